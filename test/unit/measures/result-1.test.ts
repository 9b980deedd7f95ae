import { describe, expect, it } from 'vitest';
import { areaReach } from '../../../server/measures/result-1/area-reach.ts';
import type { Judgement } from '../../../server/measures/measure-result.ts';
import { availableContacts } from '../../../server/measures/result-1/available-contacts.ts';
import { effort } from '../../../server/measures/result-1/effort.ts';
import { howFound } from '../../../server/measures/result-1/how-found.ts';
import { responseTime } from '../../../server/measures/result-1/response-time.ts';
import { threshold } from '../../../server/measures/result-1/threshold.ts';
import { allAtOnce, context, handMade, inMonth, perMonth } from './hand-made-source.ts';
import { cellOf, cellText, partOf } from './read-result.ts';

/** What is said of the last month when every month has these cases. */
function judgementOnMonths(...counts: readonly number[]): Judgement | null {
  const source = handMade({ totals: { cases: perMonth(...counts) } });
  return partOf(availableContacts.compute(source, context), 'cases').judgement;
}

describe('R1.1, new cases and contacts', () => {
  it('gives the newest month, the sum, and every month', () => {
    const source = handMade({ totals: { cases: perMonth(8, 11, 9, 12, 10) } });
    const result = availableContacts.compute(source, context);
    expect(result.thisEdition?.text).toBe('10 casussen');
    expect(result.cumulative?.text).toBe('50 casussen');
    expect(partOf(result, 'cases').rows.map(({ label }) => label)).toEqual([
      'januari 2026',
      'februari 2026',
      'maart 2026',
      'april 2026',
      'mei 2026',
    ]);
  });

  it('names the months of a run that only together have a total', () => {
    const cases = [
      { from: '2026-01', to: '2026-01', n: null },
      { from: '2026-01', to: '2026-02', n: 11 },
      { from: '2026-03', to: '2026-05', n: null },
    ];
    const result = availableContacts.compute(handMade({ totals: { cases } }), context);
    expect(partOf(result, 'cases').rows.map(({ label }) => label)).toEqual([
      'januari–februari 2026 samen',
      'maart–mei 2026 samen',
    ]);
    expect(result.thisEdition?.text).toBe('nog niet te tonen');
    expect(result.cumulative).toMatchObject({ value: 11, small: 't/m februari 2026' });
  });

  it('keeps contact moments without the resident apart, and only in the live view', () => {
    const live = handMade({ basis: 'records', live: { caseMoments: perMonth(1, 2, 3, 4, 5) } });
    const part = partOf(availableContacts.compute(live, context), 'case-moments');
    expect(part.unit).toBe('contactmomenten zonder inwoner');
    const ledger = availableContacts.compute(handMade(), context);
    expect(ledger.parts.map(({ id }) => id)).toEqual(['cases', 'contacts']);
  });

  it('says when a month differs from the one before by no more than chance', () => {
    expect(judgementOnMonths(10, 10, 10, 10, 15)).toEqual({
      code: 'withinChance',
      text: 'mei 2026 (15) vergeleken met april 2026 (10): binnen de normale schommeling',
    });
    expect(judgementOnMonths(10, 10, 10, 10, 22)).toEqual({
      code: 'more',
      text: 'mei 2026 (22) vergeleken met april 2026 (10): meer dan toeval verklaart',
    });
  });

  it('compares nothing while there are no two months apart', () => {
    const source = handMade({ totals: { cases: allAtOnce(60) } });
    expect(partOf(availableContacts.compute(source, context), 'cases').judgement?.code).toBe(
      'notKnown',
    );
  });

  it('does not compare a month that is still running', () => {
    const source = handMade({ basis: 'records', totals: { cases: perMonth(9, 9, 9, 9, 1) } });
    const result = availableContacts.compute(source, { ...context, asOfDay: '2026-05-12' });
    expect(partOf(result, 'cases').judgement?.text).toBe(
      'april 2026 (9) vergeleken met maart 2026 (9): binnen de normale schommeling',
    );
  });
});

describe('R1.2, residents who feel a barrier', () => {
  const totals = { cases: allAtOnce(80) };

  it('divides by the cases with a known reason', () => {
    const tables = { 'cases.threshold': { yes: 27, no: 43, unknown: 10 } };
    const result = threshold.compute(handMade({ totals, tables }), context);
    expect(result.headline?.text).toBe('27 van de 70 casussen (39%)');
    expect(result.notes).toEqual([]);
  });

  it('divides by all cases, and says so, when unknown stands at another month', () => {
    const tables = {
      'cases.threshold': { yes: 27, no: 43, unknown: { n: 5, through: '2026-03', of: 40 } },
    };
    const result = threshold.compute(handMade({ totals, tables }), context);
    expect(result.headline?.text).toBe('27 van de 80 casussen (34%)');
    expect(result.notes).toHaveLength(1);
  });

  it('gives counts and no percentage under twenty', () => {
    const tables = { 'cases.threshold': { yes: 9, no: 3, unknown: 0 } };
    const source = handMade({ basis: 'records', totals: { cases: allAtOnce(12) }, tables });
    const figure = threshold.compute(source, context).headline;
    expect(figure).toMatchObject({ text: '9 van de 12 casussen', percent: null, margin: null });
  });
});

