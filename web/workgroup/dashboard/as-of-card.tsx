import { coverageOf } from '../../../server/domain/edition-coverage.ts';
import type { MeasureResult } from '../../../server/measures/measure-result.ts';
import { formatDay, formatMonth, formatMonthRun, formatNumber } from '../../data/format.ts';
import { PartTable } from '../../figures/part-table.tsx';
import { shownTexts } from '../../texts/outlook.ts';
import { dashboardTexts } from '../../texts/workgroup.ts';
import { Card } from '../../ui/card.tsx';
import { Columns } from '../../ui/columns.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Heading } from '../../ui/heading.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { Edition } from '../edition-queries.ts';

type AsOfCardProps = {
  edition: Edition;
  /** The measure of what is not known; undefined when the edition does not have it. */
  completeness: MeasureResult | undefined;
};

/** How many of its numbers an edition shows and how far behind they are, from the edition alone. */
function shownWords({ tables, to }: Edition): string {
  const throughs = tables.flatMap(({ rows }) => rows.map(({ through }) => through));
  const { shown, of, lagMonths } = coverageOf(throughs, to);
  const counts = shownTexts.value(formatNumber(shown), formatNumber(of));
  return lagMonths === null ? counts : `${counts}${shownTexts.lag(formatNumber(lagMonths, 1))}`;
}

/** What an edition speaks about, through when, and how complete it is: read before any number. */
export function AsOfCard({ edition, completeness }: AsOfCardProps) {
  return (
    <Card heading={dashboardTexts.asOf}>
      <Columns>
        <Stack>
          <Facts
            items={[
              {
                term: dashboardTexts.through,
                value: <strong>{dashboardTexts.throughValue(formatMonth(edition.to))}</strong>,
              },
              {
                term: dashboardTexts.months,
                value: `${edition.seq} (${formatMonthRun(edition.from, edition.to)})`,
              },
              {
                term: dashboardTexts.cutoff,
                value: dashboardTexts.cutoffValue(formatDay(edition.cutoffDay)),
              },
              { term: shownTexts.term, value: shownWords(edition) },
              {
                term: dashboardTexts.released,
                value: dashboardTexts.releasedValue(formatDay(edition.releasedOn)),
              },
            ]}
          />
          <Stack gap="small">
            <Heading level={3} size={4}>
              {dashboardTexts.rule}
            </Heading>
            {edition.explanation.map((sentence) => (
              <Text key={sentence} size="small">
                {sentence}
              </Text>
            ))}
            <RouteLink to="/over-deze-cijfers">{dashboardTexts.aboutLink}</RouteLink>
          </Stack>
        </Stack>
        <Completeness measure={completeness} seq={edition.seq} />
      </Columns>
    </Card>
  );
}

function Completeness({ measure, seq }: { measure: MeasureResult | undefined; seq: number }) {
  const part = measure?.parts[0];
  if (!measure || !part) return null;
  return (
    <Stack gap="small">
      <Heading level={3} size={4}>
        {dashboardTexts.completeness}
      </Heading>
      <Text size="small">{dashboardTexts.completenessLead}</Text>
      <PartTable bars={null} part={part} />
      <RouteLink hash={measure.id} search={{ editie: seq }} to="/werkgroep/dashboard">
        {dashboardTexts.completenessLink}
      </RouteLink>
    </Stack>
  );
}
