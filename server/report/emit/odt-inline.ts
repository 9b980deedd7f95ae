import type { Span } from '../model.ts';
import { notEmitted } from './outline.ts';
import { element, escaped } from './xml.ts';

/** Words as content of a paragraph; a line break stays one. */
export function words(text: string): string {
  return text.split('\n').map(escaped).join(element('text:line-break'));
}

/** Running text as content of a paragraph, a figure out of an edition in its own style. */
export function inline(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      switch (span.kind) {
        case 'text':
          return words(span.text);
        case 'strong':
          return styled('Strong_20_Emphasis', span.text);
        case 'reference':
          return styled('Edition_20_figure', span.text);
        default:
          return notEmitted(span);
      }
    })
    .join('');
}

/** Words in one style of characters. */
export function styled(style: string, text: string): string {
  return element('text:span', { 'text:style-name': style }, words(text));
}
