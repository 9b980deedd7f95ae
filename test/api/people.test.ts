import { beforeEach, describe, expect, it } from 'vitest';
import { arrangeWorld, ids, userIdOf } from '../arrange.ts';
import type { Ask, PersonName } from '../arrange.ts';
import { letSignIn, openBrowser } from '../browser.ts';
import { addApp, unusedCode } from '../second-step.ts';
import { log } from './log.ts';

let world: Awaited<ReturnType<typeof arrangeWorld>>;
let admin: Ask;

const here = `/pilots/${ids.pilot}`;
const newSupporter = {
  name: 'Nieuwe Collega',
  email: 'nieuw@toets.example',
  role: 'supporter',
  providerId: ids.provider,
  bodyId: null,
};

beforeEach(async () => {
  world = await arrangeWorld();
  admin = world.as('admin');
});

const reset = (name: PersonName) =>
  admin('POST', `${here}/people/${userIdOf(name)}/password-reset`);

type Added = { id: string; membershipId: string; oneTimePassword: string };

async function added(person: object = newSupporter): Promise<Added> {
  const answer = await admin('POST', `${here}/people`, person);
  expect(answer.status).toBe(201);
  return (await answer.json()) as Added;
}

describe('adding a person', () => {
  it('shows a one-time password once and keeps it nowhere', async () => {
    const { oneTimePassword } = await added();
    expect(oneTimePassword).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    const tables = world.sqlite
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all() as { name: string }[];
    const everything = tables
      .map(({ name }) => JSON.stringify(world.sqlite.prepare(`SELECT * FROM "${name}"`).all()))
      .join('\n');
    expect(everything).not.toContain(oneTimePassword);
  });

  it('lets that person choose an own password first, and nothing else', async () => {
    const { oneTimePassword } = await added();
    const browser = openBrowser(world);
    const form = { email: newSupporter.email, password: oneTimePassword };
    expect((await browser.ask('POST', '/sessions', form)).status).toBe(201);
    const me = (await (await browser.ask('GET', '/me')).json()) as { mustChangePassword: boolean };
    expect(me.mustChangePassword).toBe(true);
    expect((await browser.ask('GET', '/code-lists')).status).toBe(403);
    expect((await browser.ask('GET', `${here}/areas`)).status).toBe(403);
    const change = { currentPassword: oneTimePassword, newPassword: 'een roeiboot in de mist' };
    expect((await browser.ask('PUT', '/me/password', change)).status).toBe(204);
    expect((await browser.ask('GET', '/code-lists')).status).toBe(200);
  });

  it('hands out a password that works for a week', async () => {
    const { oneTimePassword } = await added();
    world.clock.set('2026-06-22T10:00:00.001Z');
    const form = { email: newSupporter.email, password: oneTimePassword };
    expect((await openBrowser(world).ask('POST', '/sessions', form)).status).toBe(401);
  });

  it('is refused for somebody who takes part already, and for rehearsal addresses', async () => {
    await added();
    const again = await admin('POST', `${here}/people`, newSupporter);
    expect(again.status).toBe(409);
    const rehearsal = await admin('POST', `${here}/people`, {
      ...newSupporter,
      email: 'iemand@oefenjaar.example',
    });
    expect(rehearsal.status).toBe(422);
  });

  it.each([
    [{ role: 'supporter', providerId: null, bodyId: null }, '/providerId'],
    [{ role: 'workgroup', providerId: null, bodyId: null }, '/bodyId'],
    [{ role: 'admin', providerId: ids.provider, bodyId: null }, '/providerId'],
    [{ role: 'supporter', providerId: ids.pilot, bodyId: null }, '/providerId'],
    [{ role: 'workgroup', providerId: null, bodyId: ids.pilot }, '/bodyId'],
  ])('needs what belongs to the role (%o)', async (choice, pointer) => {
    const answer = await admin('POST', `${here}/people`, { ...newSupporter, ...choice });
    expect(answer.status).toBe(422);
    const problem = (await answer.json()) as { errors: { location: { pointer: string } }[] };
    expect(problem.errors.map(({ location }) => location.pointer)).toContain(pointer);
  });

  it('is not stored when the body asks for more than may be set', async () => {
    const answer = await admin('POST', `${here}/people`, {
      ...newSupporter,
      confirmedAt: '2026-06-15T10:00:00.000Z',
    });
    expect(answer.status).toBe(422);
    const found = world.sqlite.prepare('SELECT id FROM user WHERE name = ?').all(newSupporter.name);
    expect(found).toEqual([]);
  });
});

