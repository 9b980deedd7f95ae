import { caseStatuses } from '../../server/domain/codes/case-statuses.ts';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { forWhom } from '../../server/domain/codes/for-whom.ts';
import { nextActions } from '../../server/domain/codes/next-actions.ts';
import { phases } from '../../server/domain/codes/phases.ts';
import { reasons } from '../../server/domain/codes/reasons.ts';
import { referralSources } from '../../server/domain/codes/referral-sources.ts';
import { recordTexts } from '../texts/records.ts';
import type { Wording } from '../ui/changed-elsewhere.tsx';
import { areaName } from './areas.ts';
import type { Area } from './areas.ts';
import type { IntakeValues } from './intake-fields.tsx';
import type { NextActionValues } from './next-action-fields.tsx';
import type { ReasonValues } from './reason-fields.tsx';
import type { Case } from './record-queries.ts';
import { codeWords, dayWords } from './words.ts';

/** What can be changed of a case, as its form holds it; `status` is '' for a closed case. */
export type CaseValues = ReasonValues &
  IntakeValues &
  NextActionValues & { status: string; keepsCode: boolean };

/** A case without its timeline, as an edit answers it. */
export type StoredCase = Omit<Case, 'contacts' | 'dissatisfactions' | 'objections'>;

const openStatuses: readonly string[] = ['open', 'waiting', 'reopened'];

/** A stored case as its form shows it. */
export function caseValues(stored: StoredCase): CaseValues {
  return {
    reasons: [...stored.reasons],
    mainReason: stored.reasons.length > 1 ? (stored.mainReason ?? '') : '',
    areaId: stored.areaId ?? '',
    phase: stored.phase ?? '',
    referralSource: stored.referralSource ?? '',
    forWhom: stored.forWhom ?? '',
    requestDay: stored.requestDay ?? '',
    nextAction: stored.nextAction?.action ?? '',
    nextActionDay: stored.nextAction?.day ?? '',
    status: openStatuses.includes(stored.status) ? stored.status : '',
    keepsCode: stored.code !== null,
  };
}

/** What is sent of a changed case. @param code the code it has; it can be taken away, not changed. */
export function caseInput(values: CaseValues, code: string | null) {
  return {
    reasons: values.reasons,
    mainReason: orNull(values.mainReason),
    areaId: orNull(values.areaId),
    phase: orNull(values.phase),
    referralSource: orNull(values.referralSource),
    forWhom: orNull(values.forWhom),
    requestDay: orNull(values.requestDay),
    code: values.keepsCode ? code : null,
    status: orNull(values.status),
    nextAction:
      values.nextAction === ''
        ? null
        : { action: values.nextAction, day: orNull(values.nextActionDay) },
  };
}

/** What a version of a case says, to show two beside each other. */
export function caseWording(values: CaseValues, areas: readonly Area[]): Wording {
  const texts = recordTexts.fields;
  return [
    [reasons.name, values.reasons.map((code) => labelOf(reasons, code)).join('; ')],
    [texts.mainReason, codeWords(reasons, values.mainReason)],
    [texts.area, areaName(areas, values.areaId) ?? ''],
    [texts.phase, codeWords(phases, values.phase)],
    [texts.referralSource, codeWords(referralSources, values.referralSource)],
    [texts.forWhom, codeWords(forWhom, values.forWhom)],
    [texts.requestDay, dayWords(values.requestDay)],
    [texts.status, codeWords(caseStatuses, values.status)],
    [texts.nextAction, codeWords(nextActions, values.nextAction)],
    [texts.nextActionDay, dayWords(values.nextActionDay)],
  ];
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
