import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import type { ChannelCode } from '../../../server/domain/codes/channels.ts';
import { api } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { questionPairs } from '../../records/question-values.ts';
import { recordsKey } from '../../records/record-queries.ts';
import type { ContactDraft } from './contact-draft.ts';

function duplicatesQuery(pilotId: string, draft: ContactDraft) {
  const { day, channel, caseId, caseKind } = draft;
  const questions = questionPairs(draft.questions)
    .map(({ lifeDomain, law }) => `${lifeDomain}-${law}`)
    .join(',');
  const inCase = caseKind === 'existing' && caseId !== '';
  const isWorthAsking = day !== '' && (inCase || (channel !== '' && questions !== ''));
  const query = {
    day,
    ...(channel === '' ? {} : { channel: channel as ChannelCode }),
    ...(questions === '' ? {} : { questions }),
    ...(inCase ? { caseId } : {}),
  };
  return queryOptions({
    queryKey: [...recordsKey(pilotId), 'possible-duplicates', query],
    queryFn: isWorthAsking
      ? async () =>
          (
            await (
              await api.pilots[':pilotId'].contacts['possible-duplicates'].$get({
                param: { pilotId },
                query,
              })
            ).json()
          ).duplicates
      : skipToken,
    retry: false,
  });
}

/** Contacts of the same day that the draft may be a double of. A hint: without an answer there is none. */
export function useDuplicates(draft: ContactDraft) {
  return useQuery(duplicatesQuery(usePilotId(), draft)).data ?? [];
}
