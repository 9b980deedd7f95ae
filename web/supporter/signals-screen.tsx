import { queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { signalKinds } from '../../server/domain/codes/signal-kinds.ts';
import { signalRecipients } from '../../server/domain/codes/signal-recipients.ts';
import { signalSeverities } from '../../server/domain/codes/signal-severities.ts';
import { signalStatuses } from '../../server/domain/codes/signal-statuses.ts';
import { signalThemes } from '../../server/domain/codes/signal-themes.ts';
import { api, ifMatch } from '../data/api.ts';
import { formatDay, formatInstantDay } from '../data/format.ts';
import { usePilotId } from '../data/session.ts';
import { recordsKey } from '../records/record-queries.ts';
import { useUndo } from '../records/undo-place.tsx';
import { useFreshRecords } from '../records/use-fresh-records.ts';
import { SignalForm } from '../records/signal-form.tsx';
import { supporterTexts } from '../texts/supporter.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PlusIcon } from '../ui/icons.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Stack } from '../ui/stack.tsx';
import '../records/records.css';

const texts = supporterTexts.signals;

function signalsQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...recordsKey(pilotId), 'signals'],
    queryFn: async () =>
      (await (await api.pilots[':pilotId'].signals.$get({ param: { pilotId }, query: {} })).json())
        .signals,
    throwOnError: true,
  });
}

/** A bottleneck the supporter raised. */
export type Signal = Awaited<
  ReturnType<NonNullable<Exclude<ReturnType<typeof signalsQuery>['queryFn'], symbol>>>
>[number];

/** The supporter's own bottlenecks for policy, and raising one. */
export function SignalsScreen() {
  const { nr } = useSearch({ from: '/signed-in/supporter/ondersteuner/knelpunten' });
  const navigate = useNavigate();
  const refresh = useFreshRecords();
  const { removing } = useUndo();
  const { data: signals } = useQuery(signalsQuery(usePilotId()));
  const edited = signals?.find(({ id, status }) => id === nr && status === 'raised');
  const isNew = nr === 'nieuw';
  function show(next: string | undefined) {
    void navigate({
      to: '/ondersteuner/knelpunten',
      search: next === undefined ? {} : { nr: next },
      ignoreBlocker: next === undefined,
      resetScroll: false,
    });
  }
  function saved() {
    void refresh();
    show(undefined);
  }
  const add = (
    <Button icon={PlusIcon} onClick={() => show('nieuw')}>
      {texts.raise}
    </Button>
  );
  const shown = signals?.filter(({ id }) => id !== removing);
  return (
    <Stack>
      <PageHeading actions={isNew || edited ? null : add} lead={texts.lead} title={texts.title} />
      {isNew || edited ? (
        <SignalForm
          heading={edited ? texts.changeHeading : texts.raise}
          key={nr}
          onDone={() => show(undefined)}
          onSaved={saved}
          stored={edited ?? null}
        />
      ) : null}
      {shown === undefined ? <Loading /> : null}
      {shown?.length === 0 && !isNew ? (
        <EmptyState action={add} heading={texts.emptyHeading}>
          {texts.empty}
        </EmptyState>
      ) : null}
      {shown?.map((signal) => (
        <SignalCard key={signal.id} onChange={() => show(signal.id)} signal={signal} />
      ))}
    </Stack>
  );
}

function SignalCard({ signal, onChange }: { signal: Signal; onChange: () => void }) {
  const pilotId = usePilotId();
  const { offer } = useUndo();
  function withdraw() {
    offer({
      id: signal.id,
      message: texts.withdrawn,
      commit: async () => {
        await api.pilots[':pilotId'].signals[':signalId'].withdrawal.$post(
          { param: { pilotId, signalId: signal.id }, header: ifMatch(signal.version), json: {} },
          { init: { keepalive: true } },
        );
      },
    });
  }
  return (
    <Card
      actions={<Badge tone={toneOf(signal.status)}>{labelOf(signalStatuses, signal.status)}</Badge>}
      heading={texts.headingOf(labelOf(signalThemes, signal.theme), formatDay(signal.raisedDay))}
    >
      <Stack gap="small">
        <p className="naast-signal__text">{signal.text}</p>
        <p className="naast-quiet">
          {labelOf(signalKinds, signal.kind)} · {labelOf(signalSeverities, signal.severity)}
        </p>
        <p className="naast-quiet">{whatBecameOf(signal)}</p>
        {signal.answer === null ? null : (
          <p className="naast-signal__answer">
            <strong>
              {texts.answer(signal.answeredDay === null ? '' : formatDay(signal.answeredDay))}
            </strong>{' '}
            {signal.answer}
          </p>
        )}
        {signal.status === 'raised' ? (
          <Cluster>
            <Button onClick={onChange} small variant="secondary">
              {texts.change}
            </Button>
            <Button onClick={withdraw} small variant="tertiary">
              {texts.withdraw}
            </Button>
          </Cluster>
        ) : null}
      </Stack>
    </Card>
  );
}

/** How far it came: still with the coordinator, read by the workgroup, put to whom, answered or not. */
function whatBecameOf({ status, releasedAt, sentTo, answer }: Signal): string {
  if (status === 'withdrawn') return '';
  if (releasedAt === null) return texts.waitsForCoordinator;
  return [
    texts.released(formatInstantDay(releasedAt)),
    ...(sentTo === null ? [] : [texts.sentTo(labelOf(signalRecipients, sentTo).toLowerCase())]),
    ...(answer === null && status === 'released' ? [texts.noAnswer] : []),
  ].join(' ');
}

function toneOf(status: Signal['status']): 'neutral' | 'info' | 'success' {
  if (status === 'solved' || status === 'answered') return 'success';
  return status === 'released' ? 'info' : 'neutral';
}
