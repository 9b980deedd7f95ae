import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, asProblem } from './api.ts';
import { meQuery } from './session.ts';
import { draftKeeper } from './draft-keeper.ts';
import type { DraftState } from './draft-keeper.ts';

const drafts = api.me.drafts[':kind'];
type Draft = Parameters<typeof drafts.$put>[0]['json'];

/** Sends a draft, or throws it away; a request of a page that is being left goes on without it. */
function sendDraft(kind: string) {
  return async (text: string | null, isLeaving: boolean): Promise<{ leftOut: boolean }> => {
    const param = { kind };
    const options = { init: { keepalive: isLeaving } };
    if (text === null) {
      await drafts.$delete({ param }, options);
      return { leftOut: false };
    }
    const json: Draft = JSON.parse(text);
    const { dropped } = await (await drafts.$put({ param, json }, options)).json();
    return { leftOut: dropped.length > 0 };
  };
}

/** After the session ended it makes sense to try again only once somebody signed in. */
function signedInSince(queryClient: QueryClient) {
  const fetchedAt = () => queryClient.getQueryState(meQuery.queryKey)?.dataUpdatedAt;
  const seen = new WeakMap<object, number | undefined>();
  return (error: unknown): boolean => {
    const problem = asProblem(error);
    if (problem?.status !== 401) return true;
    if (seen.has(problem)) return seen.get(problem) !== fetchedAt();
    seen.set(problem, fetchedAt());
    return false;
  };
}

/**
 * Keeps a half-filled form on the server a moment after every change, and once more when the page is
 * left. Nothing is stored in the browser.
 * @param content the form as it is; null when there is nothing to keep.
 * @param isStored whether the server has this content already, as after restoring it.
 */
export function useKeptDraft(kind: string, content: Draft | null, isStored: boolean) {
  const queryClient = useQueryClient();
  const [state, setState] = useState<DraftState>('nothing');
  const text = content === null ? null : JSON.stringify(content);
  const [keeper] = useState(() =>
    draftKeeper({
      stored: isStored ? text : null,
      send: sendDraft(kind),
      mayTryAgain: signedInSince(queryClient),
      onState: setState,
    }),
  );

  useEffect(() => keeper.want(text), [keeper, text]);

  useEffect(() => {
    keeper.start();
    const leave = () => void keeper.flush(true);
    const again = () => void keeper.flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', again);
      keeper.stop();
    };
  }, [keeper]);

  return { state, drop: keeper.drop };
}
