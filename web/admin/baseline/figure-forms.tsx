import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api, idempotencyKey, ifMatch } from '../../data/api.ts';
import { useMe, usePilotId } from '../../data/session.ts';
import { useEditForm } from '../../data/use-edit-form.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { baselineTexts } from '../../texts/admin.ts';
import { Button } from '../../ui/button.tsx';
import { ChangedElsewhere } from '../../ui/changed-elsewhere.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Stack } from '../../ui/stack.tsx';
import { FigureFields } from './figure-fields.tsx';
import { figuresQuery } from './figure-query.ts';
import type { FigureKind, StoredFigure } from './figure-query.ts';
import type { FigurePlace } from './figure-table.tsx';
import { emptyFigure, figureToSend, figureValues, figureWording } from './figure-values.ts';

type NewFigureProps = {
  kind: FigureKind;
  /** Law and period when their place in the table was pressed. */
  place: FigurePlace | null;
  onDone: () => void;
};

/** Adding a municipal figure. */
export function NewFigureForm({ kind, place, onDone }: NewFigureProps) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm({
    defaultValues: emptyFigure(kind, useMe().today, place),
    shouldFocusError: false,
  });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async (values) => {
      await api.pilots[':pilotId']['baseline-figures'].$post({
        param: { pilotId },
        header: idempotencyKey(key),
        json: figureToSend(values),
      });
      await queryClient.invalidateQueries({ queryKey: figuresQuery(pilotId).queryKey });
      onDone();
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary attempt={attempt} errors={problems} />
        <FigureFields form={form} />
        <Button busy={busy} type="submit">
          {baselineTexts.save}
        </Button>
      </Stack>
    </form>
  );
}

type ChangedFigureProps = {
  figure: StoredFigure;
  onDone: () => void;
  onRemove: (figure: StoredFigure) => void;
};

/** Changing or removing a municipal figure. */
export function ChangedFigureForm({ figure, onDone, onRemove }: ChangedFigureProps) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const { form, onSubmit, problems, attempt, busy, clash } = useEditForm({
    stored: figure,
    valuesOf: figureValues,
    wordingOf: figureWording,
    fetchStored: async () => {
      const all = await queryClient.fetchQuery({ ...figuresQuery(pilotId), staleTime: 0 });
      return all.find(({ id }) => id === figure.id);
    },
    send: async (values, version) => {
      await api.pilots[':pilotId']['baseline-figures'][':figureId'].$put({
        param: { pilotId, figureId: figure.id },
        header: ifMatch(version),
        json: figureToSend(values),
      });
      await queryClient.invalidateQueries({ queryKey: figuresQuery(pilotId).queryKey });
      onDone();
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary attempt={attempt} errors={problems} />
        <FigureFields form={form} />
        <Button busy={busy} type="submit">
          {baselineTexts.save}
        </Button>
        <Button onClick={() => onRemove(figure)} variant="tertiary">
          {baselineTexts.remove}
        </Button>
      </Stack>
      <ChangedElsewhere {...clash} />
    </form>
  );
}
