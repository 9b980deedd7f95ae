import { expect, test } from 'vitest';
import { baselineFigureEdit } from '../../../../server/domain/records/baseline-figure.ts';
import {
  baselineColumns,
  readBaselineRows,
} from '../../../../server/domain/records/baseline-import.ts';
import { figureRows, lawsWithColumn } from '../../../../web/admin/baseline/figure-grid.ts';
import type { StoredFigure } from '../../../../web/admin/baseline/figure-query.ts';
import {
  emptyFigure,
  figureToSend,
  figureValues,
} from '../../../../web/admin/baseline/figure-values.ts';
import { csvTemplate, readCsv } from '../../../../web/admin/baseline/read-csv.ts';
import { baselineTexts } from '../../../../web/texts/admin.ts';

const figure = (law: string, month: string, n: number | null): StoredFigure => ({
  id: `${law}-${month}`,
  kind: 'objection',
  law,
  monthFrom: month,
  monthTo: month,
  n,
  source: 'Jaarverslag',
  asOfDay: '2026-05-01',
  version: 1,
});

test('figures stand in a row per month, newest first, with their source once', () => {
  const rows = figureRows([
    figure('W1', '2026-03', 4),
    figure('W2', '2026-04', null),
    figure('W1', '2026-04', 7),
  ]);
  expect(rows.map(({ period }) => period.monthFrom)).toEqual(['2026-04', '2026-03']);
  expect(rows[0]?.byLaw.get('W2')?.n).toBeNull();
  expect(rows[0]?.sources).toEqual(['Jaarverslag']);
});

test('the three laws of the municipality always have a column, others when they have figures', () => {
  const columns = lawsWithColumn([figure('W8', '2026-03', 1)]).map(({ code }) => code);
  expect(columns).toEqual(['W1', 'W2', 'W3', 'W8']);
});

test('"niet bekend" is never zero, and an empty number is refused instead of guessed', () => {
  const stored = figure('W1', '2026-03', null);
  expect(figureToSend(figureValues(stored)).n).toBeNull();
  const typed = { ...emptyFigure('objection', '2026-05-01', null), law: 'W1', source: 'X' };
  const sent = figureToSend({ ...typed, monthFrom: '2026-03/2026-03' });
  expect(baselineFigureEdit.safeParse(sent).error?.issues.map(({ path }) => path)).toEqual([['n']]);
});

test('the example file is one that can be imported', () => {
  const csv = csvTemplate(
    baselineColumns,
    baselineTexts.templateRows.map((row) => [...row]),
  );
  const rows = csv
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));
  const bounds = { pilotStart: '2016-05-01', pilotEnd: '2017-05-01', today: '2016-06-15' };
  const { figures, errors } = readBaselineRows(rows, bounds);
  expect(errors).toEqual([]);
  expect(figures).toHaveLength(2);
});

test('a file of an older spreadsheet keeps its accents', () => {
  const old = Uint8Array.from(Buffer.from('Súdwest-Fryslân', 'latin1'));
  expect(readCsv(old)).toBe('Súdwest-Fryslân');
  expect(readCsv(new TextEncoder().encode('Súdwest-Fryslân'))).toBe('Súdwest-Fryslân');
});
