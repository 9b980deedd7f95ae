import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api, asProblem } from '../../data/api.ts';
import { formatNumber } from '../../data/format.ts';
import { checkTexts } from '../../texts/edition-check.ts';

const check = api.pilots[':pilotId']['edition-check'];

/** How far the check is that I am waiting for. */
export type CheckState = NonNullable<InferResponseType<typeof check.$get, 200>['check']>;

/** How often is asked how far the check is, in milliseconds. */
const askEvery = 500;

/** How far the check is that I am waiting for; asked again as long as it is on the screen. */
export const checkQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['edition-check', pilotId],
    queryFn: async () => (await check.$get({ param: { pilotId } })).json(),
    refetchInterval: askEvery,
    staleTime: 0,
    gcTime: 0,
  });

/** Stops the check; whatever waits for it then answers that it was stopped. */
export async function stopCheck(pilotId: string): Promise<void> {
  await check.stop.$post({ param: { pilotId } });
}

/** How far a check is, in a few words: "4.680 vragen beantwoord, nog 12 seconden". */
export function checkWords(state: CheckState | null): string {
  if (state === null || state.answered === null || state.answered === 0) return '';
  const answered = checkTexts.answered(formatNumber(state.answered));
  return state.secondsLeft === null
    ? answered
    : `${answered}, ${checkTexts.timeLeft(state.secondsLeft)}`;
}

/** Why a preview or a release did not go on, when that is something the screen can help with. */
export type CheckRefusal = keyof typeof checkTexts.refused | 'check-failed';

/** The reason in what was thrown, or null when it is something else. */
export function checkRefusalOf(error: unknown): CheckRefusal | null {
  const code = asProblem(error)?.errors[0]?.code;
  if (code === 'check-failed' || code === 'stopped') return code;
  return code === 'changed' || code === 'check-succeeded' ? code : null;
}
