import type { ReactNode } from 'react';
import type { ScenarioCard } from '../../../server/domain/scenarios/scenario-card.ts';
import { scenarioName } from '../../../server/domain/scenarios/scenario-cards.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { scenarioParts } from './scenario-parts.tsx';

type Row = { id: string; title: string; show: (card: ScenarioCard) => ReactNode };

const rows: readonly Row[] = [
  { id: 'what', title: scenarioTexts.description, show: ({ description }) => description },
  ...scenarioParts,
];

/** Two or three scenarios beside each other, part by part. */
export function ScenarioComparison({ cards }: { cards: readonly ScenarioCard[] }) {
  return (
    <div className="naast-compared">
      <DataTable
        caption={scenarioTexts.comparison}
        columns={[
          {
            id: 'part',
            header: scenarioTexts.aspect,
            cell: (row: Row) => row.title,
            rowHeader: true,
          },
          ...cards.map((card) => ({
            id: card.id,
            header: scenarioName(card),
            cell: (row: Row) => row.show(card),
          })),
        ]}
        rowKey={({ id }) => id}
        rows={rows}
      />
    </div>
  );
}
