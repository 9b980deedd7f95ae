import { useSuspenseQuery } from '@tanstack/react-query';
import { formatMonthRun, formatNumber, formatPercent } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { coverageTexts } from '../../texts/outlook.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { coverageQuery } from './outlook-query.ts';
import type { CoveredEdition, Outlook } from './outlook-query.ts';

type Covered = CoveredEdition['all'];

const shareOf = ({ shown, of }: Covered): number => (of === 0 ? 0 : shown / of);
const oneDecimal = (value: number | null) =>
  value === null ? coverageTexts.unknown : formatNumber(value, 1);

function coveredWords(covered: Covered): string {
  const { shown, of } = covered;
  return coverageTexts.share(
    formatNumber(shown),
    formatNumber(of),
    formatPercent(shareOf(covered)),
  );
}

/** How much every edition showed, how far off and how far behind, and what was to be expected. */
export function CoverageCard({ outlook }: { outlook: Outlook }) {
  const { data: editions } = useSuspenseQuery(coverageQuery(usePilotId()));
  return (
    <Card heading={coverageTexts.heading}>
      <Stack>
        <LastEdition last={editions.at(-1)} />
        <Expected editions={editions} outlook={outlook} />
        {editions.length === 0 ? null : (
          <>
            <CoverageTable editions={editions} />
            <Text quiet size="small">
              {outlook.basis === 'editions' ? coverageTexts.noError : coverageTexts.note}
            </Text>
          </>
        )}
      </Stack>
    </Card>
  );
}

function LastEdition({ last }: { last: CoveredEdition | undefined }) {
  if (last === undefined) return <Text>{coverageTexts.none}</Text>;
  const { shown, of, lagMonths } = last.all;
  return (
    <Text>
      {coverageTexts.last(formatNumber(shown), formatNumber(of), formatPercent(shareOf(last.all)))}
      {lagMonths === null ? coverageTexts.noLag : coverageTexts.lag(oneDecimal(lagMonths))}
    </Text>
  );
}

type ExpectedProps = { outlook: Outlook; editions: readonly CoveredEdition[] };

function Expected({ outlook: { volume, reference }, editions }: ExpectedProps) {
  const shares = editions.map(({ cases }) => shareOf(cases));
  const average = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  return (
    <Text>
      {coverageTexts.expected(
        formatNumber(Math.round(volume.casesPerMonth * 12)),
        formatPercent(reference.shown),
        formatPercent(reference.error),
        oneDecimal(reference.lagMonths),
      )}{' '}
      {editions.length === 0 ? null : coverageTexts.own(formatPercent(average))}
    </Text>
  );
}

function CoverageTable({ editions }: { editions: readonly CoveredEdition[] }) {
  return (
    <DataTable
      caption={coverageTexts.heading}
      columns={[
        {
          id: 'edition',
          header: coverageTexts.edition,
          cell: ({ seq, from, to }) => coverageTexts.name(seq, formatMonthRun(from, to)),
        },
        {
          id: 'all',
          header: coverageTexts.all,
          align: 'end',
          cell: ({ all }) => coveredWords(all),
        },
        {
          id: 'cases',
          header: coverageTexts.cases,
          align: 'end',
          cell: ({ cases }) => coveredWords(cases),
        },
        {
          id: 'behind',
          header: coverageTexts.behind,
          align: 'end',
          cell: ({ all }) => oneDecimal(all.lagMonths),
        },
        {
          id: 'error',
          header: coverageTexts.error,
          align: 'end',
          cell: ({ error }) =>
            error === null
              ? coverageTexts.unknown
              : coverageTexts.errorOf(oneDecimal(error.mean), formatPercent(error.share)),
        },
      ]}
      compact
      hideCaption
      rowKey={({ seq }) => String(seq)}
      rows={editions.toReversed()}
    />
  );
}
