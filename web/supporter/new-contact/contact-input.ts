import { wantsNoCode } from '../../../server/domain/records/intake.ts';
import { parseDutchNumber } from '../../data/format.ts';
import { dissatisfactionDetails } from '../../records/dissatisfaction-values.ts';
import { objectionInput } from '../../records/objection-values.ts';
import { questionPairs } from '../../records/question-values.ts';
import { isNewCase } from './contact-draft.ts';
import type { ContactDraft } from './contact-draft.ts';

/** The ids a form gives its records, so that sending it twice never stores it twice. */
export type DraftIds = { readonly contactId: string; readonly caseId: string };

const orNull = (text: string): string | null => (text === '' ? null : text);

/**
 * The draft as the API takes a contact. What the form left empty is null or left out; the shared schema
 * then says what is missing.
 */
export function toContactInput(draft: ContactDraft, ids: DraftIds) {
  const next = nextActionOf(draft);
  return {
    id: ids.contactId,
    day: draft.day,
    channel: draft.channel,
    questions: questionPairs(draft.questions),
    nature: draft.nature,
    forms: draft.forms,
    minutes: parseDutchNumber(draft.minutes) ?? null,
    note: orNull(draft.note.trim()),
    case: caseOf(draft, ids),
    dissatisfaction: dissatisfactionOf(draft),
    objection: draft.objection.status === '' ? null : objectionInput(draft.objection),
    ...(next === undefined ? {} : { nextAction: next }),
  };
}

function caseOf(draft: ContactDraft, ids: DraftIds) {
  if (isNewCase(draft)) {
    return {
      kind: 'new',
      id: ids.caseId,
      withoutCode: draft.caseKind === 'without-code' || wantsNoCode(draft.reasons),
      reasons: draft.reasons,
      mainReason: orNull(draft.mainReason),
      areaId: orNull(draft.areaId),
      phase: orNull(draft.phase),
      referralSource: orNull(draft.referralSource),
      forWhom: orNull(draft.forWhom),
      requestDay: orNull(draft.requestDay),
    };
  }
  if (draft.caseId !== '') return { kind: 'existing', id: draft.caseId };
  // An unanswered choice takes the same way: both ask for a case.
  return { kind: 'by-code', code: draft.caseCode };
}

function dissatisfactionOf(draft: ContactDraft) {
  if (draft.nature === '' || draft.nature === 'C0') return null;
  const { which, ...told } = draft.dissatisfaction;
  if (!isNewCase(draft)) {
    if (which !== '' && which !== 'new') return { kind: 'known', id: which };
    // Nothing said means the one the case has, when it has one: the server looks it up.
    if (which === '' && Object.values(told).every((value) => value === '')) return null;
  }
  return { kind: 'new', ...dissatisfactionDetails({ ...told, status: draft.nature }) };
}

function nextActionOf(
  draft: ContactDraft,
): { action: string; day: string | null } | null | undefined {
  if (draft.nextAction === 'none') return null;
  if (draft.nextAction === '') return undefined;
  return { action: draft.nextAction, day: orNull(draft.nextActionDay) };
}
