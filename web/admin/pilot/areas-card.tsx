import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay, formatNumber } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { areasQuery } from '../../records/areas.ts';
import type { Area } from '../../records/areas.ts';
import { pilotTexts } from '../../texts/admin.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { ChangedAreaForm, NewAreaForm } from './area-forms.tsx';

/** The gebiedsteams of the pilot: adding, renaming and ending them. */
export function AreasCard() {
  const { data: areas } = useSuspenseQuery(areasQuery(usePilotId()));
  const [open, setOpen] = useState<Area | 'new' | null>(null);
  const close = () => setOpen(null);
  return (
    <Card
      actions={
        <Button icon={PlusIcon} onClick={() => setOpen('new')} small variant="secondary">
          {pilotTexts.addArea}
        </Button>
      }
      heading={pilotTexts.areas}
    >
      <Stack>
        <Text>{pilotTexts.areasExplanation}</Text>
        <DataTable
          caption={pilotTexts.areas}
          columns={[
            { id: 'name', header: pilotTexts.areaName, cell: (area) => area.name },
            { id: 'code', header: pilotTexts.areaCode, cell: (area) => area.code },
            {
              id: 'population',
              header: pilotTexts.population,
              align: 'end',
              cell: (area) =>
                area.population === null ? pilotTexts.unknownNumber : formatNumber(area.population),
            },
            {
              id: 'from',
              header: pilotTexts.validFrom,
              cell: (area) => formatDay(area.validFrom),
            },
            {
              id: 'to',
              header: pilotTexts.validTo,
              cell: (area) => (area.validTo === null ? '–' : formatDay(area.validTo)),
            },
            {
              id: 'change',
              header: '',
              cell: (area) => (
                <Button
                  aria-label={pilotTexts.changeOf(area.name)}
                  onClick={() => setOpen(area)}
                  small
                  variant="tertiary"
                >
                  {pilotTexts.change}
                </Button>
              ),
            },
          ]}
          hideCaption
          rowKey={(area) => area.id}
          rows={areas}
        />
      </Stack>
      <Dialog
        heading={open === 'new' ? pilotTexts.addArea : open ? pilotTexts.changeOf(open.name) : ''}
        onClose={close}
        open={open !== null}
      >
        {open === 'new' ? <NewAreaForm onDone={close} /> : null}
        {open === 'new' || open === null ? null : <ChangedAreaForm area={open} onDone={close} />}
      </Dialog>
    </Card>
  );
}
