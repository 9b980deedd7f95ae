import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../fixtures/random.ts';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import { arrangeEditions } from './edition-world.ts';
import type { EditionWorld } from './edition-world.ts';

/** January with one case per number, with so many contacts and as many questions. */
async function january(contactsPerCase: readonly number[]): Promise<EditionWorld> {
  const world = await arrangeEditions();
  for (const contacts of contactsPerCase) {
    const questions = [{ lifeDomain: 'L1', law: 'W1' }];
    await world.addCase('2026-01-12', { contacts, questions });
  }
  return world;
}

async function contactsTotal(world: EditionWorld): Promise<number | null> {
  await world.release('2026-01', '2026-02-05');
  const content: EditionContent = await (await world.edition(1)).json();
  const contacts = content.totals.find(({ series }) => series === 'contacts');
  return contacts?.runs[0]?.n ?? null;
}

const sumOf = (rows: readonly number[]): number => rows.reduce((sum, n) => sum + n, 0);

/** The rule of before, with the whole sum: no total when one case has more than half. */
function totalOfBefore(rows: readonly number[]): number | null {
  if (rows.length < 5 || Math.max(...rows) * 2 > sumOf(rows)) return null;
  return Math.round(sumOf(rows) / 5) * 5;
}

const dominated = (rows: readonly number[]): boolean => Math.max(...rows) * 2 > sumOf(rows);

/** What counts of every case. */
const capped = (rows: readonly number[]): number[] => rows.map((n) => Math.min(n, rows.length - 1));

describe('the contacts of a month with one very busy case', () => {
  const busy = [30, 1, 1, 1, 1, 1];
  const even = [6, 6, 6, 6, 6, 5];

  it('have a total all the same, in which the busy case counts for as many as there are others', async () => {
    expect(await contactsTotal(await january(busy))).toBe(10);
  });

  it('have a total in exactly the months in which others with as many cases have one', async () => {
    const shown = [busy, even].map(
      async (rows) => (await contactsTotal(await january(rows))) !== null,
    );
    expect(await Promise.all(shown)).toEqual([true, true]);
    // The rule of before left the month empty and so pointed at the busy case.
    expect([busy, even].map((rows) => totalOfBefore(rows) !== null)).toEqual([false, true]);
  });

  it('have no total with four cases, whatever is in them', async () => {
    expect(await contactsTotal(await january([30, 1, 1, 1]))).toBeNull();
    expect(await contactsTotal(await january([6, 6, 6, 6]))).toBeNull();
  });
});

describe('a total of contacts', () => {
  it('is never for more than half from one case, without anything being held back', () => {
    const random = seededRandom('drukke casussen');
    const worlds = Array.from({ length: 500 }, () =>
      Array.from({ length: 5 + Math.floor(random.next() * 20) }, () =>
        Math.ceil(random.next() ** 6 * 80),
      ),
    );
    expect(worlds.filter((rows) => dominated(rows)).length).toBeGreaterThan(20);
    expect(worlds.filter((rows) => dominated(capped(rows)))).toEqual([]);
  });
});
