import { results } from '../../../server/domain/codes/results.ts';
import { formatMonth, formatNumber, formatPercent } from '../../data/format.ts';
import { editionTexts, tableNames } from '../../texts/coordinator.ts';
import { outlookTexts } from '../../texts/outlook.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ChevronDownIcon } from '../../ui/icons.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { tablesOf } from '../edition/result-tables.ts';
import type { Outlook, OutlookTable } from './outlook-query.ts';
import { expectationWords, leastOf, nowWords, shownIn, waitWords } from './outlook-words.ts';

/** Per result and table: what is shown, what is to be expected when, and why it waits. */
export function ExpectedCard({ outlook }: { outlook: Outlook }) {
  const { shown, of } = shownIn(outlook.tables);
  const last = outlook.editions.at(-1);
  return (
    <Card heading={outlookTexts.whenHeading}>
      <Stack>
        <Text>
          {outlookTexts.shownNow(formatNumber(shown), formatNumber(of))}{' '}
          {last === undefined
            ? outlookTexts.over
            : outlookTexts.shownAtEnd(formatPercent(last.shown), formatMonth(last.to))}
        </Text>
        <Text quiet size="small">
          {outlookTexts.sometimes}
        </Text>
        {results.map(({ id, number, title }) => (
          <section key={id}>
            <Heading level={3}>{editionTexts.result(number, title)}</Heading>
            {tablesOf(id, outlook.tables).map((table) => (
              <ExpectedTable key={table.id} outlook={outlook} table={table} />
            ))}
          </section>
        ))}
      </Stack>
    </Card>
  );
}

function ExpectedTable({ table, outlook }: { table: OutlookTable; outlook: Outlook }) {
  const { shown, of } = shownIn([table]);
  const name = tableNames[table.id];
  const ends = outlook.editions.map(({ to }) => to);
  const least = leastOf(table, outlook);
  const withWaits = outlook.basis === 'records' && ends.length > 0;
  return (
    <details className="naast-preview">
      <summary>
        <Icon icon={ChevronDownIcon} size="small" />
        <span className="naast-preview__name">{name}</span>
        <span className="naast-preview__counts">{outlookTexts.summary(shown, of)}</span>
      </summary>
      <DataTable
        caption={name}
        columns={[
          { id: 'category', header: outlookTexts.category, cell: (row) => row.label },
          { id: 'now', header: outlookTexts.now, cell: (row) => nowWords(row) },
          {
            id: 'expectation',
            header: outlookTexts.expectation,
            cell: (row) => expectationWords(row, ends),
          },
          ...(withWaits
            ? [
                {
                  id: 'why',
                  header: outlookTexts.why,
                  cell: (row: OutlookTable['rows'][number]) =>
                    waitWords(row.waiting, least) || outlookTexts.reachable,
                },
              ]
            : []),
        ]}
        compact
        hideCaption
        rowKey={(row) => row.category}
        rows={table.rows}
      />
    </details>
  );
}
