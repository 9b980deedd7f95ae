import type { Mistakes } from '../../records/mistakes.ts';
import type { ContactDraft } from './contact-draft.ts';

/** What every part of the contact form is given. */
export type StepProps = {
  draft: ContactDraft;
  change: (part: Partial<ContactDraft>) => void;
  mistakes: Mistakes;
};
