import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import { arrangeEditions } from '../api/edition-world.ts';
import type { EditionWorld } from '../api/edition-world.ts';
import { ids, userIdOf } from '../arrange.ts';
import {
  addressesOf,
  describedOperations,
  everyByte,
  inThePilot,
  mayCall,
} from './described-reads.ts';
import { scrape, textOf } from './scrape.ts';
import { livePilot, releaseByDeed } from './scraped-pilot.ts';

// What is served has one form: it follows from the edition and from nothing else. Two pilots that
// differ in what is not shown answer the same, to the last byte and with the same questions to the
// database, so that neither length nor work nor order tells what is behind it. Nothing is timed: the
// same questions over the same rows are the same work.

/** What two pilots differ in: all of it too little to show. */
type Hidden = {
  readonly referred: number;
  readonly dissatisfied: number;
  readonly closed: number;
  readonly answers: number;
  readonly raised: number;
};

const few: Hidden = { referred: 1, dissatisfied: 0, closed: 0, answers: 0, raised: 0 };
const more: Hidden = { referred: 4, dissatisfied: 4, closed: 3, answers: 4, raised: 3 };

async function addHidden(world: EditionWorld, caseIds: readonly string[], hidden: Hidden) {
  const { db } = world;
  const owner = { pilotId: ids.pilot, providerId: ids.provider };
  const by = userIdOf('supporter');
  const at = '2026-01-20T10:00:00.000Z';
  const made = { ...owner, createdBy: by, createdAt: at };
  for (const [place, id] of caseIds.entries()) {
    const ofCase = db.updateTable('supportCase').where('id', '=', id);
    if (place < hidden.referred) await ofCase.set({ referralSource: 'H2' }).execute();
    if (place < hidden.closed) {
      const set = { status: 'closed', closedDay: '2026-01-25', ladderBefore: 'S1' } as const;
      await ofCase.set(set).execute();
    }
    if (place >= hidden.dissatisfied) continue;
    const row = { id: randomUUID(), caseId: id, status: 'C1', raisedDay: '2026-01-20' } as const;
    await db
      .insertInto('dissatisfaction')
      .values({ ...made, ...row })
      .execute();
  }
  for (let index = 0; index < hidden.answers; index += 1) {
    const row = { id: randomUUID(), month: '2026-01', language: 'nl', mark: 4 + index } as const;
    await db
      .insertInto('experience')
      .values({ ...owner, ...row, filledInTogether: 0 })
      .execute();
  }
  for (let index = 0; index < hidden.raised; index += 1) {
    const signal = { theme: 'ST1', kind: 'SK1', severity: 'SE1', text: 'Nog niet nagelezen.' };
    const row = { id: randomUUID(), raisedDay: '2026-01-20', status: 'raised', ...signal } as const;
    await db
      .insertInto('signal')
      .values({ ...owner, ...row, supporterId: by, createdAt: at })
      .execute();
  }
}

/** January with so many cases in each of two areas, released on 5 February; February with none. */
async function released(perArea: number, hidden: Hidden): Promise<EditionWorld> {
  const world = await arrangeEditions();
  const one = { areaId: ids.areaOne, phase: 'F1', reasons: ['R1'] };
  const two = { areaId: ids.areaTwo, phase: 'F2', reasons: ['R3'] };
  const caseIds = [
    ...(await world.addCases(perArea, '2026-01-12', one)),
    ...(await world.addCases(perArea, '2026-01-13', two)),
  ];
  await addHidden(world, caseIds, hidden);
  world.clock.set('2026-02-05T10:00:00.000Z');
  await releaseByDeed(world, '2026-01');
  world.clock.set('2026-03-05T10:00:00.000Z');
  await releaseByDeed(world, '2026-02');
  return world;
}

type Answer = { readonly bytes: string; readonly questions: readonly string[] };