describe('resetting a password', () => {
  beforeEach(() => letSignIn(world, 'supporter', 'workgroup', 'admin'));

  it('ends the sessions, and gives a password that must be changed', async () => {
    const browser = openBrowser(world);
    await browser.signIn('workgroup');
    const answer = await reset('workgroup');
    expect(answer.status).toBe(200);
    const { oneTimePassword } = (await answer.json()) as Added;
    expect((await browser.ask('GET', '/me')).status).toBe(401);
    expect((await browser.signIn('workgroup')).status).toBe(401);
    expect((await browser.signIn('workgroup', oneTimePassword)).status).toBe(201);
    const me = await (await browser.ask('GET', '/me')).json();
    expect(me).toMatchObject({ mustChangePassword: true });
  });

  it('does not let an admin into records: the role waits for a second person again', async () => {
    const answer = (await (await reset('supporter')).json()) as Added & { waitingRoles: number };
    expect(answer.waitingRoles).toBe(1);
    const thief = openBrowser(world);
    await thief.signIn('supporter', answer.oneTimePassword);
    await thief.ask('PUT', '/me/password', {
      currentPassword: answer.oneTimePassword,
      newPassword: 'een roeiboot in de mist',
    });
    expect(await (await thief.ask('GET', '/me')).json()).toMatchObject({
      pilots: [],
      memberships: [{ role: 'supporter', isConfirmed: false }],
    });
    expect((await thief.ask('GET', `${here}/areas`)).status).toBe(404);
  });

  it('leaves the second step as it was: the app is still needed', async () => {
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    const { secret } = await addApp(browser);
    const early = openBrowser(world);
    expect((await early.signIn('supporter')).status).toBe(202);
    const answer = (await (await reset('supporter')).json()) as Added & { waitingRoles: number };
    expect(answer.waitingRoles).toBe(0);
    const code = unusedCode(secret);
    expect((await early.ask('POST', '/sessions/totp', { code })).status).toBe(401);
    const step = await browser.signIn('supporter', answer.oneTimePassword);
    expect(step.status).toBe(202);
  });

  it('is not for the own account, and not for somebody of another pilot', async () => {
    expect((await reset('admin')).status).toBe(409);
    const stranger = await admin('POST', `${here}/people/user-nobody/password-reset`);
    expect(stranger.status).toBe(404);
    world.sqlite
      .prepare(
        `INSERT INTO membership (id, user_id, pilot_id, role, body_id, granted_at, confirmed_at)
         VALUES ('elsewhere', ?, ?, 'workgroup', NULL, ?, ?)`,
      )
      .run(userIdOf('workgroup'), ids.otherPilot, world.clock.now(), world.clock.now());
    expect((await reset('workgroup')).status).toBe(409);
  });
});

describe('the list of people', () => {
  it('tells roles and state, and no password', async () => {
    await added();
    const answer = await admin('GET', `${here}/people`);
    const text = await answer.text();
    const { people } = JSON.parse(text) as {
      people: { email: string; oneTimeUntil: string; memberships: { status: string }[] }[];
    };
    expect(people.find(({ email }) => email === newSupporter.email)).toMatchObject({
      isBlocked: false,
      hasSecondStep: false,
      oneTimeUntil: '2026-06-22T10:00:00.000Z',
      memberships: [{ role: 'supporter', status: 'waiting', providerName: 'Aanbieder Een' }],
    });
    expect(text).not.toMatch(/argon2|password"/);
  });
});

const addBody = (name: string) => admin('POST', `${here}/bodies`, { name });

async function page(query: string): Promise<number[]> {
  const answer = await admin('GET', `${here}/audit-events?${query}`);
  const { events } = (await answer.json()) as { events: { seq: number }[] };
  return events.map(({ seq }) => seq);
}

describe('the log for the admin', () => {
  it('tells who changed roles, and nothing about the work on records', async () => {
    await added();
    const contacts = world.sqlite.prepare(
      `INSERT INTO audit_event (seq, at, actor_id, operation, object_id, outcome, prev_hash, hash)
       VALUES (?, ?, ?, 'logContact', 'x', 'done', '', ?)`,
    );
    contacts.run(50, world.clock.now(), userIdOf('supporter'), 'a');
    const answer = await admin('GET', `${here}/audit-events?limit=10`);
    const { events } = (await answer.json()) as { events: { operation: string }[] };
    expect(events.map(({ operation }) => operation)).toEqual(['addPerson']);
    expect(events[0]).toMatchObject({ actorName: 'admin', outcome: 'done' });
  });

  it('does not tell by gaps in its numbers how many contacts were logged', async () => {
    const supporter = world.as('supporter');
    await addBody('Eerste');
    for (let contact = 0; contact < 3; contact += 1) await log(supporter);
    await addBody('Tweede');
    expect(await page('limit=10')).toEqual([2, 1]);
    expect(await page('limit=1')).toEqual([2]);
    expect(await page('before=2')).toEqual([1]);
    expect(await page('before=1')).toEqual([]);
    expect(await page('before=99')).toEqual([2, 1]);
  });
});
