import { beforeEach, describe, expect, it } from 'vitest';
import { arrangeWorld } from '../arrange.ts';
import type { Ask } from '../arrange.ts';

let world: Awaited<ReturnType<typeof arrangeWorld>>;
let supporter: Ask;

beforeEach(async () => {
  world = await arrangeWorld();
  supporter = world.as('supporter');
});

describe('a draft', () => {
  it('is kept, replaced and thrown away', async () => {
    const path = '/me/drafts/new-contact';
    expect((await supporter('GET', path)).status).toBe(404);
    await supporter('PUT', path, { day: '2026-06-15', reasons: ['R1'] });
    world.clock.set('2026-06-15T10:01:00.000Z');
    const kept = await supporter('PUT', path, { day: '2026-06-14', minutes: 20 });
    expect(await kept.json()).toEqual({ updatedAt: '2026-06-15T10:01:00.000Z', dropped: [] });
    expect(await (await supporter('GET', path)).json()).toEqual({
      draft: { day: '2026-06-14', minutes: 20 },
      updatedAt: '2026-06-15T10:01:00.000Z',
    });
    expect((await supporter('DELETE', path)).status).toBe(204);
    expect((await supporter('GET', path)).status).toBe(404);
    expect((await supporter('DELETE', path)).status).toBe(204);
  });

  it('is for the person alone', async () => {
    await supporter('PUT', '/me/drafts/new-contact', { minutes: 20 });
    for (const name of ['otherSupporter', 'coordinator', 'admin', 'workgroup'] as const) {
      expect((await world.as(name)('GET', '/me/drafts/new-contact')).status).toBe(404);
    }
  });

  it('leaves texts with personal data out, wherever they stand, and says which', async () => {
    const answer = await supporter('PUT', '/me/drafts/new-contact', {
      id: '3f2a8c1e-1111-4222-8333-123456789012',
      note: 'Belt terug op 06-12345678',
      contact: { answer: 'Goed gesprek', lines: ['gewoon', 'mail naar a.b@voorbeeld.nl'] },
      anything: '0612345678',
    });
    expect(((await answer.json()) as { dropped: string[] }).dropped).toEqual([
      '/note',
      '/contact/lines/1',
      '/anything',
    ]);
    const { draft } = (await (await supporter('GET', '/me/drafts/new-contact')).json()) as {
      draft: unknown;
    };
    expect(draft).toEqual({
      id: '3f2a8c1e-1111-4222-8333-123456789012',
      contact: { answer: 'Goed gesprek', lines: ['gewoon'] },
    });
    const stored = JSON.stringify(world.sqlite.prepare('SELECT * FROM draft').all());
    expect(stored).not.toMatch(/12345678\b(?!9)|voorbeeld/);
  });

  it('has a known kind, fits in 20 KB and is not too deep', async () => {
    expect((await supporter('PUT', '/me/drafts/..%2Fx', {})).status).toBe(400);
    const long = { note: 'een zin zonder einde '.repeat(1200) };
    expect((await supporter('PUT', '/me/drafts/new-contact', long)).status).toBe(413);
    let deep: object = {};
    for (let level = 0; level < 20; level += 1) deep = { deep };
    expect((await supporter('PUT', '/me/drafts/new-contact', { deep })).status).toBe(422);
    expect((await supporter('PUT', '/me/drafts/new-contact', [1, 2])).status).toBe(422);
  });

  it('is one of at most fifty', async () => {
    for (let kind = 0; kind < 50; kind += 1) {
      expect((await supporter('PUT', `/me/drafts/close-case-${kind}`, {})).status).toBe(200);
    }
    expect((await supporter('PUT', '/me/drafts/new-contact', {})).status).toBe(409);
    expect((await supporter('PUT', '/me/drafts/close-case-1', { a: 1 })).status).toBe(200);
  });
});
