import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { seededRandom } from '../../fixtures/random.ts';
import { arrangeWorld, emailOf, ids } from '../arrange.ts';
import { letSignIn, password } from '../browser.ts';
import { keyOf, noteOf, numberedContact } from './numbered-contact.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the repository, because the built program looks for its packages from where it stands.
const built = path.join(root, 'dist', `killed-server-${process.pid}`);
const folder = mkdtempSync(path.join(tmpdir(), 'naast-killed-server-'));

/** Rounds of starting, writing and killing: few on every change, many with NAAST_FULL=1. */
const rounds = process.env['NAAST_FULL'] === '1' ? 40 : 4;
const clients = 6;
const numbersPerClient = 100_000;

beforeAll(async () => {
  const world = await arrangeWorld();
  await letSignIn(world, 'supporter');
  writeFileSync(path.join(folder, 'naast.db'), world.sqlite.serialize());
  world.sqlite.close();
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { external: true },
    build: {
      ssr: 'server/main.ts',
      outDir: path.join(built, 'server'),
      emptyOutDir: true,
      target: 'node20',
    },
  });
  // Nobody looks at a screen here, but the program does not start without its page.
  mkdirSync(path.join(built, 'web'), { recursive: true });
  writeFileSync(path.join(built, 'web', 'index.html'), '<!doctype html><title>Naast</title>');
}, 120_000);

afterAll(() => {
  rmSync(built, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

type Running = { child: ChildProcess; api: string };

/** Starts the program as a user would and waits for the line with its address. */
async function start(): Promise<Running> {
  const child = spawn(process.execPath, [path.join(built, 'server', 'main.js')], {
    env: {
      ...process.env,
      NAAST_DATA: folder,
      NAAST_PORT: '0',
      NAAST_NOW: '2026-06-15T10:00:00.000Z',
      NAAST_LOG: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (words: Buffer) => {
    complaint += words.toString();
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/[\d.:]+/.exec(line)?.[0];
    if (address) return { child, api: `${address}/api/v1` };
  }
  throw new Error(`did not start: ${complaint}`);
}

async function signIn({ api }: Running): Promise<string> {
  const answer = await fetch(`${api}/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: emailOf('supporter'), password }),
  });
  if (answer.status !== 201) throw new Error(`not signed in: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Sends a numbered contact; null when the answer never came. */
async function send({ api }: Running, cookie: string, number: number): Promise<string | null> {
  let answer: Response;
  try {
    answer = await fetch(`${api}/pilots/${ids.pilot}/contacts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, 'idempotency-key': keyOf(number) },
      body: JSON.stringify(numberedContact(number)),
    });
    const body = (await answer.json()) as { id?: string };
    if (answer.status === 201 && body.id !== undefined) return body.id;
  } catch {
    return null;
  }
  throw new Error(`answered ${answer.status}`);
}

describe('a server that is killed while six browsers log contacts', () => {
  it('starts again, still knows who was signed in, and lost and doubled nothing', async () => {
    const random = seededRandom('kill -9 over http');
    const confirmed = new Map<number, string>();
    const answeredOtherwise: number[] = [];
    const next = Array.from({ length: clients }, (_, client) => client * numbersPerClient);
    let cookie = '';
    for (let round = 0; round < rounds; round += 1) {
      const running = await start();
      if (round === 0) cookie = await signIn(running);
      let left = random.whole(5, 60);
      const write = async (client: number): Promise<void> => {
        for (;;) {
          const number = next[client] ?? 0;
          const id = await send(running, cookie, number);
          // Without an answer the same contact is sent again, with the same key, after the restart.
          if (id === null) return;
          if ((confirmed.get(number) ?? id) !== id) answeredOtherwise.push(number);
          confirmed.set(number, id);
          next[client] = number + 1;
          left -= 1;
          if (left === 0) running.child.kill('SIGKILL');
        }
      };
      const ended = once(running.child, 'exit');
      await Promise.all(next.map((_, client) => write(client)));
      expect(await ended).toEqual([null, 'SIGKILL']);
    }
    const last = await start();
    for (const number of next) {
      const id = await send(last, cookie, number);
      if (id !== null) confirmed.set(number, id);
    }
    last.child.kill('SIGTERM');
    expect(await once(last.child, 'exit')).toEqual([0, null]);

    expect(answeredOtherwise).toEqual([]);
    const { sqlite, db } = openDatabase(path.join(folder, 'naast.db'));
    const contacts = await db.selectFrom('contact').select(['id', 'note', 'caseId']).execute();
    const stored = new Map(contacts.map(({ note, id }) => [note, id]));
    const lost = [...confirmed].filter(([number, id]) => stored.get(noteOf(number)) !== id);
    expect(lost).toEqual([]);
    expect([stored.size, contacts.length]).toEqual([confirmed.size, confirmed.size]);
    expect(new Set(contacts.map(({ caseId }) => caseId)).size).toBe(contacts.length);
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
    sqlite.close();
  }, 600_000);
});
