import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ids } from '../arrange.ts';
import type { PersonName } from '../arrange.ts';
import { arrangeEditions } from '../api/edition-world.ts';
import type { EditionWorld } from '../api/edition-world.ts';
import { jsonOf, log, pilot } from '../api/log.ts';
import {
  addressesOf,
  describedOperations,
  everyByte,
  inThePilot,
  mayCall,
} from './described-reads.ts';
import type { DescribedOperation } from './described-reads.ts';

const first = { 'if-match': '"1"' };

type RecordIds = Readonly<Record<string, readonly string[]>>;

/** One record of every kind, and a meeting: what the reads below name by its id. */
async function oneOfEach({ as }: EditionWorld): Promise<RecordIds> {
  const supporter = as('supporter');
  const idOf = async (
    name: PersonName,
    path: string,
    body: unknown,
  ): Promise<readonly string[]> => [
    (await jsonOf<{ id: string }>(as(name)('POST', `${pilot}/${path}`, body))).id,
  ];
  const logged = await log(supporter, { nature: 'C1', objection: { status: 'B1', law: 'W1' } });
  const signal = { theme: 'ST1', kind: 'SK1', severity: 'SE1', text: 'De brief is te lang.' };
  const effort = { month: '2026-02', minutes: 60, costCents: 100 };
  const event = { day: '2026-03-01', kind: 'PE1', description: 'Folder huis aan huis' };
  return {
    caseId: [logged.caseId],
    contactId: [logged.id],
    dissatisfactionId: [String(logged.dissatisfactionId)],
    objectionId: [String(logged.objectionId)],
    signalId: await idOf('supporter', 'signals', signal),
    turnedAwayId: await idOf('supporter', 'turned-away', { day: '2026-03-01', reason: 'TA1' }),
    effortId: await idOf('coordinator', 'effort', effort),
    eventId: await idOf('coordinator', 'events', event),
    meetingId: await idOf('secretary', 'meetings', { day: '2026-03-10', editionId: null }),
    // The other formats are made of the same report and take long.
    format: ['html', 'xlsx'],
    consultationId: await idOf('secretary', 'consultations', { day: '2026-07-01' }),
    areaId: [ids.areaOne],
    bodyId: [ids.bodyPolicy],
    membershipId: ['member-supporter'],
    userId: ['user-supporter'],
  };
}

/** Two months released, with more in the records than an edition shows. */
async function arrangeReleased() {
  const world = await arrangeEditions();
  await world.addCases(9, '2026-01-12', { areaId: ids.areaOne });
  await world.addCases(8, '2026-01-20', { areaId: ids.areaTwo });
  await world.addCases(3, '2026-02-10', { areaId: ids.areaOne });
  expect((await world.release('2026-01', '2026-02-05')).status).toBe(201);
  expect((await world.release('2026-02', '2026-03-05')).status).toBe(201);
  world.clock.set('2026-06-15T10:00:00.000Z');
  const records = await oneOfEach(world);
  const choice = { editionSeq: 2 };
  await world.as('secretary')('PUT', `${pilot}/report`, choice, { 'if-match': '"0"' });
  expect((await world.as('secretary')('POST', `${pilot}/report/versions`, {})).status).toBe(201);
  const operations = await describedOperations(world.as(null));
  return { ...world, records, operations };
}

type Released = Awaited<ReturnType<typeof arrangeReleased>>;

/** Files of the report: they take long to make, and others get those of the workgroup. */
const isFile = ({ operationId }: DescribedOperation): boolean =>
  ['getReportPdf', 'getReportFile', 'getReportVersionFile'].includes(operationId);

/** Everything somebody can read, to the last byte, by address; refusals are answers too. */
async function everythingSeenBy(
  { as, operations, records }: Released,
  name: PersonName,
): Promise<ReadonlyMap<string, string>> {
  const ask = as(name);
  const seen = new Map<string, string>();
  for (const operation of operations.filter(({ method }) => method === 'GET')) {
    if (name !== 'workgroup' && isFile(operation)) continue;
    for (const address of addressesOf(operation, { ...inThePilot, ...records })) {
      seen.set(address, await everyByte(await ask('GET', address)));
    }
  }
  return seen;
}

