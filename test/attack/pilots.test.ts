import { describe, expect, it } from 'vitest';
import { makeApp } from '../../server/api/app.ts';
import { actorIn } from '../../server/access/roles.ts';
import { strangeRests } from '../../server/publication/attacker/collect.ts';
import { foreignNumbers } from '../../server/publication/attacker/foreign-numbers.ts';
import type { ServedEdition } from '../../server/publication/attacker/collect.ts';
import type { Certificate } from '../../server/publication/certificate.ts';
import { batchSizeOf } from '../../server/publication/parameters.ts';
import { isUnaltered } from '../../server/publication/served-proof.ts';
import { serve } from '../../server/serve.ts';
import { composeFor, reportDesk } from '../../server/work/export-report.ts';
import { emailOf, ids, personFor } from '../arrange.ts';
import type { Ask } from '../arrange.ts';
import { letSignIn, password } from '../browser.ts';
import { attackServed } from './attack-served.ts';
import { scrape, servedIn } from './scrape.ts';
import { livePilot } from './scraped-pilot.ts';
import { toldAgain, toldTwice } from './told-again.ts';
import type { PilotWish, PilotWorld } from './scraped-pilot.ts';

// Whole pilots through the real release, read over HTTP as somebody of the workgroup, and attacked
// with everything that was read. The long form (`npm run attack`) has more and larger pilots.

const isFull = process.env['NAAST_FULL'] === '1';

const sizes = isFull
  ? [
      30, 45, 60, 80, 100, 120, 150, 180, 220, 260, 320, 400, 500, 650, 800, 1000, 1300, 1700, 2200,
      3000,
    ]
  : [45, 150];
const lengths = isFull ? [12, 13, 15, 16, 17, 18] : [5, 16];
const pilots = sizes.map((cases, place) => ({
  cases,
  months: lengths[place % lengths.length] ?? 12,
  // In the short form the longer pilot crosses the yearly cut in editions of four months.
  every: isFull || place === 0 ? 1 : 4,
  seed: `pilot ${place} of ${cases}`,
}));

const editionPath = (seq: number): string => `/pilots/${ids.pilot}/editions/${seq}`;
const upTo = (seq: number): number[] => Array.from({ length: seq }, (_, index) => index + 1);
// These take long: the certificates are asked for apart, and the report is a test of its own.
const slow = ['getReportPdf', 'getEditionCertificate'];

async function served(ask: Ask, months: number): Promise<readonly ServedEdition[]> {
  return servedIn(await scrape(ask, { editions: upTo(months), without: slow }));
}

/** Lives through a pilot, and holds every edition against what it was on the day of its release. */
async function livedWithoutRevision(wish: PilotWish): Promise<PilotWorld> {
  const released: string[] = [];
  let ask: Ask | null = null;
  return livePilot({
    ...wish,
    async afterRelease(world, seq) {
      ask ??= world.as('workgroup');
      const bodies: string[] = [];
      for (const number of upTo(seq)) {
        bodies.push(await (await ask('GET', editionPath(number))).text());
      }
      expect(bodies.slice(0, -1)).toEqual(released);
      released.push(...bodies.slice(-1));
    },
  });
}

/** Steps that are smaller than a batch, and counts that are not the sum of their steps. */
function smallSteps({ content: { seq, tables, parameters } }: ServedEdition): readonly string[] {
  return tables.flatMap(({ id, series, rows }) =>
    rows
      .filter(
        ({ n, steps }) =>
          steps.some((step) => step.n < batchSizeOf(parameters, series)) ||
          steps.reduce((sum, step) => sum + step.n, 0) !== (n ?? 0),
      )
      .map(({ category }) => `edition ${seq}: ${id} ${category}`),
  );
}

