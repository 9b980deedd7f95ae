import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { arrangeWorld, ids } from '../arrange.ts';
import type { Ask, PersonName } from '../arrange.ts';
import { jsonOf, log, pilot, plainContact, refusal } from './log.ts';

const version = { 'if-match': '"1"' };

/** Every operation that touches one record of the supporter, as a request on that record. */
async function touches(
  as: (name: PersonName | null) => Ask,
): Promise<{ name: string; send: (ask: Ask) => Promise<Response> }[]> {
  const ask = as('supporter');
  const logged = await log(ask, { nature: 'C1', objection: { status: 'B1', law: 'W1' } });
  const signal = await jsonOf<{ id: string }>(
    ask('POST', `${pilot}/signals`, { theme: 'ST1', kind: 'SK1', severity: 'SE1', text: 'Tekst' }),
  );
  const line = await jsonOf<{ id: string }>(
    ask('POST', `${pilot}/turned-away`, { day: '2026-06-15', reason: 'TA1' }),
  );
  const theCase = `${pilot}/cases/${logged.caseId}`;
  const contact = `${pilot}/contacts/${logged.id}`;
  const dissatisfaction = `${theCase}/dissatisfactions/${logged.dissatisfactionId}`;
  const objection = `${theCase}/objections/${logged.objectionId}`;
  const { case: _, ...contactEdit } = {
    ...plainContact,
    nature: 'C1',
    forms: [],
    minutes: null,
    note: null,
  };
  const told = {
    status: 'C1',
    raisedDay: '2026-06-15',
    subject: null,
    aboutWhom: null,
    reasonNotFiled: null,
    filedDay: null,
    outcome: null,
    officerContact: null,
  };
  const meant = {
    status: 'B1',
    law: 'W1',
    decisionType: null,
    intendedDay: '2026-06-15',
    filedDay: null,
    endedDay: null,
    reason: null,
    decisionOutcome: null,
    needMet: null,
  };
  const caseEdit = {
    reasons: ['R3'],
    mainReason: null,
    areaId: null,
    phase: null,
    referralSource: null,
    forWhom: null,
    requestDay: null,
    code: null,
    status: 'open',
    nextAction: null,
  };
  const closing = {
    day: '2026-06-15',
    outcomes: ['U1'],
    ladderBefore: 'S0',
    ladderAfter: 'S1',
    slip: 'declined',
  };
  const requests: [string, string, unknown][] = [
    ['GET', theCase, undefined],
    ['PUT', theCase, caseEdit],
    ['POST', `${theCase}/closing`, closing],
    ['POST', `${theCase}/reopening`, {}],
    ['POST', `${theCase}/hand-over`, { supporterId: 'user-otherSupporter' }],
    ['DELETE', theCase, undefined],
    ['GET', contact, undefined],
    ['PUT', contact, contactEdit],
    ['DELETE', contact, undefined],
    [
      'POST',
      `${pilot}/contacts`,
      { ...plainContact, case: { kind: 'existing', id: logged.caseId } },
    ],
    ['POST', `${theCase}/dissatisfactions`, { status: 'C1', raisedDay: '2026-06-15' }],
    ['PUT', dissatisfaction, told],
    ['DELETE', dissatisfaction, undefined],
    ['POST', `${theCase}/objections`, { status: 'B1', law: 'W1', intendedDay: '2026-06-15' }],
    ['PUT', objection, meant],
    ['DELETE', objection, undefined],
    [
      'PUT',
      `${pilot}/signals/${signal.id}`,
      { theme: 'ST1', kind: 'SK1', severity: 'SE1', text: 'Andere tekst' },
    ],
    ['POST', `${pilot}/signals/${signal.id}/release`, { isChecked: true }],
    [
      'POST',
      `${pilot}/signals/${signal.id}/answer`,
      { status: 'solved', answer: 'Klaar', answeredDay: '2026-06-15' },
    ],
    ['POST', `${pilot}/signals/${signal.id}/withdrawal`, {}],
    ['DELETE', `${pilot}/turned-away/${line.id}`, undefined],
  ];
  return requests.map(([method, path, body]) => ({
    name: `${method} ${path.replace(pilot, '')}`,
    send: (by) => by(method, path, body, version),
  }));
}

