import type { Block, Figure, Heading, List, Note, Paragraph, Report, Table } from '../model.ts';
import { contentsTitle, millimetres, numberedAs, textWidth } from './look.ts';
import { odtContents } from './odt-contents.ts';
import { inline, styled, words } from './odt-inline.ts';
import { cellStyles, columnStyles, variantStyle } from './odt-automatic.ts';
import type { Variant } from './odt-automatic.ts';
import { contentsOf, hasTitlePage, headingText, notEmitted, placesOf } from './outline.ts';
import type { Place } from './outline.ts';
import { element, escaped } from './xml.ts';
import type { Attributes } from './xml.ts';

function sequence(kind: 'table' | 'figure', n: number): string {
  const name = numberedAs[kind];
  return element(
    'text:sequence',
    {
      'text:ref-name': `ref${name}${n}`,
      'text:name': name,
      'text:formula': `ooow:${name}+1`,
      'style:num-format': '1',
    },
    String(n),
  );
}

/** The text of a document, and the styles that only this document needs. */
export type OdtBody = { readonly text: string; readonly automaticStyles: string };

type ListLook = {
  readonly style: string;
  readonly prefix: string;
  readonly variant: () => Variant;
};

/** Writes the blocks of one report in order; keeps count of tables and figures on the way. */
class BodyWriter {
  readonly #styles = new Map<string, string>();
  readonly #places: readonly Place[];
  #breakBefore = false;
  #tables = 0;
  #figures = 0;
  #headings = 0;

  constructor(places: readonly Place[]) {
    this.#places = places;
  }

  get automaticStyles(): string {
    return [...this.#styles.values(), cellStyles].join('');
  }

  /** The name of a style, changed as wanted, and on a new page when that was asked before. */
  #style(base: string, variant: Variant = {}): string {
    const wanted: Variant = this.#breakBefore ? { ...variant, breakBefore: true } : variant;
    this.#breakBefore = false;
    if (Object.keys(wanted).length === 0) return base;
    const { name, xml } = variantStyle(base, wanted);
    this.#styles.set(name, xml);
    return name;
  }

  #paragraph(style: string, content: string, variant: Variant = {}): string {
    return element('text:p', { 'text:style-name': this.#style(style, variant) }, content);
  }

  block(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return this.#heading(block);
      case 'paragraph':
        return this.#bodyText(block);
      case 'list':
        return this.#list(block, { style: 'List_20_Contents', prefix: '', variant: () => ({}) });
      case 'table':
        return this.#table(block);
      case 'figure':
        return this.#figure(block);
      case 'note':
        return this.#note(block);
      case 'page-break':
        this.#breakBefore = true;
        return '';
      case 'table-of-contents':
        return this.#contents();
      default:
        return notEmitted(block);
    }
  }

  title({ meta, blocks }: Report): string {
    const whole = hasTitlePage({ meta, blocks });
    const first: Variant = whole ? { above: 96, firstPage: true } : { firstPage: true };
    const parts = [
      this.#paragraph('Maker', words(meta.author), first),
      this.#paragraph('Title', words(meta.title)),
      this.#paragraph('Subtitle', words(meta.subtitle)),
      ...meta.facts.map(({ label, text }) =>
        this.#paragraph('Fact', `${styled('Quiet', label)}${element('text:tab')}${words(text)}`),
      ),
      ...(meta.warning === null ? [] : [this.#paragraph('Warning', words(meta.warning))]),
    ];
    this.#breakBefore = whole;
    return parts.join('');
  }

  #heading(heading: Heading): string {
    const place = this.#places[this.#headings];
    this.#headings += 1;
    const anchor = place?.anchor ?? `kop-${this.#headings}`;
    return element(
      'text:h',
      {
        'text:style-name': this.#style(`Heading_20_${heading.level}`),
        'text:outline-level': heading.level,
      },
      element('text:bookmark-start', { 'text:name': anchor }),
      words(headingText(heading)),
      element('text:bookmark-end', { 'text:name': anchor }),
    );
  }

  #bodyText({ spans, keepWithNext }: Paragraph): string {
    return this.#paragraph('Text_20_body', inline(spans), keepWithNext ? { kept: true } : {});
  }

  #list({ ordered, items }: List, { style, prefix, variant }: ListLook): string {
    return element(
      'text:list',
      { 'text:style-name': `${prefix}${ordered ? 'Numbers' : 'Bullets'}` },
      ...items.map((spans) =>
        element('text:list-item', {}, this.#paragraph(style, inline(spans), variant())),
      ),
    );
  }

