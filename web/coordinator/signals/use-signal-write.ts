import { useQueryClient } from '@tanstack/react-query';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { ApiProblem } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { signalTexts } from '../../texts/coordinator-records.ts';
import { signalsQuery } from './signal-query.ts';

/**
 * Sending a form about a bottleneck. When somebody changed the bottleneck in between, its new text
 * comes on the screen first: releasing or answering something else than was read is never wanted.
 */
export function useSignalWrite<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  send: (values: Values, pilotId: string) => Promise<void>,
) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: signalsQuery(pilotId).queryKey });
  const sending = useFormSubmit(form, {
    send: async (values) => {
      await send(values, pilotId);
      await refresh();
    },
    onConflict: async () => {
      await refresh();
      const title = signalTexts.changedMeanwhile;
      sending.refuse(new ApiProblem(412, { title, detail: title }));
    },
  });
  return sending;
}
