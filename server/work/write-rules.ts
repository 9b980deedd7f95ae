import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import { draftNorms, draftTexts, storeDraftNorm, storeDraftText } from '../../db/queries/rules.ts';
import type { Clock } from '../clock.ts';
import type { ResultId } from '../domain/codes/results.ts';
import type { ruleNormEdit } from '../domain/records/result-rules.ts';
import { Refusal } from '../domain/refusal.ts';
import type { RuleNorm, RulePart } from '../domain/result-rules.ts';
import { measureDefinitions } from '../measures/registry.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { normOf } from './rules-view.ts';
import type { RuleText } from './rules-view.ts';

/** The norm of one result in the draft as the screen gets it back. */
export type SavedNorm = { result: ResultId; norm: RuleNorm | null; version: number };

/**
 * Saves one text of the draft of the rules. What was agreed stays as it is.
 * @param request.version the version that was edited; 0 when nothing was written yet.
 * @throws Refusal 412 (with what is stored) when somebody else wrote.
 */
export async function writeRuleText(
  db: Db,
  clock: Clock,
  request: WriteRequest & {
    result: ResultId;
    part: RulePart;
    version: number;
    input: { text: string };
  },
): Promise<Answer<RuleText & { id: string }>> {
  const { result, part, version } = request;
  const { text } = request.input;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    const stored = (await draftTexts(trx, actor.pilotId)).find(
      (row) => row.result === result && row.part === part,
    );
    requireVersion(version, stored ?? { version: 0 });
    const next = { part, text, version: version + 1 };
    await storeDraftText(trx, { pilotId: actor.pilotId, result, ...next });
    return { status: 200, body: { id: `${result}/${part}`, ...next } };
  });
}

/** A measure that bears on the result. @throws Refusal 422 when it bears on another, or does not exist. */
function requireMeasure(result: ResultId, norm: RuleNorm): void {
  const definition = measureDefinitions.find(({ id }) => id === norm.measure);
  if (definition?.result === result) return;
  const detail = 'Kies een maat die bij dit resultaat hoort.';
  throw new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
    errors: [
      { in: 'body', location: { pointer: '/norm/measure' }, code: 'unknown_measure', detail },
    ],
  });
}

/**
 * Saves the norm of one result in the draft: a number that a measure should reach, or none.
 * @param request.version the version that was edited; 0 when none was ever chosen.
 * @throws Refusal 412 (with what is stored) when somebody else chose, 422 for a measure of another result.
 */
export async function writeRuleNorm(
  db: Db,
  clock: Clock,
  request: WriteRequest & {
    result: ResultId;
    version: number;
    input: z.output<typeof ruleNormEdit>;
  },
): Promise<Answer<SavedNorm & { id: string }>> {
  const { result, version } = request;
  const { norm } = request.input;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    const stored = (await draftNorms(trx, actor.pilotId)).find((row) => row.result === result);
    const current = { result, norm: normOf(stored), version: stored?.version ?? 0 };
    requireVersion(version, current);
    if (norm !== null) requireMeasure(result, norm);
    await storeDraftNorm(trx, {
      pilotId: actor.pilotId,
      result,
      measure: norm?.measure ?? null,
      direction: norm?.direction ?? null,
      number: norm?.number ?? null,
      unit: norm?.unit ?? null,
      version: version + 1,
    });
    return { status: 200, body: { id: `${result}/norm`, result, norm, version: version + 1 } };
  });
}
