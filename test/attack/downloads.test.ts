import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { arrangeEditions } from '../api/edition-world.ts';
import { jsonOf, pilot } from '../api/log.ts';
import { addressesOf, describedOperations, inThePilot } from './described-reads.ts';

const formulas = [
  '=HYPERLINK("http://elders.example","klik")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '|calc',
];

/** What a spreadsheet would work out instead of show; a plain number is no formula. */
const isFormula = (cell: string): boolean =>
  /^[\t\r\n]*[=+\-@|]/u.test(cell) && !/^-?\d+([.,]\d+)?$/u.test(cell);

describe('a file from an edition', () => {
  it('has a plain name, is what it says it is, and holds no formula', async () => {
    const world = await arrangeEditions();
    const admin = world.as('admin');
    const { areas } = await jsonOf<{ areas: { id: string; population: number | null }[] }>(
      admin('GET', `${pilot}/areas`),
    );
    for (const [index, { id, population }] of areas.entries()) {
      const renamed = { name: formulas[index], population, validTo: null };
      expect((await admin('PUT', `${pilot}/areas/${id}`, renamed)).status).toBe(200);
    }
    for (const [index, source] of formulas.entries()) {
      const month = `2025-0${index + 1}`;
      const figure = { kind: 'objection', law: 'W1', n: 3, asOfDay: '2026-01-01', source };
      const body = { ...figure, monthFrom: month, monthTo: month };
      const recorded = await world.as('secretary')('POST', `${pilot}/baseline-figures`, body);
      expect(recorded.status).toBe(201);
    }
    await world.addCases(6, '2026-01-12', { areaId: areas[0]?.id ?? null });
    await world.addCases(6, '2026-01-20', { areaId: areas[1]?.id ?? null });
    expect((await world.release('2026-01', '2026-02-05')).status).toBe(201);

    const ask = world.as('workgroup');
    const files = (await describedOperations(ask))
      .filter(({ path }) => path.endsWith('/csv'))
      .flatMap((operation) => addressesOf(operation, { ...inThePilot, seq: ['1'] }));
    expect(files.length).toBeGreaterThan(50);
    let seen = '';
    for (const address of files) {
      const answer = await ask('GET', address);
      expect([address, answer.status]).toEqual([address, 200]);
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="editie-1-[A-Za-z0-9.-]+\.csv"$/u,
      );
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const text = await answer.text();
      const cells = parseCsv(text, { delimiter: ';' }).flat().map(String);
      expect([address, cells.filter(isFormula)]).toEqual([address, []]);
      seen += text;
    }
    for (const formula of formulas.slice(0, 2)) expect(seen).toContain(formula.slice(0, 10));
  });
});
