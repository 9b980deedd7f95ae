import { expect } from 'vitest';
import { writtenParts } from '../../server/report/written-parts.ts';
import { reportDesk } from '../../server/work/export-report.ts';
import { makeFinal } from '../../server/work/make-report-final.ts';
import type { Emit } from '../../server/work/make-report-final.ts';
import { arrangeWorld, ids, userIdOf } from '../arrange.ts';
import type { Ask } from '../arrange.ts';
import { chainedEditions, plantEditions } from '../chained-editions.ts';

/** Where the report of the test pilot is. */
export const report = `/pilots/${ids.pilot}/report`;
/** Where its versions are. */
export const versions = `${report}/versions`;
/** The point of the list that waits for the council. */
export const council = `reaction-${ids.bodyCouncil}`;
/** The point of the list that waits for the municipality. */
export const policy = `reaction-${ids.bodyPolicy}`;
/** Why neither body is waited for. */
export const silent = [policy, council].map((point) => ({
  point,
  reason: 'Wilde eerst afwachten.',
}));

/** Writes one part of the report. */
export async function write(ask: Ask, part: string, text: string, version = 0): Promise<void> {
  const answer = await ask(
    'PUT',
    `${report}/texts/${part}`,
    { text },
    { 'if-match': `"${version}"` },
  );
  expect([part, answer.status]).toEqual([part, 200]);
}

/** A report over five editions with every part written, and its first concept version. */
export async function worldWithConcept() {
  const world = await arrangeWorld();
  await plantEditions(world.db, chainedEditions('2026-01', 5));
  const ask = world.as('secretary');
  await ask('PUT', report, { editionSeq: 5 }, { 'if-match': '"0"' });
  for (const { id, required, title } of writtenParts) {
    if (required) await write(ask, id, `Wat wij vinden van: ${title}`);
  }
  const made = await ask('POST', versions, {});
  expect(made.status).toBe(201);
  return { ...world, ask, member: world.as('workgroup') };
}

/** The world with a report and a concept version. */
export type World = Awaited<ReturnType<typeof worldWithConcept>>;

type Block = { anchor: string | null; kind: string; paragraphs: { text: string }[][] };

/** The name of the block that says these words. */
export async function anchorOf({ ask }: World, words: string, number = 1): Promise<string> {
  const { chapters } = await (await ask('GET', `${versions}/${number}`)).json();
  const blocks: Block[] = chapters.flatMap(({ blocks: own }: { blocks: Block[] }) => own);
  const found = blocks.find(({ paragraphs }) =>
    paragraphs.flat().some(({ text }) => text.includes(words)),
  );
  return found?.anchor ?? '';
}

/** Makes something in place of a file, in no time. */
export const quickly: Emit = async (content, hash, format) =>
  new TextEncoder().encode(`${format} ${content.number} ${hash}`);

/** Makes the last concept final with files that are quick to make. */
export async function settle(
  { db, clock }: World,
  concept: number,
  options: { reason?: string; key?: string; emit?: Emit } = {},
) {
  return makeFinal(
    reportDesk(db, clock),
    {
      actor: {
        userId: userIdOf('secretary'),
        name: 'secretary',
        pilotId: ids.pilot,
        roles: new Set(['secretary']),
        providerId: null,
        bodyId: ids.bodyCouncil,
      },
      operation: 'makeReportFinal',
      idempotencyKey: options.key ?? null,
      input: { concept, reason: options.reason ?? null, accepted: silent },
    },
    options.emit ?? quickly,
  );
}
