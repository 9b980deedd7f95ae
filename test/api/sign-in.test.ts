import { beforeEach, describe, expect, it } from 'vitest';
import { createPilot } from '../../server/work/create-pilot.ts';
import type { NewPilot } from '../../server/work/create-pilot.ts';
import { arrangeEmptyWorld, arrangeWorld, emailOf, userIdOf } from '../arrange.ts';
import { letSignIn, openBrowser, password } from '../browser.ts';

const smallestPilot: NewPilot = {
  name: 'Kleine pilot',
  municipality: 'Toetsgemeente',
  startDay: '2026-01-01',
  endDay: '2026-12-31',
  isRehearsal: false,
  budgetCents: 0,
  responseNormDays: 3,
  markNormPercent: 95,
  batchSize: 5,
  experienceBatchSize: 5,
  provider: { name: 'Aanbieder', kind: 'formal' },
  areas: [],
  bodies: [],
  people: [
    {
      name: 'Coördinator',
      email: 'coordinator@toets.example',
      roles: [{ role: 'coordinator', body: null }],
      password: null,
    },
    {
      name: 'Beheerder',
      email: 'beheer@toets.example',
      roles: [{ role: 'admin', body: null }],
      password: null,
    },
  ],
};

let world: Awaited<ReturnType<typeof arrangeWorld>>;

beforeEach(async () => {
  world = await arrangeWorld();
  await letSignIn(world, 'supporter', 'otherSupporter');
});

const detailOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { detail: string }).detail;

describe('signing in', () => {
  it('lets somebody in with the right password, and tells who it is', async () => {
    const browser = openBrowser(world);
    const signedIn = await browser.signIn('supporter');
    expect(signedIn.status).toBe(201);
    expect(await signedIn.json()).toEqual({ next: 'done' });
    const me = await browser.ask('GET', '/me');
    expect(me.status).toBe(200);
    expect(await me.json()).toMatchObject({
      id: userIdOf('supporter'),
      mustChangePassword: false,
      hasSecondStep: false,
      memberships: [{ role: 'supporter', providerName: 'Aanbieder Een', isConfirmed: true }],
      pilots: [{ name: 'Toetspilot', isRehearsal: false, adviceDay: '2026-11-19' }],
      session: { idleEndsAt: '2026-06-15T10:30:00.000Z', endsAt: '2026-06-15T18:00:00.000Z' },
    });
  });

  it('does not mind capitals and spaces around the address', async () => {
    const browser = openBrowser(world);
    const answer = await browser.ask('POST', '/sessions', {
      email: ` ${emailOf('supporter').toUpperCase()} `,
      password,
    });
    expect(answer.status).toBe(201);
  });

  it('answers a wrong password, an unknown address and a blocked account alike', async () => {
    world.sqlite
      .prepare('INSERT INTO account_state (user_id, disabled_at) VALUES (?, ?)')
      .run(userIdOf('otherSupporter'), world.clock.now());
    const browser = openBrowser(world);
    const wrong = await browser.signIn('supporter', 'een heel ander wachtwoord');
    const unknown = await browser.ask('POST', '/sessions', {
      email: 'niemand@toets.example',
      password,
    });
    const blocked = await browser.signIn('otherSupporter');
    expect([wrong.status, unknown.status, blocked.status]).toEqual([401, 401, 401]);
    const details = [await detailOf(wrong), await detailOf(unknown), await detailOf(blocked)];
    expect(new Set(details).size).toBe(1);
    expect(wrong.headers.get('content-type')).toBe('application/problem+json');
    expect(browser.jar.size).toBe(0);
  });

  it('refuses fields that do not belong, and an empty form', async () => {
    const { ask } = openBrowser(world);
    const extra = await ask('POST', '/sessions', {
      email: emailOf('supporter'),
      password,
      rememberMe: false,
    });
    const empty = await ask('POST', '/sessions', {});
    expect([extra.status, empty.status]).toEqual([422, 422]);
  });

  it('refuses a browser that was sent here by another website', async () => {
    const { ask } = openBrowser(world);
    const form = { email: emailOf('supporter'), password };
    const foreign = await ask('POST', '/sessions', form, { origin: 'https://elders.example' });
    const crossSite = await ask('POST', '/sessions', form, { 'sec-fetch-site': 'cross-site' });
    expect([foreign.status, crossSite.status]).toEqual([403, 403]);
  });

  it('ends the session this browser had when somebody else signs in', async () => {
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    await browser.signIn('otherSupporter');
    const left = world.sqlite.prepare('SELECT userId FROM session').all();
    expect(left).toEqual([{ userId: userIdOf('otherSupporter') }]);
  });
});

