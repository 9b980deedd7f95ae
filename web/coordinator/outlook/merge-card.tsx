import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { formatNumber, formatPercent } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { tableNames } from '../../texts/coordinator.ts';
import { mergeTexts } from '../../texts/outlook.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { mergeQuery } from './outlook-query.ts';
import type { MergeOutlook, MergeQuestion, OutlookTable } from './outlook-query.ts';
import { monthOfYearWords, oftenWords } from './outlook-words.ts';

type MergeCardProps = { tables: readonly OutlookTable[]; casesPerMonth: number | undefined };

/** What would change if two categories were one: chosen here, worked out by the server. */
export function MergeCard({ tables, casesPerMonth }: MergeCardProps) {
  const pilotId = usePilotId();
  const [table, setTable] = useState('');
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  const [question, setQuestion] = useState<MergeQuestion | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const answer = useQuery({
    ...mergeQuery(pilotId, question, casesPerMonth),
    enabled: question !== null,
  });
  const mergeable = tables.filter(({ rows }) => rows.length >= 3);
  const chosen = mergeable.find(({ id }) => id === table);
  const choices = (chosen?.rows ?? []).map(({ category, label }) => ({ value: category, label }));

  function ask(event: SyntheticEvent) {
    event.preventDefault();
    const isComplete = chosen !== undefined && one !== '' && other !== '' && one !== other;
    setIsWrong(!isComplete);
    if (isComplete) setQuestion({ table: chosen.id, one, other });
  }

  return (
    <Card heading={mergeTexts.heading}>
      <Stack>
        <Text>{mergeTexts.lead}</Text>
        <form aria-label={mergeTexts.heading} noValidate onSubmit={ask}>
          <Stack>
            {isWrong ? (
              <Alert announce="now" tone="error">
                {mergeTexts.problem}
              </Alert>
            ) : null}
            <SelectField
              choices={mergeable.map(({ id }) => ({ value: id, label: tableNames[id] }))}
              label={mergeTexts.table}
              name="verdeling"
              onChange={(event) => {
                setTable(event.target.value);
                setOne('');
                setOther('');
              }}
              value={table}
            />
            <SelectField
              choices={choices}
              label={mergeTexts.one}
              name="eerste"
              onChange={(event) => setOne(event.target.value)}
              value={one}
            />
            <SelectField
              choices={choices.filter(({ value }) => value !== one)}
              label={mergeTexts.other}
              name="tweede"
              onChange={(event) => setOther(event.target.value)}
              value={other}
            />
            <Button busy={answer.isFetching} type="submit" variant="secondary">
              {mergeTexts.compute}
            </Button>
          </Stack>
        </form>
        {answer.error ? <Alert tone="error">{answer.error.message}</Alert> : null}
        {answer.isFetching ? <Progress label={mergeTexts.working} /> : null}
        {answer.data ? <MergeAnswer merge={answer.data} /> : null}
        {mergeTexts.rules.map((rule) => (
          <Text key={rule} quiet size="small">
            {rule}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}

// The larger, the sooner and the more often it is shown.
const reachOf = ({ chances }: MergeOutlook['merged']) =>
  chances.reduce((all, chance) => all + chance, 0);

function MergeAnswer({ merge }: { merge: MergeOutlook }) {
  const { apart, together, one, other, merged } = merge;
  const isBetter = reachOf(merged) > Math.max(reachOf(one), reachOf(other));
  return (
    <div role="status">
      <Stack>
        <DataTable
          caption={mergeTexts.caption}
          columns={[
            { id: 'row', header: mergeTexts.row, cell: ({ label }) => label },
            { id: 'from', header: mergeTexts.from, cell: (row) => monthOfYearWords(row.chances) },
            {
              id: 'end',
              header: mergeTexts.atEnd,
              cell: (row) => oftenWords(row.chances.at(-1) ?? 0),
            },
            {
              id: 'units',
              header: mergeTexts.units,
              align: 'end',
              cell: (row) => formatNumber(row.units),
            },
          ]}
          compact
          rowKey={({ label }) => label}
          rows={[one, other, merged]}
        />
        <Text>
          {mergeTexts.shares(
            { of: apart.categories, share: formatPercent(apart.shown) },
            { of: together.categories, share: formatPercent(together.shown) },
          )}
        </Text>
        {isBetter ? null : <Text>{mergeTexts.worse}</Text>}
      </Stack>
    </div>
  );
}
