import { contentsTitle } from './look.ts';
import { headingText } from './outline.ts';
import type { Place } from './outline.ts';
import { element, escaped } from './xml.ts';

/** How a word processor makes the line of a heading when it makes the table anew. */
function template(level: 1 | 2): string {
  return element(
    'text:table-of-content-entry-template',
    { 'text:outline-level': level, 'text:style-name': `Contents_20_${level}` },
    element('text:index-entry-link-start', { 'text:style-name': 'Contents_20_Link' }),
    element('text:index-entry-text'),
    element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
    element('text:index-entry-page-number'),
    element('text:index-entry-link-end'),
  );
}

/** A line of the table: a link to its heading. The page is a field, filled in by the word processor. */
function line({ heading, anchor }: Place): string {
  const page = element(
    'text:bookmark-ref',
    { 'text:reference-format': 'page', 'text:ref-name': anchor },
    '',
  );
  const link = element(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': `#${anchor}`,
      'text:style-name': 'Contents_20_Link',
      'text:visited-style-name': 'Contents_20_Link',
    },
    escaped(headingText(heading)),
    element('text:tab'),
    page,
  );
  return element('text:p', { 'text:style-name': `Contents_20_${heading.level}` }, link);
}

/**
 * The table of contents of an ODT, filled, and able to make itself anew.
 * @param title the paragraph above it.
 */
export function odtContents(title: string, places: readonly Place[]): string {
  return element(
    'text:table-of-content',
    { 'text:name': contentsTitle, 'text:style-name': 'Contents', 'text:protected': 'false' },
    element(
      'text:table-of-content-source',
      { 'text:outline-level': 2 },
      element(
        'text:index-title-template',
        { 'text:style-name': 'Contents_20_Heading' },
        contentsTitle,
      ),
      template(1),
      template(2),
    ),
    element(
      'text:index-body',
      {},
      element('text:index-title', { 'text:name': `${contentsTitle}_Head` }, title),
      ...places.map(line),
    ),
  );
}
