import { beforeAll, describe, expect, it } from 'vitest';
import type { MonthClose } from '../../../db/queries/publication-units.ts';
import { assignCountMonths } from '../../../db/queries/publication-units.ts';
import { generateRecords } from '../../../fixtures/generate-records.ts';
import { eventWriter } from '../../../fixtures/record-event.ts';
import { natureOfDissatisfaction } from '../../../server/domain/codes/dissatisfaction-statuses.ts';
import type { DissatisfactionStatusCode } from '../../../server/domain/codes/dissatisfaction-statuses.ts';
import { ladderStep } from '../../../server/domain/codes/ladder-shifts.ts';
import type { LadderStepCode } from '../../../server/domain/codes/ladder-steps.ts';
import { isMoreThanOneLaw } from '../../../server/domain/codes/laws.ts';
import type { LawCode } from '../../../server/domain/codes/laws.ts';
import { reasonGroup } from '../../../server/domain/codes/reason-groups.ts';
import type { ReasonCode } from '../../../server/domain/codes/reasons.ts';
import { categoriesFor } from '../../../server/measures/categories.ts';
import type { TableId } from '../../../server/measures/series.ts';
import type { Counts } from '../../../server/publication/counts.ts';
import { publishedTables } from '../../../server/publication/parameters.ts';
import { countMonthClose } from '../../../server/work/count-month-close.ts';
import { arrangeWorld, ids, userIdOf } from '../../arrange.ts';

// The SQL of the counts held against the plainest counting there is: all rows read, one by one.

const norm = 3;
const close: MonthClose = {
  pilotId: ids.pilot,
  seriesFrom: '2026-01',
  month: '2026-05',
  lastDay: '2026-05-31',
  cutoffAt: '2026-06-05T10:00:00.000Z',
};

type World = Awaited<ReturnType<typeof arrangeWorld>>;

/** Everything about one case that a table asks about. */
async function readRows(world: World) {
  const { db } = world;
  return {
    cases: await db
      .selectFrom('supportCase')
      .selectAll()
      .where('pilotId', '=', ids.pilot)
      .execute(),
    reasons: await db.selectFrom('caseReason').selectAll().execute(),
    outcomes: await db.selectFrom('caseOutcome').selectAll().execute(),
    contacts: await db.selectFrom('contact').selectAll().execute(),
    forms: await db.selectFrom('contactForm').selectAll().execute(),
    questions: await db.selectFrom('question').selectAll().execute(),
    objections: await db.selectFrom('objection').selectAll().execute(),
    dissatisfactions: await db.selectFrom('dissatisfaction').selectAll().execute(),
    areas: await db.selectFrom('area').selectAll().execute(),
  };
}

type Rows = Awaited<ReturnType<typeof readRows>>;

const isIn = (day: string | null, createdAt: string): boolean =>
  day !== null && day <= close.lastDay && createdAt <= close.cutoffAt;

