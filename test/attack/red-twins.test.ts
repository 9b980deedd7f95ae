import { describe, expect, it } from 'vitest';
import { lastDay } from '../../server/domain/calendar.ts';
import type { Claim } from '../../server/publication/attacker/claims.ts';
import { servedTables } from '../../server/publication/attacker/collect.ts';
import type { ServedEdition } from '../../server/publication/attacker/collect.ts';
import { countMonthClose } from '../../server/work/count-month-close.ts';
import { ids } from '../arrange.ts';
import { attackServed } from './attack-served.ts';
import { scrape, servedIn } from './scrape.ts';
import { livePilot, pilotStart } from './scraped-pilot.ts';
import type { PilotWish, PilotWorld } from './scraped-pilot.ts';
import { releaseBy, withoutComplement, withThePastRevised } from './twin-release.ts';

// The same pilots, read the same way, with one rule left out: what comes out must be found. A leak
// needs not show in every pilot, so several are tried; the first that is found is enough.

const isFull = process.env['NAAST_FULL'] === '1';
const labelledTable = 'cases.threshold';

type Twin = Pick<PilotWish, 'overrides' | 'release'>;

const tried: readonly PilotWish[] = [
  { seed: 'twin', cases: 100, months: 6 },
  { seed: 'twin', cases: 60, months: 8 },
  { seed: 'twin two', cases: 80, months: 8 },
  { seed: 'twin three', cases: 120, months: 10 },
  { seed: 'twin four', cases: 70, months: 10 },
];

const reads = ['getEdition', 'getEditionTable', 'getEditionTotals'];

async function servedOf(world: PilotWorld, months: number): Promise<readonly ServedEdition[]> {
  const editions = Array.from({ length: months }, (_, index) => index + 1);
  return servedIn(await scrape(world.as('workgroup'), { editions, only: reads }));
}

/** How many targets are broken in the first pilot in which any is. */
async function broken(twin: Twin, pilots = tried): Promise<number> {
  for (const pilot of pilots) {
    const world = await livePilot({ ...pilot, ...twin });
    const { findings } = await attackServed(await servedOf(world, pilot.months));
    if (findings.length > 0) return findings.length;
  }
  return 0;
}

type Label = { readonly least: number; readonly most: number };

/** The label on every category of a table that was never shown and of which it is true. */
async function labelled(
  { db, clock }: PilotWorld,
  served: readonly ServedEdition[],
  label: Label,
): Promise<readonly Claim[]> {
  const content = served.at(-1)?.content;
  const table = content?.tables.find(({ id }) => id === labelledTable);
  if (content === undefined || table === undefined) return [];
  const { firstMonth, to } = content;
  const counts = await countMonthClose(db, {
    close: {
      pilotId: ids.pilot,
      seriesFrom: firstMonth,
      month: to,
      lastDay: lastDay(to),
      cutoffAt: clock.now(),
    },
    tables: servedTables(content),
    responseNormDays: content.parameters.responseNormDays,
    workloadFrom: { contacts: pilotStart, questions: pilotStart, 'turned-away': pilotStart },
  });
  const own = { series: 'cases', table: labelledTable, from: firstMonth } as const;
  return table.rows.flatMap(({ category, through }): Claim[] => {
    const n = counts.tables[labelledTable].get(category) ?? 0;
    const isTrue = through === null && n >= label.least && n <= label.most;
    return isTrue ? [{ ...own, category, to: table.through ?? to, ...label }] : [];
  });
}

/** How many targets are broken in the first pilot in which labels break any. */
async function brokenByLabels(label: Label, pilots = tried): Promise<number> {
  for (const pilot of pilots) {
    const world = await livePilot(pilot);
    const served = await servedOf(world, pilot.months);
    const table = labelledTable;
    expect((await attackServed(served, { table })).findings).toEqual([]);
    const more = await labelled(world, served, label);
    const { findings } = await attackServed(served, { more, table });
    if (findings.length > 0) return findings.length;
  }
  return 0;
}

describe('an attacker finds what leaks', () => {
  it('when there are no gates', async () => {
    expect(await broken({ overrides: { gates: [] } })).toBeGreaterThan(0);
  });

  it('when a batch needs no others outside it', async () => {
    expect(await broken({ release: releaseBy(withoutComplement) })).toBeGreaterThan(0);
  });

  it('when months that were shown are shown again with other numbers', async () => {
    const pilots = [{ seed: 'twin', cases: 60, months: 6 }];
    expect(await broken({ release: releaseBy(withThePastRevised) }, pilots)).toBeGreaterThan(0);
  });

  it('when a small category that waits is labelled "one to four"', async () => {
    expect(await brokenByLabels({ least: 1, most: 4 }, tried.slice(0, 1))).toBeGreaterThan(0);
  });

  // Such a label betrays nothing by itself: it leaves five possible values. It betrays others.
  it.runIf(isFull)(
    'when every small category that waits is labelled "fewer than five"',
    async () => {
      expect(await brokenByLabels({ least: 0, most: 4 })).toBeGreaterThan(0);
    },
  );
});
