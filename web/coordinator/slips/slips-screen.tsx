import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay, formatNumber, shareText } from '../../data/format.ts';
import { usePilot } from '../../data/session.ts';
import { slipTexts } from '../../texts/coordinator-pilot.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Columns } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Facts } from '../../ui/facts.tsx';
import { PrintIcon } from '../../ui/icons.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { CodesGuard } from './codes-guard.tsx';
import { MakeSlipsForm } from './make-slips-form.tsx';
import { SlipSheet } from './slip-sheet.tsx';
import { batchesQuery, responsesQuery } from './slips-query.ts';
import './slips.css';

/** Making slips for the questionnaire, printing them, and how many answers came back. */
export function SlipsScreen() {
  const pilot = usePilot();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) {
    return (
      <Stack>
        <div className="naast-no-print">
          <Stack>
            <PageHeading title={slipTexts.sheetHeading(codes.length)} />
            <Alert announce="now" heading={slipTexts.onceHeading} tone="warning">
              <Text>{slipTexts.once}</Text>
            </Alert>
            <Cluster>
              <Button icon={PrintIcon} onClick={() => window.print()}>
                {slipTexts.print}
              </Button>
              <Button onClick={() => setCodes(null)} variant="secondary">
                {slipTexts.done}
              </Button>
            </Cluster>
          </Stack>
        </div>
        <SlipSheet codes={codes} isRehearsal={pilot.isRehearsal} origin={window.location.origin} />
        <CodesGuard />
      </Stack>
    );
  }
  return (
    <Stack gap="large">
      <PageHeading lead={slipTexts.lead} title={slipTexts.title} />
      <Columns>
        <Card heading={slipTexts.makeHeading}>
          <MakeSlipsForm onMade={setCodes} />
        </Card>
        <Card heading={slipTexts.instructions}>
          <ul className="naast-slip-rules">
            {slipTexts.howTo.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      </Columns>
      <Responses pilotId={pilot.id} />
      <Batches pilotId={pilot.id} />
    </Stack>
  );
}

function Responses({ pilotId }: { pilotId: string }) {
  const { data: counts } = useSuspenseQuery(responsesQuery(pilotId));
  const { answered, handedOut } = counts;
  // More answers than slips at closings: some were handed out before a case closed.
  const hasShare = handedOut > 0 && answered <= handedOut;
  return (
    <Card heading={slipTexts.responseHeading}>
      <Stack>
        <Facts
          items={[
            { term: slipTexts.printed, value: formatNumber(counts.printed) },
            { term: slipTexts.handedOut, value: formatNumber(handedOut) },
            {
              term: hasShare ? slipTexts.answeredOf : slipTexts.answered,
              value: hasShare ? shareText(answered, handedOut) : formatNumber(answered),
            },
            { term: slipTexts.declined, value: formatNumber(counts.declined) },
            { term: slipTexts.notOffered, value: formatNumber(counts.notOffered) },
          ]}
        />
        <Text quiet>{slipTexts.responseNote}</Text>
      </Stack>
    </Card>
  );
}

function Batches({ pilotId }: { pilotId: string }) {
  const { data: batches } = useSuspenseQuery(batchesQuery(pilotId));
  if (batches.length === 0) return null;
  return (
    <Card heading={slipTexts.batchesHeading}>
      <DataTable
        caption={slipTexts.batchesHeading}
        columns={[
          { id: 'day', header: slipTexts.batchDay, cell: ({ day }) => formatDay(day) },
          {
            id: 'size',
            header: slipTexts.batchSize,
            cell: ({ size }) => formatNumber(size),
          },
        ]}
        compact
        hideCaption
        rowKey={({ id }) => id}
        rows={batches}
      />
    </Card>
  );
}
