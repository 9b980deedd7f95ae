import { useEffect, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { asProblem } from '../data/api.ts';
import { guardMarks } from '../data/guard-marks.ts';
import { autosaveTexts } from '../texts/workgroup.ts';
import { Button } from '../ui/button.tsx';
import { ChangedElsewhere } from '../ui/changed-elsewhere.tsx';
import { TextAreaField } from '../ui/text-area-field.tsx';
import { autosave } from './autosave.ts';
import type { AutosaveState, SaveFailure, StoredText } from './autosave.ts';
import { textEditor } from './text-editor.ts';
import type { TextEditor } from './text-editor.ts';

type AutosavedTextProps = {
  name: string;
  label: string;
  hint?: string;
  /** The most characters that may be stored. */
  limit: number;
  rows?: number;
  stored: StoredText;
  /** Stores the text over this version; throws an ApiProblem when that does not succeed. */
  save: (text: string, version: number) => Promise<StoredText>;
  /** What is stored now, for when somebody else wrote in between. */
  fetchStored: () => Promise<StoredText>;
  /** What stands above and below the field and works on its text. */
  above?: (editor: TextEditor) => ReactNode;
  below?: (editor: TextEditor) => ReactNode;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
};

/**
 * A text field that saves itself, says whether it did, and marks personal data. Give it a `key` that
 * changes with the text it is for.
 */
export function AutosavedText(props: AutosavedTextProps) {
  const { name, label, hint, limit, rows = 6, stored, save, fetchStored } = props;
  const { above, below, onKeyDown } = props;
  const [area, setArea] = useState<HTMLTextAreaElement | null>(null);
  const [saving] = useState(() =>
    autosave({
      stored,
      mayStore: (text) =>
        text.trim().length <= limit && guardMarks(text).every(({ effect }) => effect !== 'block'),
      save: (text, version) =>
        save(text, version).catch((error: unknown) => failureOf(error, fetchStored)),
    }),
  );
  const state = useSyncExternalStore(saving.subscribe, saving.state);
  // The other text of a clash that was looked at without choosing.
  const [putAside, setPutAside] = useState<StoredText | null>(null);
  const isSaved = state.phase === 'saved';

  useEffect(() => {
    if (isSaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSaved]);
  // Going to another step or screen of Naast saves what still waits.
  useEffect(() => () => void saving.flush(), [saving]);

  const editor = textEditor(area, state.text, saving.type);

  return (
    <div className="naast-autosaved">
      {above?.(editor)}
      <TextAreaField
        hint={hint}
        label={label}
        limit={limit}
        marks={guardMarks(state.text)}
        name={name}
        onBlur={() => void saving.flush()}
        onChange={(event) => saving.type(event.target.value)}
        onKeyDown={onKeyDown}
        ref={setArea}
        rows={rows}
        text={state.text}
        value={state.text}
      />
      <AutosaveStatus state={state} />
      {state.other && putAside === state.other ? (
        <Button onClick={() => setPutAside(null)} small variant="secondary">
          {autosaveTexts.choose}
        </Button>
      ) : null}
      <ChangedElsewhere
        differences={
          state.other && putAside !== state.other
            ? [{ field: label, mine: state.text, stored: state.other.text || '–' }]
            : null
        }
        onClose={() => setPutAside(state.other)}
        onKeepMine={() => void saving.keepMine()}
        onTakeStored={saving.takeOther}
      />
      {below?.(editor)}
    </div>
  );
}

async function failureOf(
  error: unknown,
  fetchStored: () => Promise<StoredText>,
): Promise<SaveFailure> {
  const problem = asProblem(error);
  if (problem === null) return { kind: 'failed', message: autosaveTexts.failed };
  const { status, message } = problem;
  if (status === 412) {
    // When even that cannot be fetched, the next attempt finds the same clash.
    const stored = await fetchStored().catch(() => null);
    return stored ? { kind: 'clash', message, stored } : { kind: 'failed', message };
  }
  const mayHelpToRetry = status === 0 || status === 401 || status >= 500;
  return { kind: mayHelpToRetry ? 'failed' : 'refused', message };
}

function AutosaveStatus({ state }: { state: AutosaveState }) {
  const isWrong = state.phase === 'failed' || state.phase === 'refused' || state.phase === 'clash';
  const words = {
    saved: state.stored.version === 0 ? autosaveTexts.empty : autosaveTexts.saved,
    waiting: autosaveTexts.waiting,
    saving: autosaveTexts.saving,
    blocked: autosaveTexts.blocked,
    failed: `${autosaveTexts.notSaved} ${state.message ?? ''}`,
    refused: `${autosaveTexts.notSaved} ${state.message ?? ''}`,
    clash: `${autosaveTexts.notSaved} ${state.message ?? ''}`,
  };
  // Spoken only when something is wrong: "saved" after every sentence would drown the writer.
  return (
    <p
      className={isWrong ? 'naast-autosave naast-autosave--wrong' : 'naast-autosave'}
      role={isWrong ? 'alert' : undefined}
    >
      {words[state.phase]}
    </p>
  );
}
