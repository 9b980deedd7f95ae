import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/open.ts';
import { commentsOf, storeComment, storeResolution } from '../../db/queries/report-comments.ts';
import type { CommentLine } from '../../db/queries/report-comments.ts';
import { bodiesOf } from '../../db/queries/pilots.ts';
import type { Actor } from '../access/roles.ts';
import { roleLabels } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { Refusal } from '../domain/refusal.ts';
import { wordsOf } from '../report/versions/block-words.ts';
import { carryOut } from './deed.ts';
import type { Answer, Trx, WriteRequest } from './deed.ts';
import { readLastVersion, readVersion } from './report-version-view.ts';

/** An answer to a remark. */
export type Reply = { id: string; by: string; text: string; madeAt: string };

/** A remark about a paragraph as everybody in the workgroup reads it. */
export type Comment = {
  id: string;
  anchor: string;
  /** Whether the paragraph still stands in the version that is read. */
  stands: boolean;
  /** The beginning of the paragraph when the remark was made. */
  excerpt: string;
  /** The version it was made at. */
  versionNumber: number;
  /** The body, or the secretary; never a person. */
  by: string;
  text: string;
  /** ISO instant, UTC. */
  madeAt: string;
  replies: Reply[];
  /** What was done with it; null while it is open. */
  resolution: string | null;
  resolvedAt: string | null;
};

const longestExcerpt = 200;

function commentIn(line: CommentLine, all: readonly CommentLine[], anchors: ReadonlySet<string>) {
  return {
    id: line.id,
    anchor: line.anchor,
    stands: anchors.has(line.anchor),
    excerpt: line.excerpt,
    versionNumber: line.versionNumber,
    by: line.byName,
    text: line.text,
    madeAt: line.createdAt,
    replies: all
      .filter(({ parentId }) => parentId === line.id)
      .map(({ id, byName, text, createdAt }) => ({ id, by: byName, text, madeAt: createdAt })),
    resolution: line.resolution,
    resolvedAt: line.resolvedAt,
  };
}

/**
 * The remarks as far as they were made by the time of a version, each with whether its paragraph
 * still stands there; oldest first.
 * @throws Refusal 404.
 */
export async function listComments(db: Db, actor: Actor, number: number): Promise<Comment[]> {
  const { content } = await readVersion(db, actor, number);
  const anchors = new Set(content.anchors.filter((anchor) => anchor !== null));
  const all = await commentsOf(db, actor.pilotId);
  return all
    .filter(({ parentId, versionNumber }) => parentId === null && versionNumber <= number)
    .map((line) => commentIn(line, all, anchors));
}

async function speaker(trx: Trx, { pilotId, bodyId, roles }: Actor): Promise<string> {
  const body = (await bodiesOf(trx, pilotId)).find(({ id }) => id === bodyId);
  if (roles.has('secretary')) {
    return body === undefined ? roleLabels.secretary : `${roleLabels.secretary} (${body.name})`;
  }
  return body?.name ?? roleLabels.workgroup;
}

/**
 * Makes a remark at a paragraph of the last concept version, or answers one.
 * @throws Refusal 404 for another version or remark, 409 when the version is no longer open for
 * remarks or the remark was dealt with, 422 for a paragraph that is not there.
 */
export async function commentOnReport(
  db: Db,
  clock: Clock,
  request: WriteRequest & {
    number: number;
    input: { anchor: string; text: string; parentId: string | null };
  },
): Promise<Answer<{ id: string }>> {
  const { number } = request;
  const { anchor, text, parentId } = request.input;
  const forVersion = { ...request, input: [number, request.input] };
  return carryOut(db, clock, forVersion, async ({ trx, actor }) => {
    const { summary, content } = await readVersion(trx, actor, number);
    const last = await readLastVersion(trx, actor.pilotId);
    if (last?.summary.number !== number || summary.kind !== 'concept') {
      throw new Refusal(
        409,
        'Reageren kan bij de nieuwste conceptversie. Open die en reageer daar.',
      );
    }
    const index = content.anchors.indexOf(anchor);
    const block = index < 0 ? undefined : content.model.blocks[index];
    const parent = (await commentsOf(trx, actor.pilotId)).find(({ id }) => id === parentId);
    if (parentId !== null && (parent === undefined || parent.parentId !== null)) {
      throw new Refusal(404, 'Deze opmerking bestaat niet.');
    }
    if (parent !== undefined && parent.resolution !== null) {
      throw new Refusal(409, 'Deze opmerking is al afgehandeld. Maak een nieuwe opmerking.');
    }
    if (block === undefined && parent === undefined) {
      const detail = 'Deze alinea staat niet in deze versie.';
      throw new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
        errors: [{ in: 'body', location: { pointer: '/anchor' }, code: 'unknown_anchor', detail }],
      });
    }
    const id = randomUUID();
    await storeComment(trx, {
      id,
      versionId: summary.id,
      parentId,
      anchor: parent?.anchor ?? anchor,
      excerpt:
        parent?.excerpt ?? (block === undefined ? '' : wordsOf(block).slice(0, longestExcerpt)),
      byName: await speaker(trx, actor),
      bodyId: actor.bodyId,
      text,
      createdBy: actor.userId,
      createdAt: clock.now(),
    });
    return { status: 201, body: { id } };
  });
}

/**
 * Says what was done with a remark; it is dealt with from then on.
 * @throws Refusal 404, 409 when it was dealt with already.
 */
export async function resolveComment(
  db: Db,
  clock: Clock,
  request: WriteRequest & { commentId: string; input: { text: string } },
): Promise<Answer<{ id: string }>> {
  const { commentId } = request;
  const { text } = request.input;
  const forComment = { ...request, input: [commentId, request.input] };
  return carryOut(db, clock, forComment, async ({ trx, actor }) => {
    const comment = (await commentsOf(trx, actor.pilotId)).find(({ id }) => id === commentId);
    if (comment === undefined || comment.parentId !== null) {
      throw new Refusal(404, 'Deze opmerking bestaat niet.');
    }
    if (comment.resolution !== null) {
      throw new Refusal(409, 'Deze opmerking is al afgehandeld.');
    }
    await storeResolution(trx, {
      commentId,
      text,
      resolvedBy: actor.userId,
      resolvedAt: clock.now(),
    });
    return { status: 200, body: { id: commentId } };
  });
}
