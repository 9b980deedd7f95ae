import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { faultsOf } from '../check-report.ts';
import type { Figure, Report } from '../model.ts';
import { docxBody } from './docx-body.ts';
import { finishedDocx } from './docx-fonts.ts';
import { docxLists, docxStyles } from './docx-styles.ts';
import { look, textWidth } from './look.ts';
import { hasTitlePage } from './outline.ts';
import { picturesOf } from './raster.ts';
import { possibleInXml } from './xml.ts';

/** Media type of a Word document. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
const tabStops = [{ type: TabStopType.RIGHT, position: twips(textWidth) }];

function header({ meta }: Report): Header {
  const border = {
    bottom: { style: 'single', size: 3, space: 4, color: look.hairline.slice(1) },
  } as const;
  const words = new TextRun({
    children: [meta.running, new Tab(), meta.warning ?? meta.status],
  });
  return new Header({
    children: [new Paragraph({ style: 'PageLine', border, tabStops, children: [words] })],
  });
}

function footer({ meta }: Report): Footer {
  const words = new TextRun({
    children: [
      meta.author,
      new Tab(),
      'pagina ',
      PageNumber.CURRENT,
      ' van ',
      PageNumber.TOTAL_PAGES,
    ],
  });
  return new Footer({
    children: [new Paragraph({ style: 'PageLine', tabStops, children: [words] })],
  });
}

/**
 * A document for Word: real headings, lists, tables with header rows, charts with alternative text,
 * contents and page numbers, in the Dutch language. Works for every report of the neutral model; one
 * with a table of contents gets a title page.
 * @returns the file; the same report gives the same file.
 * @throws Error when the report is not sound or not accessible: a mistake in a chapter.
 */
export async function emitDocx(given: Report): Promise<Uint8Array> {
  const report = possibleInXml(given);
  const faults = faultsOf(report);
  if (faults.length > 0) throw new Error(`the report is not sound: ${faults.join('; ')}`);
  const { meta, blocks } = report;
  const figures = blocks.filter((block): block is Figure => block.kind === 'figure');
  const pictures = await picturesOf(figures.map(({ svg }) => svg));
  const head = header(report);
  const foot = footer(report);
  const nothing = { header: new Header({ children: [] }), footer: new Footer({ children: [] }) };
  const { page } = look;
  const document = new Document({
    title: meta.title,
    subject: meta.subtitle,
    creator: meta.author,
    lastModifiedBy: meta.author,
    description: meta.warning ?? meta.status,
    ...(meta.keywords !== undefined && { keywords: meta.keywords.join(', ') }),
    styles: docxStyles,
    numbering: docxLists,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.top),
              bottom: twips(page.bottom),
              left: twips(page.side),
              right: twips(page.side),
              header: twips(15),
              footer: twips(12),
            },
          },
        },
        headers: { default: head, first: nothing.header },
        footers: { default: foot, first: hasTitlePage(report) ? nothing.footer : foot },
        children: docxBody(report, pictures),
      },
    ],
  });
  return finishedDocx(await Packer.toBuffer(document), meta.madeAt);
}
