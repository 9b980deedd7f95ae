import { array, assert, asyncProperty, constantFrom, nat, record, uniqueArray } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf, seriesIn } from '../../../server/publication/history.ts';
import { verifyChain } from '../../../server/publication/chain.ts';
import { contentOf } from '../../../server/publication/edition-content.ts';
import { invariantGate } from '../../../server/publication/invariant-gate.ts';
import { isUnaltered } from '../../../server/publication/served-proof.ts';
import { brokenRules, keyNamed, liveYear } from './small-world.ts';
import type { LivedYear, MonthEvents, Unit } from './small-world.ts';

const unit: Arbitrary<Unit> = record({
  single: constantFrom('a', 'a', 'a', 'b', 'b', 'c'),
  several: uniqueArray(constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 }),
});

const place = nat({ max: 500 });

/** A month with late entries among the new units, corrections of any older unit, and erasures. */
const month: Arbitrary<MonthEvents> = record({
  added: array(unit, { maxLength: 24, size: 'max' }),
  changed: array(record({ place, to: unit }), { maxLength: 3 }),
  erased: array(place, { maxLength: 2 }),
});

const year = array(month, { minLength: 12, maxLength: 12 });

const amount = { numRuns: 80, seed: 20160501 };

describe('twelve releases with late entries, corrections and erasures', () => {
  it('keep every rule, and the gate never finds the planner wrong', async () => {
    await assert(
      asyncProperty(year, async (months) => {
        const lived = await liveYear(months, keyNamed('one'), [invariantGate]);
        expect(brokenRules(lived)).toEqual([]);
        expect(lived.dropped).toBe(0);
      }),
      amount,
    );
  });

  it('show what was counted whenever a total is said', async () => {
    await assert(
      asyncProperty(year, async (months) => {
        const { editions, counted } = await liveYear(months, keyNamed('one'), [invariantGate]);
        for (const [index, edition] of editions.entries()) {
          if (edition.totals.find(({ series }) => series === 'cases')?.n === null) continue;
          const history = historyOf('2026-01', editions.slice(0, index + 1));
          expect(seriesIn(history, 'cases').total).toBe(counted[index]);
        }
      }),
      amount,
    );
  });

  it('leave every older edition the same to the byte, and every hash true', async () => {
    await assert(
      asyncProperty(year, async (months) => {
        const half = await liveYear(months.slice(0, 6), keyNamed('one'), [invariantGate]);
        const whole = await liveYear(months, keyNamed('one'), [invariantGate]);
        for (const [index] of half.editions.entries()) {
          const then = contentOf(half.editions.slice(0, index + 1));
          const now = contentOf(whole.editions.slice(0, index + 1));
          expect(JSON.stringify(now)).toBe(JSON.stringify(then));
          expect(isUnaltered(now)).toBe(true);
        }
        expect(verifyChain(whole.editions)).toEqual({ ok: true, editions: 12 });
      }),
      { ...amount, numRuns: 40 },
    );
  });
});

/** What became visible when. */
const schedule = ({ editions }: LivedYear): string =>
  editions
    .flatMap(({ cells }) => cells.map(({ table, category, to }) => `${to} ${table} ${category}`))
    .join('\n');

describe('the key of the lottery', () => {
  const steady: MonthEvents[] = Array.from({ length: 12 }, (_, index) => ({
    added: Array.from({ length: 20 }, (__, unitIndex) => ({
      single: ['a', 'b', 'c'][(unitIndex + index) % 3] ?? 'a',
      several: [['a'], ['b'], ['c', 'd'], ['d']][(unitIndex * 3 + index) % 4] ?? ['a'],
    })),
    changed: [],
    erased: [],
  }));
  it('always gives the same ledger for the same records', async () => {
    const one = await liveYear(steady, keyNamed('one'), [invariantGate]);
    const again = await liveYear(steady, keyNamed('one'), [invariantGate]);
    expect(again.editions).toEqual(one.editions);
  });

  it('gives another schedule when it is another key', async () => {
    const one = await liveYear(steady, keyNamed('one'), [invariantGate]);
    const other = await liveYear(steady, keyNamed('other'), [invariantGate]);
    expect(schedule(other)).not.toBe(schedule(one));
    expect(brokenRules(other)).toEqual([]);
  });
});
