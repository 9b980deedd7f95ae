import { useRef, useState } from 'react';
import type { z } from 'zod';
import { asProblem } from '../data/api.ts';
import { recordTexts } from '../texts/records.ts';
import { differencesOf } from '../ui/changed-elsewhere.tsx';
import type { Wording } from '../ui/changed-elsewhere.tsx';
import { fieldAt, mistakesAt, mistakesIn, noMistakes, summaryOf } from './mistakes.ts';
import type { Mistakes } from './mistakes.ts';
import { sendOnce } from './send-once.ts';

/** How a record is written: with which key, and for an edit which version it is about. */
export type Sending = { readonly key: string; readonly version: number };

type RecordForm<Stored, Values, Schema extends z.ZodType> = {
  /** What the form opens with. */
  start: Values;
  /** The version that is edited; 0 for a new record. Read once, when the form opens. */
  version: number;
  /** The shared rules, held against pilot and today. */
  schema: Schema;
  toInput: (values: Values) => unknown;
  /** Fields in the order of the screen, for the summary of mistakes. */
  fields: readonly string[];
  fieldOf?: (path: readonly PropertyKey[], values: Values) => string;
  send: (input: z.output<Schema>, sending: Sending) => Promise<unknown>;
  onSaved: () => void;
  /** How two versions are shown beside each other, when there can be two. */
  versions?: { valuesOf: (stored: Stored) => Values; wordingOf: (values: Values) => Wording };
};

function hasVersion(current: unknown): current is { version: number } {
  if (typeof current !== 'object' || current === null) return false;
  return 'version' in current && typeof current.version === 'number';
}

/**
 * The state of a form over one record: values, mistakes at their fields, one key per content, and the
 * other version when somebody else saved in between (412). A refusal loses nothing that was typed.
 */
export function useRecordForm<
  Stored extends { version: number },
  Values extends object,
  Schema extends z.ZodType,
>(form: RecordForm<Stored, Values, Schema>) {
  const { schema, toInput, fields, fieldOf = fieldAt, send, onSaved, versions } = form;
  const [opened, setOpened] = useState({ start: form.start, version: form.version });
  const [values, setValues] = useState(form.start);
  const [mistakes, setMistakes] = useState<Mistakes>(noMistakes);
  const [failure, setFailure] = useState<string | null>(null);
  const [current, setCurrent] = useState<Stored | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const keys = useRef(sendOnce());

  function refused(error: unknown) {
    const problem = asProblem(error);
    if (problem?.status === 412 && versions && hasVersion(problem.current)) {
      setCurrent(problem.current as Stored);
      return;
    }
    const found = problem ? mistakesIn(problem) : [];
    setMistakes(mistakesAt(found, (path) => fieldOf(path, values)));
    if (found.length === 0) setFailure(problem?.message ?? recordTexts.form.failed);
  }

  async function save(version: number) {
    if (isBusy) return;
    setAttempt((count) => count + 1);
    setFailure(null);
    const input = toInput(values);
    const result = schema.safeParse(input);
    if (!result.success) {
      setMistakes(mistakesAt(result.error.issues, (path) => fieldOf(path, values)));
      return;
    }
    setMistakes(noMistakes);
    setBusy(true);
    try {
      await send(result.data, { key: keys.current.keyFor([version, input]), version });
      keys.current.answered();
      onSaved();
    } catch (error) {
      keys.current.answered(error);
      refused(error);
    } finally {
      setBusy(false);
    }
  }

  return {
    values,
    change: (part: Partial<Values>) => setValues((now) => ({ ...now, ...part })),
    mistakes,
    errors: [
      ...(failure === null ? [] : [{ name: null, message: failure }]),
      ...summaryOf(mistakes, fields),
    ],
    attempt,
    isBusy,
    isDirty: JSON.stringify(values) !== JSON.stringify(opened.start),
    submit: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      void save(opened.version);
    },
    /** The props of a ChangedElsewhere. */
    clash: {
      differences:
        current === null || !versions
          ? null
          : differencesOf(
              versions.wordingOf(values),
              versions.wordingOf(versions.valuesOf(current)),
            ),
      onKeepMine() {
        const version = current?.version ?? opened.version;
        setOpened({ ...opened, version });
        setCurrent(null);
        void save(version);
      },
      onTakeStored() {
        if (current === null || !versions) return;
        const start = versions.valuesOf(current);
        setOpened({ start, version: current.version });
        setValues(start);
        setCurrent(null);
      },
      onClose: () => setCurrent(null),
    },
  };
}
