import { recordTexts } from '../texts/records.ts';
import { Badge } from '../ui/badge.tsx';
import { nextStepWords } from './next-step-words.ts';
import type { NextActionOfCase } from './next-step-words.ts';

/** The next step of a case, marked when its day has passed. */
export function NextStep({ step, isOverdue }: { step: NextActionOfCase; isOverdue: boolean }) {
  return (
    <>
      {nextStepWords(step)}{' '}
      {isOverdue ? <Badge tone="warning">{recordTexts.table.overdue}</Badge> : null}
    </>
  );
}