/** A busy week at one provider: every way in which its records change. */
async function liveOn({ as, records }: Released): Promise<void> {
  const supporter = as('supporter');
  const coordinator = as('coordinator');
  const done: Response[] = [];
  for (let contact = 0; contact < 7; contact += 1) await log(supporter, { nature: 'C2' });
  const { caseId } = await log(supporter, { objection: { status: 'B1', law: 'W3' } });
  const { id } = await log(supporter);
  done.push(await supporter('DELETE', `${pilot}/contacts/${id}`, undefined, first));
  const closing = {
    day: '2026-06-15',
    outcomes: ['U1'],
    ladderBefore: 'S0',
    ladderAfter: 'S1',
    slip: 'issued',
  };
  done.push(await supporter('POST', `${pilot}/cases/${caseId}/closing`, closing, first));
  done.push(
    await coordinator('DELETE', `${pilot}/cases/${records['caseId']?.[0]}`, undefined, first),
  );
  const away = { day: '2026-06-15', reason: 'TA2' };
  done.push(await supporter('POST', `${pilot}/turned-away`, away));
  const signal = { theme: 'ST2', kind: 'SK2', severity: 'SE2', text: 'Nog niet nagelezen.' };
  done.push(await supporter('POST', `${pilot}/signals`, signal));
  const june = { month: '2026-06', minutes: 600, costCents: 90_000 };
  done.push(await coordinator('POST', `${pilot}/effort`, june));
  done.push(await coordinator('GET', `${pilot}/edition-preview`));
  done.push(await supporter('PUT', '/me/drafts/new-contact', { note: 'half' }));
  const slips = await supporter('POST', `${pilot}/experience-batches`, { size: 2 });
  done.push(slips);
  const { codes } = await jsonOf<{ codes: string[] }>(slips);
  const answer = { code: codes[0], language: 'nl', filledInTogether: false, gotNeeded: 'no' };
  done.push(await as(null)('POST', '/experiences', answer));
  for (const response of done) expect(response.status).toBeLessThan(300);
}

/** Who must not notice; the last two work for another provider. */
const onlookers = [
  'workgroup',
  'secretary',
  'admin',
  'foreignSupporter',
  'foreignCoordinator',
] as const satisfies PersonName[];

const changed = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...after.keys()].filter((address) => before.get(address) !== after.get(address));

type Seen = ReadonlyMap<string, string>;

async function seenByAll(world: Released): Promise<ReadonlyMap<PersonName, Seen>> {
  const all = new Map<PersonName, Seen>();
  for (const name of onlookers) all.set(name, await everythingSeenBy(world, name));
  return all;
}

// What was never answered was not compared either: nothing was kept there, and no meeting was closed.
const unanswered = [
  'getMeetingRecord',
  'getMeetingRecordOdt',
  'getMeetingRecordPdf',
  'getMyDraft',
  'getReportVersionChanges',
];

