import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import packageFile from '../../package.json';
import { attackHere } from '../../server/publication/attack-runner.ts';
import { attackerGate } from '../../server/publication/attacker-gate.ts';
import { highsSolver, solverName } from '../../server/publication/attacker/solver.ts';
import type { Solver } from '../../server/publication/attacker/solver.ts';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import { invariantGate } from '../../server/publication/invariant-gate.ts';
import { verifyEditions } from '../../server/work/verify-edition.ts';
import { livePilot } from './lived-pilot.ts';

const attacks = attackHere(highsSolver());
const gates = [invariantGate, attackerGate(attacks.run)];
const { served } = await livePilot({ seed: 'certified', cases: 220, releases: 6, gates });
const contents = served.map(({ content }) => content);
const folder = mkdtempSync(path.join(tmpdir(), 'naast-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes editions as somebody would have downloaded them, and checks them. */
async function verified(editions: readonly EditionContent[]): Promise<[boolean, string]> {
  const files = editions.map((edition) => {
    const file = path.join(folder, `editie-${edition.seq}.json`);
    writeFileSync(file, JSON.stringify(edition));
    return file;
  });
  const lines: string[] = [];
  const ok = await verifyEditions(files, (line) => lines.push(line));
  return [ok, lines.join('\n')];
}

/** An edition in which one count was changed by hand. */
function changed(content: EditionContent): EditionContent {
  const tables = content.tables.map((table, place) =>
    place === 0
      ? {
          ...table,
          rows: table.rows.map((row) => ({ ...row, n: row.n === null ? null : row.n + 1 })),
        }
      : table,
  );
  return { ...content, tables };
}

describe('the certificate of an edition', () => {
  it('says how many questions were answered, and that none betrays anybody', async () => {
    const certificate = await attacks.certify(contents);
    expect(certificate).toMatchObject({
      seq: 6,
      verdict: 'safe',
      broken: 0,
      firstMonth: '2026-01',
    });
    // 25 categories, 21 runs of months in six, and everybody else.
    expect(certificate.targets).toBe(25 * 21 * 2);
    expect(certificate.hash).toBe(contents.at(-1)?.hash);
  });

  it('names the narrowest interval: five possible values or more', async () => {
    const { narrowest } = await attacks.certify(contents);
    expect(narrowest?.values).toBeGreaterThanOrEqual(5);
  });

  it('says what it does not protect against', async () => {
    const { notProtected } = await attacks.certify(contents);
    expect(notProtected.join(' ')).toContain('Wie vier van de vijf kent');
  });

  it('is not given to an edition that was changed', async () => {
    const last = contents.at(-1);
    const all = last === undefined ? [] : [...contents.slice(0, -1), changed(last)];
    expect((await attacks.certify(all)).verdict).toBe('broken');
  });

  it('names the version of the solver that is installed', () => {
    expect(solverName).toBe(`HiGHS ${packageFile.dependencies.highs}`);
  });
});

describe('checking downloaded editions without the server', () => {
  it('finds a whole year in order', async () => {
    const [ok, text] = await verified(contents);
    expect(text).toContain('Nothing is betrayed');
    expect(ok).toBe(true);
  });

  it('finds one edition alone in order', async () => {
    expect((await verified(contents.slice(-1)))[0]).toBe(true);
  });

  it('sees a count that was changed', async () => {
    const [ok, text] = await verified(contents.slice(-1).map(changed));
    expect(text).toContain('CHANGED');
    expect(ok).toBe(false);
  });

  it('sees an edition that does not follow on the one before', async () => {
    const other = await livePilot({ seed: 'another', cases: 220, releases: 2, gates });
    const mixed = [other.served[0]?.content, contents[1]].flatMap((content) => content ?? []);
    const [ok, text] = await verified(mixed);
    expect(text).toContain('does NOT follow');
    expect(ok).toBe(false);
  });

  it('refuses a file that is no edition', async () => {
    const file = path.join(folder, 'other.json');
    writeFileSync(file, '{}');
    await expect(verifyEditions([file], () => undefined)).rejects.toThrow('no downloaded edition');
  });
});

describe('a solver that is not there', () => {
  it('leaves the totals only, and the edition says so', async () => {
    const missing: Solver = {
      name: 'none',
      optimum: () => Promise.reject(new Error('not installed')),
    };
    const failing = [invariantGate, attackerGate(attackHere(missing).run)];
    const lived = await livePilot({ seed: 'certified', cases: 220, releases: 3, gates: failing });
    expect(lived.editions.flatMap(({ cells }) => cells)).toEqual([]);
    expect(lived.editions.flatMap(({ totals }) => totals).length).toBeGreaterThan(0);
    const outcomes = lived.editions.flatMap((edition) =>
      edition.gates.map(({ id, outcome }) => `${id} ${outcome}`),
    );
    expect(outcomes).toContain('attacker failed');
  });
});
