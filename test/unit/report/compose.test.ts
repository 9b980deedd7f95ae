import { describe, expect, test } from 'vitest';
import { results } from '../../../server/domain/codes/results.ts';
import { faultsOf } from '../../../server/report/check-report.ts';
import { composeReport } from '../../../server/report/compose.ts';
import type { Block, Report, Span, Table } from '../../../server/report/model.ts';
import { writtenParts } from '../../../server/report/written-parts.ts';
import { reportInput } from '../../report-input.ts';

const input = reportInput();
const report = composeReport(input);

const headings = (of: Report) =>
  of.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level <= 2
      ? [`${block.number === null ? '' : `${block.number} `}${block.text}`]
      : [],
  );
const tables = (of: Report) => of.blocks.filter((block): block is Table => block.kind === 'table');

const join = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

function wordsOf(block: Block): string {
  if (block.kind === 'paragraph') return join(block.spans);
  if (block.kind === 'list') return block.items.map(join).join(' ');
  if (block.kind === 'note') return `${block.title ?? ''} ${block.blocks.map(wordsOf).join(' ')}`;
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'table') return `${block.caption} ${block.rows.flat().join(' ')}`;
  return '';
}
const marks = (of: Report) =>
  of.blocks.filter((block) => block.kind === 'note' && block.tone === 'unwritten').length;
const words = (of: Report) => of.blocks.map(wordsOf).join('\n');

