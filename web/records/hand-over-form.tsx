import { useQuery } from '@tanstack/react-query';
import { caseHandOver } from '../../server/domain/records/case.ts';
import { api, idempotencyKey, ifMatch } from '../data/api.ts';
import { countText } from '../data/format.ts';
import { usePilotId } from '../data/session.ts';
import { recordTexts } from '../texts/records.ts';
import { SelectField } from '../ui/select-field.tsx';
import { Text } from '../ui/text.tsx';
import type { Area } from './areas.ts';
import { caseValues, caseWording } from './case-values.ts';
import type { StoredCase } from './case-values.ts';
import { FormFrame } from './form-frame.tsx';
import { supportersQuery } from './record-queries.ts';
import type { Case } from './record-queries.ts';
import type { TaskFormProps } from './task-form.ts';
import { useRecordForm } from './use-record-form.ts';

const texts = recordTexts.handOver;

/** Giving a case to another supporter of the provider. */
export function HandOverForm(props: TaskFormProps & { theCase: Case; areas: readonly Area[] }) {
  const { theCase, areas, onDone, onSaved } = props;
  const pilotId = usePilotId();
  const { data: supporters = [] } = useQuery(supportersQuery(pilotId));
  const form = useRecordForm({
    start: { supporterId: '', seen: caseValues(theCase) },
    version: theCase.version,
    schema: caseHandOver,
    toInput: ({ supporterId }) => ({ supporterId }),
    fields: ['supporterId'],
    send: (json, { key, version }) =>
      api.pilots[':pilotId'].cases[':caseId']['hand-over'].$post({
        param: { pilotId, caseId: theCase.id },
        header: { ...idempotencyKey(key), ...ifMatch(version) },
        json,
      }),
    onSaved,
    // Somebody else changed the case: shows what changed in it.
    versions: {
      valuesOf: (stored: StoredCase) => ({ supporterId: '', seen: caseValues(stored) }),
      wordingOf: ({ seen }) => caseWording(seen, areas),
    },
  });
  const others = supporters.filter(({ id }) => id !== theCase.supporterId);
  return (
    <FormFrame form={form} heading={recordTexts.tasks.handOver} onCancel={onDone} save={texts.save}>
      <Text>{texts.explanation}</Text>
      <SelectField
        choices={others.map(({ id, name, openCases }) => ({
          value: id,
          label: `${name} (${countText(openCases, texts.oneOpen, texts.moreOpen)})`,
        }))}
        error={form.mistakes.get('supporterId')}
        label={texts.to}
        name="supporterId"
        onChange={(event) => form.change({ supporterId: event.target.value })}
        value={form.values.supporterId}
      />
    </FormFrame>
  );
}
