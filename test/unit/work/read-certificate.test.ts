import { describe, expect, it } from 'vitest';
import { ledgerReader } from '../../../db/queries/ledger.ts';
import type { Certificate } from '../../../server/publication/certificate.ts';
import { attacks, certifying } from '../../../server/publication/release-gates.ts';
import { certificateReader } from '../../../server/work/read-certificate.ts';
import { arrangeEditions } from '../../api/edition-world.ts';
import { ids } from '../../arrange.ts';

async function twoEditions() {
  const world = await arrangeEditions();
  await world.addCases(6, '2026-01-12');
  await world.release('2026-01', '2026-02-05');
  await world.release('2026-02', '2026-03-05');
  return ledgerReader(world.db);
}

describe('certificates that many people ask for at once', () => {
  it('are each worked out once, and one at a time', async () => {
    const ledger = await twoEditions();
    const asked: number[] = [];
    let underWay = 0;
    let mostUnderWay = 0;
    const read = certificateReader(ledger, async (editions) => {
      underWay += 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      asked.push(editions.length);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return { seq: editions.length } as Certificate;
    });
    const numbers = [2, 1, 2, 2, 1, 2];
    const certificates = await Promise.all(numbers.map((seq) => read(ids.pilot, seq)));
    expect(certificates.map((certificate) => certificate?.seq)).toEqual(numbers);
    expect(new Set(asked)).toEqual(new Set([1, 2]));
    expect(asked).toHaveLength(2);
    expect(mostUnderWay).toBe(1);
  });

  it('are asked for again after one failed', async () => {
    const ledger = await twoEditions();
    let tries = 0;
    const read = certificateReader(ledger, async () => {
      tries += 1;
      if (tries === 1) throw new Error('took too long');
      return { seq: 1 } as Certificate;
    });
    await expect(read(ids.pilot, 1)).rejects.toThrow('took too long');
    expect(await read(ids.pilot, 1)).toEqual({ seq: 1 });
  });

  it('never stand in line before the check of a release', () => {
    expect(certifying).not.toBe(attacks);
  });
});