describe('everything the workgroup is served of a pilot', () => {
  it.each(pilots)(
    'betrays nobody with $cases cases in $months months',
    async (pilot) => {
      const world = await livedWithoutRevision(pilot);
      const count = pilot.months / pilot.every;
      const editions = await served(world.as('workgroup'), count);
      expect(editions).toHaveLength(count);
      const { findings, questions } = await attackServed(editions);
      expect(findings).toEqual([]);
      expect(editions.flatMap(foreignNumbers)).toEqual([]);
      expect(editions.flatMap(({ content }) => strangeRests(content))).toEqual([]);
      expect(editions.filter(({ content }) => !isUnaltered(content))).toEqual([]);
      expect(editions.flatMap(smallSteps)).toEqual([]);
      if (isFull) {
        process.stdout.write(
          `${pilot.cases} cases, ${pilot.months} editions: ${questions} questions, 0 broken\n`,
        );
      }
    },
    300_000,
  );

  it('betrays nobody with the report beside it, is certified, and can be read', async () => {
    const months = 6;
    const world = await livePilot({ seed: 'reported', cases: 200, months });
    const ask = world.as('workgroup');
    const editions = await served(ask, months);
    const path = `/pilots/${ids.pilot}/report`;
    const choice = { editionSeq: months };
    const chosen = await world.as('secretary')('PUT', path, choice, { 'if-match': '"0"' });
    expect(chosen.status).toBe(200);
    const reader = actorIn(personFor('workgroup'), ids.pilot);
    if (reader === null) throw new Error('nobody reads');
    const report = await composeFor(reportDesk(world.db, world.clock), reader);
    const withReport = editions.map((edition) =>
      edition.content.seq === months ? { ...edition, report } : edition,
    );
    expect((await attackServed(withReport)).findings).toEqual([]);
    expect(withReport.flatMap(foreignNumbers)).toEqual([]);

    const again = Object.keys(toldAgain);
    const said = toldTwice(
      await scrape(ask, { editions: upTo(months), only: again }),
      editions.map(({ content }) => content),
    );
    expect(new Set(said.map(({ operationId }) => operationId))).toEqual(new Set(again));
    for (const one of said)
      expect([one.operationId, one.said]).toEqual([one.operationId, one.known]);

    const answer = await ask('GET', `${editionPath(months)}/certificate`);
    const certificate: Certificate = await answer.json();
    expect(certificate).toMatchObject({ seq: months, verdict: 'safe', broken: 0 });
    expect(certificate.narrowest?.values).toBeGreaterThanOrEqual(5);

    // A rule that shows nothing would be safe as well.
    const rows = editions.at(-1)?.content.tables.flatMap((table) => table.rows) ?? [];
    expect(rows.filter(({ n }) => n !== null).length).toBeGreaterThan(rows.length * 0.4);
  });
});

/** Asks a listening server as somebody who signed in with their password. */
async function askSignedIn(port: number): Promise<Ask> {
  const base = `http://127.0.0.1:${port}/api/v1`;
  const form = JSON.stringify({ email: emailOf('workgroup'), password });
  const headers = { 'content-type': 'application/json', 'x-real-ip': '192.0.2.1' };
  const signedIn = await fetch(`${base}/sessions`, { method: 'POST', headers, body: form });
  expect(signedIn.status).toBe(201);
  const cookie = signedIn.headers.getSetCookie().map((line) => line.split(';')[0]);
  return async (method, path) =>
    fetch(`${base}${path}`, { method, headers: { cookie: cookie.join('; ') } });
}

describe('over a real connection', () => {
  it('comes what comes inside the program, and no more', async () => {
    const months = 2;
    const world = await livePilot({ seed: 'connected', cases: 60, months });
    await letSignIn(world, 'workgroup');
    const serving = await serve(makeApp(world.deps), '127.0.0.1', 0);
    try {
      const connected = await served(await askSignedIn(serving.port), months);
      expect(connected).toEqual(await served(world.as('workgroup'), months));
      expect((await attackServed(connected)).findings).toEqual([]);
    } finally {
      await serving.close();
    }
  });
});

/** What became visible when. */
function schedule(editions: readonly ServedEdition[]): readonly string[] {
  const tables = editions.at(-1)?.content.tables ?? [];
  return tables.flatMap(({ id, rows }) =>
    rows.flatMap(({ category, steps }) => steps.map(({ to }) => `${id} ${category} ${to}`)),
  );
}

describe('the key of the lottery', () => {
  const wish = { seed: 'drawn', cases: 110, months: 3 };
  const lived = async (key: number): Promise<readonly ServedEdition[]> => {
    const lotteryKey = (): Buffer => Buffer.alloc(32, key);
    const world = await livePilot({ ...wish, overrides: { lotteryKey } });
    return served(world.as('workgroup'), wish.months);
  };
  it('gives the same editions to the byte for the same records', async () => {
    const [one, again] = [await lived(7), await lived(7)];
    expect(JSON.stringify(again)).toBe(JSON.stringify(one));
    expect(again.at(-1)?.content.hash).toBe(one.at(-1)?.content.hash);
    expect(again.at(-1)?.files).toEqual(one.at(-1)?.files);

    const other = await lived(9);
    expect(schedule(other)).not.toEqual(schedule(one));
    expect((await attackServed(other)).findings).toEqual([]);
  });
});
