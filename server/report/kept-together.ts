import type { Block, Paragraph } from './model.ts';

function announces({ spans }: Paragraph): boolean {
  return spans.at(-1)?.text.trimEnd().endsWith(':') ?? false;
}

/**
 * The same blocks, in which a paragraph that announces what follows ("De redenen:") stays on the page
 * of it, also when a person wrote it.
 */
export function keptTogether(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const leads =
      block.kind === 'paragraph' &&
      (next?.kind === 'list' || next?.kind === 'table' || next?.kind === 'note') &&
      announces(block);
    return leads ? { ...block, keepWithNext: true } : block;
  });
}
