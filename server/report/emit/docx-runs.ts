import { TextRun } from 'docx';
import type { Span } from '../model.ts';
import { notEmitted } from './outline.ts';

/** Words of one look for Word; a line break stays one. */
export function runs(text: string, style?: string): TextRun[] {
  return text
    .split('\n')
    .map(
      (part, index) =>
        new TextRun({ text: part, ...(style && { style }), ...(index > 0 && { break: 1 }) }),
    );
}

/** Running text for Word, a figure out of an edition in its own style. */
export function inline(spans: readonly Span[]): TextRun[] {
  return spans.flatMap((span) => {
    switch (span.kind) {
      case 'text':
        return runs(span.text);
      case 'strong':
        return runs(span.text, 'StrongWords');
      case 'reference':
        return runs(span.text, 'EditionFigure');
      default:
        return notEmitted(span);
    }
  });
}
