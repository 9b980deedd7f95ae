import type { Table } from '../model.ts';
import { look } from './look.ts';
import { staysTogether } from './outline.ts';
import { element } from './xml.ts';
import type { Attributes } from './xml.ts';

/** How one paragraph differs from its style. Spaces in points. */
export type Variant = {
  readonly breakBefore?: true;
  readonly kept?: true;
  readonly firstPage?: true;
  /** As the list in a box: the first line two millimetres to the left of the rest. */
  readonly hanging?: true;
  readonly above?: number;
  readonly below?: number;
};

/** The style of a paragraph that differs from its named style, with a name that says how. */
export function variantStyle(base: string, variant: Variant): { name: string; xml: string } {
  const { breakBefore, kept, firstPage, hanging, above, below } = variant;
  const name = [
    base,
    ...(breakBefore ? ['new'] : []),
    ...(kept ? ['kept'] : []),
    ...(firstPage ? ['first'] : []),
    ...(hanging ? ['hanging'] : []),
    ...(above === undefined ? [] : [`a${above}`]),
    ...(below === undefined ? [] : [`b${below}`]),
  ].join('-');
  const xml = element(
    'style:style',
    {
      'style:name': name,
      'style:family': 'paragraph',
      'style:parent-style-name': base,
      'style:master-page-name': firstPage ? 'First_20_Page' : null,
    },
    element('style:paragraph-properties', {
      'fo:break-before': breakBefore ? 'page' : null,
      'fo:keep-with-next': kept ? 'always' : null,
      'fo:margin-left': hanging ? '2mm' : null,
      'fo:text-indent': hanging ? '-2mm' : null,
      'fo:margin-top': above === undefined ? null : `${above}pt`,
      'fo:margin-bottom': below === undefined ? null : `${below}pt`,
    }),
  );
  return { name, xml };
}

/** The styles of one table: as wide as the text, its columns by weight, together when it is short. */
export function columnStyles(
  name: string,
  table: Table,
  width: number,
): { names: string[]; xml: string } {
  const sum = table.columns.reduce((total, { weight }) => total + weight, 0);
  const whole = element(
    'style:style',
    { 'style:name': name, 'style:family': 'table' },
    element('style:table-properties', {
      'style:width': `${width}mm`,
      'table:align': 'margins',
      'table:border-model': 'collapsing',
      'style:may-break-between-rows': staysTogether(table) ? 'false' : 'true',
      // The small print below stays with the table.
      'fo:keep-with-next': table.footnote !== null && staysTogether(table) ? 'always' : 'auto',
    }),
  );
  const columns = table.columns.map(({ weight }, index) => ({
    name: `${name}.${index + 1}`,
    width: (weight / sum) * width,
  }));
  const xml = columns.map((column) =>
    element(
      'style:style',
      { 'style:name': column.name, 'style:family': 'table-column' },
      element('style:table-column-properties', {
        'style:column-width': `${column.width.toFixed(2)}mm`,
        'style:rel-column-width': `${Math.round((column.width / width) * 65_535)}*`,
      }),
    ),
  );
  return { names: columns.map((column) => column.name), xml: [whole, ...xml].join('') };
}

function cellStyle(name: string, borders: Attributes): string {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    element('style:table-cell-properties', {
      'fo:padding': '1.6mm',
      'fo:border-left': 'none',
      'fo:border-right': 'none',
      ...borders,
    }),
  );
}

/** Lines above and below the head and below the last row; hair lines between rows. */
export const cellStyles: string = [
  cellStyle('CellHead', {
    'fo:border-top': `0.9pt solid ${look.ink}`,
    'fo:border-bottom': `0.6pt solid ${look.ink}`,
    'style:vertical-align': 'bottom',
  }),
  cellStyle('CellBody', {
    'fo:border-top': 'none',
    'fo:border-bottom': `0.4pt solid ${look.hairline}`,
  }),
  cellStyle('CellLast', {
    'fo:border-top': 'none',
    'fo:border-bottom': `0.6pt solid ${look.ink}`,
  }),
  element(
    'style:style',
    { 'style:name': 'Row', 'style:family': 'table-row' },
    element('style:table-row-properties', { 'fo:keep-together': 'always' }),
  ),
  element(
    'style:style',
    { 'style:name': 'Picture', 'style:family': 'graphic' },
    element('style:graphic-properties', {
      'style:vertical-pos': 'top',
      'style:vertical-rel': 'baseline',
    }),
  ),
  element('style:style', { 'style:name': 'Contents', 'style:family': 'section' }),
].join('');
