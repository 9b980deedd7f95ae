import { beforeAll, describe, expect, test } from 'vitest';
import { ids } from '../arrange.ts';
import { arrangeLiveWorld } from './live-world.ts';
import type { LiveWorld } from './live-world.ts';

const path = `/pilots/${ids.pilot}/data-quality`;

type State = { filled: number; unknown: number; empty: number };
type Quality = {
  fields: (State & { id: string; unit: string; months: (State & { month: string })[] })[];
  entries: { of: number; medianDays: number | null; late: number; months: { of: number }[] };
  worklist: { id: string; code: string | null; missing: string[]; countsNext: boolean }[];
  toComplete: number;
};

let world: LiveWorld;

beforeAll(async () => {
  world = await arrangeLiveWorld();
});

const read = async (name: 'coordinator' | 'foreignCoordinator'): Promise<Quality> =>
  (await world.as(name)('GET', path)).json();

const countIn = (sql: string): number => {
  const row = world.sqlite.prepare(sql).get(ids.pilot, ids.provider) as { n: number };
  return row.n;
};
const own = 'pilot_id = ? AND provider_id = ?';

const sum = ({ filled, unknown, empty }: State) => filled + unknown + empty;

describe('the quality of the data', () => {
  test('is for the coordinator alone', async () => {
    for (const name of ['supporter', 'workgroup', 'secretary', 'admin'] as const) {
      expect([name, (await world.as(name)('GET', path)).status]).toEqual([name, 403]);
    }
    expect((await world.as(null)('GET', path)).status).toBe(401);
  });

  test('counts every own case, contact and question once per field', async () => {
    const { fields, entries } = await read('coordinator');
    const totals = {
      cases: countIn(`SELECT count(*) AS n FROM support_case WHERE ${own}`),
      contacts: countIn(`SELECT count(*) AS n FROM contact WHERE ${own}`),
      questions: countIn(
        `SELECT count(*) AS n FROM question JOIN contact ON contact.id = contact_id WHERE ${own}`,
      ),
      'closed-cases': countIn(
        `SELECT count(*) AS n FROM support_case WHERE ${own} AND closed_day IS NOT NULL`,
      ),
    };
    expect(totals.cases).toBeGreaterThan(50);
    expect(new Set(fields.map(({ unit }) => unit)).size).toBe(4);
    for (const field of fields) {
      expect([field.id, sum(field)]).toEqual([field.id, Reflect.get(totals, field.unit)]);
      expect(field.months.reduce((all, month) => all + sum(month), 0)).toBe(sum(field));
    }
    expect(entries.of).toBe(totals.contacts);
    expect(entries.months.reduce((all, { of }) => all + of, 0)).toBe(totals.contacts);
  });

  test('tells unknown from empty', async () => {
    const { fields } = await read('coordinator');
    const phase = fields.find(({ id }) => id === 'phase');
    const where = `FROM support_case WHERE ${own} AND phase`;
    expect(phase?.unknown).toBe(countIn(`SELECT count(*) AS n ${where} = 'F9'`));
    expect(phase?.empty).toBe(countIn(`SELECT count(*) AS n ${where} IS NULL`));
  });

  test('lists the cases that miss something, and one less once it is filled in', async () => {
    const before = await read('coordinator');
    expect(before.toComplete).toBeGreaterThan(0);
    expect(before.worklist).toHaveLength(before.toComplete);
    const order = before.worklist.map(({ countsNext }) => Number(countsNext));
    expect(order).toEqual(order.toSorted((one, other) => other - one));
    const line = before.worklist[0];
    world.sqlite
      .prepare(
        `UPDATE support_case SET area_id = ?, phase = 'F1', referral_source = 'H1', for_whom = 'D1',
         request_day = opened_day WHERE id = ?`,
      )
      .run(ids.areaOne, line?.id);
    const after = await read('coordinator');
    expect(after.toComplete).toBe(before.toComplete - 1);
    expect(after.worklist.map(({ id }) => id)).not.toContain(line?.id);
  });

  test('says nothing about the records of another provider', async () => {
    const { fields, entries, toComplete } = await read('foreignCoordinator');
    expect(fields.flatMap(({ filled, unknown, empty }) => [filled, unknown, empty])).toEqual(
      fields.flatMap(() => [0, 0, 0]),
    );
    expect(entries).toMatchObject({ of: 0, medianDays: null });
    expect(toComplete).toBe(0);
  });
});
