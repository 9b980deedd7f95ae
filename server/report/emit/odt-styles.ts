import { look } from './look.ts';
import { fontFaces, namespaces } from './odt-package.ts';
import { paragraphStyles } from './odt-paragraph-styles.ts';
import { element, escaped } from './xml.ts';
import type { Attributes } from './xml.ts';

const bold: Attributes = { 'fo:font-weight': 'bold' };

type ListLook = { readonly indent: number; readonly followedBy: 'listtab' | 'space' };

function listStyle(name: string, kind: 'bullet' | 'number', place: ListLook): string {
  const label = element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': place.followedBy,
      'text:list-tab-stop-position': place.followedBy === 'listtab' ? `${place.indent}mm` : null,
      'fo:margin-left': `${place.indent}mm`,
      'fo:text-indent': `-${Math.min(place.indent, 5)}mm`,
    }),
  );
  const level =
    kind === 'bullet'
      ? element('text:list-level-style-bullet', { 'text:level': 1, 'text:bullet-char': '•' }, label)
      : element(
          'text:list-level-style-number',
          { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
          label,
        );
  return element('text:list-style', { 'style:name': name }, level);
}

const inText: ListLook = { indent: 6, followedBy: 'listtab' };
const inNote: ListLook = { indent: 2, followedBy: 'space' };

function characterStyle(name: string, text: Attributes): string {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'text' },
    element('style:text-properties', text),
  );
}

const defaults = element(
  'style:default-style',
  { 'style:family': 'paragraph' },
  element('style:paragraph-properties', {
    'fo:line-height': '108%',
    'fo:orphans': '2',
    'fo:widows': '2',
    'style:tab-stop-distance': '12.5mm',
    'style:writing-mode': 'lr-tb',
  }),
  element('style:text-properties', {
    'style:font-name': look.font,
    'fo:font-size': '10.5pt',
    'fo:color': look.ink,
    'fo:language': 'nl',
    'fo:country': 'NL',
    'fo:hyphenate': 'false',
  }),
);

const band: Attributes = { 'fo:min-height': '8mm' };

function pageLayout(name: string): string {
  const { page } = look;
  return element(
    'style:page-layout',
    { 'style:name': name },
    element('style:page-layout-properties', {
      'fo:page-width': `${page.width}mm`,
      'fo:page-height': `${page.height}mm`,
      'style:print-orientation': 'portrait',
      'fo:margin-top': `${page.top - 15}mm`,
      'fo:margin-bottom': `${page.bottom - 12}mm`,
      'fo:margin-left': `${page.side}mm`,
      'fo:margin-right': `${page.side}mm`,
    }),
    element(
      'style:header-style',
      {},
      element('style:header-footer-properties', { ...band, 'fo:margin-bottom': '7mm' }),
    ),
    element(
      'style:footer-style',
      {},
      element('style:header-footer-properties', { ...band, 'fo:margin-top': '7mm' }),
    ),
  );
}

/** What is printed at the head and the foot of a page, as words. */
export type PageLines = {
  readonly head: readonly [left: string, right: string];
  readonly foot: string;
  /** Whether the first page is a title page, without head and foot. */
  readonly titlePage: boolean;
};

function footer(words: string): string {
  return element(
    'style:footer',
    {},
    element(
      'text:p',
      { 'text:style-name': 'Footer' },
      escaped(words),
      element('text:tab'),
      'pagina ',
      element('text:page-number', { 'text:select-page': 'current' }, '1'),
      ' van ',
      element('text:page-count', {}, '1'),
    ),
  );
}

function masterPages({ head, foot, titlePage }: PageLines): string {
  const [left, right] = head;
  const header = element(
    'style:header',
    {},
    element(
      'text:p',
      { 'text:style-name': 'Header' },
      escaped(left),
      element('text:tab'),
      escaped(right),
    ),
  );
  return element(
    'office:master-styles',
    {},
    element(
      'style:master-page',
      { 'style:name': 'Standard', 'style:page-layout-name': 'Page' },
      header,
      footer(foot),
    ),
    element(
      'style:master-page',
      {
        'style:name': 'First_20_Page',
        'style:display-name': 'First Page',
        'style:page-layout-name': 'FirstPage',
        'style:next-style-name': 'Standard',
      },
      titlePage ? '' : footer(foot),
    ),
  );
}

/** The whole styles.xml: what a word processor lists under Styles, and the pages. */
export function stylesXml(lines: PageLines): string {
  return element(
    'office:document-styles',
    namespaces,
    fontFaces,
    element(
      'office:styles',
      {},
      defaults,
      ...paragraphStyles,
      characterStyle('Strong_20_Emphasis', bold),
      // A number out of an edition; it looks like its surroundings and can be found by its style.
      characterStyle('Edition_20_figure', {}),
      characterStyle('Contents_20_Link', {
        'fo:color': look.ink,
        'style:text-underline-style': 'none',
      }),
      characterStyle('Quiet', { 'fo:color': look.quiet }),
      listStyle('Bullets', 'bullet', inText),
      listStyle('Numbers', 'number', inText),
      listStyle('Note_20_Bullets', 'bullet', inNote),
      listStyle('Note_20_Numbers', 'number', inNote),
    ),
    element('office:automatic-styles', {}, pageLayout('Page'), pageLayout('FirstPage')),
    masterPages(lines),
  );
}
