import { expect, test } from 'vitest';
import type { Figure, MeasureResult } from '../../../../server/measures/measure-result.ts';
import { normsIn } from '../../../../web/workgroup/dashboard/norms-in.ts';

const figure: Figure = {
  label: 'Tot en met mei 2026',
  text: '27 van de 80 casussen (34%)',
  about: 'eerste gesprek binnen de norm',
  small: 't/m april 2026',
  value: 27,
  of: 80,
  unit: 'casussen',
  percent: 34,
  margin: null,
  period: null,
};
const norm = { kind: 'norm', label: 'Norm', source: 'Pilot' } as const;

function measure(change: Partial<MeasureResult>): Parameters<typeof normsIn>[0][number] {
  return { id: 'R1.4', against: [], headline: figure, cumulative: null, parts: [], ...change };
}

test('a norm is told with how it stands, and that no share was agreed', () => {
  const against = [{ ...norm, text: 'Binnen 3 werkdagen.', percent: null }];
  expect(normsIn([measure({ against })])).toEqual([
    {
      id: 'R1.4',
      norm: 'Binnen 3 werkdagen.',
      stand: '27 van de 80 casussen (34%): eerste gesprek binnen de norm (t/m april 2026)',
      judgement: null,
      hasTarget: false,
    },
  ]);
});

test('what cannot be shown yet is said as it is, without half a sentence behind it', () => {
  const against = [{ ...norm, text: 'Ten minste 95%.', percent: 95 }];
  const headline = { ...figure, text: 'nog niet te tonen', value: null };
  expect(normsIn([measure({ against, headline })])[0]).toMatchObject({
    stand: 'nog niet te tonen',
    hasTarget: true,
  });
});

test('a budget or a number from elsewhere is no norm', () => {
  const against = [
    { kind: 'budget', label: 'Budget', text: '€ 60.000', percent: null, source: 'Pilot' },
    { kind: 'reference', label: 'Elders', text: '41%', percent: 41, source: 'Elders' },
  ] as const;
  expect(normsIn([measure({ against })])).toEqual([]);
});
