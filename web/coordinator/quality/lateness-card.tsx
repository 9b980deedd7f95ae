import { countText, formatMonth, formatNumber, shareText } from '../../data/format.ts';
import { qualityTexts as texts } from '../../texts/data-quality.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { DataQuality } from './quality-query.ts';

const { columns } = texts;

function daysText(days: number | null): string {
  if (days === null) return '–';
  return days === 0 ? texts.sameDay : countText(days, 'dag', 'dagen');
}

/** How long after a contact it is entered, in all and per month. */
export function LatenessCard({ entries }: { entries: DataQuality['entries'] }) {
  if (entries.of === 0) {
    return (
      <Card heading={texts.lateHeading}>
        <Text>{texts.noContacts}</Text>
      </Card>
    );
  }
  return (
    <Card heading={texts.lateHeading}>
      <Stack>
        <Text>{texts.lateLead}</Text>
        <ul>
          <li>
            {entries.medianDays === 0
              ? texts.medianSameDay
              : texts.median(daysText(entries.medianDays))}
          </li>
          <li>{texts.late(shareText(entries.late, entries.of))}</li>
          <li>{texts.afterRelease(shareText(entries.afterRelease, entries.of))}</li>
        </ul>
        <DataTable
          caption={texts.lateCaption}
          columns={[
            { id: 'month', header: columns.month, cell: ({ month }) => formatMonth(month) },
            { id: 'of', header: columns.of, align: 'end', cell: ({ of }) => formatNumber(of) },
            {
              id: 'median',
              header: columns.median,
              align: 'end',
              cell: ({ medianDays }) => daysText(medianDays),
            },
            {
              id: 'late',
              header: columns.late,
              align: 'end',
              cell: ({ late, of }) => shareText(late, of),
            },
            {
              id: 'afterRelease',
              header: columns.afterRelease,
              align: 'end',
              cell: ({ afterRelease, of }) => shareText(afterRelease, of),
            },
          ]}
          compact
          hideCaption
          rowKey={({ month }) => month}
          rows={entries.months}
        />
      </Stack>
    </Card>
  );
}
