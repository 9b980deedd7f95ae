import { useSuspenseQuery } from '@tanstack/react-query';
import { formatDay, formatMonthRun } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { PrintButton } from '../../figures/print-button.tsx';
import { revisionTexts } from '../../texts/revision-log.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { revisionLogQuery } from './revision-log-query.ts';

/** The log of changes: what every edition settled, as far as the editions themselves say it. */
export function RevisionLogScreen() {
  const { data } = useSuspenseQuery(revisionLogQuery(usePilotId()));
  return (
    <Stack gap="large">
      <PageHeading
        actions={<PrintButton />}
        lead={revisionTexts.lead}
        title={revisionTexts.title}
      />
      <Alert tone="info">
        <Text>{data.always}</Text>
      </Alert>
      {data.revisions.length === 0 ? <EmptyState heading={revisionTexts.none} /> : null}
      {data.revisions.map(({ seq, from, to, releasedOn, lines }) => (
        <Card heading={revisionTexts.name(seq, formatMonthRun(from, to))} key={seq}>
          <Stack gap="small">
            <Text quiet size="small">
              {revisionTexts.releasedOn(formatDay(releasedOn))}
            </Text>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Stack>
        </Card>
      ))}
      <RouteLink className="naast-no-print" to="/werkgroep/dashboard">
        {revisionTexts.back}
      </RouteLink>
    </Stack>
  );
}
