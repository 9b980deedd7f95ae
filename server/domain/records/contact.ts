import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import { channels } from '../codes/channels.ts';
import { choiceSchema } from '../codes/code-list.ts';
import { contactNatures } from '../codes/contact-natures.ts';
import type { ContactNatureCode } from '../codes/contact-natures.ts';
import { laws } from '../codes/laws.ts';
import { lifeDomains } from '../codes/life-domains.ts';
import { supportForms } from '../codes/support-forms.ts';
import { pilotDayProblem } from './bounds.ts';
import type { RecordBounds } from './bounds.ts';
import { contactCase } from './contact-case.ts';
import type { ContactCase } from './contact-case.ts';
import {
  dissatisfactionDayRules,
  dissatisfactionInContact,
  dissatisfactionRules,
} from './dissatisfaction.ts';
import type { DissatisfactionInContact } from './dissatisfaction.ts';
import { guardedText } from './guarded-text.ts';
import { asksAboutDissatisfaction, intakeDayRules } from './intake.ts';
import { nextActionRules, nextActionSchema } from './next-action.ts';
import { objectionDayRules, objectionInContact } from './objection.ts';
import {
  clientId,
  closedObject,
  flagDay,
  flagDoubles,
  flagOn,
  flagUnusedCode,
  flagWithin,
} from './rule.ts';
import type { Flag } from './rule.ts';

/** Longest note with a contact, in characters. */
export const NOTE_LENGTH = 280;

/** One question: the part of life it is about and the law it falls under. */
const questionSchema = closedObject({
  lifeDomain: choiceSchema(lifeDomains),
  law: choiceSchema(laws),
});

const fields = {
  day: daySchema,
  channel: choiceSchema(channels),
  questions: z
    .array(questionSchema, { error: 'Kies ten minste één vraag.' })
    .min(1, { error: 'Kies ten minste één vraag.' })
    .max(12, { error: 'Kies ten hoogste twaalf vragen.' }),
  nature: choiceSchema(contactNatures),
  forms: z.array(choiceSchema(supportForms)).max(supportForms.codes.length, {
    error: 'Kies minder vormen.',
  }),
  minutes: z
    .int({ error: 'Vul hele minuten in.' })
    .min(1, { error: 'Vul ten minste 1 minuut in.' })
    .max(1440, { error: 'Een dag heeft 1440 minuten.' })
    .nullable(),
  note: guardedText(NOTE_LENGTH)
    .transform((text) => (text === '' ? null : text))
    .nullable(),
};

type Contact = {
  day: Day;
  channel: string;
  questions: { lifeDomain: string; law: string }[];
  nature: ContactNatureCode;
  forms: string[];
};

function contactRules(contact: Contact, flag: Flag): void {
  flagDoubles(
    flag,
    'questions',
    contact.questions,
    ({ lifeDomain, law }) => `${lifeDomain} ${law}`,
  );
  flagDoubles(flag, 'forms', contact.forms, (form) => form);
  if (contact.forms.length > 1 && contact.forms.includes('V9')) {
    flag(['forms'], '"Weet ik niet" kan niet naast een andere vorm.');
  }
}

function contactDayRules(contact: Contact, bounds: RecordBounds, flag: Flag): void {
  const { day } = contact;
  flagDay(flag, 'day', day, (value) => pilotDayProblem(bounds, value));
  flagUnusedCode(flag, ['channel'], contact.channel, { list: channels, day });
  flagUnusedCode(flag, ['nature'], contact.nature, { list: contactNatures, day });
  contact.forms.forEach((form, index) => {
    flagUnusedCode(flag, ['forms', index], form, { list: supportForms, day });
  });
  contact.questions.forEach(({ lifeDomain, law }, index) => {
    const question = flagWithin(flagWithin(flag, 'questions'), index);
    flagUnusedCode(question, ['lifeDomain'], lifeDomain, { list: lifeDomains, day });
    flagUnusedCode(question, ['law'], law, { list: laws, day });
  });
}

