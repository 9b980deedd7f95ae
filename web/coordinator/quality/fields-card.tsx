import { useNavigate, useSearch } from '@tanstack/react-router';
import { formatMonth, formatNumber, shareText } from '../../data/format.ts';
import { qualityTexts as texts } from '../../texts/data-quality.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { DataQuality } from './quality-query.ts';

type State = { filled: number; unknown: number; empty: number };

const totalOf = ({ filled, unknown, empty }: State) => filled + unknown + empty;

const { columns } = texts;

function stateColumns<Row extends State>(): Column<Row>[] {
  return (['filled', 'unknown', 'empty'] as const).map((id) => ({
    id,
    header: columns[id],
    align: 'end',
    cell: (row) => (id === 'filled' ? shareText(row.filled, totalOf(row)) : formatNumber(row[id])),
    sortValue: (row) => row[id] / Math.max(1, totalOf(row)),
  }));
}

/** Per field how many times it is filled in, unknown or empty, and one of them over the months. */
export function FieldsCard({ fields }: { fields: DataQuality['fields'] }) {
  const { veld } = useSearch({ from: '/signed-in/coordinator/coordinator/kwaliteit' });
  const navigate = useNavigate();
  const chosen = fields.find(({ id }) => id === veld) ?? fields[0];
  return (
    <Card heading={texts.fieldsHeading}>
      <Stack>
        <Text>{texts.fieldsLead}</Text>
        <DataTable
          caption={texts.fieldsCaption}
          columns={[
            {
              id: 'field',
              header: columns.field,
              cell: ({ id, unit }) => `${texts.fields[id]} (${texts.units[unit]})`,
            },
            ...stateColumns<DataQuality['fields'][number]>(),
          ]}
          compact
          hideCaption
          rowKey={({ id }) => id}
          rows={fields}
        />
        <SelectField
          choices={fields.map(({ id }) => ({ value: id, label: texts.fields[id] }))}
          emptyLabel={null}
          label={texts.perMonth}
          name="veld"
          onChange={(event) =>
            void navigate({
              to: '/coordinator/kwaliteit',
              search: { veld: event.target.value },
              resetScroll: false,
            })
          }
          value={chosen?.id ?? ''}
        />
        {chosen ? (
          <DataTable
            caption={texts.monthsCaption(texts.fields[chosen.id])}
            columns={[
              { id: 'month', header: columns.month, cell: ({ month }) => formatMonth(month) },
              ...stateColumns<(typeof chosen.months)[number]>(),
            ]}
            compact
            rowKey={({ month }) => month}
            rows={chosen.months}
          />
        ) : null}
      </Stack>
    </Card>
  );
}
