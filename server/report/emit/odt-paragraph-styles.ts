import { look, textWidth } from './look.ts';
import { element } from './xml.ts';
import type { Attributes } from './xml.ts';

type ParagraphStyle = {
  readonly name: string;
  readonly title?: string;
  readonly parent?: string;
  readonly next?: string;
  readonly level?: number;
  readonly master?: string;
  readonly paragraph?: Attributes;
  readonly text?: Attributes;
  readonly tabs?: string;
};

function paragraphStyle(style: ParagraphStyle): string {
  return element(
    'style:style',
    {
      'style:name': style.name,
      'style:display-name': style.title ?? null,
      'style:family': 'paragraph',
      'style:parent-style-name': style.parent ?? null,
      'style:next-style-name': style.next ?? null,
      'style:default-outline-level': style.level ?? null,
      'style:master-page-name': style.master ?? null,
      'style:class': 'text',
    },
    element('style:paragraph-properties', style.paragraph ?? {}, style.tabs ?? ''),
    element('style:text-properties', style.text ?? {}),
  );
}

/** Space above and below a paragraph, in points. */
function spaced(above: number, below: number): Attributes {
  return { 'fo:margin-top': `${above}pt`, 'fo:margin-bottom': `${below}pt` };
}

function size(points: number): Attributes {
  return { 'fo:font-size': `${points}pt` };
}

const bold: Attributes = { 'fo:font-weight': 'bold' };
const kept: Attributes = { 'fo:keep-with-next': 'always' };
const calm: Attributes = { 'fo:hyphenate': 'false' };

function heading(level: 1 | 2 | 3 | 4, points: number, [above, below]: [number, number]): string {
  return paragraphStyle({
    name: `Heading_20_${level}`,
    title: `Heading ${level}`,
    parent: 'Heading',
    next: 'Text_20_body',
    level,
    paragraph: spaced(above, below),
    text: { ...size(points), 'fo:color': level === 4 ? look.ink : look.accent },
  });
}

function contentsEntry(level: 1 | 2): string {
  return paragraphStyle({
    name: `Contents_20_${level}`,
    title: `Contents ${level}`,
    parent: 'Standard',
    paragraph: {
      ...spaced(level === 1 ? 5.5 : 1, 0),
      'fo:line-height': '100%',
      'fo:margin-left': `${(level - 1) * 6}mm`,
    },
    text: { ...size(10), ...(level === 1 ? bold : {}) },
    tabs: element(
      'style:tab-stops',
      {},
      element('style:tab-stop', {
        // From the left of the indented paragraph to the right edge of the text.
        'style:position': `${textWidth - (level - 1) * 6}mm`,
        'style:type': 'right',
        'style:leader-style': 'dotted',
        'style:leader-text': '.',
      }),
    ),
  });
}

function note(name: string, box: Attributes, text: Attributes = {}): string {
  return paragraphStyle({
    name,
    parent: 'Text_20_body',
    paragraph: {
      ...spaced(0, 0),
      'fo:padding': '3mm',
      'style:join-border': 'true',
      ...box,
    },
    text: { ...size(10), ...text },
  });
}