/** The id of an edition is drawn: it tells nothing, and differs. */
const withoutDrawn = (text: string, drawn: readonly string[]): string =>
  drawn.reduce((rest, id) => rest.replaceAll(id, 'drawn'), text);

/**
 * Every answer to somebody of the workgroup, and what each asked of the database. Also answers to
 * addresses of what does not exist.
 */
async function everyAnswer(world: EditionWorld): Promise<ReadonlyMap<string, Answer>> {
  const ask = world.as('workgroup');
  const editions = await world.db.selectFrom('edition').select('id').execute();
  const drawn = editions.map(({ id }) => id);
  const prepare = vi.spyOn(world.sqlite, 'prepare');
  const answers = new Map<string, Answer>();
  const absent = { pilotId: [ids.pilot, ids.otherPilot], seq: ['1', '2', '99'], kind: ['none'] };
  const ours = (await describedOperations(ask)).filter(
    ({ method, operationId }) =>
      method === 'GET' && mayCall('workgroup', operationId) && operationId !== 'getReportPdf',
  );
  for (const operation of ours) {
    for (const address of addressesOf(operation, { ...absent, meetingId: [ids.areaOne] })) {
      prepare.mockClear();
      const bytes = withoutDrawn(await everyByte(await ask('GET', address)), drawn);
      answers.set(address, { bytes, questions: prepare.mock.calls.map(([sql]) => sql) });
    }
  }
  prepare.mockRestore();
  return answers;
}

function differing(
  one: ReadonlyMap<string, Answer>,
  other: ReadonlyMap<string, Answer>,
  partOf: (answer: Answer) => string,
): readonly string[] {
  return [...one].flatMap(([address, answer]) => {
    const twin = other.get(address);
    return twin !== undefined && partOf(twin) === partOf(answer) ? [] : [address];
  });
}

const pairs = [
  { name: 'nothing can be shown', perArea: { few: 0, more: 2 } },
  { name: 'there is something to show', perArea: { few: 12, more: 12 } },
];

describe.each(pairs)('two pilots of which $name, and that differ behind it', ({ perArea }) => {
  let one: ReadonlyMap<string, Answer>;
  let other: ReadonlyMap<string, Answer>;
  beforeAll(async () => {
    one = await everyAnswer(await released(perArea.few, few));
    other = await everyAnswer(await released(perArea.more, more));
  });

  it('answer the workgroup the same, to the last byte and header', () => {
    expect([...one.keys()]).toEqual([...other.keys()]);
    expect(one.size).toBeGreaterThan(100);
    expect(differing(one, other, ({ bytes }) => bytes)).toEqual([]);
  });

  it('ask the same of the database for it', () => {
    expect(differing(one, other, ({ questions }) => questions.join('\n'))).toEqual([]);
  });
});

/** Tables that hold records. Bottlenecks are among them: their released texts are read by themselves. */
const recordTables =
  /\b(?:from|join) "(support_case|case_\w+|contact\w*|question|dissatisfaction|objection|turned_away|experience\w*|effort)"/u;

