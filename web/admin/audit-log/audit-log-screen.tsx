import { infiniteQueryOptions, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../data/api.ts';
import { formatInstant } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { auditTexts } from '../../texts/admin.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { operationWords } from './operation-words.ts';

const PAGE = 50;

const auditQuery = (pilotId: string) =>
  infiniteQueryOptions({
    queryKey: ['audit-events', pilotId],
    queryFn: async ({ pageParam }) => {
      const response = await api.pilots[':pilotId']['audit-events'].$get({
        param: { pilotId },
        query: {
          limit: String(PAGE),
          ...(pageParam === null ? {} : { before: String(pageParam) }),
        },
      });
      return (await response.json()).events;
    },
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.length < PAGE ? null : (last.at(-1)?.seq ?? null)),
  });

/** Who did what in sign-in and administration, newest first. */
export function AuditLogScreen() {
  const log = useSuspenseInfiniteQuery(auditQuery(usePilotId()));
  const events = log.data.pages.flat();
  return (
    <Stack gap="large">
      <PageHeading lead={auditTexts.lead} title={auditTexts.title} />
      {events.length === 0 ? (
        <EmptyState heading={auditTexts.empty} />
      ) : (
        <DataTable
          caption={auditTexts.caption}
          columns={[
            { id: 'at', header: auditTexts.at, cell: (event) => formatInstant(event.at) },
            {
              id: 'who',
              header: auditTexts.who,
              cell: (event) => event.actorName ?? auditTexts.nobody,
            },
            {
              id: 'what',
              header: auditTexts.what,
              cell: (event) => operationWords(event.operation),
            },
            {
              id: 'outcome',
              header: auditTexts.outcome,
              cell: (event) => outcomeWords(event.outcome),
            },
          ]}
          compact
          hideCaption
          rowKey={(event) => String(event.seq)}
          rows={events}
        />
      )}
      {log.hasNextPage ? (
        <Button
          busy={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
          variant="secondary"
        >
          {auditTexts.older}
        </Button>
      ) : (
        <Text quiet>{auditTexts.end}</Text>
      )}
    </Stack>
  );
}

function outcomeWords(outcome: string): string {
  const known = Object.entries(auditTexts.outcomes).find(([code]) => code === outcome);
  return known?.[1] ?? outcome;
}