  #caption(kind: 'table' | 'figure', n: number, caption: string): string {
    return `${numberedAs[kind]} ${sequence(kind, n)}. ${words(caption)}`;
  }

  #table(table: Table): string {
    this.#tables += 1;
    const name = `${numberedAs.table}${this.#tables}`;
    const caption = this.#paragraph(
      'Table_20_caption',
      this.#caption('table', this.#tables, table.caption),
    );
    const columns = columnStyles(name, table, textWidth);
    this.#styles.set(name, columns.xml);
    const cell = (column: number, text: string, where: 'Head' | 'Body' | 'Last') => {
      const isNumber = table.columns[column]?.numeric === true;
      const style = isNumber ? 'Table_20_Number' : 'Table_20_Contents';
      const headStyle = isNumber ? 'Table_20_Number_20_Heading' : 'Table_20_Heading';
      return element(
        'table:table-cell',
        { 'table:style-name': `Cell${where}`, 'office:value-type': 'string' },
        this.#paragraph(where === 'Head' ? headStyle : style, words(text)),
      );
    };
    const row = (texts: readonly string[], where: 'Head' | 'Body' | 'Last') =>
      element(
        'table:table-row',
        { 'table:style-name': 'Row' },
        ...texts.map((text, column) => cell(column, text, where)),
      );
    const head = table.columns.map(({ label }) => label);
    const grid = element(
      'table:table',
      { 'table:name': name, 'table:style-name': name },
      element('table:title', {}, escaped(table.caption)),
      ...columns.names.map((style) => element('table:table-column', { 'table:style-name': style })),
      element('table:table-header-rows', {}, row(head, 'Head')),
      ...table.rows.map((texts, index) =>
        row(texts, index === table.rows.length - 1 ? 'Last' : 'Body'),
      ),
    );
    const below =
      table.footnote === null
        ? this.#paragraph('After_20_table', '')
        : this.#paragraph('Small_20_print', words(table.footnote));
    return caption + grid + below;
  }

  #figure({ width, height, caption, alt }: Figure): string {
    this.#figures += 1;
    const n = this.#figures;
    const image = (kind: 'svg' | 'png', type: string): string =>
      element('draw:image', {
        'xlink:href': pictureFile(n, kind),
        'xlink:type': 'simple',
        'xlink:show': 'embed',
        'xlink:actuate': 'onLoad',
        'draw:mime-type': type,
      });
    const size: Attributes = {
      'svg:width': `${millimetres(width)}mm`,
      'svg:height': `${millimetres(height)}mm`,
    };
    const frame = element(
      'draw:frame',
      {
        'draw:name': `${numberedAs.figure} ${n}`,
        'draw:style-name': 'Picture',
        'text:anchor-type': 'as-char',
        ...size,
      },
      image('svg', 'image/svg+xml'),
      image('png', 'image/png'),
      element('svg:title', {}, escaped(caption)),
      element('svg:desc', {}, escaped(alt)),
    );
    return (
      this.#paragraph('Figure', frame) +
      this.#paragraph('Figure_20_caption', this.#caption('figure', n, caption))
    );
  }

  #note({ tone, title, blocks }: Note): string {
    const style = `Note_20_${tone}`;
    // A box is one box only when all its paragraphs have the indents of its list.
    const hanging: Variant = blocks.some(({ kind }) => kind === 'list') ? { hanging: true } : {};
    const count =
      (title === null ? 0 : 1) +
      blocks.reduce((sum, part) => sum + (part.kind === 'list' ? part.items.length : 1), 0);
    let written = 0;
    // The parts of a box touch, stay together, and keep their distance from what is around them.
    const variant = (): Variant => {
      written += 1;
      const isFirst = written === 1;
      const isLast = written === count;
      return {
        ...hanging,
        ...(isLast ? {} : { kept: true }),
        above: isFirst ? 8 : 0,
        below: isLast ? 14 : 0,
      };
    };
    return [
      ...(title === null
        ? []
        : [this.#paragraph(style, styled('Strong_20_Emphasis', title), variant())]),
      ...blocks.map((part) =>
        part.kind === 'list'
          ? this.#list(part, { style, prefix: 'Note_20_', variant })
          : this.#paragraph(style, inline(part.spans), variant()),
      ),
    ].join('');
  }

  #contents(): string {
    const heading = this.#paragraph('Contents_20_Heading', contentsTitle);
    return odtContents(heading, contentsOf(this.#places));
  }
}

/** Where the picture of a figure stands in the package; figures are numbered from 1. */
export function pictureFile(n: number, kind: 'svg' | 'png'): string {
  return `Pictures/figuur-${n}.${kind}`;
}

/** The text of a report as the content of an ODT. */
export function odtBody(report: Report): OdtBody {
  const writer = new BodyWriter(placesOf(report));
  const declarations = element(
    'text:sequence-decls',
    {},
    ...Object.values(numberedAs).map((name) =>
      element('text:sequence-decl', { 'text:display-outline-level': 0, 'text:name': name }),
    ),
  );
  const text = [declarations, writer.title(report), ...report.blocks.map((b) => writer.block(b))];
  return { text: text.join(''), automaticStyles: writer.automaticStyles };
}
