import { bullets, paragraph, text } from './model.ts';
import type { List, Note, Paragraph, Span } from './model.ts';

/** Turns words as they were typed into runs of text. */
export type SpansOfWords = (words: string) => readonly Span[];

const asTyped: SpansOfWords = (words) => [text(words)];

const bullet = /^\s*[-•*]\s+/;
const numbered = /^\s*\d{1,2}[.)]\s+/;

function listOf(lines: readonly string[], spansOf: SpansOfWords): List | null {
  for (const [mark, ordered] of [
    [bullet, false],
    [numbered, true],
  ] as const) {
    if (lines.every((line) => mark.test(line))) {
      return {
        kind: 'list',
        ordered,
        items: lines.map((line) => spansOf(line.replace(mark, '').trim())),
      };
    }
  }
  return null;
}

/**
 * What a person typed, as paragraphs and lists: an empty line begins a new paragraph, lines that
 * all begin with "-" are a list, lines that all begin with a number a numbered one. A single line
 * break becomes a space, because people press Enter where the screen is full.
 * @param spansOf what to make of the words themselves, such as references to numbers.
 */
export function blocksOfText(
  written: string,
  spansOf: SpansOfWords = asTyped,
): (Paragraph | List)[] {
  return written
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .flatMap((part) => {
      const lines = part.split('\n').filter((line) => line.trim() !== '');
      const firstItem = lines.findIndex((line) => bullet.test(line) || numbered.test(line));
      // "Er is meer nodig:" directly followed by its list.
      const lead = firstItem < 0 ? lines : lines.slice(0, firstItem);
      const rest = firstItem < 0 ? [] : lines.slice(firstItem);
      const list = rest.length > 0 ? listOf(rest, spansOf) : null;
      const words = list === null ? lines : lead;
      return [
        ...(words.length > 0
          ? [paragraph(...spansOf(words.map((line) => line.trim()).join(' ')))]
          : []),
        ...(list === null ? [] : [list]),
      ];
    });
}

/**
 * A part the secretary writes: the text, or a box that cannot be overlooked when there is none yet.
 * A part that need not be written leaves nothing behind.
 * @param part.hint what belongs there, printed in the box.
 */
export function writtenOrMark(
  written: string | undefined,
  part: { readonly title: string; readonly hint: string; readonly required: boolean },
  spansOf: SpansOfWords = asTyped,
): (Paragraph | List | Note)[] {
  if (written !== undefined && written.trim() !== '') return blocksOfText(written, spansOf);
  if (!part.required) return [];
  return [
    {
      kind: 'note',
      tone: 'unwritten',
      title: `Nog niet geschreven: ${part.title}`,
      blocks: [paragraph(part.hint)],
    },
  ];
}

/** A box with what a figure cannot show, one item per sentence. */
export function cautionBox(title: string, sentences: readonly string[]): Note {
  const [only] = sentences;
  return {
    kind: 'note',
    tone: 'caution',
    title,
    blocks: sentences.length === 1 && only !== undefined ? [paragraph(only)] : [bullets(sentences)],
  };
}
