import { signalKinds } from '../../server/domain/codes/signal-kinds.ts';
import { signalSeverities } from '../../server/domain/codes/signal-severities.ts';
import { signalThemes } from '../../server/domain/codes/signal-themes.ts';
import { newSignal, signalEdit } from '../../server/domain/records/signal.ts';
import { api, idempotencyKey, ifMatch } from '../data/api.ts';
import { usePilotId } from '../data/session.ts';
import { FormFrame } from './form-frame.tsx';
import { SignalFields } from './signal-fields.tsx';
import type { SignalValues } from './signal-fields.tsx';
import type { TaskFormProps } from './task-form.ts';
import { useRecordBounds } from './use-record-bounds.ts';
import { useRecordForm } from './use-record-form.ts';
import { recordTexts } from '../texts/records.ts';
import type { Wording } from '../ui/changed-elsewhere.tsx';
import { codeWords } from './words.ts';

type StoredSignal = SignalValues & { id: string; version: number };

const empty: SignalValues = { theme: '', kind: '', severity: '', text: '' };

function valuesOf({ theme, kind, severity, text }: SignalValues): SignalValues {
  return { theme, kind, severity, text };
}

function wordingOf(values: SignalValues): Wording {
  const texts = recordTexts.signal;
  return [
    [texts.text, values.text],
    [texts.theme, codeWords(signalThemes, values.theme)],
    [texts.kind, codeWords(signalKinds, values.kind)],
    [texts.severity, codeWords(signalSeverities, values.severity)],
  ];
}

type SignalFormProps = TaskFormProps & {
  /** Null for raising one. */
  stored: StoredSignal | null;
  heading: string;
};

/** Raising a bottleneck, or changing one that the workgroup does not have yet. Source: pilot document §5. */
export function SignalForm({ stored, heading, onDone, onSaved }: SignalFormProps) {
  const pilotId = usePilotId();
  const { today } = useRecordBounds();
  const inPilot = api.pilots[':pilotId'].signals;
  const form = useRecordForm({
    start: stored ? valuesOf(stored) : empty,
    version: stored?.version ?? 0,
    schema: stored ? signalEdit : newSignal,
    toInput: (values) => values,
    fields: ['text', 'theme', 'kind', 'severity'],
    send: (json, { key, version }) =>
      stored
        ? inPilot[':signalId'].$put({
            param: { pilotId, signalId: stored.id },
            header: { ...idempotencyKey(key), ...ifMatch(version) },
            json,
          })
        : inPilot.$post({ param: { pilotId }, header: idempotencyKey(key), json }),
    onSaved,
    versions: { valuesOf: (other: StoredSignal) => valuesOf(other), wordingOf },
  });
  return (
    <FormFrame form={form} heading={heading} onCancel={onDone}>
      <SignalFields
        day={today}
        mistakes={form.mistakes}
        onChange={form.change}
        values={form.values}
      />
    </FormFrame>
  );
}
