import type { Measure, MeasureContext, MeasureDefinition } from './measure.ts';
import type { MeasureResult } from './measure-result.ts';
import { areaReach } from './result-1/area-reach.ts';
import { availableContacts } from './result-1/available-contacts.ts';
import { effort } from './result-1/effort.ts';
import { howFound } from './result-1/how-found.ts';
import { responseTime } from './result-1/response-time.ts';
import { threshold } from './result-1/threshold.ts';
import { questions } from './result-2/questions.ts';
import { reasonsToChoose } from './result-2/reasons.ts';
import { support } from './result-2/support.ts';
import { unknownShares } from './result-2/unknown-shares.ts';
import { dissatisfactionLevels } from './result-3/dissatisfaction-levels.ts';
import { dissatisfactionSubjects } from './result-3/dissatisfaction-subjects.ts';
import { nearComplaints } from './result-3/near-complaints.ts';
import { filedObjections } from './result-4/filed-objections.ts';
import { intendedObjections } from './result-4/intended-objections.ts';
import { municipalObjections } from './result-4/municipal-objections.ts';
import { needMet } from './result-4/need-met.ts';
import { outcomesOfCases } from './result-5/case-outcomes.ts';
import { experienceQuestions } from './result-5/experience-questions.ts';
import { gotNeeded } from './result-5/got-needed.ts';
import { ladder } from './result-5/ladder.ts';
import { markNorm } from './result-5/mark-norm.ts';
import { signals } from './result-5/signals.ts';
import type { MeasureSource } from './source.ts';

/** Every measure in the order in which it is always shown. Source: pilot document §8. */
export const measures: readonly Measure[] = [
  availableContacts,
  threshold,
  areaReach,
  responseTime,
  howFound,
  effort,
  questions,
  reasonsToChoose,
  support,
  unknownShares,
  dissatisfactionLevels,
  dissatisfactionSubjects,
  nearComplaints,
  intendedObjections,
  filedObjections,
  needMet,
  municipalObjections,
  gotNeeded,
  markNorm,
  experienceQuestions,
  ladder,
  outcomesOfCases,
  signals,
];

/** The definitions of all measures, in their order. */
export const measureDefinitions: readonly MeasureDefinition[] = measures.map(
  ({ definition }) => definition,
);

/** All measures computed from one source, in their order: the five results as they are shown. */
export function computeMeasures(
  source: MeasureSource,
  context: MeasureContext,
): readonly MeasureResult[] {
  return measures.map((measure) => measure.compute(source, context));
}
