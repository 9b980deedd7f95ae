import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import packageFile from '../../package.json';
import { attackHere } from '../../server/publication/attack-runner.ts';
import { attackerGate } from '../../server/publication/attacker-gate.ts';
import type { AttackRunner } from '../../server/publication/attacker-gate.ts';
import { highsSolver, solverName } from '../../server/publication/attacker/solver.ts';
import type { Solver } from '../../server/publication/attacker/solver.ts';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import { invariantGate } from '../../server/publication/invariant-gate.ts';
import { verifyEditions } from '../../server/work/verify-edition.ts';
import { ids } from '../arrange.ts';
import { livePilot, releaseByDeed } from './scraped-pilot.ts';
import type { PilotWish } from './scraped-pilot.ts';

const attacks = attackHere(highsSolver());
const months = 4;

/** All editions of a made-up pilot, as they are served. */
async function editionsOf(wish: PilotWish): Promise<readonly EditionContent[]> {
  const world = await livePilot(wish);
  const ask = world.as('workgroup');
  const editions: EditionContent[] = [];
  for (let seq = 1; seq <= wish.months; seq += 1) {
    editions.push(await (await ask('GET', `/pilots/${ids.pilot}/editions/${seq}`)).json());
  }
  return editions;
}

const contents = await editionsOf({ seed: 'certified', cases: 120, months });
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
      seq: months,
      verdict: 'safe',
      broken: 0,
      firstMonth: '2026-01',
    });
    // Every category of a table that is shown, every run of months, and everybody else.
    const shown = contents.at(-1)?.tables.filter(({ rows }) => rows.some(({ n }) => n !== null));
    const categories = shown?.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0;
    expect(categories).toBeGreaterThan(20);
    expect(certificate.targets).toBeLessThanOrEqual(categories * 2 * ((months * (months + 1)) / 2));
    expect(certificate.targets).toBeGreaterThan(categories * 2);
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
    const other = await editionsOf({ seed: 'another', cases: 20, months: 1 });
    const mixed = [other[0], contents[1]].flatMap((content) => content ?? []);
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

const late: AttackRunner = () => Promise.reject(new Error('took too long'));

describe('a check that cannot be carried out', () => {
  const missing: Solver = {
    name: 'none',
    optimum: () => Promise.reject(new Error('not installed')),
  };
  const failing: [string, AttackRunner][] = [
    ['the solver is not there', attackHere(missing).run],
    ['the attacker takes too long', late],
  ];

  it.each(failing)('leaves the totals only when %s, and the edition says so', async (_, run) => {
    const gates = [invariantGate, attackerGate(run)];
    const editions = await editionsOf({
      seed: 'certified',
      cases: 120,
      months: 2,
      overrides: { gates },
      release: (world, month) => releaseByDeed(world, month, true),
    });
    const last = editions.at(-1);
    expect(last?.tables.flatMap(({ rows }) => rows).filter(({ n }) => n !== null)).toEqual([]);
    expect(last?.totals[0]?.runs.filter(({ n }) => n !== null)).not.toEqual([]);
    const failed = editions.filter(({ gates: reports }) =>
      reports.some(({ id, outcome }) => id === 'attacker' && outcome === 'failed'),
    );
    expect(failed.length).toBeGreaterThan(0);
    for (const { explanation } of failed) expect(explanation.join(' ')).toContain('niet gelukt');
  });
});
