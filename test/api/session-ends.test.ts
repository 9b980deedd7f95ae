import { beforeEach, describe, expect, it } from 'vitest';
import { arrangeWorld, userIdOf } from '../arrange.ts';
import { letSignIn, openBrowser, password } from '../browser.ts';

let world: Awaited<ReturnType<typeof arrangeWorld>>;

beforeEach(async () => {
  world = await arrangeWorld();
  await letSignIn(world, 'supporter', 'admin');
});

const sessions = (): unknown[] => world.sqlite.prepare('SELECT id FROM session').all();

describe('the end of a session', () => {
  it('comes after 30 minutes without use, and not a moment earlier', async () => {
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    world.clock.set('2026-06-15T10:29:59.999Z');
    expect((await browser.ask('GET', '/me')).status).toBe(200);
    world.clock.set('2026-06-15T10:59:59.998Z');
    expect((await browser.ask('GET', '/me')).status).toBe(200);
    world.clock.set('2026-06-15T11:29:59.998Z');
    expect((await browser.ask('GET', '/me')).status).toBe(401);
    expect(sessions()).toEqual([]);
  });

  it('comes after 8 hours, however busy somebody was', async () => {
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    for (let minutes = 20; minutes < 8 * 60; minutes += 20) {
      world.clock.set(
        new Date(Date.parse('2026-06-15T10:00:00Z') + minutes * 60_000).toISOString(),
      );
      expect((await browser.ask('GET', '/me')).status).toBe(200);
    }
    world.clock.set('2026-06-15T17:59:59.999Z');
    expect((await browser.ask('GET', '/me')).status).toBe(200);
    world.clock.set('2026-06-15T18:00:00.000Z');
    expect((await browser.ask('GET', '/me')).status).toBe(401);
    expect(sessions()).toEqual([]);
  });

  it('does not move away when the clock is set back', async () => {
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    world.clock.set('2026-06-12T10:00:00.000Z');
    expect((await browser.ask('GET', '/me')).status).toBe(401);
  });

  it('leaves nothing behind of a browser that was just closed', async () => {
    await openBrowser(world).signIn('supporter');
    world.clock.set('2026-06-16T09:00:00.000Z');
    await openBrowser(world).signIn('supporter');
    expect(sessions()).toHaveLength(1);
    expect(world.sqlite.prepare('SELECT * FROM session_activity').all()).toHaveLength(1);
  });

  it('is told, so that the screen can warn', async () => {
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    world.clock.set('2026-06-15T17:45:00.000Z');
    world.sqlite
      .prepare('UPDATE session_activity SET last_seen_at = ?')
      .run('2026-06-15T17:44:30.000Z');
    const me = (await (await browser.ask('GET', '/me')).json()) as { session: unknown };
    expect(me.session).toEqual({
      idleEndsAt: '2026-06-15T18:00:00.000Z',
      endsAt: '2026-06-15T18:00:00.000Z',
      idleMinutes: 30,
    });
  });

  it('comes at once when the account is blocked', async () => {
    const browser = openBrowser(world);
    const admin = openBrowser(world);
    await browser.signIn('supporter');
    await admin.signIn('admin');
    const block = `/pilots/00000000-0000-4000-8000-000000000001/people/${userIdOf('supporter')}/block`;
    expect((await admin.ask('PUT', block)).status).toBe(200);
    expect((await browser.ask('GET', '/me')).status).toBe(401);
    expect((await browser.signIn('supporter')).status).toBe(401);
    expect((await admin.ask('DELETE', block)).status).toBe(200);
    expect((await browser.signIn('supporter')).status).toBe(201);
  });

  it('comes at once when the account is blocked behind our back', async () => {
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    world.sqlite
      .prepare('INSERT INTO account_state (user_id, disabled_at) VALUES (?, ?)')
      .run(userIdOf('supporter'), world.clock.now());
    expect((await browser.ask('GET', '/me')).status).toBe(401);
    expect(sessions()).toHaveLength(0);
  });
});

describe('the roles of a session', () => {
  it('are those of this moment: a role that ended opens nothing at the next request', async () => {
    const browser = openBrowser(world);
    await browser.signIn('admin');
    const people = '/pilots/00000000-0000-4000-8000-000000000001/people';
    expect((await browser.ask('GET', people)).status).toBe(200);
    world.sqlite
      .prepare('UPDATE membership SET ended_at = ? WHERE user_id = ?')
      .run(world.clock.now(), userIdOf('admin'));
    expect((await browser.ask('GET', people)).status).toBe(404);
  });
});

describe('more than one session', () => {
  it('is listed, and the others can be ended from one of them', async () => {
    const office = openBrowser(world);
    const lost = openBrowser(world);
    await lost.signIn('supporter');
    world.clock.set('2026-06-15T10:05:00.000Z');
    await office.signIn('supporter');
    const list = (await (await office.ask('GET', '/me/sessions')).json()) as {
      sessions: { startedAt: string; isCurrent: boolean }[];
    };
    expect(list.sessions.map(({ startedAt, isCurrent }) => [startedAt, isCurrent])).toEqual([
      ['2026-06-15T10:05:00.000Z', true],
      ['2026-06-15T10:00:00.000Z', false],
    ]);
    const ended = await office.ask('DELETE', '/me/sessions');
    expect(await ended.json()).toEqual({ ended: 1 });
    expect((await office.ask('GET', '/me')).status).toBe(200);
    expect((await lost.ask('GET', '/me')).status).toBe(401);
  });

  it('shows nothing of other people', async () => {
    const browser = openBrowser(world);
    const admin = openBrowser(world);
    await browser.signIn('supporter');
    await admin.signIn('admin');
    const list = (await (await admin.ask('GET', '/me/sessions')).json()) as { sessions: unknown[] };
    expect(list.sessions).toHaveLength(1);
    await admin.ask('DELETE', '/me/sessions');
    expect((await browser.ask('GET', '/me')).status).toBe(200);
  });
});

describe('changing the own password', () => {
  const next = 'een roeiboot in de mist';

  it('works with the password of now, and ends every other session', async () => {
    const browser = openBrowser(world);
    const other = openBrowser(world);
    await other.signIn('supporter');
    await browser.signIn('supporter');
    const change = { currentPassword: password, newPassword: next };
    expect((await browser.ask('PUT', '/me/password', change)).status).toBe(204);
    expect((await browser.ask('GET', '/me')).status).toBe(200);
    expect((await other.ask('GET', '/me')).status).toBe(401);
    expect((await other.signIn('supporter')).status).toBe(401);
    expect((await other.signIn('supporter', next)).status).toBe(201);
  });

  it.each([
    [{ currentPassword: 'dit is het niet hoor', newPassword: next }, '/currentPassword'],
    [{ currentPassword: password, newPassword: password }, '/newPassword'],
    [{ currentPassword: password, newPassword: 'te kort' }, '/newPassword'],
    [{ currentPassword: password, newPassword: 'supporter van de club' }, '/newPassword'],
  ])('is refused at the field that is wrong (%o)', async (change, pointer) => {
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    const answer = await browser.ask('PUT', '/me/password', change);
    expect(answer.status).toBe(422);
    const problem = (await answer.json()) as { errors: { location: { pointer: string } }[] };
    expect(problem.errors[0]?.location.pointer).toBe(pointer);
    expect((await browser.ask('GET', '/me')).status).toBe(200);
  });
});
