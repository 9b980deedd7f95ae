import { channels } from '../../server/domain/codes/channels.ts';
import { contactNatures } from '../../server/domain/codes/contact-natures.ts';
import { supportForms } from '../../server/domain/codes/support-forms.ts';
import { contactEditSchema } from '../../server/domain/records/contact.ts';
import { api, idempotencyKey, ifMatch } from '../data/api.ts';
import { usePilotId } from '../data/session.ts';
import { recordTexts } from '../texts/records.ts';
import { CheckList } from '../ui/check-list.tsx';
import { DateField } from '../ui/date-field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { codeChoices, toggledCodes } from './code-choices.ts';
import { contactInput, contactValues, contactWording } from './contact-values.ts';
import type { ContactValues } from './contact-values.ts';
import { FormFrame } from './form-frame.tsx';
import { fieldAt } from './mistakes.ts';
import { NoteField } from './note-field.tsx';
import { QuestionFields } from './question-fields.tsx';
import { lawFieldAt } from './question-values.ts';
import type { Contact } from './record-queries.ts';
import type { TaskFormProps } from './task-form.ts';
import { useRecordBounds } from './use-record-bounds.ts';
import { useRecordForm } from './use-record-form.ts';

const texts = recordTexts.fields;

function fieldOf(path: readonly PropertyKey[], { questions }: ContactValues): string {
  const [part, at, field] = path.map(String);
  if (part === 'questions' && field === 'law') return lawFieldAt(questions, Number(at));
  return fieldAt(path);
}

/** Changing a contact that was logged. Its case stays. */
export function ContactEditForm({
  contact,
  onDone,
  onSaved,
}: TaskFormProps & { contact: Contact }) {
  const pilotId = usePilotId();
  const bounds = useRecordBounds();
  const form = useRecordForm({
    start: contactValues(contact),
    version: contact.version,
    schema: contactEditSchema(bounds),
    toInput: contactInput,
    fields: ['day', 'channel', 'questions', 'nature', 'forms', 'minutes', 'note'],
    fieldOf,
    send: (json, { key, version }) =>
      api.pilots[':pilotId'].contacts[':contactId'].$put({
        param: { pilotId, contactId: contact.id },
        header: { ...idempotencyKey(key), ...ifMatch(version) },
        json,
      }),
    onSaved,
    versions: { valuesOf: contactValues, wordingOf: contactWording },
  });
  const { values, change, mistakes } = form;
  return (
    <FormFrame form={form} heading={recordTexts.tasks.contact} onCancel={onDone}>
      <DateField
        error={mistakes.get('day')}
        label={texts.day}
        max={bounds.today}
        min={bounds.pilotStart}
        name="day"
        onChange={(event) => change({ day: event.target.value })}
        value={values.day}
      />
      <RadioList
        choices={codeChoices(channels, values.day, { chosen: [values.channel] })}
        error={mistakes.get('channel')}
        label={texts.channel}
        layout="columns"
        name="channel"
        onChange={(event) => change({ channel: event.target.value })}
        value={values.channel}
      />
      <QuestionFields
        day={values.day}
        mistakes={mistakes}
        onChange={(questions) => change({ questions })}
        questions={values.questions}
      />
      <RadioList
        choices={codeChoices(contactNatures, values.day)}
        error={mistakes.get('nature')}
        label={texts.nature}
        name="nature"
        onChange={(event) => change({ nature: event.target.value })}
        value={values.nature}
      />
      <CheckList
        choices={codeChoices(supportForms, values.day, { chosen: values.forms })}
        error={mistakes.get('forms')}
        label={texts.forms}
        layout="columns"
        name="forms"
        onChange={(event) =>
          change({ forms: toggledCodes(supportForms, values.forms, event.target.value) })
        }
        optional
        value={values.forms}
      />
      <NumberField
        error={mistakes.get('minutes')}
        label={texts.minutes}
        name="minutes"
        onChange={(event) => change({ minutes: event.target.value })}
        optional
        unit={texts.minutesUnit}
        value={values.minutes}
      />
      <NoteField
        error={mistakes.get('note')}
        note={values.note}
        onChange={(note) => change({ note })}
      />
    </FormFrame>
  );
}
