import { queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, asProblem } from '../../data/api.ts';
import { useMe, usePilotId } from '../../data/session.ts';
import { lastContactQuery } from '../../records/record-queries.ts';
import { useUndo } from '../../records/undo-place.tsx';
import { useFreshRecords } from '../../records/use-fresh-records.ts';
import { supporterTexts } from '../../texts/supporter.ts';
import { Loading } from '../../ui/loading.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { ContactDraft } from './contact-draft.ts';
import { ContactForm } from './contact-form.tsx';
import { contentToKeep, emptySession, keptSession, takenBackSession } from './draft-session.ts';
import type { DraftSession } from './draft-session.ts';
import type { Logged } from './use-log-contact.ts';
import './new-contact.css';

const texts = supporterTexts.newContact;

// Asked anew every time the screen opens, and never again while it is open.
const draftQuery = queryOptions({
  queryKey: ['draft', 'contact'],
  queryFn: async () => {
    try {
      return await (await api.me.drafts[':kind'].$get({ param: { kind: 'contact' } })).json();
    } catch (error) {
      if (asProblem(error)?.status === 404) return null;
      throw error;
    }
  },
  gcTime: 0,
  staleTime: Infinity,
  refetchOnReconnect: false,
  throwOnError: true,
});

/** Logging a contact: the most used screen. */
export function NewContactScreen() {
  const { data: kept } = useQuery(draftQuery);
  const last = useQuery({ ...lastContactQuery(usePilotId()), throwOnError: true });
  const [isReady, setReady] = useState(false);
  // Opens with the channel of the contact that was saved last, not of the one before it.
  if (!isReady && kept !== undefined && !last.isFetching) setReady(true);
  return (
    <Stack>
      <PageHeading lead={texts.lead} title={texts.title} />
      {isReady ? (
        <ContactSessions channel={last.data?.channel ?? ''} kept={kept ?? null} />
      ) : (
        <Loading />
      )}
    </Stack>
  );
}

type Kept = { draft: unknown; updatedAt: string } | null;

/** One form after another: restored or empty first, then a new one after every contact. */
function ContactSessions({ kept, channel }: { kept: Kept; channel: string }) {
  const { casus: caseId } = useSearch({ from: '/signed-in/supporter/ondersteuner/nieuw-contact' });
  const { today } = useMe();
  const pilotId = usePilotId();
  const navigate = useNavigate();
  const refresh = useFreshRecords();
  const { offer } = useUndo();
  const [session, setSession] = useState<DraftSession>(
    () => keptSession(kept, today) ?? emptySession({ today, channel, caseId }),
  );
  const isTouched = useRef(false);
  const isHere = useIsHere();
  const onTouched = useCallback((touched: boolean) => {
    isTouched.current = touched;
  }, []);

  async function takeBack(logged: Logged, draft: ContactDraft) {
    await api.pilots[':pilotId'].contacts[':contactId'].$delete({
      param: { pilotId, contactId: logged.id },
      header: {},
    });
    const restored = takenBackSession(draft, session.empty);
    if (isHere.current) {
      if (!isTouched.current) setSession(restored);
      return;
    }
    const json = contentToKeep(restored, draft) ?? {};
    await api.me.drafts[':kind'].$put({ param: { kind: 'contact' }, json });
    await navigate({ to: '/ondersteuner/nieuw-contact', search: {} });
  }

  function onSaved(logged: Logged, draft: ContactDraft, andNext: boolean) {
    void refresh();
    offer({
      id: logged.id,
      message: `${texts.saved(logged.caseCode)}${logged.isLate ? ` ${texts.savedLate}` : ''}`,
      undo: () => takeBack(logged, draft),
    });
    isTouched.current = false;
    if (andNext) {
      setSession(emptySession({ today, channel: draft.channel }));
      window.scrollTo({ top: 0 });
    } else {
      void navigate({ to: '/ondersteuner/casus/$caseId', params: { caseId: logged.caseId } });
    }
  }

  return (
    <ContactForm
      key={session.ids.contactId}
      onDiscard={() => setSession(emptySession({ today, channel, caseId }))}
      onSaved={onSaved}
      onTouched={onTouched}
      session={session}
    />
  );
}

/** Whether this screen is still open, for what happens after the person went on. */
function useIsHere() {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}