/** What the nature of a contact asks of the dissatisfaction told in it. */
function natureRules(
  contact: {
    nature: ContactNatureCode;
    case: ContactCase;
    dissatisfaction: DissatisfactionInContact | null;
  },
  flag: Flag,
): void {
  const { nature, dissatisfaction } = contact;
  if (nature === 'C0') {
    if (dissatisfaction !== null) {
      flag(['dissatisfaction'], 'Er was geen onvrede. Haal dit weg of kies een andere aard.');
    }
    return;
  }
  if (dissatisfaction?.kind === 'known') {
    if (contact.case.kind === 'new') {
      flag(['dissatisfaction'], 'Een nieuwe casus heeft nog geen onvrede die al bekend is.');
    }
    return;
  }
  // In an existing case nothing given means "the dissatisfaction we know of": the deed looks it up.
  if (dissatisfaction === null && contact.case.kind !== 'new') return;
  const told = dissatisfaction ?? { reasonNotFiled: null, filedDay: null, outcome: null };
  dissatisfactionRules({ ...told, status: nature }, flagWithin(flag, 'dissatisfaction'));
}

/**
 * A conversation (or work without the resident) as it is logged, with what goes with it: the case it
 * belongs to, dissatisfaction, an objection, the next step.
 * `nextAction`: left out keeps what the case has, null clears it.
 */
export const newContact = closedObject({
  id: clientId,
  ...fields,
  forms: fields.forms.default([]),
  minutes: fields.minutes.default(null),
  note: fields.note.default(null),
  case: contactCase,
  dissatisfaction: dissatisfactionInContact.nullable().default(null),
  objection: objectionInContact.nullable().default(null),
  nextAction: nextActionSchema.nullable().optional(),
})
  .superRefine((contact, context) => {
    const flag = flagOn(context);
    contactRules(contact, flag);
    natureRules(contact, flag);
  })
  .refine((contact) => !choseNoNature(contact), {
    path: ['nature'],
    error:
      'De inwoner is niet tevreden. Kies zelf of er een klacht is: geen, onvrede, bijna-klacht of klacht.',
    // Also when the nature is missing, which is exactly what this is about.
    when: () => true,
  });

/** R4 without a nature: the complaint status is asked, and nothing is filled in for the supporter. */
function choseNoNature(contact: unknown): boolean {
  const seen = z
    .object({ nature: z.unknown().optional(), case: z.object({ reasons: z.array(z.string()) }) })
    .safeParse(contact);
  if (!seen.success || !asksAboutDissatisfaction(seen.data.case.reasons)) return false;
  return seen.data.nature === undefined || seen.data.nature === null;
}

/** A logged contact, held against the pilot and today. Shared by the form and the API. */
export function newContactSchema(bounds: RecordBounds) {
  return newContact.superRefine((contact, context) => {
    const flag = flagOn(context);
    contactDayRules(contact, bounds, flag);
    if (contact.case.kind === 'new') {
      intakeDayRules(contact.case, { bounds, day: contact.day }, flagWithin(flag, 'case'));
    }
    if (contact.dissatisfaction?.kind === 'new') {
      dissatisfactionDayRules(contact.dissatisfaction, bounds, flagWithin(flag, 'dissatisfaction'));
    }
    if (contact.objection) {
      objectionDayRules(contact.objection, bounds, flagWithin(flag, 'objection'));
    }
    if (contact.nextAction) {
      nextActionRules(contact.nextAction, bounds, flagWithin(flag, 'nextAction'));
    }
  });
}

/** A contact as it is edited: every field is sent, null for empty. Its case cannot change. */
export const contactEdit = closedObject(fields).superRefine((contact, context) =>
  contactRules(contact, flagOn(context)),
);

/** An edited contact, held against the pilot and today. */
export function contactEditSchema(bounds: RecordBounds) {
  return contactEdit.superRefine((contact, context) =>
    contactDayRules(contact, bounds, flagOn(context)),
  );
}

/** What is sent to log a contact; fields with a default may be left out. */
export type NewContactInput = z.input<typeof newContact>;

/** A contact to be logged. */
export type NewContact = z.output<typeof newContact>;

/** A contact as it is edited. */
export type ContactEdit = z.output<typeof contactEdit>;
