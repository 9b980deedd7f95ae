import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { seededRandom } from '../../fixtures/random.ts';
import { arrangeWorld, ids, userIdOf } from '../arrange.ts';
import { noteOf } from './numbered-contact.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the repository, because the built program looks for its packages from where it stands.
const built = path.join(root, 'dist', `durability-${process.pid}`);
const folder = mkdtempSync(path.join(tmpdir(), 'naast-durability-'));
const file = path.join(folder, 'naast.db');

/** Rounds of writing and killing: few on every change, many with NAAST_FULL=1. */
const rounds = process.env['NAAST_FULL'] === '1' ? 60 : 5;
const clients = 4;
/** Each client has numbers of its own, more than it can log before it is killed for the last time. */
const numbersPerClient = 100_000;

beforeAll(async () => {
  const { sqlite } = await arrangeWorld();
  writeFileSync(file, sqlite.serialize());
  sqlite.close();
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { external: true },
    build: {
      ssr: 'test/durability/write-contacts.ts',
      outDir: built,
      emptyOutDir: true,
      target: 'node20',
    },
  });
}, 120_000);

afterAll(() => {
  rmSync(built, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Starts the program and kills it with SIGKILL after so many answers, in the middle of whatever the
 * other clients are writing then.
 * @returns every answer that a client got: the number and the id of the contact.
 */
async function writeAndKill(from: readonly number[], answers: number) {
  const who = { userId: userIdOf('supporter'), pilotId: ids.pilot, providerId: ids.provider };
  const ranges = from.map((first, client) => `${first}-${(client + 1) * numbersPerClient}`);
  const program = path.join(built, 'write-contacts.js');
  const child = spawn(process.execPath, [program, file, JSON.stringify(who), ...ranges], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (words: Buffer) => {
    complaint += words.toString();
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_, signal) => resolve(signal));
  });
  const got: { number: number; id: string }[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const [number = '', id = ''] = line.split(' ');
    // A line that was cut off by the kill is an answer that never arrived.
    if (id.length === 36) got.push({ number: Number(number), id });
    if (got.length === answers) child.kill('SIGKILL');
  }
  const signal = await ended;
  if (signal !== 'SIGKILL') throw new Error(`ended by itself: ${complaint}`);
  return got;
}

function auditChainHolds(rows: Record<string, unknown>[]): boolean {
  let previous = '';
  return rows.every((row, index) => {
    const { seq, at, actorId, operation, objectId, outcome, prevHash, hash } = row;
    const words = JSON.stringify([prevHash, seq, at, actorId, operation, objectId, outcome]);
    const fits =
      seq === index + 1 &&
      prevHash === previous &&
      hash === createHash('sha256').update(words).digest('hex');
    previous = String(hash);
    return fits;
  });
}

describe('a server that is killed while four people log contacts', () => {
  it('loses nothing it had confirmed and doubles nothing that was sent again', async () => {
    const random = seededRandom('kill -9');
    const confirmed = new Map<number, string>();
    const next = Array.from({ length: clients }, (_, client) => client * numbersPerClient);
    const answeredOtherwise: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const { number, id } of await writeAndKill(next, random.whole(1, 40))) {
        if ((confirmed.get(number) ?? id) !== id) answeredOtherwise.push(number);
        confirmed.set(number, id);
        next[Math.floor(number / numbersPerClient)] = number + 1;
      }
      // What got no answer is sent again with the same key; so is, half of the time, the last one
      // that did, as when the answer is lost on the way.
      next.forEach((number, client) => {
        const isAnswerLost = number > client * numbersPerClient && random.chance(0.5);
        if (isAnswerLost) next[client] = number - 1;
      });
    }
    expect(answeredOtherwise).toEqual([]);
    const { sqlite, db } = openDatabase(file);
    const contacts = await db.selectFrom('contact').select(['id', 'note', 'caseId']).execute();
    const stored = new Map(contacts.map(({ note, id }) => [note, id]));
    // Nothing double: every number is there once, with one case and one dissatisfaction of its own.
    expect(stored.size).toBe(contacts.length);
    expect(new Set(contacts.map(({ caseId }) => caseId)).size).toBe(contacts.length);
    for (const table of ['supportCase', 'dissatisfaction', 'question', 'idempotency'] as const) {
      const row = await db
        .selectFrom(table as 'contact')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirst();
      expect(row?.n).toBe(contacts.length);
    }
    // Nothing lost: what a client was told is there, under the id it was told.
    const lost = [...confirmed].filter(([number, id]) => stored.get(noteOf(number)) !== id);
    expect(lost).toEqual([]);
    // At most what was under way when it was killed is there without anybody knowing.
    expect(contacts.length - confirmed.size).toBeLessThanOrEqual(clients);
    expect(confirmed.size).toBeGreaterThan(rounds);
    const audit = await db.selectFrom('auditEvent').selectAll().orderBy('seq').execute();
    expect(audit).toHaveLength(contacts.length);
    expect(auditChainHolds(audit.map((row) => ({ ...row })))).toBe(true);
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    sqlite.close();
  }, 600_000);
});
