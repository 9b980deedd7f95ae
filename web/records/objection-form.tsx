import { decisionOutcomes } from '../../server/domain/codes/decision-outcomes.ts';
import { decisionTypes } from '../../server/domain/codes/decision-types.ts';
import { laws } from '../../server/domain/codes/laws.ts';
import { needsMet } from '../../server/domain/codes/needs-met.ts';
import { objectionStatuses } from '../../server/domain/codes/objection-statuses.ts';
import { objectionStopReasons } from '../../server/domain/codes/objection-stop-reasons.ts';
import { newObjectionSchema, objectionEditSchema } from '../../server/domain/records/objection.ts';
import { api, idempotencyKey, ifMatch } from '../data/api.ts';
import { usePilotId } from '../data/session.ts';
import { recordTexts } from '../texts/records.ts';
import type { Wording } from '../ui/changed-elsewhere.tsx';
import { FormFrame } from './form-frame.tsx';
import { ObjectionFields } from './objection-fields.tsx';
import { emptyObjection, objectionInput, objectionValues } from './objection-values.ts';
import type { ObjectionValues } from './objection-values.ts';
import type { Objection } from './record-queries.ts';
import type { TaskFormProps } from './task-form.ts';
import { useRecordBounds } from './use-record-bounds.ts';
import { useRecordForm } from './use-record-form.ts';
import { codeWords, dayWords } from './words.ts';

const texts = recordTexts.objection;

function wordingOf(values: ObjectionValues): Wording {
  return [
    [texts.status, codeWords(objectionStatuses, values.status)],
    [texts.law, codeWords(laws, values.law)],
    [texts.decisionType, codeWords(decisionTypes, values.decisionType)],
    [texts.intendedDay, dayWords(values.intendedDay)],
    [texts.filedDay, dayWords(values.filedDay)],
    [texts.ended, dayWords(values.endedDay)],
    [texts.reason, codeWords(objectionStopReasons, values.reason)],
    [texts.decisionOutcome, codeWords(decisionOutcomes, values.decisionOutcome)],
    [texts.needMet, codeWords(needsMet, values.needMet)],
  ];
}

type ObjectionFormProps = TaskFormProps & {
  caseId: string;
  /** The one that is changed; null for a new one. */
  stored: Objection | null;
};

/** An objection in a case: added apart from a contact, or one step further on its path. Source: pilot document §8.4. */
export function ObjectionForm({ caseId, stored, onDone, onSaved }: ObjectionFormProps) {
  const pilotId = usePilotId();
  const bounds = useRecordBounds();
  const inCase = api.pilots[':pilotId'].cases[':caseId'].objections;
  const form = useRecordForm({
    start: stored ? objectionValues(stored) : emptyObjection(),
    version: stored?.version ?? 0,
    schema: stored ? objectionEditSchema(bounds) : newObjectionSchema(bounds),
    toInput: objectionInput,
    fields: [
      'status',
      'law',
      'decisionType',
      'intendedDay',
      'filedDay',
      'endedDay',
      'reason',
      'decisionOutcome',
      'needMet',
    ],
    send: (json, { key, version }) =>
      stored
        ? inCase[':objectionId'].$put({
            param: { pilotId, caseId, objectionId: stored.id },
            header: { ...idempotencyKey(key), ...ifMatch(version) },
            json,
          })
        : inCase.$post({ param: { pilotId, caseId }, header: idempotencyKey(key), json }),
    onSaved,
    versions: { valuesOf: (other: Objection) => objectionValues(other), wordingOf },
  });
  return (
    <FormFrame
      form={form}
      heading={stored ? recordTexts.tasks.objection : recordTexts.tasks.newObjection}
      onCancel={onDone}
    >
      <ObjectionFields
        day={bounds.today}
        mistakes={form.mistakes}
        onChange={form.change}
        values={form.values}
      />
    </FormFrame>
  );
}