describe('R1.3, cases per area', () => {
  it('gives cases per 1,000 inhabitants where their number is known and there are enough', () => {
    const tables = { 'cases.area': { G1: 35, G2: 20, unknown: 5 } };
    const source = handMade({ totals: { cases: allAtOnce(60) }, tables });
    const result = areaReach.compute(source, context);
    expect(cellText(result, 'cases.area', 'G1', 'reach')).toBe('2,5');
    expect(cellOf(result, 'cases.area', 'G1', 'reach').small).toBe(
      'op 14.000 inwoners, door toeval tussen 1,7 en 3,5',
    );
    expect(cellText(result, 'cases.area', 'G2', 'reach')).toBe('n.v.t.');
  });

  it('says that few cases say nothing about an area', () => {
    const tables = { 'cases.area': { G1: 6 } };
    const source = handMade({ totals: { cases: allAtOnce(60) }, tables });
    const result = areaReach.compute(source, context);
    expect(cellText(result, 'cases.area', 'G1', 'reach')).toBe('te weinig om iets te zeggen');
    expect(cellText(result, 'cases.area', 'G2', 'so-far')).toBe('nog niet te tonen');
  });
});

describe('R1.4, how soon there was a talk', () => {
  const tables = {
    'cases.response-time': { 'within-norm': 30, 'up-to-twice': 8, longer: 2, unknown: 10 },
  };

  it('holds the cases with a known time against the norm of the pilot', () => {
    const source = handMade({ totals: { cases: allAtOnce(50) }, tables });
    const result = responseTime.compute(source, context);
    expect(result.headline?.text).toBe('30 van de 40 casussen (75%)');
    expect(result.against[0]?.text).toContain('binnen 3 werkdagen');
    expect(result.parts.map(({ id }) => id)).toEqual(['cases.response-time']);
  });

  it('adds the median with its rank interval in the live view', () => {
    const responseDays = [0, 0, 1, 1, 1, 2, 2, 3, 4, 9];
    const source = handMade({ basis: 'records', tables, live: { responseDays } });
    const result = responseTime.compute(source, context);
    expect(cellText(result, 'median', 'median', 'days')).toBe('1,5');
    expect(cellText(result, 'median', 'interval', 'days')).toBe('0 tot 4');
  });

  it('gives no median of nine waiting times', () => {
    const source = handMade({
      basis: 'records',
      live: { responseDays: [0, 0, 1, 1, 1, 2, 2, 3, 4] },
    });
    const result = responseTime.compute(source, context);
    expect(cellText(result, 'median', 'median', 'days')).toBe('te weinig om iets te zeggen');
  });
});

describe('R1.5, how residents found the supporter', () => {
  it('counts people who were not helped apart from cases', () => {
    const source = handMade({
      totals: { cases: allAtOnce(60), 'turned-away': allAtOnce(5) },
      tables: { 'cases.referral-source': { H1: 20, H3: 15 } },
    });
    const result = howFound.compute(source, context);
    expect(result.cumulative?.text).toBe('60 casussen');
    expect(partOf(result, 'turned-away').unit).toBe('mensen');
    expect(cellText(result, 'cases.referral-source', 'H1', 'share')).toBe('20 van de 60 (33%)');
  });
});

describe('R1.6, effort and cost', () => {
  const exact = {
    'effort-minutes': [inMonth('2026-04', 6_000), inMonth('2026-05', 5_430)],
    'cost-cents': [inMonth('2026-04', 900_000), inMonth('2026-05', 600_000)],
  };

  it('adds up the cost against the budget', () => {
    const result = effort.compute(handMade({ exact }), context);
    expect(result.headline?.text).toBe('€ 15.000 van de € 60.000 (25%)');
    expect(result.thisEdition?.text).toBe('€ 6.000');
    expect(cellText(result, 'effort', '2026-05', 'hours')).toBe('90,5');
    expect(cellText(result, 'effort', '2026-05', 'cost-so-far')).toBe('€ 15.000');
  });

  it('divides by the cases of the same months only, with its caveat', () => {
    const totals = { cases: [{ from: '2026-01', to: '2026-04', n: 30 }] };
    const result = effort.compute(handMade({ exact, totals }), context);
    const part = partOf(result, 'per-case');
    expect(part.rows[0]?.label).toBe('Over 30 casussen t/m april 2026');
    expect(cellText(result, 'per-case', 'per-case', 'cost')).toBe('€ 300');
    expect(part.notes[0]).toContain('Let op');
  });

  it('says that it belongs to the provider when one supporter looks', () => {
    const leftOut = { 'cost-cents': 'Van de aanbieder als geheel.' };
    const result = effort.compute(handMade({ basis: 'records', leftOut }), context);
    expect(result.parts).toEqual([]);
    expect(result.notes).toEqual(['Van de aanbieder als geheel.']);
  });
});