describe('what the workgroup reads', () => {
  let world: EditionWorld;
  let answers: ReadonlyMap<string, Answer>;
  beforeAll(async () => {
    world = await released(12, more);
    answers = await everyAnswer(world);
  });

  it('never comes from a table of records', () => {
    const asked = [...answers].flatMap(([address, { questions }]) =>
      questions.filter((sql) => recordTables.test(sql)).map((sql) => `${address}: ${sql}`),
    );
    expect(asked).toEqual([]);
    const ofSignals = [...answers].filter(([, { questions }]) =>
      questions.some((sql) => sql.includes('"signal"')),
    );
    expect(ofSignals.map(([address]) => address.split('/').at(-1))).toEqual(['released-signals']);
  });

  it('has, when it is refused, no number but its status', () => {
    const refused = [...answers.values()]
      .map(({ bytes }) => JSON.parse(bytes) as [number, unknown, string])
      .filter(([status]) => status >= 400);
    expect(refused.length).toBeGreaterThan(50);
    for (const [status, , text] of refused) {
      expect(text.replace(`"status":${status}`, '')).not.toMatch(/\d/u);
    }
  });

  it('has a strong ETag that is the hash of the edition, and is not sent twice', async () => {
    const ask = world.as('workgroup');
    const edition = `/pilots/${ids.pilot}/editions/1`;
    const { hash }: EditionContent = await (await ask('GET', edition)).json();
    for (const path of ['', '/totals/csv', '/exact-figures/csv', '/tables/cases.area/csv']) {
      expect((await ask('GET', edition + path)).headers.get('etag')).toBe(`"${hash}"`);
    }
    const tagged = (await describedOperations(ask))
      .filter(({ path }) => path.includes('/editions/{seq}'))
      .filter(({ method, operationId }) => method === 'GET' && mayCall('workgroup', operationId))
      .flatMap((operation) => addressesOf(operation, { ...inThePilot, seq: ['1'] }))
      .filter((address) => !address.endsWith('/certificate'));
    for (const address of tagged) {
      const etag = (await ask('GET', address)).headers.get('etag') ?? '';
      expect([address, etag]).toEqual([address, expect.stringMatching(/^"[\da-f]{64}"$/u)]);
      const again = await ask('GET', address, undefined, { 'if-none-match': etag });
      expect([address, again.status, await again.text()]).toEqual([address, 304, '']);
    }
  });
});

/** The edition with every number and month taken out: what is left is its form. */
function formOf({ totals, tables, ...rest }: EditionContent) {
  return {
    keys: Object.keys(rest),
    totals: totals.map(({ series, ...others }) => [series, Object.keys(others)]),
    tables: tables.map(({ id, series, multiple, rows, ...others }) => ({
      id,
      series,
      multiple,
      keys: Object.keys(others),
      rows: rows.map(({ category, label, ...numbers }) => [category, label, Object.keys(numbers)]),
    })),
  };
}

describe('an edition without numbers', () => {
  it('has the rows, keys and order of one that is full of them', async () => {
    const worlds = [await released(0, few), await released(12, more)];
    const [empty, full] = await Promise.all(
      worlds.map(async (world): Promise<EditionContent> => (await world.edition(1)).json()),
    );
    if (empty === undefined || full === undefined) throw new Error('no editions');
    expect(full.tables.flatMap(({ rows }) => rows).some(({ n }) => n !== null)).toBe(true);
    expect(formOf(empty)).toEqual(formOf(full));
    // Looking is not in vain: what is shown does make a difference.
    const [one, other] = await Promise.all(worlds.map(everyAnswer));
    expect(differing(one ?? new Map(), other ?? new Map(), ({ bytes }) => bytes)).not.toEqual([]);
  });
});

describe('nothing that is served of a whole pilot', () => {
  it('holds an id, a code or a text of a record', async () => {
    const months = 4;
    const world = await livePilot({ seed: 'no names', cases: 60, months });
    const answers = await scrape(world.as('workgroup'), {
      editions: [months],
      without: ['getReportPdf', 'getEditionCertificate'],
    });
    const secrets = (sql: string): readonly string[] =>
      world.sqlite.prepare(sql).pluck().all().map(String);
    const known = [
      ...secrets('SELECT id FROM support_case'),
      ...secrets('SELECT code FROM support_case WHERE code IS NOT NULL'),
      ...secrets('SELECT id FROM contact'),
      ...secrets('SELECT id FROM objection'),
      ...secrets('SELECT id FROM dissatisfaction'),
      ...secrets('SELECT id FROM experience'),
      ...secrets('SELECT id FROM signal'),
    ];
    expect(known.length).toBeGreaterThan(100);
    const everything = [...answers.values()].map(textOf).join('\n');
    expect(known.filter((secret) => everything.includes(secret))).toEqual([]);
  });
});
