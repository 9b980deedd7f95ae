import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { Sheet } from '../figures-book.ts';
import { look } from './look.ts';
import { namespaces } from './odt-package.ts';
import { element, xmlFile } from './xml.ts';

/** About how wide a letter of ten points is, in millimetres. */
const letter = 1.9;

function columnStyle(width: number): string {
  return element(
    'style:style',
    { 'style:name': `width-${width}`, 'style:family': 'table-column' },
    element('style:table-column-properties', { 'style:column-width': `${width * letter}mm` }),
  );
}

const wrapping = element(
  'style:style',
  { 'style:name': 'wrapping', 'style:family': 'table-cell' },
  element('style:table-cell-properties', {
    'fo:wrap-option': 'wrap',
    'style:vertical-align': 'top',
  }),
);

/** Cells in Dutch, pages lying and as wide as the sheet, with the sheet's name and the page number. */
const stylesXml = element(
  'office:document-styles',
  namespaces,
  element(
    'office:styles',
    {},
    element(
      'style:default-style',
      { 'style:family': 'table-cell' },
      element('style:text-properties', {
        'fo:font-size': '10pt',
        'fo:language': 'nl',
        'fo:country': 'NL',
        'fo:color': look.ink,
      }),
    ),
    element('style:style', { 'style:name': 'Default', 'style:family': 'table-cell' }),
  ),
  element(
    'office:automatic-styles',
    {},
    element(
      'style:page-layout',
      { 'style:name': 'Page' },
      element('style:page-layout-properties', {
        'fo:page-width': `${look.page.height}mm`,
        'fo:page-height': `${look.page.width}mm`,
        'style:print-orientation': 'landscape',
        'fo:margin': '12mm',
        'style:scale-to-X': 1,
        'style:scale-to-Y': 0,
      }),
    ),
  ),
  element(
    'office:master-styles',
    {},
    element(
      'style:master-page',
      { 'style:name': 'Default', 'style:page-layout-name': 'Page' },
      element('style:header', {}, element('text:p', {}, element('text:sheet-name', {}, ''))),
      element(
        'style:footer',
        {},
        element('text:p', {}, 'pagina ', element('text:page-number', {}, '1')),
      ),
    ),
  ),
);

const columnTag = /<table:table-column[^>]*\/>(<table:table-row>.*?<\/table:table-row>)/s;

function withColumns(table: string, { columns }: Sheet): string {
  const widths = columns.map(({ width }) =>
    element('table:table-column', {
      'table:style-name': `width-${width}`,
      'table:default-cell-style-name': 'wrapping',
    }),
  );
  return table
    .replace(columnTag, (_, head: string) =>
      [...widths, element('table:table-header-rows', {}, head)].join(''),
    )
    .replaceAll(
      '<table:table-cell office:value',
      '<table:table-cell table:style-name="wrapping" office:value',
    );
}

/**
 * An OpenDocument spreadsheet with what its library cannot write: how wide columns are, sentences that
 * wrap, a head that is repeated on every page, the Dutch language and pages that hold a whole row.
 * @param sheets what the file was made of, in its order.
 * @throws Error when the file is not built as expected.
 */
export function lookedAfter(
  file: Uint8Array,
  sheets: readonly Sheet[],
  madeAt: string,
): Uint8Array {
  const { mimetype, ...parts } = unzipSync(file);
  const content = parts['content.xml'];
  if (mimetype === undefined || content === undefined) throw new Error('the spreadsheet is empty');
  const [before = '', ...tables] = strFromU8(content).split(/(?=<table:table )/);
  if (tables.length !== sheets.length) throw new Error('a sheet is missing');
  const widths = new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)));
  const styles = [...[...widths].map(columnStyle), wrapping].join('');
  const whole = [
    before.replace('</office:automatic-styles>', () => `${styles}</office:automatic-styles>`),
    ...sheets.map((sheet, index) => withColumns(tables[index] ?? '', sheet)),
  ].join('');
  const zipped: Zippable = {
    mimetype: [mimetype, { level: 0 }],
    ...parts,
    'content.xml': strToU8(whole),
    'styles.xml': xmlFile(stylesXml),
  };
  return zipSync(zipped, { mtime: new Date(madeAt) });
}
