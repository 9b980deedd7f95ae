import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { results } from '../../../server/domain/codes/results.ts';
import { editionRelease } from '../../../server/domain/records/edition-release.ts';
import { api, asProblem, idempotencyKey } from '../../data/api.ts';
import { formatMonthRun } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { useKeptDraft } from '../../data/use-kept-draft.ts';
import { editionTexts } from '../../texts/coordinator.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Stack } from '../../ui/stack.tsx';
import { checkRefusalOf } from './check-query.ts';
import type { CheckRefusal } from './check-query.ts';
import { editionsQuery, previewQuery } from './edition-query.ts';
import type { EditionPreview } from './edition-query.ts';
import { NoteField } from './note-field.tsx';
import { draftKind, hasNotes } from './notes.ts';
import type { Notes } from './notes.ts';
import type { BatchSizes } from './preview-rows.ts';
import { ReleaseActions } from './release-actions.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { ResultCard } from './result-card.tsx';
import { labelsIn, tablesOf, totalsOf } from './result-tables.ts';

type ReleaseFormProps = {
  due: EditionPreview;
  sizes: BatchSizes;
  /** The notes of a draft that was kept before. */
  kept: Notes;
  /** Whether the edition is being made and checked again. */
  isChecking: boolean;
  /** Told the name of the edition that was just released. */
  onReleased: (name: string) => void;
};

const schema = editionRelease.pick({ notes: true });

/** The five results of the edition that is due, a note with each, and releasing it. */
export function ReleaseForm({ due, sizes, kept, isChecking, onReleased }: ReleaseFormProps) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [withoutTables, setWithoutTables] = useState(false);
  const [refusal, setRefusal] = useState<CheckRefusal | null>(null);
  const name = editionTexts.name(due.seq, formatMonthRun(due.from, due.to));
  const form = useForm({
    defaultValues: { notes: kept },
    resolver: zodResolver(schema),
    shouldFocusError: false,
  });
  const shown = { numbers: due.numbers, labels: labelsIn(due.tables) };
  const notes = useWatch({ control: form.control, name: 'notes' });
  const draft = useKeptDraft(draftKind(due.seq), hasNotes(notes) ? notes : null, hasNotes(kept));
  const { onSubmit, problems, attempt, refuse } = useFormSubmit(form, {
    send: async () => setAsked(true),
  });

  async function lookAgain() {
    setRefusal(null);
    await queryClient.invalidateQueries({ queryKey: previewQuery(pilotId).queryKey });
  }

  function tryAgain() {
    // What one provider among others sees is not checked beforehand: only releasing it tries again.
    if (due.basis === 'all') return void lookAgain();
    setWithoutTables(false);
    setAsked(true);
    return undefined;
  }

  async function release() {
    setBusy(true);
    setRefusal(null);
    try {
      await api.pilots[':pilotId'].editions.$post({
        param: { pilotId },
        header: idempotencyKey(key),
        json: {
          through: due.to,
          seen: due.seen,
          withoutTables,
          notes: form.getValues('notes'),
        },
      });
      await draft.drop();
      onReleased(name);
      await queryClient.invalidateQueries({ queryKey: editionsQuery(pilotId).queryKey });
      // Takes this form off the screen at once: it can not be sent again.
      await queryClient.resetQueries({ queryKey: previewQuery(pilotId).queryKey });
    } catch (error) {
      setBusy(false);
      setAsked(false);
      const why = checkRefusalOf(error);
      setRefusal(why);
      if (why !== null) return;
      refuse(error);
      if (asProblem(error)?.status === 409) {
        await queryClient.invalidateQueries({ queryKey: previewQuery(pilotId).queryKey });
      }
    }
  }

  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="large">
        <ErrorSummary attempt={attempt} errors={problems} />
        {results.map((result) => (
          <ResultCard
            basis={due.basis}
            key={result.id}
            result={result}
            sizes={sizes}
            tables={tablesOf(result.id, due.tables)}
            totals={totalsOf(result.id, due.totals)}
          >
            <NoteField
              form={form}
              previous={due.notes.find((note) => note.result === result.id)?.previous ?? null}
              result={result}
              shown={shown}
            />
          </ResultCard>
        ))}
        <ReleaseActions
          draft={editionTexts.draft[draft.state]}
          hasFailed={due.gates.some(({ outcome }) => outcome === 'failed')}
          isChecking={isChecking}
          onChoose={setWithoutTables}
          onLookAgain={() => void lookAgain()}
          onTryAgain={tryAgain}
          refusal={refusal}
        />
      </Stack>
      <ReleaseDialog
        busy={isBusy}
        due={due}
        name={name}
        onCancel={() => setAsked(false)}
        onRelease={() => void release()}
        open={isAsked}
        withoutTables={withoutTables}
      />
    </form>
  );
}
