import { formatNumber } from '../../data/format.ts';
import { caseName } from '../../records/case-name.ts';
import { searchOfTask } from '../../records/case-task.ts';
import { qualityTexts as texts } from '../../texts/data-quality.ts';
import { recordTexts } from '../../texts/records.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { DataQuality } from './quality-query.ts';

const { columns } = texts;

/** The cases of which something is still empty, in the order in which the next edition needs them. */
export function WorklistCard({ quality }: { quality: DataQuality }) {
  const { worklist, toComplete } = quality;
  if (toComplete === 0) {
    return <EmptyState heading={texts.complete}>{texts.completeText}</EmptyState>;
  }
  return (
    <Card heading={texts.worklistHeading}>
      <Stack>
        <Text>{texts.worklistLead}</Text>
        <Text quiet size="small">
          {texts.worklistCount(formatNumber(worklist.length), formatNumber(toComplete))}
        </Text>
        <DataTable
          caption={texts.worklistCaption}
          columns={[
            {
              id: 'code',
              header: columns.code,
              cell: (line) => (
                <RouteLink
                  params={{ caseId: line.id }}
                  search={searchOfTask({ kind: 'edit', id: null })}
                  to="/coordinator/casus/$caseId"
                >
                  {caseName(line)}
                </RouteLink>
              ),
            },
            {
              id: 'missing',
              header: columns.missing,
              cell: ({ missing }) =>
                missing.map((field) => recordTexts.table.fields[field]).join(', '),
              sortValue: ({ missing }) => missing.length,
            },
            {
              id: 'holder',
              header: columns.holder,
              cell: ({ supporterName }) => supporterName,
              sortValue: ({ supporterName }) => supporterName,
            },
            {
              id: 'counts',
              header: columns.counts,
              cell: ({ countsNext }) => (countsNext ? texts.countsNext : texts.countsAlready),
            },
          ]}
          compact
          hideCaption
          rowKey={({ id }) => id}
          rows={worklist}
        />
      </Stack>
    </Card>
  );
}
