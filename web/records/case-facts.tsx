import { caseOutcomes } from '../../server/domain/codes/case-outcomes.ts';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import type { Code } from '../../server/domain/codes/code-list.ts';
import { forWhom } from '../../server/domain/codes/for-whom.ts';
import { ladderSteps } from '../../server/domain/codes/ladder-steps.ts';
import { phases } from '../../server/domain/codes/phases.ts';
import { reasons } from '../../server/domain/codes/reasons.ts';
import { referralSources } from '../../server/domain/codes/referral-sources.ts';
import { slipStatuses } from '../../server/domain/codes/slip-statuses.ts';
import { countText, formatDay } from '../data/format.ts';
import { recordTexts } from '../texts/records.ts';
import { Facts } from '../ui/facts.tsx';
import { areaName } from './areas.ts';
import type { Area } from './areas.ts';
import { NextStep } from './next-step.tsx';
import { isOverdue } from './next-step-words.ts';
import type { Case } from './record-queries.ts';
import { StatusBadge } from './status-badge.tsx';

const texts = recordTexts.facts;

type CaseFactsProps = {
  theCase: Case;
  areas: readonly Area[];
  today: string;
  /** For a coordinator, who reads cases of others. */
  showSupporter?: boolean;
};

/** What is known of a case, with what is still empty. */
export function CaseFacts({ theCase, areas, today, showSupporter = false }: CaseFactsProps) {
  const { closing } = theCase;
  const isClosed = closing.day !== null;
  return (
    <Facts
      items={[
        { term: texts.status, value: <StatusBadge status={theCase.status} /> },
        ...(isClosed
          ? []
          : [
              {
                term: texts.nextAction,
                value: (
                  <NextStep
                    isOverdue={isOverdue(theCase.nextAction, today)}
                    step={theCase.nextAction}
                  />
                ),
              },
            ]),
        ...(showSupporter ? [{ term: texts.supporter, value: theCase.supporterName }] : []),
        {
          term: texts.reasons,
          value: theCase.reasons
            .map((code) =>
              code === theCase.mainReason && theCase.reasons.length > 1
                ? texts.main(labelOf(reasons, code))
                : labelOf(reasons, code),
            )
            .join('; '),
        },
        { term: texts.area, value: areaName(areas, theCase.areaId) ?? texts.notFilledIn },
        { term: texts.phase, value: known(phases, theCase.phase) },
        { term: texts.referralSource, value: known(referralSources, theCase.referralSource) },
        { term: texts.forWhom, value: known(forWhom, theCase.forWhom) },
        { term: texts.opened, value: formatDay(theCase.openedDay) },
        {
          term: texts.requestDay,
          value: theCase.requestDay === null ? texts.notFilledIn : formatDay(theCase.requestDay),
        },
        ...(theCase.responseDays === null
          ? []
          : [
              {
                term: texts.responseDays,
                value: countText(theCase.responseDays, texts.workingDay, texts.workingDays),
              },
            ]),
        ...(closing.outcomes.length === 0 ? [] : closingFacts(theCase)),
      ]}
    />
  );
}

function known(list: { name: string; codes: readonly Code[] }, code: string | null): string {
  return code === null ? texts.notFilledIn : labelOf(list, code);
}

// After reopening these are of the closing before; they say so.
function closingFacts({ closing }: Case) {
  const { day, outcomes, ladderBefore, ladderAfter, slip } = closing;
  return [
    {
      term: day === null ? texts.earlierOutcomes : texts.outcomes,
      value: outcomes.map((code) => labelOf(caseOutcomes, code)).join('; '),
    },
    { term: texts.ladderBefore, value: known(ladderSteps, ladderBefore) },
    { term: texts.ladderAfter, value: known(ladderSteps, ladderAfter) },
    { term: texts.slip, value: known(slipStatuses, slip) },
  ];
}
