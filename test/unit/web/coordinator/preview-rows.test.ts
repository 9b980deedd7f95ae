import { expect, test } from 'vitest';
import { results } from '../../../../server/domain/codes/results.ts';
import { tableDefinitions } from '../../../../server/measures/series.ts';
import type { PreviewTable } from '../../../../web/coordinator/edition/edition-query.ts';
import {
  countRows,
  inWords,
  previewRows,
  summaryWords,
  waitingWords,
} from '../../../../web/coordinator/edition/preview-rows.ts';
import { checkWords } from '../../../../web/coordinator/edition/check-query.ts';
import { tablesOf } from '../../../../web/coordinator/edition/result-tables.ts';
import { tableNames } from '../../../../web/texts/coordinator.ts';

const sizes = { batchSize: 5, experienceBatchSize: 3 };
const areas: PreviewTable = {
  id: 'cases.area',
  multiple: false,
  updates: [
    {
      category: 'G1',
      label: 'Gebiedsteam 1',
      from: '2026-10',
      to: '2026-11',
      n: 6,
      cumulative: 27,
    },
    { category: 'G2', label: 'Gebiedsteam 2', from: '2026-01', to: '2026-11', n: 5, cumulative: 5 },
  ],
  waiting: [
    {
      category: 'G3',
      label: 'Gebiedsteam 3',
      shown: 8,
      through: '2026-09',
      reason: 'too-few',
      batch: 3,
    },
    {
      category: 'G4',
      label: 'Gebiedsteam 4',
      shown: null,
      through: null,
      reason: 'lottery',
      batch: 7,
    },
  ],
};

test('a row says what the workgroup sees now, what it will see, and why', () => {
  expect(previewRows(areas, sizes).map(({ now, next, why }) => [now, next, why])).toEqual([
    ['21, t/m sep 2026', '27, t/m nov 2026', '6 erbij, okt–nov 2026'],
    ['nog niet te tonen', '5, t/m nov 2026', '5 erbij, jan–nov 2026'],
    ['8, t/m sep 2026', 'blijft zo', 'wacht: er zijn nog geen vijf bij gekomen (nu 3)'],
    [
      'nog niet te tonen',
      'nog niet te tonen',
      'wacht bewust een maand, zodat niemand kan terugrekenen',
    ],
  ]);
  expect(countRows([areas, areas])).toEqual({ updated: 4, waiting: 4 });
});

test('a provider among others sees only what they add, and never whether it will be updated', () => {
  const own = {
    ...areas,
    updates: [],
    waiting: areas.waiting.map((wait) => ({ ...wait, reason: null })),
  };
  expect(previewRows(own, sizes).map(({ now, next, why }) => [now, next, why])).toEqual([
    ['8, t/m sep 2026', 'staat straks in de editie', '3 erbij van u'],
    ['nog niet te tonen', 'staat straks in de editie', '7 erbij van u'],
  ]);
  expect(summaryWords([own])).toBe('10 erbij van u');
  expect(waitingWords({ reason: null, batch: 0 }, 5)).toBe('niets nieuws van u');
});

test('how far a check is, is said in Dutch numbers and whole seconds', () => {
  expect(checkWords({ answered: 4680, secondsLeft: 12 })).toBe(
    '4.680 vragen beantwoord, nog 12 seconden',
  );
  expect(checkWords({ answered: 4680, secondsLeft: 1 })).toContain('nog 1 seconde');
  expect(checkWords({ answered: 4680, secondsLeft: 0 })).toContain('bijna klaar');
  expect(checkWords({ answered: 1_104_680, secondsLeft: 200 })).toContain('nog 3 minuten');
  expect(checkWords({ answered: 40, secondsLeft: null })).toBe('40 vragen beantwoord');
  expect([checkWords(null), checkWords({ answered: null, secondsLeft: null })]).toEqual(['', '']);
});

test('nothing new and fewer than before are each said as they are', () => {
  expect(waitingWords({ reason: 'too-few', batch: 0 }, 5)).toBe('niets nieuws');
  expect(waitingWords({ reason: 'too-few', batch: -2 }, 5)).toContain('door verbeteringen');
});

test('answers of residents go by their own smallest number', () => {
  const [row] = previewRows(
    {
      id: 'experiences.mark',
      multiple: false,
      updates: [],
      waiting: [
        {
          category: 'below',
          label: 'Lager dan een 7',
          shown: null,
          through: null,
          reason: 'too-few',
          batch: 2,
        },
      ],
    },
    sizes,
  );
  expect(row?.why).toBe('wacht: er zijn nog geen drie bij gekomen (nu 2)');
});

test('every table of the publication set has a name and stands under one result', () => {
  const placed = results.flatMap(({ id }) => tablesOf(id, tableDefinitions));
  expect(placed.map(({ id }) => id).toSorted()).toEqual(
    tableDefinitions.map(({ id }) => id).toSorted(),
  );
  expect(Object.values(tableNames).filter((name) => name === '')).toEqual([]);
});

test('small numbers are written out, larger ones are not', () => {
  expect([3, 5, 9, 10, 1200].map(inWords)).toEqual(['drie', 'vijf', 'negen', '10', '1.200']);
});
