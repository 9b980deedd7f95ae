import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { ApiProblem, api, idempotencyKey } from '../../data/api.ts';
import { parseDutchNumber } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { sendOnce } from '../../records/send-once.ts';
import { slipTexts } from '../../texts/coordinator-pilot.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Stack } from '../../ui/stack.tsx';

/** Slips on one sheet of A4. */
const ON_ONE_SHEET = 8;

/** Making a batch of slips; gives their codes, which nobody can ask for again. */
export function MakeSlipsForm({ onMade }: { onMade: (codes: readonly string[]) => void }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const keys = useRef(sendOnce());
  const form = useForm({
    defaultValues: { size: String(ON_ONE_SHEET) },
    shouldFocusError: false,
  });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ size }) => {
      const json = { size: parseDutchNumber(size) ?? Number.NaN };
      try {
        const response = await api.pilots[':pilotId']['experience-batches'].$post({
          param: { pilotId },
          header: idempotencyKey(keys.current.keyFor(json)),
          json,
        });
        const { codes } = await response.json();
        keys.current.answered();
        if (codes === null) {
          throw new ApiProblem(409, { title: slipTexts.lost, detail: slipTexts.lost });
        }
        onMade(codes);
      } catch (error) {
        keys.current.answered(error);
        throw error;
      } finally {
        await queryClient.invalidateQueries({ queryKey: ['slips', pilotId] });
      }
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary attempt={attempt} errors={problems} />
        <NumberField
          {...form.register('size')}
          error={form.formState.errors.size?.message}
          hint={slipTexts.sizeHint}
          label={slipTexts.size}
          unit={slipTexts.sizeUnit}
        />
        <Button busy={busy} type="submit">
          {slipTexts.make}
        </Button>
      </Stack>
    </form>
  );
}
