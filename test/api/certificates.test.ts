import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../server/publication/certificate.ts';
import { ids } from '../arrange.ts';
import { arrangeEditions } from './edition-world.ts';

const path = `/pilots/${ids.pilot}/editions`;

async function released() {
  const world = await arrangeEditions();
  await world.addCases(30, '2026-01-12', { areaId: ids.areaOne, phase: 'F1', reasons: ['R1'] });
  await world.addCases(30, '2026-01-12', { areaId: ids.areaTwo, phase: 'F2', reasons: ['R3'] });
  await world.release('2026-01', '2026-02-05');
  return world;
}

describe('the certificate of an edition', () => {
  it('can be read by whoever can read the edition', async () => {
    const world = await released();
    for (const name of ['workgroup', 'secretary', 'coordinator', 'supporter'] as const) {
      const response = await world.as(name)('GET', `${path}/1/certificate`);
      expect(response.status).toBe(200);
      const certificate: Certificate = await response.json();
      expect(certificate).toMatchObject({ seq: 1, verdict: 'safe', broken: 0 });
      expect(certificate.targets).toBeGreaterThan(0);
    }
  });

  it('is about that very edition', async () => {
    const world = await released();
    const edition = await (await world.edition(1)).json();
    const response = await world.as('workgroup')('GET', `${path}/1/certificate`);
    expect(await response.json()).toMatchObject({ hash: edition.hash });
  });

  it('is not there for an edition that is not there', async () => {
    const world = await released();
    expect((await world.as('workgroup')('GET', `${path}/2/certificate`)).status).toBe(404);
  });

  it('takes no parameters', async () => {
    const world = await released();
    const response = await world.as('workgroup')('GET', `${path}/1/certificate?k=3`);
    expect(response.status).toBe(400);
  });
});
