import { useSuspenseQuery } from '@tanstack/react-query';
import { formatDay, formatMonthRun } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { editionTexts } from '../../texts/coordinator.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { editionsQuery } from './edition-query.ts';

/** The editions that were released, newest first, each with a link to what the workgroup sees. */
export function EarlierEditions() {
  const { data: editions } = useSuspenseQuery(editionsQuery(usePilotId()));
  if (editions.length === 0) return null;
  return (
    <Card heading={editionTexts.earlierHeading}>
      <DataTable
        caption={editionTexts.earlierHeading}
        columns={[
          {
            id: 'name',
            header: editionTexts.earlier,
            cell: ({ seq, from, to }) => (
              <RouteLink search={{ editie: seq }} to="/werkgroep/dashboard">
                {editionTexts.name(seq, formatMonthRun(from, to))}
              </RouteLink>
            ),
          },
          {
            id: 'released',
            header: editionTexts.releasedOn,
            cell: ({ releasedOn }) => formatDay(releasedOn),
          },
          {
            id: 'cutoff',
            header: editionTexts.cutoff,
            cell: ({ cutoffDay }) => formatDay(cutoffDay),
          },
        ]}
        compact
        hideCaption
        rowKey={({ id }) => id}
        rows={editions}
      />
    </Card>
  );
}
