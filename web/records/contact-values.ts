import { channels } from '../../server/domain/codes/channels.ts';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { contactNatures } from '../../server/domain/codes/contact-natures.ts';
import { laws } from '../../server/domain/codes/laws.ts';
import { lifeDomains } from '../../server/domain/codes/life-domains.ts';
import { supportForms } from '../../server/domain/codes/support-forms.ts';
import { formatDay, parseDutchNumber } from '../data/format.ts';
import { recordTexts } from '../texts/records.ts';
import type { Wording } from '../ui/changed-elsewhere.tsx';
import { questionPairs, questionValues } from './question-values.ts';
import type { QuestionValues } from './question-values.ts';
import type { Contact } from './record-queries.ts';

/** What can be changed of a contact, as its form holds it. */
export type ContactValues = {
  day: string;
  channel: string;
  questions: QuestionValues;
  nature: string;
  forms: string[];
  minutes: string;
  note: string;
};

/** A stored contact as its form shows it. */
export function contactValues(stored: Contact): ContactValues {
  return {
    day: stored.day,
    channel: stored.channel,
    questions: questionValues(stored.questions),
    nature: stored.nature,
    forms: [...stored.forms],
    minutes: stored.minutes === null ? '' : String(stored.minutes),
    note: stored.note ?? '',
  };
}

/** What is sent of a changed contact. */
export function contactInput(values: ContactValues) {
  return {
    day: values.day,
    channel: values.channel,
    questions: questionPairs(values.questions),
    nature: values.nature,
    forms: values.forms,
    minutes: parseDutchNumber(values.minutes) ?? null,
    note: values.note.trim() === '' ? null : values.note,
  };
}

/** One question in words: "Wonen (Wmo)". */
export function questionWords({ lifeDomain, law }: { lifeDomain: string; law: string }): string {
  return `${labelOf(lifeDomains, lifeDomain)} (${labelOf(laws, law)})`;
}

/** What a version of a contact says, to show two beside each other. */
export function contactWording(values: ContactValues): Wording {
  const texts = recordTexts.fields;
  return [
    [texts.day, values.day === '' ? '' : formatDay(values.day)],
    [channels.name, labelOf(channels, values.channel)],
    [texts.questions, questionPairs(values.questions).map(questionWords).join('; ')],
    [contactNatures.name, labelOf(contactNatures, values.nature)],
    [supportForms.name, values.forms.map((code) => labelOf(supportForms, code)).join('; ')],
    [texts.minutes, values.minutes === '' ? '' : `${values.minutes} ${texts.minutesUnit}`],
    [texts.note, values.note],
  ];
}
