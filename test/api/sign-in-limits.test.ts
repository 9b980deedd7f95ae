import { beforeEach, describe, expect, it } from 'vitest';
import { arrangeWorld, emailOf } from '../arrange.ts';
import { letSignIn, openBrowser, password } from '../browser.ts';

let world: Awaited<ReturnType<typeof arrangeWorld>>;

beforeEach(async () => {
  world = await arrangeWorld();
  await letSignIn(world, 'supporter', 'otherSupporter');
});

const wrong = 'een heel ander wachtwoord';

/** Tries from another network each time, one after the other. */
async function tryFromEverywhere(email: string, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let network = 1; network <= times; network += 1) {
    const { ask } = openBrowser(world, `198.51.100.${network}`);
    statuses.push((await ask('POST', '/sessions', { email, password: wrong })).status);
  }
  return statuses;
}

describe('guessing the password of one account', () => {
  it('from ten networks is stopped after five tries', async () => {
    const statuses = await tryFromEverywhere(emailOf('supporter'), 10);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429, 429]);
  });

  it('of an address without account is stopped in the same way', async () => {
    const statuses = await tryFromEverywhere('niemand@toets.example', 10);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429, 429]);
  });

  it('thirty times at the same moment gives no more tries', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, network) =>
        openBrowser(world, `198.51.100.${network}`).signIn('supporter', wrong),
      ),
    );
    const tried = answers.filter(({ status }) => status === 401);
    expect(tried).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(25);
  });

  it('makes the owner wait too, says how long, and leaves others alone', async () => {
    await tryFromEverywhere(emailOf('supporter'), 6);
    const owner = openBrowser(world);
    const refused = await owner.signIn('supporter');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await openBrowser(world).signIn('otherSupporter')).status).toBe(201);
    world.clock.set('2026-06-15T10:01:00.000Z');
    expect((await owner.signIn('supporter')).status).toBe(201);
  });

  it('begins anew after a right password', async () => {
    await tryFromEverywhere(emailOf('supporter'), 4);
    expect((await openBrowser(world).signIn('supporter')).status).toBe(201);
    const statuses = await tryFromEverywhere(emailOf('supporter'), 5);
    expect(statuses).toEqual([401, 401, 401, 401, 401]);
  });

  it('takes longer and longer, up to a quarter of an hour', async () => {
    await tryFromEverywhere(emailOf('supporter'), 5);
    const waits: string[] = [];
    for (let hour = 11; hour < 17; hour += 1) {
      world.clock.set(`2026-06-15T${hour}:00:00.000Z`);
      const browser = openBrowser(world, `203.0.113.${hour}`);
      expect((await browser.signIn('supporter', wrong)).status).toBe(401);
      waits.push((await browser.signIn('supporter')).headers.get('retry-after') ?? '');
    }
    expect(waits).toEqual(['120', '240', '480', '900', '900', '900']);
  });
});

describe('signing in from one network', () => {
  it('works five times a minute, whatever the account', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) {
      const browser = openBrowser(world, '203.0.113.9');
      statuses.push((await browser.signIn(time % 2 ? 'supporter' : 'otherSupporter')).status);
    }
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
    const other = openBrowser(world, '203.0.113.10');
    expect((await other.signIn('supporter')).status).toBe(201);
  });

  it('says when to come back, and does not count against the account', async () => {
    for (let time = 0; time < 5; time += 1) {
      await openBrowser(world, '203.0.113.9').signIn('otherSupporter');
    }
    for (let time = 0; time < 20; time += 1) {
      const refused = await openBrowser(world, '203.0.113.9').signIn('supporter', wrong);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await openBrowser(world, '203.0.113.10').signIn('supporter')).status).toBe(201);
  });

  it('cannot be spread over made-up addresses in front of the real one', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) {
      const { ask } = openBrowser(world, '203.0.113.9');
      const answer = await ask(
        'POST',
        '/sessions',
        { email: emailOf('supporter'), password },
        { 'x-forwarded-for': `192.0.2.${time}`, 'x-naast-stand-in': `192.0.2.${time}` },
      );
      statuses.push(answer.status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});