function tally<Unit>(units: readonly Unit[], codesOf: (unit: Unit) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const unit of units) {
    for (const code of new Set(codesOf(unit))) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function caseTables(rows: Rows): Map<TableId, Map<string, number>> {
  const cases = rows.cases.filter((row) => isIn(row.openedDay, row.createdAt));
  const reasonsOf = (id: string): string[] =>
    rows.reasons.flatMap(({ caseId, code }) =>
      caseId === id ? reasonGroup(code as ReasonCode) : [],
    );
  const questionsOf = (id: string) => rows.questions.filter(({ caseId }) => caseId === id);
  const signalsOf = (id: string): string[] => [
    ...rows.contacts.flatMap(({ caseId, nature }) => (caseId === id ? nature : [])),
    ...rows.dissatisfactions.flatMap(({ caseId, status }) =>
      caseId === id ? (natureOfDissatisfaction(status as DissatisfactionStatusCode) ?? []) : [],
    ),
  ];
  const one = (codeOf: (row: (typeof cases)[number]) => string) =>
    tally(cases, (row) => [codeOf(row)]);
  return new Map<TableId, Map<string, number>>([
    [
      'cases.area',
      one(({ areaId }) => rows.areas.find(({ id }) => id === areaId)?.code ?? 'unknown'),
    ],
    [
      'cases.life-domain',
      tally(cases, ({ id }) => questionsOf(id).map(({ lifeDomain }) => lifeDomain)),
    ],
    ['cases.law', tally(cases, ({ id }) => questionsOf(id).map(({ law }) => law))],
    [
      'cases.many-laws',
      one(({ id }) =>
        isMoreThanOneLaw(questionsOf(id).map(({ law }) => law as LawCode)) ? 'yes' : 'no',
      ),
    ],
    ['cases.reason', tally(cases, ({ id }) => reasonsOf(id))],
    [
      'cases.threshold',
      one(({ id }) => {
        const known = reasonsOf(id).filter((code) => code !== 'R9');
        if (known.length === 0) return 'unknown';
        return known.some((code) => ['R1', 'R2', 'R4'].includes(code)) ? 'yes' : 'no';
      }),
    ],
    ['cases.phase', one(({ phase }) => phase ?? 'F9')],
    [
      'cases.support-form',
      tally(cases, ({ id }) =>
        rows.contacts.flatMap((contact) =>
          contact.caseId === id
            ? rows.forms.flatMap(({ contactId, code }) => (contactId === contact.id ? code : []))
            : [],
        ),
      ),
    ],
    ['cases.referral-source', one(({ referralSource }) => referralSource ?? 'H99')],
    ['cases.for-whom', one(({ forWhom }) => forWhom ?? 'D9')],
    ['cases.dissatisfaction', one(({ id }) => signalsOf(id).toSorted().at(-1) ?? 'C0')],
    [
      'cases.objection',
      one(({ id }) => (rows.objections.some(({ caseId }) => caseId === id) ? 'yes' : 'no')),
    ],
    [
      'cases.response-time',
      one(({ responseDays }) => {
        if (responseDays === null) return 'unknown';
        if (responseDays <= norm) return 'within-norm';
        return responseDays <= norm * 2 ? 'up-to-twice' : 'longer';
      }),
    ],
  ]);
}

function pathTables(rows: Rows): Map<TableId, Map<string, number>> {
  const tables = new Map<TableId, Map<string, number>>();
  for (const series of ['objections-intended', 'objections-filed'] as const) {
    const isIntended = series === 'objections-intended';
    const stop = isIntended ? 'B2' : 'B4';
    const units = rows.objections.filter((row) =>
      isIn(isIntended ? row.intendedDay : row.filedDay, row.createdAt),
    );
    const outcomeOf = ({ status, reason }: (typeof units)[number]): string => {
      if (status === stop) return reason === 'BR5' ? 'gave-up' : 'withdrawn';
      const isPursued = isIntended ? ['B3', 'B4', 'B5'].includes(status) : status === 'B5';
      return isPursued ? 'pursued' : 'open';
    };
    const needOf = (row: (typeof units)[number]): string => {
      if (row.status !== stop) return 'not-ended';
      if (row.reason === 'BR5' || row.needMet === 'no') return 'ended-without';
      return row.needMet === 'yes' ? 'ended-with-need' : 'ended-unknown';
    };
    tables.set(
      `${series}.outcome`,
      tally(units, (row) => [outcomeOf(row)]),
    );
    tables.set(
      `${series}.need-met`,
      tally(units, (row) => [needOf(row)]),
    );
  }
  const told = rows.dissatisfactions.filter((row) => isIn(row.raisedDay, row.createdAt));
  tables.set(
    'dissatisfactions.status',
    tally(told, ({ status }) => [status]),
  );
  tables.set(
    'dissatisfactions.subject',
    tally(told, ({ subject }) => [subject ?? 'KS99']),
  );
  tables.set(
    'dissatisfactions.about-whom',
    tally(told, ({ aboutWhom }) => [aboutWhom ?? 'KW9']),
  );
  tables.set(
    'dissatisfactions.reason-not-filed',
    tally(told, ({ status, reasonNotFiled }) => [
      status === 'C3' || status === 'C4' ? 'filed' : (reasonNotFiled ?? 'KN9'),
    ]),
  );
  tables.set(
    'dissatisfactions.officer-contact',
    tally(told, ({ officerContact }) => [
      officerContact === null ? 'unknown' : officerContact === 1 ? 'yes' : 'no',
    ]),
  );
  const closed = rows.cases.filter((row) => isIn(row.closedDay, row.createdAt));
  tables.set(
    'closed-cases.ladder',
    tally(closed, ({ ladderBefore, ladderAfter }) => [
      ladderStep(ladderBefore as LadderStepCode | null, ladderAfter as LadderStepCode | null),
    ]),
  );
  tables.set(
    'closed-cases.outcome',
    tally(closed, ({ id }) =>
      rows.outcomes.flatMap(({ caseId, code }) => (caseId === id ? code : [])),
    ),
  );
  tables.set(
    'closed-cases.slip',
    tally(closed, ({ slip }) => [slip ?? 'unknown']),
  );
  return tables;
}

describe('the counts at a month close', () => {
  let world: World;
  let counts: Counts;
  let rows: Rows;

  const count = () =>
    countMonthClose(world.db, {
      close,
      tables: publishedTables(
        categoriesFor([
          { code: 'G1', name: 'Gebiedsteam 1' },
          { code: 'G2', name: 'Gebiedsteam 2' },
        ]),
      ),
      responseNormDays: norm,
      workloadFrom: { contacts: '2026-01', questions: '2026-01', 'turned-away': '2026-01' },
    });

  beforeAll(async () => {
    world = await arrangeWorld();
    const write = eventWriter(world.sqlite);
    const synthetic = {
      pilotId: ids.pilot,
      providerId: ids.provider,
      supporterIds: [userIdOf('supporter')],
      areas: [
        [ids.areaOne, 5],
        [ids.areaTwo, 3],
        [null, 2],
      ] as const,
      startDay: '2026-01-01',
      lastDay: '2026-07-31',
    };
    const options = { seed: 'tellen', cases: 400, troubledArea: ids.areaOne };
    const events = [...generateRecords(synthetic, options)].flat();
    world.sqlite.transaction(() => {
      for (const event of events.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
        write(event);
      }
    })();
    rows = await readRows(world);
    counts = await count();
  }, 30_000);

  it('find as many units as reading every row does', () => {
    const cases = rows.cases.filter((row) => isIn(row.openedDay, row.createdAt));
    expect(counts.totals.cases).toBe(cases.length);
    expect(counts.totals.cases).toBeGreaterThan(100);
    expect(counts.totals.cases).toBeLessThan(rows.cases.length);
  });

  it('find the same in every table as reading every row does', () => {
    for (const [table, expected] of [...caseTables(rows), ...pathTables(rows)]) {
      expect([table, Object.fromEntries(counts.tables[table])]).toEqual([
        table,
        Object.fromEntries(expected),
      ]);
      expect(expected.size).toBeGreaterThan(1);
    }
  });

  it('find the contacts with clients, of no case more than there are other cases', () => {
    const contacts = rows.contacts.filter(
      (row) => isIn(row.day, row.createdAt) && row.channel !== 'K8',
    );
    const perCase = tally(contacts, () => []);
    for (const { caseId } of contacts) perCase.set(caseId, (perCase.get(caseId) ?? 0) + 1);
    expect(counts.workload.contacts).toEqual({
      n: [...perCase.values()].reduce((sum, n) => sum + Math.min(n, perCase.size - 1), 0),
      contributors: perCase.size,
    });
  });

  it('find the same again once the months are written into the rows', async () => {
    await assignCountMonths(world.db, close);
    expect(await count()).toEqual(counts);
    const { sqlite } = world;
    const late = sqlite
      .prepare("SELECT count(*) FROM contact WHERE count_month IS NOT NULL AND day > '2026-05-31'")
      .pluck()
      .get();
    expect(late).toBe(0);
  });

  it('find client answers per answer and per mark, and only released signals', async () => {
    const owner = { pilotId: ids.pilot, providerId: ids.provider };
    const answers = [
      { month: '2026-04', gotNeeded: 'yes', mark: 8 },
      { month: '2026-05', gotNeeded: 'yes', mark: 7 },
      { month: '2026-05', gotNeeded: 'no', mark: 6 },
      { month: '2026-05', gotNeeded: null, mark: null },
      { month: '2026-06', gotNeeded: 'yes', mark: 9 },
    ];
    for (const [index, answer] of answers.entries()) {
      await world.db
        .insertInto('experience')
        .values({ id: `answer-${index}`, ...owner, language: 'nl', filledInTogether: 0, ...answer })
        .execute();
    }
    const signals = [
      { status: 'released', raisedDay: '2026-05-03', releasedAt: '2026-05-20T10:00:00.000Z' },
      { status: 'solved', raisedDay: '2026-05-04', releasedAt: '2026-05-20T10:00:00.000Z' },
      { status: 'raised', raisedDay: '2026-05-05', releasedAt: null },
      { status: 'withdrawn', raisedDay: '2026-05-06', releasedAt: '2026-05-20T10:00:00.000Z' },
      { status: 'released', raisedDay: '2026-06-02', releasedAt: '2026-06-04T10:00:00.000Z' },
    ] as const;
    for (const [index, signal] of signals.entries()) {
      await world.db
        .insertInto('signal')
        .values({
          id: `signal-${index}`,
          ...owner,
          supporterId: userIdOf('supporter'),
          theme: 'ST1',
          kind: 'policy',
          severity: 'low',
          text: 'Een knelpunt.',
          createdAt: '2026-05-01T10:00:00.000Z',
          ...signal,
        })
        .execute();
    }
    const { totals, tables } = await count();
    expect(totals).toMatchObject({ experiences: 4, signals: 2 });
    expect(Object.fromEntries(tables['experiences.got-needed'])).toEqual({
      yes: 2,
      no: 1,
      'not-answered': 1,
    });
    expect(Object.fromEntries(tables['experiences.mark'])).toEqual({
      'seven-or-higher': 2,
      'below-seven': 1,
      'not-answered': 1,
    });
    expect(Object.fromEntries(tables['signals.theme'])).toEqual({ ST1: 2 });
  });

  it('count nothing of an earlier series-year again', async () => {
    const next = await countMonthClose(world.db, {
      close: { ...close, seriesFrom: '2026-06' },
      tables: publishedTables(categoriesFor([])),
      responseNormDays: norm,
      workloadFrom: { contacts: '2026-06', questions: '2026-06', 'turned-away': '2026-06' },
    });
    expect(next.totals).toMatchObject({ cases: 0, 'closed-cases': 0, dissatisfactions: 0 });
    expect(next.workload.contacts.n).toBe(0);
  });
});