describe('whoever has no part in the records of a provider', () => {
  let world: Released;
  let before: ReadonlyMap<PersonName, Seen>;
  let after: ReadonlyMap<PersonName, Seen>;
  beforeAll(async () => {
    world = await arrangeReleased();
    before = await seenByAll(world);
    await liveOn(world);
    after = await seenByAll(world);
  }, 240_000);

  it.each(onlookers)('%s reads the same, to the last byte, whatever happens in them', (name) => {
    const seen = before.get(name) ?? new Map<string, string>();
    expect(changed(seen, after.get(name) ?? new Map<string, string>())).toEqual([]);
    const read = [...seen.values()].filter((answer) => answer.startsWith('[200'));
    expect(read.length).toBeGreaterThan(8);
  });

  it('the workgroup reads something at every address that is theirs', () => {
    const seen = before.get('workgroup');
    const silent = world.operations
      .filter(({ method, operationId }) => method === 'GET' && mayCall('workgroup', operationId))
      .filter((operation) =>
        addressesOf(operation, { ...inThePilot, ...world.records }).every(
          (address) => seen?.get(address)?.startsWith('[200') !== true,
        ),
      )
      .map(({ operationId }) => operationId);
    expect(silent.toSorted()).toEqual(unanswered);
  });

  it('does read it when a text is released, so that looking is not in vain', async () => {
    const place = `${pilot}/signals/${world.records['signalId']?.[0]}/release`;
    const released = await world.as('coordinator')('POST', place, { isChecked: true }, first);
    expect(released.status).toBe(200);
    const now = await everythingSeenBy(world, 'workgroup');
    const read = [
      `${pilot}/released-signals`,
      `${pilot}/meetings/${world.records['meetingId']?.[0]}`,
      ...['pdf', 'files/html'].map((file) => `${pilot}/report/${file}`),
    ];
    expect(new Set(changed(after.get('workgroup') ?? new Map<string, string>(), now))).toEqual(
      new Set(read),
    );
  });

  it('cannot tell a record that exists from one that never did', async () => {
    const { as, operations, records } = await arrangeReleased();
    const absent = Object.fromEntries(Object.keys(records).map((name) => [name, [randomUUID()]]));
    const onRecords = operations.filter(({ path }) =>
      /\{(case|contact|dissatisfaction|objection|signal|turnedAway|effort)Id\}/u.test(path),
    );
    expect(onRecords.length).toBeGreaterThan(15);
    for (const name of onlookers) {
      const ask = as(name);
      for (const operation of onRecords) {
        const { method, hasBody } = operation;
        const answers: string[] = [];
        for (const values of [records, absent]) {
          const [address = ''] = addressesOf(operation, { ...inThePilot, ...values });
          const body = hasBody ? {} : undefined;
          answers.push(await everyByte(await ask(method, address, body, first)));
        }
        expect([name, operation.operationId, answers[0]]).toEqual([
          name,
          operation.operationId,
          answers[1],
        ]);
      }
    }
  });

  it('gets 400 and nothing else for a question that does not exist', async () => {
    const { as, operations, records } = await arrangeReleased();
    for (const name of ['workgroup', 'secretary', 'admin'] as const) {
      const ask = as(name);
      for (const operation of operations) {
        if (!mayCall(name, operation.operationId) || operation.method !== 'GET') continue;
        const [address = ''] = addressesOf(operation, { ...inThePilot, ...records });
        const mark = address.includes('?') ? '&' : '?';
        const answer = await ask('GET', `${address}${mark}areaId=${ids.areaOne}`);
        expect([operation.operationId, answer.status]).toEqual([operation.operationId, 400]);
        expect((await answer.text()).length).toBeLessThan(400);
      }
    }
  });
});

describe('an edition', () => {
  it('counts a bottleneck only once its text was released', async () => {
    const world = await arrangeEditions();
    await world.addCases(6, '2026-01-12');
    world.clock.set('2026-01-20T10:00:00.000Z');
    const raise = async (text: string): Promise<string> =>
      (
        await jsonOf<{ id: string }>(
          world.as('supporter')('POST', `${pilot}/signals`, {
            theme: 'ST1',
            kind: 'SK1',
            severity: 'SE1',
            text,
          }),
        )
      ).id;
    for (const text of ['Wacht op nalezen.', 'Blijft bij de aanbieder.']) await raise(text);
    const id = await raise('Mag gezien worden.');
    const place = `${pilot}/signals/${id}/release`;
    await world.as('coordinator')('POST', place, { isChecked: true }, first);
    expect((await world.release('2026-01', '2026-02-05')).status).toBe(201);
    const { exact } = await jsonOf<{ exact: { measure: string; value: number }[] }>(
      world.edition(1),
    );
    const raised = exact.filter(({ measure }) => measure === 'signals-raised');
    expect(raised.map(({ value }) => value)).toEqual([1]);
  });
});
