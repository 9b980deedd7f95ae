import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { hashPassword } from '../server/access/passwords.ts';
import { makeApp } from '../server/api/app.ts';
import type { arrangeEmptyWorld, Ask, PersonName } from './arrange.ts';
import { emailOf, userIdOf } from './arrange.ts';

// A password is slow to hash on purpose; a test with many sign-ins takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

type World = ReturnType<typeof arrangeEmptyWorld>;

/** The password of everybody who may sign in during a test. */
export const password = 'een fiets met drie sloten';

let hashed: Promise<string> | undefined;

/** Gives people of the test world a password, so that they can really sign in. */
export async function letSignIn(world: World, ...names: PersonName[]): Promise<void> {
  hashed ??= hashPassword(password);
  const insert = world.sqlite.prepare(
    `INSERT INTO account (id, accountId, providerId, userId, password, createdAt, updatedAt)
     VALUES (?, ?, 'credential', ?, ?, ?, ?)`,
  );
  for (const name of names) {
    const at = world.clock.now();
    insert.run(randomUUID(), userIdOf(name), userIdOf(name), await hashed, at, at);
  }
}

/**
 * A browser on the real program: it keeps cookies, sends its own Origin with writes, and comes from
 * one network address. Nobody is signed in at first.
 */
export function openBrowser(world: World, address = '192.0.2.1') {
  const app = makeApp(world.deps);
  const jar = new Map<string, string>();
  const keep = (response: Response): void => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      if (value === '' || /max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
  };
  const ask: Ask = async (method, path, body, headers = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.request(`http://naast.test/api/v1${path}`, {
      method,
      headers: {
        'x-real-ip': address,
        'user-agent': 'Toetsbrowser/1.0',
        ...(method === 'GET' ? {} : { origin: 'http://naast.test' }),
        ...(cookie === '' ? {} : { cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    keep(response);
    return response;
  };
  return {
    ask,
    jar,
    app,
    signIn: (name: PersonName, word = password) =>
      ask('POST', '/sessions', { email: emailOf(name), password: word }),
  };
}