/** Everything that is stored, to see that a refused request changed nothing. */
async function everything(world: Awaited<ReturnType<typeof arrangeWorld>>): Promise<string> {
  const tables = ['supportCase', 'contact', 'dissatisfaction', 'objection', 'signal', 'turnedAway'];
  const rows = await Promise.all(
    tables.map((table) =>
      world.db
        .selectFrom(table as 'contact')
        .selectAll()
        .execute(),
    ),
  );
  return JSON.stringify(rows);
}

/** The status of each request, by its name. */
async function statuses(
  requests: Awaited<ReturnType<typeof touches>>,
  ask: Ask,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const { name, send } of requests) found.set(name, (await send(ask)).status);
  return found;
}

/** What each request is expected to answer. */
function expected(
  requests: Awaited<ReturnType<typeof touches>>,
  statusOf: (name: string) => number,
): Map<string, number> {
  return new Map(requests.map(({ name }) => [name, statusOf(name)]));
}

const forCoordinators = /^DELETE \/cases\/[^/]+$|\/(release|answer)$/u;
const forSupporters = /^(POST \/contacts|DELETE \/contacts\/[^/]+)$/u;

describe('a record', () => {
  it.each([
    { name: 'otherSupporter', who: 'a colleague', forbidden: forCoordinators },
    { name: 'foreignSupporter', who: 'somebody elsewhere', forbidden: forCoordinators },
    { name: 'foreignCoordinator', who: 'a coordinator elsewhere', forbidden: forSupporters },
  ] as const)('does not exist for $who', async ({ name, forbidden }) => {
    const world = await arrangeWorld();
    const requests = await touches(world.as);
    const before = await everything(world);
    expect(await statuses(requests, world.as(name))).toEqual(
      expected(requests, (request) => (forbidden.test(request) ? 403 : 404)),
    );
    expect(await everything(world)).toBe(before);
  });

  it.each(['workgroup', 'secretary', 'admin'] as const)(
    'is out of reach of the %s altogether',
    async (name) => {
      const world = await arrangeWorld();
      const reads = [
        'contacts',
        'contacts/last',
        'contacts/possible-duplicates?day=2026-06-15',
        'cases',
        'to-do',
        'supporters',
        'signals',
        'turned-away',
        'effort',
        'experience-batches',
        'experience-responses',
      ].map((path) => ({
        name: path,
        send: (ask: Ask) => ask('GET', `${pilot}/${path}`),
      }));
      const requests = [...(await touches(world.as)), ...reads];
      const before = await everything(world);
      expect(await statuses(requests, world.as(name))).toEqual(expected(requests, () => 403));
      expect(await everything(world)).toBe(before);
    },
  );

  it('asks whoever is not signed in to do so', async () => {
    const world = await arrangeWorld();
    const requests = await touches(world.as);
    expect(await statuses(requests, world.as(null))).toEqual(expected(requests, () => 401));
  });

  it('is not there in a pilot where one has no role, nor under an id that was never given', async () => {
    const { as } = await arrangeWorld();
    const elsewhere = `/pilots/${ids.otherPilot}/cases`;
    expect((await refusal(as('supporter')('GET', elsewhere))).status).toBe(404);
    const ask = as('otherSupporter');
    const { caseId } = await log(as('supporter'));
    const absent = await refusal(ask('GET', `${pilot}/cases/${randomUUID()}`));
    expect(await refusal(ask('GET', `${pilot}/cases/${caseId}`))).toEqual(absent);
  });

  it('can be completed by the coordinator of the provider', async () => {
    const world = await arrangeWorld();
    const requests = (await touches(world.as)).filter(({ name }) => name.startsWith('PUT'));
    expect(await statuses(requests, world.as('coordinator'))).toEqual(
      expected(requests, () => 200),
    );
  });
});

describe('what the workgroup reads', () => {
  it('holds no note, no code and no text that was not released', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const canary = 'kanarie in de regen';
    const { caseCode } = await log(ask, { note: canary });
    await ask('POST', `${pilot}/signals`, {
      theme: 'ST1',
      kind: 'SK1',
      severity: 'SE1',
      text: canary,
    });
    for (const path of ['released-signals', 'events']) {
      const words = await (await as('workgroup')('GET', `${pilot}/${path}`)).text();
      expect(words).not.toContain(canary);
      expect(words).not.toContain(caseCode);
    }
  });
});