/** Every paragraph style of a document, as XML: what a word processor lists under Styles. */
export const paragraphStyles: readonly string[] = [
  paragraphStyle({ name: 'Standard' }),
  paragraphStyle({
    name: 'Text_20_body',
    title: 'Text body',
    parent: 'Standard',
    paragraph: spaced(0, 8),
  }),
  paragraphStyle({
    name: 'Heading',
    parent: 'Standard',
    next: 'Text_20_body',
    paragraph: { ...kept, 'fo:keep-together': 'always' },
    text: { ...bold, ...calm, 'fo:color': look.accent },
  }),
  heading(1, 21, [0, 14]),
  heading(2, 14.5, [20, 8]),
  heading(3, 12.5, [16, 6]),
  heading(4, 11, [14, 5]),
  paragraphStyle({
    name: 'Title',
    parent: 'Standard',
    paragraph: { ...spaced(0, 10), 'fo:line-height': '90%' },
    text: { ...size(30), ...bold, ...calm, 'fo:color': look.accent },
  }),
  paragraphStyle({
    name: 'Subtitle',
    parent: 'Standard',
    paragraph: spaced(0, 14),
    text: size(15),
  }),
  paragraphStyle({
    name: 'Maker',
    parent: 'Standard',
    paragraph: spaced(0, 4),
    text: { ...size(11), ...bold, 'fo:color': look.quiet },
  }),
  paragraphStyle({
    name: 'Fact',
    parent: 'Standard',
    paragraph: { ...spaced(0, 5), 'fo:margin-left': '38mm', 'fo:text-indent': '-38mm' },
    tabs: element('style:tab-stops', {}, element('style:tab-stop', { 'style:position': '0mm' })),
  }),
  paragraphStyle({
    name: 'Warning',
    parent: 'Standard',
    paragraph: { ...spaced(16, 12), 'fo:border': `0.9pt solid ${look.ink}`, 'fo:padding': '3.5mm' },
    text: { ...size(11), ...bold },
  }),
  paragraphStyle({
    name: 'Contents_20_Heading',
    title: 'Contents Heading',
    parent: 'Standard',
    paragraph: { ...spaced(0, 10), ...kept },
    text: { ...size(21), ...bold, 'fo:color': look.accent },
  }),
  contentsEntry(1),
  contentsEntry(2),
  paragraphStyle({
    name: 'Caption',
    parent: 'Standard',
    text: size(9.5),
    paragraph: { 'fo:keep-together': 'always' },
  }),
  paragraphStyle({
    name: 'Table_20_caption',
    parent: 'Caption',
    paragraph: { ...spaced(8, 4), ...kept },
  }),
  paragraphStyle({ name: 'Figure', parent: 'Standard', paragraph: { ...spaced(8, 3), ...kept } }),
  paragraphStyle({ name: 'Figure_20_caption', parent: 'Caption', paragraph: spaced(0, 14) }),
  paragraphStyle({
    name: 'Table_20_Contents',
    title: 'Table Contents',
    parent: 'Standard',
    paragraph: { 'fo:line-height': '100%', 'fo:orphans': '2', 'fo:widows': '2' },
    text: size(9.5),
  }),
  paragraphStyle({
    name: 'Table_20_Number',
    parent: 'Table_20_Contents',
    paragraph: { 'fo:text-align': 'end' },
  }),
  paragraphStyle({
    name: 'Table_20_Heading',
    title: 'Table Heading',
    parent: 'Table_20_Contents',
    text: { ...bold, ...calm },
  }),
  paragraphStyle({
    name: 'Table_20_Number_20_Heading',
    parent: 'Table_20_Heading',
    paragraph: { 'fo:text-align': 'end' },
  }),
  paragraphStyle({
    name: 'Small_20_print',
    parent: 'Standard',
    paragraph: { ...spaced(3, 14), 'fo:line-height': '100%' },
    text: { ...size(8.5), 'fo:color': look.quiet },
  }),
  paragraphStyle({
    name: 'After_20_table',
    parent: 'Standard',
    paragraph: { 'fo:line-height': '8pt' },
    text: size(4),
  }),
  paragraphStyle({
    name: 'List_20_Contents',
    parent: 'Standard',
    paragraph: spaced(0, 4),
  }),
  note('Note_20_aside', {
    'fo:background-color': look.soft,
    'fo:border-left': `2.5pt solid ${look.accent}`,
  }),
  note('Note_20_caution', {
    'fo:background-color': look.soft,
    'fo:border-left': `2.5pt solid ${look.ink}`,
  }),
  note(
    'Note_20_unwritten',
    { 'fo:border': `0.8pt dashed ${look.quiet}` },
    { 'fo:color': look.quiet },
  ),
  paragraphStyle({
    name: 'Header',
    parent: 'Standard',
    paragraph: { 'fo:border-bottom': `0.4pt solid ${look.hairline}`, 'fo:padding-bottom': '1.5mm' },
    text: { ...size(8.5), 'fo:color': look.quiet },
    tabs: element(
      'style:tab-stops',
      {},
      element('style:tab-stop', { 'style:position': `${textWidth}mm`, 'style:type': 'right' }),
    ),
  }),
  paragraphStyle({
    name: 'Footer',
    parent: 'Standard',
    text: { ...size(8.5), 'fo:color': look.quiet },
    tabs: element(
      'style:tab-stops',
      {},
      element('style:tab-stop', { 'style:position': `${textWidth}mm`, 'style:type': 'right' }),
    ),
  }),
];
