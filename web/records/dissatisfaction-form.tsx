import { complaintOutcomes } from '../../server/domain/codes/complaint-outcomes.ts';
import { dissatisfactionStatuses } from '../../server/domain/codes/dissatisfaction-statuses.ts';
import { dissatisfactionSubjects } from '../../server/domain/codes/dissatisfaction-subjects.ts';
import { dissatisfactionTargets } from '../../server/domain/codes/dissatisfaction-targets.ts';
import { reasonsNotFiled } from '../../server/domain/codes/reasons-not-filed.ts';
import {
  dissatisfactionEditSchema,
  newDissatisfactionSchema,
} from '../../server/domain/records/dissatisfaction.ts';
import { api, idempotencyKey, ifMatch } from '../data/api.ts';
import { usePilotId } from '../data/session.ts';
import { recordTexts } from '../texts/records.ts';
import type { Wording } from '../ui/changed-elsewhere.tsx';
import { DateField } from '../ui/date-field.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { codeChoices } from './code-choices.ts';
import { DissatisfactionFields } from './dissatisfaction-fields.tsx';
import {
  dissatisfactionInput,
  dissatisfactionValues,
  emptyDissatisfaction,
} from './dissatisfaction-values.ts';
import type { DissatisfactionValues } from './dissatisfaction-values.ts';
import { FormFrame } from './form-frame.tsx';
import type { Dissatisfaction } from './record-queries.ts';
import type { TaskFormProps } from './task-form.ts';
import { useRecordBounds } from './use-record-bounds.ts';
import { useRecordForm } from './use-record-form.ts';
import { codeWords, dayWords } from './words.ts';

const texts = recordTexts.dissatisfaction;

function wordingOf(values: DissatisfactionValues): Wording {
  return [
    [texts.status, codeWords(dissatisfactionStatuses, values.status)],
    [texts.raisedDay, dayWords(values.raisedDay)],
    [texts.subject, codeWords(dissatisfactionSubjects, values.subject)],
    [texts.aboutWhom, codeWords(dissatisfactionTargets, values.aboutWhom)],
    [texts.reasonNotFiled, codeWords(reasonsNotFiled, values.reasonNotFiled)],
    [texts.filedDay, dayWords(values.filedDay)],
    [texts.outcome, codeWords(complaintOutcomes, values.outcome)],
    [texts.officerContact, { '': '', yes: texts.yes, no: texts.no }[values.officerContact] ?? ''],
  ];
}

type DissatisfactionFormProps = TaskFormProps & {
  caseId: string;
  /** The one that is changed; null for a new one. */
  stored: Dissatisfaction | null;
};

/** Dissatisfaction in a case: added apart from a contact, or brought up to date. Source: pilot document §8.3. */
export function DissatisfactionForm(props: DissatisfactionFormProps) {
  const { caseId, stored, onDone, onSaved } = props;
  const pilotId = usePilotId();
  const bounds = useRecordBounds();
  const { today } = bounds;
  const inCase = api.pilots[':pilotId'].cases[':caseId'].dissatisfactions;
  const form = useRecordForm({
    start: stored ? dissatisfactionValues(stored) : emptyDissatisfaction(today),
    version: stored?.version ?? 0,
    toInput: dissatisfactionInput,
    fields: [
      'status',
      'raisedDay',
      'filedDay',
      'subject',
      'aboutWhom',
      'outcome',
      'reasonNotFiled',
      'officerContact',
    ],
    onSaved,
    versions: { valuesOf: (other: Dissatisfaction) => dissatisfactionValues(other), wordingOf },
    schema: stored ? dissatisfactionEditSchema(bounds) : newDissatisfactionSchema(bounds),
    send: (json, { key, version }) =>
      stored
        ? inCase[':dissatisfactionId'].$put({
            param: { pilotId, caseId, dissatisfactionId: stored.id },
            header: { ...idempotencyKey(key), ...ifMatch(version) },
            json,
          })
        : inCase.$post({ param: { pilotId, caseId }, header: idempotencyKey(key), json }),
  });
  const { values, change, mistakes } = form;
  return (
    <FormFrame
      form={form}
      heading={stored ? recordTexts.tasks.dissatisfaction : recordTexts.tasks.newDissatisfaction}
      onCancel={onDone}
    >
      <RadioList
        choices={codeChoices(dissatisfactionStatuses, today, { without: ['C0', 'C9'] })}
        error={mistakes.get('status')}
        label={texts.status}
        name="status"
        onChange={(event) => change({ status: event.target.value })}
        value={values.status}
      />
      <DateField
        error={mistakes.get('raisedDay')}
        label={texts.raisedDay}
        max={today}
        name="raisedDay"
        onChange={(event) => change({ raisedDay: event.target.value })}
        value={values.raisedDay}
      />
      <DissatisfactionFields
        day={values.raisedDay}
        mistakes={mistakes}
        onChange={change}
        status={values.status}
        values={values}
      />
    </FormFrame>
  );
}
