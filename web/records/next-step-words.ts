import type { Day } from '../../server/domain/calendar.ts';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { nextActions } from '../../server/domain/codes/next-actions.ts';
import { formatDayShort } from '../data/format.ts';
import { recordTexts } from '../texts/records.ts';

/** A next step as it is stored; null when there is none. */
export type NextActionOfCase = { action: string; day: Day | null } | null;

/** Whether the day of a next step has passed. */
export function isOverdue(step: NextActionOfCase, today: Day): boolean {
  return step !== null && step.day !== null && step.day < today;
}

/** A next step in words: "Bellen, 3 juni 2026". */
export function nextStepWords(step: NextActionOfCase): string {
  if (step === null) return recordTexts.fields.noNextAction;
  const action = labelOf(nextActions, step.action);
  return step.day === null ? action : `${action}, ${formatDayShort(step.day)}`;
}

/** How long ago the last contact was: "vandaag", "gisteren", "12 dagen geleden". */
export function sinceWords(days: number | null): string {
  const { since } = recordTexts;
  if (days === null) return since.never;
  if (days <= 0) return since.today;
  return days === 1 ? since.yesterday : since.days(days);
}
