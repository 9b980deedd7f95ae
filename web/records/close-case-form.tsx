import { useState } from 'react';
import { caseOutcomes } from '../../server/domain/codes/case-outcomes.ts';
import { ladderSteps } from '../../server/domain/codes/ladder-steps.ts';
import { slipStatuses } from '../../server/domain/codes/slip-statuses.ts';
import { caseClosingSchema } from '../../server/domain/records/case.ts';
import { api, idempotencyKey, ifMatch } from '../data/api.ts';
import { usePilotId } from '../data/session.ts';
import { recordTexts } from '../texts/records.ts';
import { Alert } from '../ui/alert.tsx';
import { CheckList } from '../ui/check-list.tsx';
import { Columns } from '../ui/columns.tsx';
import { DateField } from '../ui/date-field.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import type { Area } from './areas.ts';
import { caseValues, caseWording } from './case-values.ts';
import type { StoredCase } from './case-values.ts';
import { codeChoices, toggledCodes } from './code-choices.ts';
import { FormFrame } from './form-frame.tsx';
import type { Case } from './record-queries.ts';
import type { TaskFormProps } from './task-form.ts';
import { useRecordBounds } from './use-record-bounds.ts';
import { useRecordForm } from './use-record-form.ts';

const texts = recordTexts.closing;

/** Closing a case: outcomes, where the solution lay before and lies now, and the slip. Source: Alkmaar §3.3, §3.5. */
export function CloseCaseForm(props: TaskFormProps & { theCase: Case; areas: readonly Area[] }) {
  const { theCase, areas, onDone, onSaved } = props;
  const pilotId = usePilotId();
  const bounds = useRecordBounds();
  const { today } = bounds;
  // After reopening, the earlier closing is the beginning of this one.
  const [start] = useState(() => ({ ...beginOf(theCase), day: today }));
  const form = useRecordForm({
    start,
    version: theCase.version,
    schema: caseClosingSchema(bounds),
    toInput: ({ seen: _seen, ...closing }) => closing,
    fields: ['day', 'outcomes', 'ladderBefore', 'ladderAfter', 'slip'],
    send: (json, { key, version }) =>
      api.pilots[':pilotId'].cases[':caseId'].closing.$post({
        param: { pilotId, caseId: theCase.id },
        header: { ...idempotencyKey(key), ...ifMatch(version) },
        json,
      }),
    onSaved,
    // Somebody else changed the case, not this closing: shows what changed in it.
    versions: {
      valuesOf: (stored: StoredCase) => ({ ...beginOf(stored), day: today }),
      wordingOf: ({ seen }) => caseWording(seen, areas),
    },
  });
  const { values, change, mistakes } = form;
  const openObjections = theCase.objections.filter(({ status }) => ['B1', 'B3'].includes(status));
  return (
    <FormFrame form={form} heading={recordTexts.tasks.close} onCancel={onDone} save={texts.save}>
      {openObjections.length > 0 ? (
        <Alert tone="info">{texts.openObjections(openObjections.length)}</Alert>
      ) : null}
      <DateField
        error={mistakes.get('day')}
        label={texts.day}
        max={today}
        name="day"
        onChange={(event) => change({ day: event.target.value })}
        value={values.day}
      />
      <CheckList
        choices={codeChoices(caseOutcomes, values.day, { chosen: values.outcomes })}
        error={mistakes.get('outcomes')}
        hint={texts.outcomesHint}
        label={texts.outcomes}
        name="outcomes"
        onChange={(event) =>
          change({ outcomes: toggledCodes(caseOutcomes, values.outcomes, event.target.value) })
        }
        value={values.outcomes}
      />
      <Columns>
        <RadioList
          choices={codeChoices(ladderSteps, values.day)}
          error={mistakes.get('ladderBefore')}
          label={texts.ladderBefore}
          name="ladderBefore"
          onChange={(event) => change({ ladderBefore: event.target.value })}
          value={values.ladderBefore}
        />
        <RadioList
          choices={codeChoices(ladderSteps, values.day)}
          error={mistakes.get('ladderAfter')}
          label={texts.ladderAfter}
          name="ladderAfter"
          onChange={(event) => change({ ladderAfter: event.target.value })}
          value={values.ladderAfter}
        />
      </Columns>
      <RadioList
        choices={codeChoices(slipStatuses, values.day)}
        error={mistakes.get('slip')}
        hint={texts.slipHint}
        label={texts.slip}
        name="slip"
        onChange={(event) => change({ slip: event.target.value })}
        value={values.slip}
      />
    </FormFrame>
  );
}

function beginOf(stored: StoredCase) {
  const { closing } = stored;
  return {
    seen: caseValues(stored),
    outcomes: [...closing.outcomes],
    ladderBefore: closing.ladderBefore ?? '',
    ladderAfter: closing.ladderAfter ?? '',
    slip: '',
  };
}
