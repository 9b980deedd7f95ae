import type { ContactDraft } from './contact-draft.ts';

const optional = [
  'note',
  'nextAction',
  'minutes',
  'areaId',
  'phase',
  'referralSource',
  'forWhom',
  'requestDay',
] as const satisfies readonly (keyof ContactDraft)[];

/** Whether anything under "Meer vastleggen" was filled in: then it opens, so that nothing is hidden. */
export function isMoreFilled(draft: ContactDraft): boolean {
  return (
    draft.forms.length > 0 ||
    draft.objection.status !== '' ||
    optional.some((field) => draft[field] !== '')
  );
}

const moreFields =
  /^(note|nextAction|minutes|forms|objection)|^case\.(areaId|phase|referralSource|forWhom|requestDay)$/u;

/** Whether a mistake is shown under "Meer vastleggen": then it opens. */
export function isMoreWrong(fields: Iterable<string>): boolean {
  return [...fields].some((field) => moreFields.test(field));
}
