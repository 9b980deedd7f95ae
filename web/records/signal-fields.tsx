import type { Day } from '../../server/domain/calendar.ts';
import { signalKinds } from '../../server/domain/codes/signal-kinds.ts';
import { signalSeverities } from '../../server/domain/codes/signal-severities.ts';
import { signalThemes } from '../../server/domain/codes/signal-themes.ts';
import { SIGNAL_LENGTH } from '../../server/domain/records/signal.ts';
import { guardMarks } from '../data/guard-marks.ts';
import { recordTexts } from '../texts/records.ts';
import { RadioList } from '../ui/radio-list.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextAreaField } from '../ui/text-area-field.tsx';
import { codeChoices } from './code-choices.ts';
import type { Mistakes } from './mistakes.ts';

const texts = recordTexts.signal;

/** A bottleneck as it is filled in. */
export type SignalValues = { theme: string; kind: string; severity: string; text: string };

type SignalFieldsProps = {
  values: SignalValues;
  onChange: (change: Partial<SignalValues>) => void;
  mistakes: Mistakes;
  day: Day;
};

/** What gets in the way, in which part, how much. The text marks personal data while it is typed. */
export function SignalFields({ values, onChange, mistakes, day }: SignalFieldsProps) {
  return (
    <>
      <TextAreaField
        error={mistakes.get('text')}
        hint={texts.textHint}
        label={texts.text}
        limit={SIGNAL_LENGTH}
        marks={guardMarks(values.text)}
        name="text"
        onChange={(event) => onChange({ text: event.target.value })}
        text={values.text}
        value={values.text}
      />
      <SelectField
        choices={codeChoices(signalThemes, day, { chosen: [values.theme] })}
        error={mistakes.get('theme')}
        label={texts.theme}
        name="theme"
        onChange={(event) => onChange({ theme: event.target.value })}
        value={values.theme}
      />
      <RadioList
        choices={codeChoices(signalKinds, day, { chosen: [values.kind] })}
        error={mistakes.get('kind')}
        label={texts.kind}
        name="kind"
        onChange={(event) => onChange({ kind: event.target.value })}
        value={values.kind}
      />
      <RadioList
        choices={codeChoices(signalSeverities, day, { chosen: [values.severity] })}
        error={mistakes.get('severity')}
        label={texts.severity}
        name="severity"
        onChange={(event) => onChange({ severity: event.target.value })}
        value={values.severity}
      />
    </>
  );
}
