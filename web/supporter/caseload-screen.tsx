import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Reminders } from '../calendar/reminders.tsx';
import { usePilotId } from '../data/session.ts';
import { areasQuery } from '../records/areas.ts';
import { CaseTable } from '../records/case-table.tsx';
import {
  caseloadOf,
  filterOfSearch,
  searchOfFilter,
  statusChoices,
} from '../records/caseload-filter.ts';
import type { CaseloadFilter } from '../records/caseload-filter.ts';
import { caseloadQuery } from '../records/record-queries.ts';
import { recordTexts } from '../texts/records.ts';
import { supporterTexts } from '../texts/supporter.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PlusIcon } from '../ui/icons.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Stack } from '../ui/stack.tsx';
import { Text } from '../ui/text.tsx';

const texts = supporterTexts.caseload;
const shared = recordTexts.caseload;

/** The supporter's own cases, with filter and sort in the address. */
export function CaseloadScreen() {
  const filter = filterOfSearch(useSearch({ from: '/signed-in/supporter/ondersteuner/caseload' }));
  const pilotId = usePilotId();
  const navigate = useNavigate();
  const { data: areas = [] } = useQuery(areasQuery(pilotId));
  const { data } = useQuery({
    ...caseloadQuery(pilotId, { status: filter.status, page: filter.page }),
    throwOnError: true,
  });
  function show(change: Partial<CaseloadFilter>) {
    void navigate({
      to: '/ondersteuner/caseload',
      search: searchOfFilter({ ...filter, page: 1, ...change }),
      resetScroll: false,
    });
  }
  const newContact = (
    <ButtonLink icon={PlusIcon} to="/ondersteuner/nieuw-contact">
      {supporterTexts.newContact.title}
    </ButtonLink>
  );
  const lines = data ? caseloadOf(data.cases, filter) : [];
  return (
    <Stack>
      <PageHeading actions={newContact} lead={texts.lead} title={texts.title} />
      <Reminders />
      <Cluster>
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
        <EmptyState
          action={
            filter.isDefault ? (
              newContact
            ) : (
              <Button
                onClick={() => show({ status: 'active', overdueOnly: false })}
                variant="secondary"
              >
                {shared.showAll}
              </Button>
            )
          }
          heading={filter.isDefault ? texts.emptyHeading : shared.noMatchHeading}
        >
          {filter.isDefault ? texts.empty : shared.noMatch}
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
              caption={texts.title}
              lines={lines}
              linkTo={(line) => ({
                to: '/ondersteuner/casus/$caseId',
                params: { caseId: line.id },
              })}
              onSort={(sort) => show({ sort })}
              sort={filter.sort}
            />
            {data.total > data.pageSize ? (
              <Cluster>
                <Button
                  disabled={filter.page === 1}
                  onClick={() => show({ page: filter.page - 1 })}
                  small
                  variant="secondary"
                >
                  {shared.previousPage}
                </Button>
                <Button
                  disabled={filter.page * data.pageSize >= data.total}
                  onClick={() => show({ page: filter.page + 1 })}
                  small
                  variant="secondary"
                >
                  {shared.nextPage}
                </Button>
              </Cluster>
            ) : null}
          </Stack>
        </Card>
      ) : null}
    </Stack>
  );
}
