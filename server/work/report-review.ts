import type { Db } from '../../db/open.ts';
import type { Actor } from '../access/roles.ts';
import { dayInAmsterdam } from '../clock.ts';
import type { ReportReview } from '../report/report-input.ts';
import { readScenarioReview } from './scenario-review.ts';

/** What the bodies think of the follow-up, as the report prints it; their names, and no person. */
export async function reviewForReport(db: Db, actor: Actor): Promise<ReportReview> {
  const { bodies, scores, reactions } = await readScenarioReview(db, actor);
  return {
    bodies,
    scores,
    reactions: reactions.map(({ bodyId, bodyName, vote, text, onBehalf, givenAt }) => ({
      body: { id: bodyId, name: bodyName },
      vote,
      text,
      onBehalf,
      givenOn: givenAt === null ? null : dayInAmsterdam(givenAt),
    })),
  };
}
