import { caseOutcomes } from './case-outcomes.ts';
import { caseStatuses } from './case-statuses.ts';
import { channels } from './channels.ts';
import { clientGroups } from './client-groups.ts';
import type { CodeList } from './code-list.ts';
import { complaintOutcomes } from './complaint-outcomes.ts';
import { contactNatures } from './contact-natures.ts';
import { decisionOutcomes } from './decision-outcomes.ts';
import { decisionTypes } from './decision-types.ts';
import { dissatisfactionStatuses } from './dissatisfaction-statuses.ts';
import { dissatisfactionSubjects } from './dissatisfaction-subjects.ts';
import { dissatisfactionTargets } from './dissatisfaction-targets.ts';
import { experienceAnswers } from './experience-answers.ts';
import { forWhom } from './for-whom.ts';
import { helperKinds } from './helper-kinds.ts';
import { ladderShifts } from './ladder-shifts.ts';
import { ladderSteps } from './ladder-steps.ts';
import { laws } from './laws.ts';
import { lifeDomains } from './life-domains.ts';
import { needsMet } from './needs-met.ts';
import { nextActions } from './next-actions.ts';
import { objectionStatuses } from './objection-statuses.ts';
import { objectionStopReasons } from './objection-stop-reasons.ts';
import { phases } from './phases.ts';
import { pilotEventKinds } from './pilot-event-kinds.ts';
import { reasonGroups } from './reason-groups.ts';
import { reasons } from './reasons.ts';
import { reasonsNotFiled } from './reasons-not-filed.ts';
import { referralSources } from './referral-sources.ts';
import { scalingDirections } from './scaling-directions.ts';
import { signalKinds } from './signal-kinds.ts';
import { signalRecipients } from './signal-recipients.ts';
import { signalSeverities } from './signal-severities.ts';
import { signalStatuses } from './signal-statuses.ts';
import { signalThemes } from './signal-themes.ts';
import { slipStatuses } from './slip-statuses.ts';
import { supportForms } from './support-forms.ts';
import { toldWhom } from './told-whom.ts';
import { trajectories } from './trajectories.ts';
import { turnedAwayReasons } from './turned-away-reasons.ts';

/** Every code list, in the order of the codebook: contact, case, dissatisfaction, objection, signal, experience, pilot. */
export const allCodeLists: readonly CodeList[] = [
  reasons,
  reasonGroups,
  channels,
  contactNatures,
  lifeDomains,
  laws,
  supportForms,
  phases,
  referralSources,
  forWhom,
  clientGroups,
  helperKinds,
  scalingDirections,
  caseStatuses,
  trajectories,
  nextActions,
  turnedAwayReasons,
  ladderSteps,
  ladderShifts,
  caseOutcomes,
  slipStatuses,
  dissatisfactionStatuses,
  reasonsNotFiled,
  dissatisfactionSubjects,
  dissatisfactionTargets,
  complaintOutcomes,
  objectionStatuses,
  objectionStopReasons,
  decisionTypes,
  decisionOutcomes,
  needsMet,
  signalKinds,
  signalSeverities,
  signalThemes,
  signalRecipients,
  signalStatuses,
  experienceAnswers,
  toldWhom,
  pilotEventKinds,
];

/** The list with this id; undefined when there is none. */
export function codeListOf(id: string): CodeList | undefined {
  return allCodeLists.find((list) => list.id === id);
}
