import type { RecordBounds } from '../../../server/domain/records/bounds.ts';
import { newContactSchema } from '../../../server/domain/records/contact.ts';
import type { NewContact } from '../../../server/domain/records/contact.ts';
import { asksAboutDissatisfaction } from '../../../server/domain/records/intake.ts';
import { fieldAt, mistakesAt } from '../../records/mistakes.ts';
import type { Mistake, Mistakes } from '../../records/mistakes.ts';
import { lawField, lawFieldAt } from '../../records/question-values.ts';
import { toContactInput } from './contact-input.ts';
import type { DraftIds } from './contact-input.ts';
import { isNewCase } from './contact-draft.ts';
import type { ContactDraft } from './contact-draft.ts';
import { supporterTexts } from '../../texts/supporter.ts';

/** A draft held against the shared rules: what can be sent, or what is wrong with it. */
export type CheckedContact =
  | { readonly contact: NewContact; readonly mistakes: null }
  | { readonly contact: null; readonly mistakes: Mistakes };

/** The fields of the form in the order of the screen. */
export function contactFields(draft: ContactDraft): string[] {
  return [
    'day',
    'channel',
    'case.kind',
    'case.code',
    'case.reasons',
    'case.mainReason',
    'questions',
    ...draft.questions.map(({ lifeDomain }) => lawField(lifeDomain)),
    'nature',
    ...['subject', 'aboutWhom', 'reasonNotFiled', 'filedDay', 'outcome', 'officerContact'].map(
      (field) => `dissatisfaction.${field}`,
    ),
    'note',
    'nextAction.action',
    'nextAction.day',
    'minutes',
    'forms',
    ...['areaId', 'phase', 'referralSource', 'forWhom', 'requestDay'].map(
      (field) => `case.${field}`,
    ),
    ...['status', 'law', 'decisionType', 'intendedDay', 'filedDay', 'endedDay', 'reason'].map(
      (field) => `objection.${field}`,
    ),
    'objection.decisionOutcome',
    'objection.needMet',
  ];
}

/** Where the form shows a mistake that zod or the API reports by its path. */
export function contactFieldOf(draft: ContactDraft): (path: readonly PropertyKey[]) => string {
  return (path) => {
    const [part, at, field] = path.map(String);
    if (part === 'questions' && field === 'law') return lawFieldAt(draft.questions, Number(at));
    if (part === 'case' && draft.caseKind === '') return 'case.kind';
    if (part === 'case' && (at === 'id' || at === 'withoutCode')) return 'case.kind';
    if (part === 'dissatisfaction' && (at === 'id' || at === undefined)) return 'nature';
    return fieldAt(path);
  };
}

/** Holds a draft against the rules that form and API share, the pilot and today. */
export function checkContact(
  draft: ContactDraft,
  ids: DraftIds,
  bounds: RecordBounds,
): CheckedContact {
  const result = newContactSchema(bounds).safeParse(toContactInput(draft, ids));
  const found = [...missing(draft), ...(result.success ? [] : result.error.issues)];
  if (result.success && found.length === 0) return { contact: result.data, mistakes: null };
  return { contact: null, mistakes: mistakesAt(found, contactFieldOf(draft)) };
}

// Said here in the words of the form, before the words of the record.
function missing(draft: ContactDraft): Mistake[] {
  const found: Mistake[] = [];
  const ask = (path: PropertyKey[], message: string) => found.push({ path, message });
  if (draft.caseKind === '') ask(['case', 'kind'], supporterTexts.newContact.askCase);
  if (draft.caseKind === 'existing' && draft.caseId === '' && draft.caseCode.trim() === '') {
    ask(['case', 'code'], supporterTexts.newContact.askCaseCode);
  }
  for (const { lifeDomain, laws } of draft.questions) {
    if (laws.length === 0) ask([lawField(lifeDomain)], supporterTexts.newContact.askLaw);
  }
  if (draft.channel === '') ask(['channel'], supporterTexts.newContact.askChannel);
  if (draft.nature === '') {
    const { askNature, askNatureDissatisfied } = supporterTexts.newContact;
    const isDissatisfied = isNewCase(draft) && asksAboutDissatisfaction(draft.reasons);
    ask(['nature'], isDissatisfied ? askNatureDissatisfied : askNature);
  }
  return found;
}
