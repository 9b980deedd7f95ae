import type { Db } from '../../db/open.ts';
import { reactionOf, storeReaction } from '../../db/queries/scenarios.ts';
import type { Clock } from '../clock.ts';
import type { ReactionEdit } from '../domain/records/scenario.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { requireOpenReview } from './scenario-closing.ts';
import { reactionView } from './scenario-review.ts';
import type { ReactionView } from './scenario-review.ts';
import { speakForBody } from './speak-for-body.ts';

/**
 * Writes what a body says of the advice, and how it votes.
 * Source: pilot document §7 and §9: the councils are asked for their reaction.
 * @param request.version the version that was edited; 0 when the body said nothing yet.
 * @throws Refusal 403 or 404 for the body of somebody else, 409 when the report is final, 412 (with
 * what is stored) when somebody else wrote for the same body.
 */
export async function giveReaction(
  db: Db,
  clock: Clock,
  request: WriteRequest & { bodyId: string; version: number; input: ReactionEdit },
): Promise<Answer<ReactionView & { id: string }>> {
  const { bodyId, version, input } = request;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    const { pilotId } = actor;
    const { body, membershipId, onBehalf } = await speakForBody(trx, actor, bodyId);
    await requireOpenReview(trx, pilotId);
    const current = reactionView(body, await reactionOf(trx, pilotId, bodyId));
    requireVersion(version, current);
    const row = {
      pilotId,
      bodyId,
      vote: input.vote === undefined ? current.vote : input.vote,
      text: input.text ?? current.text,
      membershipId,
      onBehalf: onBehalf ? 1 : 0,
      givenAt: clock.now(),
      version: version + 1,
    };
    await storeReaction(trx, row);
    return { status: 200, body: { ...reactionView(body, row), id: bodyId } };
  });
}
