import type { Db } from '../../db/open.ts';
import { scoreOf, storeScore } from '../../db/queries/scenarios.ts';
import type { Clock } from '../clock.ts';
import type { ScoreEdit } from '../domain/records/scenario.ts';
import type { QuestionId } from '../domain/scenarios/checklist.ts';
import type { ScenarioId } from '../domain/scenarios/scenario-cards.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { requireOpenReview } from './scenario-closing.ts';
import type { ScoreView } from './scenario-review.ts';
import { speakForBody } from './speak-for-body.ts';

/** One question about one scenario, for one body. */
type Asked = {
  readonly bodyId: string;
  readonly scenario: ScenarioId;
  readonly question: QuestionId;
};

/**
 * Writes how a scenario fits a question according to a body, with its reason.
 * @param request.version the version that was edited; 0 when the body said nothing yet.
 * @throws Refusal 403 or 404 for the body of somebody else, 409 when the report is final, 412 (with
 * what is stored) when somebody else wrote for the same body.
 */
export async function scoreScenario(
  db: Db,
  clock: Clock,
  request: WriteRequest & Asked & { version: number; input: ScoreEdit },
): Promise<Answer<ScoreView & { id: string }>> {
  const { bodyId, scenario, question, version, input } = request;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    const { pilotId } = actor;
    const voice = await speakForBody(trx, actor, bodyId);
    await requireOpenReview(trx, pilotId);
    const stored = await scoreOf(trx, { pilotId, bodyId, scenario, question });
    const current = {
      bodyId,
      scenario,
      question,
      score: stored?.score ?? null,
      reason: stored?.reason ?? '',
      version: stored?.version ?? 0,
    };
    requireVersion(version, current);
    const next = {
      ...current,
      score: input.score === undefined ? current.score : input.score,
      reason: input.reason ?? current.reason,
      updatedAt: clock.now(),
      version: version + 1,
    };
    await storeScore(trx, {
      ...next,
      pilotId,
      membershipId: voice.membershipId,
      onBehalf: voice.onBehalf ? 1 : 0,
    });
    return { status: 200, body: { ...next, onBehalf: voice.onBehalf, id: bodyId } };
  });
}
