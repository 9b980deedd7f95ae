import {
  Bookmark,
  ImageRun,
  InternalHyperlink,
  PageReference,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { FileChild, IParagraphOptions, ParagraphChild } from 'docx';
import type * as model from '../model.ts';
import { inline, runs } from './docx-runs.ts';
import { noteStyle } from './docx-styles.ts';
import { docxTable, twips } from './docx-table.ts';
import { contentsTitle, numberedAs, textWidth } from './look.ts';
import { contentsOf, hasTitlePage, headingText, notEmitted, placesOf } from './outline.ts';
import type { Place } from './outline.ts';
import type { Picture } from './raster.ts';

/** Points as the pixels that Word counts pictures in. */
const pixels = (n: number): number => Math.round((n * 96) / 72);

type ParagraphOptions = Exclude<IParagraphOptions, string>;

/** Writes the blocks of one report for Word; keeps count of tables, figures and lists on the way. */
class WordWriter {
  readonly #places: readonly Place[];
  readonly #pictures: readonly Picture[];
  #breakBefore = false;
  #tables = 0;
  #figures = 0;
  #headings = 0;
  #lists = 0;

  constructor(places: readonly Place[], pictures: readonly Picture[]) {
    this.#places = places;
    this.#pictures = pictures;
  }

  #paragraph(
    style: string,
    children: readonly ParagraphChild[],
    options: ParagraphOptions = {},
  ): Paragraph {
    const pageBreakBefore = this.#breakBefore;
    this.#breakBefore = false;
    return new Paragraph({
      style,
      children,
      ...options,
      ...(pageBreakBefore && { pageBreakBefore }),
    });
  }

  block(block: model.Block): FileChild[] {
    switch (block.kind) {
      case 'heading':
        return [this.#heading(block)];
      case 'paragraph':
        return [this.#paragraph('BodyText', inline(block.spans), { keepNext: block.keepWithNext })];
      case 'list':
        return this.#list(block, 'ListText', '');
      case 'table':
        return this.#table(block);
      case 'figure':
        return this.#figure(block);
      case 'note':
        return this.#note(block);
      case 'page-break':
        this.#breakBefore = true;
        return [];
      case 'table-of-contents':
        return this.#contents();
      default:
        return notEmitted(block);
    }
  }

  title(report: model.Report): FileChild[] {
    const { meta } = report;
    const whole = hasTitlePage(report);
    const parts = [
      this.#paragraph('Maker', runs(meta.author), whole ? { spacing: { before: twips(34) } } : {}),
      this.#paragraph('Title', runs(meta.title)),
      this.#paragraph('Subtitle', runs(meta.subtitle)),
      ...meta.facts.map(({ label, text }) =>
        this.#paragraph('Fact', [
          ...runs(label, 'QuietWords'),
          new TextRun({ children: [new Tab()] }),
          ...runs(text),
        ]),
      ),
      ...(meta.warning === null ? [] : [this.#paragraph('Warning', runs(meta.warning))]),
    ];
    this.#breakBefore = whole;
    return parts;
  }

  #heading(heading: model.Heading): Paragraph {
    const id = this.#places[this.#headings]?.anchor ?? '';
    this.#headings += 1;
    const children = runs(headingText(heading));
    return this.#paragraph(`Heading${heading.level}`, [new Bookmark({ id, children })]);
  }

  #list({ ordered, items }: model.List, style: string, prefix: string, kept = false): Paragraph[] {
    this.#lists += 1;
    const numbering = {
      reference: `${prefix}${ordered ? 'numbers' : 'bullets'}`,
      level: 0,
      instance: this.#lists,
    };
    return items.map((spans) =>
      this.#paragraph(style, inline(spans), { numbering, keepNext: kept }),
    );
  }

  #caption(kind: 'table' | 'figure', n: number, caption: string): ParagraphChild[] {
    const name = numberedAs[kind];
    return [
      ...runs(`${name} `),
      new SimpleField(`SEQ ${name} \\* ARABIC`, String(n)),
      ...runs(`. ${caption}`),
    ];
  }

  #table(table: model.Table): FileChild[] {
    this.#tables += 1;
    return [
      this.#paragraph('Caption', this.#caption('table', this.#tables, table.caption), {
        keepNext: true,
      }),
      docxTable(table),
      table.footnote === null
        ? this.#paragraph('AfterTable', [])
        : this.#paragraph('SmallPrint', runs(table.footnote)),
    ];
  }

  #figure({ width, height, caption, alt }: model.Figure): FileChild[] {
    const picture = this.#pictures[this.#figures];
    this.#figures += 1;
    const n = this.#figures;
    if (picture === undefined) throw new Error(`figure ${n} was not drawn`);
    const transformation = { width: pixels(width), height: pixels(height) };
    return [
      this.#paragraph('Figure', [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(picture.svg),
          fallback: { type: 'png', data: Buffer.from(picture.png) },
          transformation,
          altText: { name: `${numberedAs.figure} ${n}`, title: caption, description: alt },
        }),
      ]),
      this.#paragraph('Caption', this.#caption('figure', n, caption), {
        spacing: { before: 60, after: 280 },
      }),
    ];
  }

  #note({ tone, title, blocks }: model.Note): FileChild[] {
    const style = noteStyle(tone);
    const isHanging = blocks.some(({ kind }) => kind === 'list');
    // A box is one box only when all its paragraphs have the indents of its list.
    const indent = isHanging ? { indent: { left: 283, hanging: 170, right: 113 } } : {};
    const kept = { ...indent, keepNext: true };
    const inside = [
      ...(title === null ? [] : [this.#paragraph(style, runs(title, 'StrongWords'), kept)]),
      ...blocks.flatMap((part) =>
        part.kind === 'list'
          ? this.#list(part, style, 'note-', true)
          : [this.#paragraph(style, inline(part.spans), kept)],
      ),
    ];
    return [this.#gap(true), ...inside, this.#gap(false)];
  }

  /** Room around a box; its own spaces would be coloured along. */
  #gap(keepNext: boolean): Paragraph {
    return this.#paragraph('AfterTable', [], { keepNext });
  }

  #contents(): FileChild[] {
    const entries = contentsOf(this.#places).map(({ heading, anchor }) => {
      const words = [
        ...runs(headingText(heading)),
        new TextRun({ children: [new Tab()] }),
        new PageReference(anchor),
      ];
      return new Paragraph({
        style: `TOC${heading.level}`,
        tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth), leader: 'dot' }],
        children: [new InternalHyperlink({ anchor, children: words })],
      });
    });
    return [this.#paragraph('ContentsHeading', runs(contentsTitle)), ...entries];
  }
}

/**
 * The text of a report for Word.
 * @param pictures the drawings of its figures, in order.
 */
export function docxBody(report: model.Report, pictures: readonly Picture[]): FileChild[] {
  const writer = new WordWriter(placesOf(report), pictures);
  return [...writer.title(report), ...report.blocks.flatMap((block) => writer.block(block))];
}
