import type { Block, Span } from '../model.ts';

/** A line of a block: a paragraph, an item of a list, a row of a table. `key` finds it back in another version. */
export type Line = { readonly key: string; readonly spans: readonly Span[] };

function published(text: string, source: Extract<Block, { kind: 'table' }>['source']): Span {
  return source === null ? { kind: 'text', text } : { kind: 'reference', text, source };
}

const plain = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

// Numbers may change with the edition while the sentence stays the same sentence.
const keyOf = (spans: readonly Span[]): string => plain(spans).replace(/\d+/g, '#');

/** The words of a block, line by line; none for a block without words of its own. */
export function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ key: '', spans: block.spans }];
    case 'list':
      return block.items.map((spans) => ({ key: keyOf(spans), spans }));
    case 'table':
      return [
        { key: 'caption', spans: [published(block.caption, block.source)] },
        ...block.rows.map((cells) => {
          const [label = '', ...values] = cells;
          return {
            key: `row ${label}`,
            spans: [
              { kind: 'text' as const, text: `${label}: ` },
              ...values.flatMap((value, index): Span[] => [
                ...(index === 0 ? [] : [{ kind: 'text' as const, text: ' · ' }]),
                published(value, block.source),
              ]),
            ],
          };
        }),
        ...(block.footnote === null
          ? []
          : [{ key: 'footnote', spans: [published(block.footnote, block.source)] }]),
      ];
    case 'figure':
      return [{ key: 'caption', spans: [{ kind: 'text', text: block.caption }] }];
    case 'note':
      return [
        ...(block.title === null
          ? []
          : [{ key: 'title', spans: [{ kind: 'text' as const, text: block.title }] }]),
        ...block.blocks.flatMap(linesOf),
      ];
    default:
      return [];
  }
}

/** The words of a block as one text; empty for a block without words of its own. */
export function wordsOf(block: Block): string {
  return linesOf(block)
    .map(({ spans }) => plain(spans))
    .join('\n')
    .trim();
}