describe('the advice report', () => {
  test('is sound: every chart has words and a table, headings never skip a level', () => {
    expect(faultsOf(report)).toEqual([]);
  });

  test('has the chapters in their fixed order', () => {
    expect(headings(report).filter((text) => /^(\d |Bijlage)/.test(text))).toEqual([
      '0 Samenvatting en advies',
      '1 Aanleiding, vraag en opdracht',
      '2 Zo is gemeten',
      '3 De vijf resultaten',
      '4 Knelpunten en verbeterpunten',
      '5 Samenwerking en proces',
      '6 Kosten en inzet',
      '7 Keuzes voor het vervolg',
      '8 Advies en reacties',
      'Bijlage A. Wat elk getal betekent',
      'Bijlage B. Keuzelijsten',
      'Bijlage C. Vragenlijst voor cliënten',
      'Bijlage D. Edities en hun controlegetallen',
      'Bijlage E. Wijzigingen per editie',
    ]);
  });

  test('tells each result as: what did we want, how does it stand, what does the client say, conclusion', () => {
    for (const { number, text } of results) {
      const start = report.blocks.findIndex(
        (block) => block.kind === 'heading' && block.number === `3.${number}`,
      );
      const own = report.blocks.slice(start + 1);
      const end = own.findIndex((block) => block.kind === 'heading' && block.level <= 2);
      const sections = own
        .slice(0, end)
        .flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []))
        .filter((title) => title !== 'Toelichting van de coördinator');
      expect(sections).toEqual([
        'Wat wilden we?',
        'Hoe staat het ervoor?',
        'Wat zegt de cliënt?',
        'Conclusie',
      ]);
      expect(words({ ...report, blocks: own.slice(0, end) })).toContain(text);
    }
  });

  test('shows every part of every measure exactly once: as a table, or as a sentence when it has no number yet', () => {
    const ids = tables(report).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const parts = input.measures.flatMap((measure) =>
      measure.parts.map((part) => ({ id: `${measure.id}.${part.id}`, part })),
    );
    const missing = parts.filter(
      ({ id, part }) =>
        !ids.includes(id) && !words(report).includes(`${part.title}: nog niet te tonen.`),
    );
    expect(missing).toEqual([]);
    expect(ids.filter((id) => /^R\d\./.test(id)).length).toBeGreaterThan(25);
  });

  test('has no table without a number, and says what is counted but not divided yet', () => {
    const [measure] = input.measures.filter(({ id }) => id === 'R5.2');
    if (measure === undefined) throw new Error('there is a measure R5.2');
    const empty = {
      ...measure,
      headline: null,
      parts: measure.parts.map((part) => ({
        ...part,
        notDistributed: { value: 7, of: null, text: 'nog niet verdeeld: 7', small: null },
        rows: part.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, value: null, text: 'nog niet te tonen' })),
        })),
      })),
    };
    const early = composeReport(
      reportInput({ measures: input.measures.map((one) => (one.id === 'R5.2' ? empty : one)) }),
    );
    expect(tables(early).some(({ id }) => id.startsWith('R5.2'))).toBe(false);
    expect(words(early)).toContain(': nog niet te tonen. Nog niet verdeeld: 7.');
  });

  test('every number of a measure points to the edition it comes from', () => {
    for (const { id, source } of tables(report).filter((table) => /^R\d\./.test(table.id))) {
      expect(source).toEqual({ editionSeq: 10, measure: id.split('.').slice(0, 2).join('.') });
    }
    const references = report.blocks
      .flatMap((block) => (block.kind === 'paragraph' ? block.spans : []))
      .filter(({ kind }) => kind === 'reference');
    expect(references.length).toBeGreaterThan(10);
  });

  test('prints the numbers as the measures say them', () => {
    const area = input.measures.find(({ id }) => id === 'R1.3');
    const printed = tables(report).find(({ id }) => id === 'R1.3.cases.area');
    for (const [index, row] of (area?.parts[0]?.rows ?? []).entries()) {
      expect(printed?.rows[index]).toContain(row.label);
      expect(printed?.rows[index]).toContain(row.cells[2]?.text);
    }
  });

  test('says through which month a number counts when it runs behind', () => {
    const printed = tables(report).find(({ id }) => id === 'R1.3.cases.area');
    expect(printed?.columns.at(-1)?.label).toBe('Telt');
    expect(new Set(printed?.rows.map((row) => row.at(-1)))).toEqual(
      new Set(['t/m april 2026', 't/m maart 2026']),
    );
  });

  test('marks the numbers of a row when they count through different months', () => {
    const printed = tables(report).find(({ id }) => id === 'R5.3.experience-questions');
    expect(printed?.footnote).toMatch(/^¹ t\/m /);
    expect(printed?.rows.flat().some((cell) => cell.endsWith('\u00a0¹'))).toBe(true);
  });

  test('marks every part that is not written yet, and no other', () => {
    expect(marks(report)).toBe(writtenParts.filter(({ required }) => required).length);
    const written = composeReport(
      reportInput({ texts: new Map(writtenParts.map(({ id }) => [id, `Tekst bij ${id}.`])) }),
    );
    expect(marks(written)).toBe(0);
    for (const { id } of writtenParts) expect(words(written)).toContain(`Tekst bij ${id}.`);
  });

  test('never leaves out that few complaints do not mean satisfied residents', () => {
    expect(words(report)).toContain('Weinig klachten wil niet zeggen dat inwoners tevreden zijn.');
  });

  test('holds withdrawn objections against what happens elsewhere, never against nothing', () => {
    const figures = report.blocks.filter(
      (block) => block.kind === 'figure' && block.tableId.startsWith('R4.1.'),
    );
    expect(figures.some((block) => 'alt' in block && block.alt.includes('41% en 43%'))).toBe(true);
  });

  test('names both periods of the pilot document, for the pilot it was written for', () => {
    expect(words(report)).toContain('§6 loopt de pilot van 1 mei 2016 tot 1 mei 2017');
    expect(words(report)).toContain('15 juni 2016');
    const elsewhere = composeReport(
      reportInput({ pilot: { ...input.pilot, municipality: 'Toetsgemeente' } }),
    );
    expect(words(elsewhere)).not.toContain('15 juni 2016');
  });

  test('gives the reason when another advice day was set', () => {
    const moved = composeReport(
      reportInput({
        pilot: {
          ...input.pilot,
          adviceDay: '2026-05-01',
          adviceReason: 'de raad vergadert eerder.',
        },
      }),
    );
    expect(words(moved)).toContain('1 mei 2026, omdat: de raad vergadert eerder.');
  });

  test('warns on every page that a rehearsal is made up', () => {
    expect(report.meta.warning).toBe('Oefenjaar: verzonnen gegevens');
    const real = composeReport(reportInput({ pilot: { ...input.pilot, isRehearsal: false } }));
    expect(real.meta.warning).toBeNull();
  });

  test('names the edition it is made from, with its hash', () => {
    expect(words(report).replaceAll(' ', '')).toContain(
      `Controlegetalvaneditie10:${input.edition.hash}`,
    );
  });

  test('lists every edition with its whole hash', () => {
    const printed = tables(report).find(({ id }) => id === 'editions');
    expect(printed?.rows.map((row) => row[3]?.replaceAll(' ', ''))).toEqual(
      input.editions.map(({ hash }) => hash),
    );
  });

  test('has a card for each scenario of Westerwolde and Alkmaar, and the whole checklist', () => {
    const titles = report.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 3 ? [block.text] : [],
    );
    const signs = titles.flatMap((title) => /^Scenario (.):/.exec(title)?.[1] ?? []);
    expect(signs.join('')).toBe('ABCD1234');
    const questions = tables(report)
      .filter(({ id }) => id.startsWith('evidence-'))
      .map(({ rows }) => rows.length);
    expect(questions).toEqual([4, 11]);
    expect(words(report)).toContain('onafhankelijkheid van cliëntondersteuning?');
  });

  test('is the same for the same input', () => {
    expect(composeReport(reportInput())).toEqual(report);
  });
});