describe('the session cookie', () => {
  it('is out of reach of scripts and other sites', async () => {
    const signedIn = await openBrowser(world).signIn('supporter');
    const cookies = signedIn.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^naast\.session_token=/);
    expect(cookies[0]).toMatch(/; HttpOnly/);
    expect(cookies[0]).toMatch(/; SameSite=Strict/i);
    expect(cookies[0]).toMatch(/; Path=\//);
    expect(cookies[0]).toMatch(/; Max-Age=28800/);
    expect(cookies[0]).not.toMatch(/Domain=/i);
  });

  it('is refused when one letter of it is changed', async () => {
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    const [name = '', value = ''] = [...browser.jar][0] ?? [];
    browser.jar.set(name, `${value.startsWith('a') ? 'b' : 'a'}${value.slice(1)}`);
    expect((await browser.ask('GET', '/me')).status).toBe(401);
  });
});

describe('what is kept of a sign-in', () => {
  it('holds no network address and no kind of browser anywhere', async () => {
    const browser = openBrowser(world, '203.0.113.77');
    await browser.signIn('supporter');
    await browser.signIn('supporter', 'een heel ander wachtwoord');
    const tables = world.sqlite
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all() as { name: string }[];
    const everything = tables
      .map(({ name }) => JSON.stringify(world.sqlite.prepare(`SELECT * FROM "${name}"`).all()))
      .join('\n');
    expect(everything).toContain(userIdOf('supporter'));
    expect(everything).not.toContain('203.0.113.77');
    expect(everything).not.toContain('Toetsbrowser');
    expect(everything).not.toContain(password);
  });

  it('holds the password as an argon2id hash of the agreed cost', () => {
    const row = world.sqlite.prepare('SELECT password FROM account').get() as { password: string };
    expect(row.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('signing out', () => {
  it('ends the session, clears the browser and works twice', async () => {
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    const old = new Map(browser.jar);
    const out = await browser.ask('DELETE', '/sessions/current');
    expect(out.status).toBe(204);
    expect(out.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    expect(browser.jar.size).toBe(0);
    for (const [name, value] of old) browser.jar.set(name, value);
    expect((await browser.ask('GET', '/me')).status).toBe(401);
    expect((await browser.ask('DELETE', '/sessions/current')).status).toBe(204);
  });
});

describe('the door that must not exist', () => {
  it.each([
    ['POST', '/api/auth/sign-up/email'],
    ['POST', '/api/auth/sign-in/email'],
    ['GET', '/api/auth/get-session'],
    ['POST', '/api/v1/auth/sign-up/email'],
    ['GET', '/api/auth/ok'],
  ])('%s %s is not found', async (method, path) => {
    const { app } = openBrowser(world);
    const response = await app.request(`http://naast.test${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: '{}' } : {}),
    });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('would not make an account even from inside', async () => {
    await expect(
      world.accounts.auth.api.signUpEmail({
        body: { email: 'nieuw@toets.example', password, name: 'Nieuw' },
      }),
    ).rejects.toThrow(/not enabled/i);
    const found = world.sqlite
      .prepare('SELECT id FROM user WHERE email = ?')
      .all('nieuw@toets.example');
    expect(found).toEqual([]);
  });
});

describe('behind https', () => {
  it('the cookie is for this host alone and never sent without encryption', async () => {
    const secure = arrangeEmptyWorld('https://naast.example');
    const made = await createPilot(secure, smallestPilot);
    const signedIn = await openBrowser(secure).ask('POST', '/sessions', {
      email: made.people[0]?.email,
      password: made.people[0]?.oneTimePassword,
    });
    const [cookie] = signedIn.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-naast\.session_token=/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/i);
    expect(cookie).toMatch(/; Path=\/(;|$)/);
    expect(cookie).not.toMatch(/Domain=/i);
  });
});
