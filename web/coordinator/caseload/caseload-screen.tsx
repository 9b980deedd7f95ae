import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Reminders } from '../../calendar/reminders.tsx';
import { usePilotId } from '../../data/session.ts';
import { areasQuery } from '../../records/areas.ts';
import { CaseTable } from '../../records/case-table.tsx';
import {
  caseloadOf,
  filterOfSearch,
  searchOfFilter,
  statusChoices,
} from '../../records/caseload-filter.ts';
import type { CaseloadFilter } from '../../records/caseload-filter.ts';
import { caseloadQuery, supportersQuery } from '../../records/record-queries.ts';
import { caseloadTexts } from '../../texts/coordinator-records.ts';
import { recordTexts } from '../../texts/records.ts';
import { Card } from '../../ui/card.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { HandOverAllCard } from './hand-over-all-card.tsx';
import { PageButtons } from './page-buttons.tsx';

const shared = recordTexts.caseload;

/** All cases of the provider, per supporter when asked; filter and sort stand in the address. */
export function CaseloadScreen() {
  const search = useSearch({ from: '/signed-in/coordinator/coordinator/caseload' });
  const filter = filterOfSearch(search);
  const { wie } = search;
  const pilotId = usePilotId();
  const navigate = useNavigate();
  const { data: areas = [] } = useQuery(areasQuery(pilotId));
  const { data: supporters = [] } = useQuery(supportersQuery(pilotId));
  const { data } = useQuery({
    ...caseloadQuery(pilotId, { status: filter.status, supporterId: wie, page: filter.page }),
    throwOnError: true,
  });
  function show(change: Partial<CaseloadFilter> & { wie?: string | undefined }) {
    const { wie: who = wie, ...rest } = change;
    void navigate({
      to: '/coordinator/caseload',
      search: {
        ...searchOfFilter({ ...filter, page: 1, ...rest }),
        ...(who ? { wie: who } : {}),
      },
      resetScroll: false,
    });
  }
  const lines = data ? caseloadOf(data.cases, filter) : [];
  const isEmpty = filter.isDefault && !wie;
  return (
    <Stack gap="large">
      <PageHeading lead={caseloadTexts.lead} title={caseloadTexts.title} />
      <Reminders />
      <Cluster>
        <SelectField
          choices={supporters.map(({ id, name }) => ({ value: id, label: name }))}
          emptyLabel={caseloadTexts.everybody}
          label={caseloadTexts.supporter}
          name="wie"
          onChange={(event) => show({ wie: event.target.value })}
          value={wie ?? ''}
        />
        <SelectField
          choices={statusChoices}
          emptyLabel={null}
          label={shared.status}
          name="stand"
          onChange={(event) => show({ status: event.target.value as CaseloadFilter['status'] })}
          value={filter.status}
        />
        <CheckField
          checked={filter.overdueOnly}
          label={shared.overdueOnly}
          name="te-laat"
          onChange={(event) => show({ overdueOnly: event.target.checked })}
        />
      </Cluster>
      {data === undefined ? <Loading /> : null}
      {data && lines.length === 0 ? (
        <EmptyState heading={isEmpty ? caseloadTexts.emptyHeading : shared.noMatchHeading}>
          {isEmpty ? caseloadTexts.empty : shared.noMatch}
        </EmptyState>
      ) : null}
      {data && lines.length > 0 ? (
        <Card>
          <Stack gap="small">
            <Text quiet size="small">
              {shared.count(lines.length, data.total)}
            </Text>
            <CaseTable
              areas={areas}
              caption={caseloadTexts.caption}
              lines={lines}
              linkTo={(line) => ({ to: '/coordinator/casus/$caseId', params: { caseId: line.id } })}
              onSort={(sort) => show({ sort })}
              showSupporter
              sort={filter.sort}
            />
            <PageButtons found={data} onPage={(page) => show({ page })} />
          </Stack>
        </Card>
      ) : null}
      <HandOverAllCard />
    </Stack>
  );
}
