import { beforeEach, describe, expect, it } from 'vitest';
import { arrangeWorld, userIdOf } from '../arrange.ts';
import { letSignIn, openBrowser, password } from '../browser.ts';
import { addApp, unusedCode } from '../second-step.ts';

let world: Awaited<ReturnType<typeof arrangeWorld>>;

beforeEach(async () => {
  world = await arrangeWorld();
  await letSignIn(world, 'supporter');
});

async function personWithApp() {
  const browser = openBrowser(world);
  await browser.signIn('supporter');
  const app = await addApp(browser);
  return { browser, ...app };
}

const sessions = (): number => world.sqlite.prepare('SELECT id FROM session').all().length;

describe('adding an app to sign in with', () => {
  it('gives an address for the app and ten codes for on paper', async () => {
    const { offered, confirmed, uri, recoveryCodes, browser } = await personWithApp();
    expect([offered.status, confirmed.status]).toEqual([201, 204]);
    expect(uri).toMatch(/^otpauth:\/\/totp\/Naast:supporter%40toets\.example\?/);
    expect(recoveryCodes).toHaveLength(10);
    const me = (await (await browser.ask('GET', '/me')).json()) as { hasSecondStep: boolean };
    expect(me.hasSecondStep).toBe(true);
  });

  it('keeps neither the secret nor the codes readable', async () => {
    const { uri, recoveryCodes, secret } = await personWithApp();
    const stored = JSON.stringify(world.sqlite.prepare('SELECT * FROM "twoFactor"').all());
    expect(stored).not.toContain(recoveryCodes[0]);
    expect(stored).not.toContain(new URL(uri).searchParams.get('secret'));
    expect(stored).not.toContain(Buffer.from(secret).toString('utf8'));
  });

  it('asks for the password, and for a right code before it counts', async () => {
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    const wrong = await browser.ask('POST', '/me/totp', { password: 'dit is het niet hoor' });
    expect(wrong.status).toBe(422);
    await browser.ask('POST', '/me/totp', { password });
    const code = await browser.ask('POST', '/me/totp/confirmation', { code: '000000' });
    expect(code.status).toBe(422);
    expect(await (await openBrowser(world).signIn('supporter')).json()).toEqual({ next: 'done' });
  });

  it('cannot be done twice', async () => {
    const { browser } = await personWithApp();
    const again = await browser.ask('POST', '/me/totp', { password });
    expect(again.status).toBe(409);
  });

  it('can be undone with the password', async () => {
    const { browser } = await personWithApp();
    const wrong = await browser.ask('POST', '/me/totp/removal', { password: 'dit is het niet' });
    expect(wrong.status).toBe(422);
    expect((await browser.ask('POST', '/me/totp/removal', { password })).status).toBe(204);
    expect((await browser.ask('GET', '/me')).status).toBe(200);
    expect(await (await openBrowser(world).signIn('supporter')).json()).toEqual({ next: 'done' });
  });
});

describe('signing in with an app', () => {
  it('asks for a code after the password, and opens nothing before it', async () => {
    const { secret } = await personWithApp();
    const browser = openBrowser(world);
    const before = sessions();
    const first = await browser.signIn('supporter');
    expect(first.status).toBe(202);
    expect(await first.json()).toEqual({ next: 'code' });
    expect(sessions()).toBe(before);
    expect((await browser.ask('GET', '/me')).status).toBe(401);
    const second = await browser.ask('POST', '/sessions/totp', { code: unusedCode(secret) });
    expect(second.status).toBe(201);
    expect((await browser.ask('GET', '/me')).status).toBe(200);
  });

  it('hides the waiting sign-in from scripts and other sites as well', async () => {
    await personWithApp();
    const first = await openBrowser(world).signIn('supporter');
    const set = first.headers.getSetCookie().filter((cookie) => !/max-age=0/i.test(cookie));
    expect(set).toHaveLength(1);
    expect(set[0]).toMatch(/^naast\.two_factor=.*HttpOnly; SameSite=Strict/i);
  });

  it('accepts the same code once', async () => {
    const { secret } = await personWithApp();
    const code = unusedCode(secret);
    const one = openBrowser(world, '198.51.100.1');
    const other = openBrowser(world, '198.51.100.2');
    await one.signIn('supporter');
    await other.signIn('supporter');
    expect((await one.ask('POST', '/sessions/totp', { code })).status).toBe(201);
    const again = await other.ask('POST', '/sessions/totp', { code });
    expect(again.status).toBe(401);
    expect(await again.json()).toMatchObject({ detail: expect.stringContaining('al gebruikt') });
  });

  it('does not accept the code with which the app was added', async () => {
    const { code } = await personWithApp();
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    expect((await browser.ask('POST', '/sessions/totp', { code })).status).toBe(401);
  });

  it('lets exactly one in when the same code comes fifty times at the same moment', async () => {
    const { secret } = await personWithApp();
    const waiting: Map<string, string>[] = [];
    for (let network = 0; network < 10; network += 1) {
      const browser = openBrowser(world, `198.51.100.${network}`);
      await browser.signIn('supporter');
      waiting.push(browser.jar);
    }
    const before = sessions();
    const code = unusedCode(secret);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, time) => {
        const browser = openBrowser(world, `203.0.113.${time}`);
        for (const [name, value] of waiting[time % 10] ?? []) browser.jar.set(name, value);
        return browser.ask('POST', '/sessions/totp', { code });
      }),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(49);
    expect(sessions()).toBe(before + 1);
  });

  it('accepts a recovery code once', async () => {
    const { recoveryCodes } = await personWithApp();
    const [code = ''] = recoveryCodes;
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    expect((await browser.ask('POST', '/sessions/totp', { code })).status).toBe(201);
    await browser.signIn('supporter');
    expect((await browser.ask('POST', '/sessions/totp', { code })).status).toBe(401);
  });

  it('stops after five wrong codes and asks to begin anew', async () => {
    const { secret } = await personWithApp();
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    const cookies = new Map(browser.jar);
    for (let time = 0; time < 5; time += 1) {
      const guesser = openBrowser(world, `198.51.100.${time}`);
      for (const [name, value] of cookies) guesser.jar.set(name, value);
      const answer = await guesser.ask('POST', '/sessions/totp', { code: '000000' });
      expect(answer.status).toBe(401);
    }
    const late = await browser.ask('POST', '/sessions/totp', { code: unusedCode(secret) });
    expect(late.status).toBe(401);
    expect(await late.json()).toMatchObject({ detail: expect.stringContaining('Begin opnieuw') });
  });

  it('lets nobody in who was blocked between password and code', async () => {
    const { secret } = await personWithApp();
    const browser = openBrowser(world);
    await browser.signIn('supporter');
    world.sqlite
      .prepare('UPDATE account_state SET disabled_at = ? WHERE user_id = ?')
      .run(world.clock.now(), userIdOf('supporter'));
    const answer = await browser.ask('POST', '/sessions/totp', { code: unusedCode(secret) });
    expect(answer.status).toBe(401);
    expect((await browser.ask('GET', '/me')).status).toBe(401);
  });

  it('does not take a code without a password before it', async () => {
    const { secret } = await personWithApp();
    const answer = await openBrowser(world).ask('POST', '/sessions/totp', {
      code: unusedCode(secret),
    });
    expect(answer.status).toBe(401);
  });
});
