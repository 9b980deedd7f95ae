import { beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../server/domain/refusal.ts';
import { composeReport } from '../../../server/report/compose.ts';
import { emitPdf } from '../../../server/report/emit/pdf.ts';
import type { Block, Report } from '../../../server/report/model.ts';
import { bullets, paragraph, textColumn } from '../../../server/report/model.ts';
import { askPoppler } from '../../pdf-tools.ts';
import { reportInput } from '../../report-input.ts';

const report = composeReport(
  reportInput({
    texts: new Map([['summary', 'De raad zegt: doorgaan! 😀 Ook in het Wûnseradielsk.']]),
  }),
);

/** A report of one page, for what only needs a few blocks. */
function small(...blocks: readonly Block[]): Report {
  return {
    ...report,
    blocks: [{ kind: 'heading', level: 1, number: '1', text: 'Een' }, ...blocks],
  };
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
/** White space in a PDF depends on the layout. */
const plain = (text: string) => text.replace(/\s+/g, '');

/** A sentence of about three lines that can be found again. */
const sentence = (n: number) =>
  `Zin${n} ${'over het spreekuur en de brieven '.repeat(14)}einde${n}.`;

let pdf: Uint8Array;
let raw: string;

// Making a file takes a moment on a busy machine.
const patience = 60_000;

beforeAll(async () => {
  pdf = await emitPdf(report);
  raw = Buffer.from(pdf).toString('latin1');
}, patience);

describe('the report as PDF', { timeout: patience }, () => {
  test('has its title, its maker and the Dutch language', async () => {
    const info = await askPoppler('pdfinfo', pdf);
    expect(info).toMatch(/Title: +Advies over het vervolg/);
    expect(info).toMatch(/Author: +Werkgroep Pilot OCO/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(raw).toContain('/Lang (nl-NL)');
    expect(raw).toContain('/DisplayDocTitle true');
  });

  test('claims PDF/UA-1 and PDF/A-2a', async () => {
    const metadata = await askPoppler('pdfinfo', pdf, ['-meta']);
    expect(metadata).toContain('>1</pdfuaid:part>');
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(raw).toContain('/OutputIntents');
  });

  test('is tagged: headings, lists, tables with header cells, contents', async () => {
    const structure = await askPoppler('pdfinfo', pdf, ['-struct']);
    const tables = report.blocks.filter(({ kind }) => kind === 'table').length;
    // The title of the contents is a heading as well.
    const chapters = report.blocks.filter((block) => block.kind === 'heading' && block.level === 1);
    expect(count(structure, /^ *H1 /gm)).toBe(chapters.length + 1);
    expect(count(structure, /^ *Table\b/gm)).toBe(tables);
    expect(count(structure, /^ *THead\b/gm)).toBe(tables);
    expect(count(structure, /^ *TH\b/gm)).toBeGreaterThanOrEqual(2 * tables);
    expect(structure).toContain('/Scope /Column');
    expect(structure).toMatch(/^ *TOC$/m);
    expect(structure).toMatch(/^ *L\b/m);
  });

  test('has alternative text at every figure', async () => {
    const structure = await askPoppler('pdfinfo', pdf, ['-struct']);
    const figures = report.blocks.filter(({ kind }) => kind === 'figure').length;
    expect(figures).toBeGreaterThan(10);
    expect(count(structure, /^ *Figure\b/gm)).toBe(figures);
    expect(count(raw, /\/Alt ?[(<]/g)).toBe(figures);
  });

  test('carries its own fonts and no others', async () => {
    const fonts = (await askPoppler('pdffonts', pdf)).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/SourceSans3.* yes yes yes /);
  });

  test('prints every row of every table in reading order, to the letter', async () => {
    const text = plain(await askPoppler('pdftotext', pdf, ['-raw']));
    const missing = report.blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .filter((row) => !text.includes(plain(row.join(''))));
    expect(missing).toEqual([]);
  });

  test('numbers its pages as "pagina x van y" and warns on each that it is a rehearsal', async () => {
    const pages = (await askPoppler('pdftotext', pdf, ['-layout'])).split('\f').slice(0, -1);
    expect(pages.filter((page) => !page.includes('Oefenjaar: verzonnen gegevens'))).toEqual([]);
    const numbers = pages.slice(1).map((page) => /pagina (\d+) van (\d+)/.exec(page)?.slice(1));
    expect(numbers).toEqual(
      pages.slice(1).map((_, index) => [String(index + 2), String(pages.length)]),
    );
  });

  test('shows a sign its font does not have as a box, and every accent', async () => {
    const text = await askPoppler('pdftotext', pdf);
    expect(text).toContain('doorgaan! □ Ook in het Wûnseradielsk.');
  });

  test('keeps markup in a text as text', async () => {
    const file = await emitPdf(small(paragraph('#pagebreak() $x$ *niet* <b> [1] \\u{41}')));
    expect(await askPoppler('pdftotext', file)).toContain(
      '#pagebreak() $x$ *niet* <b> [1] \\u{41}',
    );
  });

  test('loses no word of a long table, a long list or a long text over its pages', async () => {
    const numbers = Array.from({ length: 60 }, (_, index) => index);
    const file = await emitPdf(
      small(
        {
          kind: 'table',
          id: 'decisions',
          caption: 'Besluiten',
          columns: [textColumn('Nr.', 5), textColumn('Besluit', 30)],
          rows: numbers.slice(0, 16).map((n) => [String(n), sentence(n)]),
          footnote: null,
          source: null,
        },
        bullets(numbers.slice(16, 40).map(sentence)),
        paragraph(numbers.slice(40).map(sentence).join(' ')),
      ),
    );
    const text = await askPoppler('pdftotext', file, ['-raw']);
    const lost = numbers.filter((n) => !text.includes(`Zin${n} `) || !text.includes(`einde${n}.`));
    expect(lost).toEqual([]);
    expect(text.match(/spreekuur/g)).toHaveLength(60 * 14);
  });

  test('breaks a word that is wider than the page', async () => {
    const address = `https://gemeente.example/${'meedoen-en-samenwerken/'.repeat(12)}einde`;
    const file = await emitPdf(small(paragraph(address), bullets(['x'.repeat(400)])));
    const text = plain(await askPoppler('pdftotext', file, ['-raw'])).replace(/\u200B/g, '');
    expect(text).toContain(plain(address));
    expect(text).toContain('x'.repeat(400));
    // What runs off the page is left out when only the page is read.
    const page = ['-x', '0', '-y', '0', '-W', '596', '-H', '842', '-raw'];
    const inSight = plain(await askPoppler('pdftotext', file, page)).replace(/\u200B/g, '');
    expect(inSight).toContain(plain(address));
  });

  test('is the same file for the same report', async () => {
    const page = small(paragraph('Tekst.'));
    expect(await emitPdf(page)).toEqual(await emitPdf(page));
  });
});

describe('what is no accessible PDF', { timeout: patience }, () => {
  const table: Block = {
    kind: 'table',
    id: 't',
    caption: 'Een tabel',
    columns: [textColumn('A')],
    rows: [['1']],
    footnote: null,
    source: null,
  };
  const figure: Block = {
    kind: 'figure',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>',
    width: 10,
    height: 10,
    caption: 'Een figuur',
    alt: 'Een vierkant.',
    tableId: 't',
  };

  test('a figure without alternative text is refused before anything is made', async () => {
    await expect(emitPdf(small(table, { ...figure, alt: '' }))).rejects.toThrow(
      'has no alternative text',
    );
  });

  test('the compiler refuses it too: words that are only an invisible sign are none', async () => {
    await expect(emitPdf(small(table, { ...figure, alt: '\u200B' }))).rejects.toThrow(
      'PDF/UA-1 error: missing alt text',
    );
  });

  test('and the same page with words passes', async () => {
    expect((await emitPdf(small(table, figure))).length).toBeGreaterThan(1000);
  });

  test('the PDF maker leaves nothing behind in the program, however often it is used', async () => {
    await emitPdf(small(paragraph('Nog een keer.')));
    // Loaded here it would keep 60 MB of every document.
    const { sharedObjects } = process.report.getReport() as { sharedObjects: string[] };
    expect(sharedObjects.filter((file) => file.includes('typst'))).toEqual([]);
  });

  test('who asks when many wait already is asked to come back', async () => {
    const attempts = Array.from({ length: 12 }, () => emitPdf(small(paragraph('Tegelijk.'))));
    const outcomes = await Promise.allSettled(attempts);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(2);
    expect(refused[0]).toMatchObject({ reason: { status: 503, headers: { 'retry-after': '20' } } });
    expect((await emitPdf(small(paragraph('Daarna.')))).length).toBeGreaterThan(1000);
  });

  test('a server without the PDF maker says so instead of failing', async () => {
    const attempt = emitPdf(small(paragraph('Tekst.')), '/bestaat/niet');
    await expect(attempt).rejects.toThrow(Refusal);
    await expect(attempt).rejects.toMatchObject({ status: 503 });
  });
});
