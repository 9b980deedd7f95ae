import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Reminders } from '../../calendar/reminders.tsx';
import { api, asProblem } from '../../data/api.ts';
import { formatDay } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { editionTexts } from '../../texts/coordinator.ts';
import { checkTexts } from '../../texts/edition-check.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { CheckProgress } from './check-progress.tsx';
import { checkRefusalOf } from './check-query.ts';
import { DueCard } from './due-card.tsx';
import { EarlierEditions } from './earlier-editions.tsx';
import { batchSizesQuery, previewQuery } from './edition-query.ts';
import type { EditionPreview } from './edition-query.ts';
import { draftKind, notesInDraft } from './notes.ts';
import { ReleaseForm } from './release-form.tsx';
import './edition.css';

// Fetched once per visit: afterwards the form is ahead of it.
const notesDraftQuery = (seq: number) =>
  queryOptions({
    queryKey: ['draft', draftKind(seq)],
    queryFn: async () => {
      try {
        const response = await api.me.drafts[':kind'].$get({ param: { kind: draftKind(seq) } });
        return notesInDraft((await response.json()).draft);
      } catch (error) {
        if (asProblem(error)?.status === 404) return notesInDraft(null);
        throw error;
      }
    },
    gcTime: 0,
    staleTime: Infinity,
  });

/** Closing a month: what is due, what the workgroup will see, a note per result, and releasing it. */
export function EditionScreen() {
  const preview = useQuery(previewQuery(usePilotId()));
  const [released, setReleased] = useState<string | null>(null);
  return (
    <Stack gap="large">
      <PageHeading lead={editionTexts.lead} title={editionTexts.title} />
      <Reminders without={['edition-due']} />
      {released === null ? null : <Released key={released} name={released} />}
      {preview.error && !preview.isFetching ? (
        <NotMade error={preview.error} onAgain={() => void preview.refetch()} />
      ) : null}
      {preview.isFetching && !preview.data?.due ? (
        <CheckProgress label={checkTexts.making} />
      ) : null}
      {preview.data?.due ? (
        <DueEdition
          due={preview.data.due}
          isChecking={preview.isFetching}
          onReleased={setReleased}
        />
      ) : null}
      {preview.data && preview.data.due === null ? (
        <EmptyState heading={editionTexts.nothingHeading}>
          {preview.data.nextDay === null
            ? editionTexts.noNext
            : editionTexts.nextDay(formatDay(preview.data.nextDay))}
        </EmptyState>
      ) : null}
      <EarlierEditions />
    </Stack>
  );
}

/** Why there is nothing to see yet: it was stopped, or something went wrong. */
function NotMade({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const isStopped = checkRefusalOf(error) === 'stopped';
  const { heading, text } = checkTexts.refused.stopped;
  return (
    <Alert
      announce="polite"
      tone={isStopped ? 'info' : 'error'}
      {...(isStopped ? { heading } : {})}
    >
      <Stack gap="small">
        <Text>{isStopped ? text : error.message}</Text>
        <Button onClick={onAgain} variant="secondary">
          {checkTexts.again}
        </Button>
      </Stack>
    </Alert>
  );
}

/** Says calmly what was done; takes the focus, because the form it came from is gone. */
function Released({ name }: { name: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Alert heading={editionTexts.releasedHeading(name)} tone="success">
        <Stack gap="small">
          <Text>{editionTexts.released}</Text>
          <ButtonLink to="/werkgroep/dashboard" variant="secondary">
            {editionTexts.toDashboard}
          </ButtonLink>
        </Stack>
      </Alert>
    </div>
  );
}

type DueEditionProps = {
  due: EditionPreview;
  isChecking: boolean;
  onReleased: (name: string) => void;
};

function DueEdition({ due, isChecking, onReleased }: DueEditionProps) {
  const { data: sizes } = useSuspenseQuery(batchSizesQuery(usePilotId()));
  const { data: kept } = useSuspenseQuery(notesDraftQuery(due.seq));
  return (
    <>
      <DueCard due={due} />
      <ReleaseForm
        due={due}
        isChecking={isChecking}
        kept={kept}
        key={due.seq}
        onReleased={onReleased}
        sizes={sizes}
      />
    </>
  );
}
