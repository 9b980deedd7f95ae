import { caseStatuses } from '../../server/domain/codes/case-statuses.ts';
import { caseEditSchema } from '../../server/domain/records/case.ts';
import { wantsNoCode } from '../../server/domain/records/intake.ts';
import { api, idempotencyKey, ifMatch } from '../data/api.ts';
import { usePilotId } from '../data/session.ts';
import { recordTexts } from '../texts/records.ts';
import { CheckField } from '../ui/check-field.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import type { Area } from './areas.ts';
import { caseInput, caseValues, caseWording } from './case-values.ts';
import { codeChoices } from './code-choices.ts';
import { FormFrame } from './form-frame.tsx';
import { IntakeFields } from './intake-fields.tsx';
import { NextActionFields } from './next-action-fields.tsx';
import { ReasonFields } from './reason-fields.tsx';
import type { Case } from './record-queries.ts';
import type { TaskFormProps } from './task-form.ts';
import { useRecordBounds } from './use-record-bounds.ts';
import { useRecordForm } from './use-record-form.ts';

type CaseEditFormProps = TaskFormProps & { theCase: Case; areas: readonly Area[] };

/** Changing what is known of a case: a closed one can still be completed. */
export function CaseEditForm({ theCase, areas, onDone, onSaved }: CaseEditFormProps) {
  const pilotId = usePilotId();
  const bounds = useRecordBounds();
  const { openedDay, code, id: caseId } = theCase;
  const form = useRecordForm({
    start: caseValues(theCase),
    version: theCase.version,
    schema: caseEditSchema(bounds, openedDay),
    toInput: (values) => caseInput(values, code),
    fields: [
      'status',
      'nextAction.action',
      'nextAction.day',
      'areaId',
      'phase',
      'referralSource',
      'forWhom',
      'requestDay',
      'reasons',
      'mainReason',
      'code',
    ],
    send: (json, { key, version }) =>
      api.pilots[':pilotId'].cases[':caseId'].$put({
        param: { pilotId, caseId },
        header: { ...idempotencyKey(key), ...ifMatch(version) },
        json,
      }),
    onSaved,
    versions: { valuesOf: caseValues, wordingOf: (values) => caseWording(values, areas) },
  });
  const { values, change, mistakes } = form;
  const isOpen = values.status !== '';
  const offered = values.status === 'reopened' ? ['reopened', 'waiting'] : ['open', 'waiting'];
  return (
    <FormFrame form={form} heading={recordTexts.tasks.edit} onCancel={onDone}>
      {isOpen ? (
        <>
          <RadioList
            choices={codeChoices(caseStatuses, bounds.today, { chosen: offered }).filter(
              ({ value }) => offered.includes(value),
            )}
            error={mistakes.get('status')}
            label={recordTexts.fields.status}
            layout="row"
            name="status"
            onChange={(event) => change({ status: event.target.value })}
            value={values.status}
          />
          <NextActionFields
            day={bounds.today}
            mistakes={mistakes}
            onChange={change}
            values={values}
          />
        </>
      ) : null}
      <IntakeFields
        areas={areas}
        day={openedDay}
        mistakes={mistakes}
        onChange={change}
        values={values}
      />
      <ReasonFields
        day={openedDay}
        mistakes={mistakes}
        onChange={(reasons) =>
          change({ ...reasons, ...(wantsNoCode(reasons.reasons) ? { keepsCode: false } : {}) })
        }
        values={values}
      />
      {code === null ? null : (
        <CheckField
          checked={!values.keepsCode}
          error={mistakes.get('code')}
          hint={recordTexts.fields.removeCodeHint}
          label={recordTexts.fields.removeCode(code)}
          name="code"
          onChange={(event) => change({ keepsCode: !event.target.checked })}
        />
      )}
    </FormFrame>
  );
}
