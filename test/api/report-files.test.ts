import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { reasonGroups } from '../../server/domain/codes/reason-groups.ts';
import { reportFormats } from '../../server/domain/report-formats.ts';
import { arrangeWorld, ids } from '../arrange.ts';
import { chainedEditions, plantEditions } from '../chained-editions.ts';
import { wordsOfFile } from '../office-files.ts';

const report = `/pilots/${ids.pilot}/report`;

let world: Awaited<ReturnType<typeof arrangeWorld>>;

beforeAll(async () => {
  world = await arrangeWorld();
  await plantEditions(world.db, chainedEditions('2026-01', 5));
});

describe('the report as a file', () => {
  test('cannot be made before an edition was chosen', async () => {
    const answer = await world.as('workgroup')('GET', `${report}/files/odt`);
    expect(answer.status).toBe(409);
  });

  test('is for the workgroup and the coordinator, in the formats there are', async () => {
    await world.as('secretary')('PUT', report, { editionSeq: 4 }, { 'if-match': '"0"' });
    for (const format of reportFormats) {
      const path = `${report}/files/${format}`;
      expect((await world.as('supporter')('GET', path)).status).toBe(403);
      expect((await world.as(null)('GET', path)).status).toBe(401);
    }
    expect((await world.as('workgroup')('GET', `${report}/files/exe`)).status).toBe(400);
    const elsewhere = `/pilots/${ids.otherPilot}/report/files/csv`;
    expect((await world.as('workgroup')('GET', elsewhere)).status).toBe(404);
  });

  test.each(['odt', 'docx', 'html'] as const)(
    'prints the numbers of its edition and no later one: %s',
    async (format) => {
      const answer = await world.as('workgroup')('GET', `${report}/files/${format}`);
      expect(answer.status).toBe(200);
      const words = wordsOfFile(format, new Uint8Array(await answer.arrayBuffer()));
      const cells = world.sqlite
        .prepare(
          `SELECT category, max(cumulative) AS n FROM ledger_cell
           WHERE table_id = 'cases.reason' AND edition_id IN
             (SELECT id FROM edition WHERE pilot_id = ? AND seq <= 4)
           GROUP BY category`,
        )
        .all(ids.pilot) as { category: string; n: number }[];
      expect(cells.length).toBeGreaterThan(4);
      const missing = cells.filter(
        ({ category, n }) =>
          !words.includes(`${labelOf(reasonGroups, category).replace(/\s+/g, '')}${n}vande`),
      );
      expect(missing).toEqual([]);
      const hashes = world.sqlite
        .prepare('SELECT seq, hash FROM edition WHERE pilot_id = ? ORDER BY seq')
        .all(ids.pilot) as { seq: number; hash: string }[];
      for (const { seq, hash } of hashes) {
        expect([seq, words.includes(hash)]).toEqual([seq, seq <= 4]);
      }
    },
  );

  test('is a download with a name, and not made again when nothing changed', async () => {
    const path = `${report}/files/csv`;
    const ask = world.as('workgroup');
    const first = await ask('GET', path);
    expect(first.headers.get('content-type')).toBe('application/zip');
    expect(first.headers.get('content-disposition')).toBe(
      'attachment; filename="cijfers-adviesrapport.zip"',
    );
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Object.keys(unzipSync(new Uint8Array(await first.arrayBuffer())))).toContain(
      'codebook.csv',
    );
    const etag = first.headers.get('etag') ?? '';
    const again = await ask('GET', path, undefined, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    await world.as('secretary')('PUT', report, { editionSeq: 5 }, { 'if-match': '"1"' });
    const later = await ask('GET', path, undefined, { 'if-none-match': etag });
    expect(later.status).toBe(200);
  });
});
