import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatEuro, formatMonth, formatNumber, formatPercent } from '../../data/format.ts';
import { useMe, usePilot } from '../../data/session.ts';
import { KeptEventsCard } from '../../pilot-events/kept-events-card.tsx';
import { effortTexts } from '../../texts/coordinator-pilot.ts';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Facts } from '../../ui/facts.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { ChangedEffortForm, NewEffortForm } from './effort-form.tsx';
import { effortSoFar } from './effort-months.ts';
import type { EffortMonth, EffortSoFar } from './effort-months.ts';
import { budgetQuery, effortQuery } from './effort-query.ts';
import { EffortTable } from './effort-table.tsx';

/** Hours and cost per month against the budget, and what happened around the pilot. */
export function EffortScreen() {
  const pilot = usePilot();
  const { today } = useMe();
  const { data: effort } = useSuspenseQuery(effortQuery(pilot.id));
  const { data: settings } = useSuspenseQuery(budgetQuery(pilot.id));
  const [open, setOpen] = useState<EffortMonth | null>(null);
  const soFar = effortSoFar(pilot, today, effort);
  const close = () => setOpen(null);
  const words = open?.effort ? effortTexts.changeOf : effortTexts.fillOf;
  return (
    <Stack gap="large">
      <PageHeading lead={effortTexts.lead} title={effortTexts.title} />
      <Card heading={effortTexts.summaryHeading}>
        <Facts items={factsOf(soFar, settings.budgetCents)} />
      </Card>
      <Card heading={effortTexts.monthsHeading}>
        <EffortTable onOpen={setOpen} soFar={soFar} />
      </Card>
      <KeptEventsCard />
      <Dialog
        heading={open ? words(formatMonth(open.month)) : ''}
        onClose={close}
        open={open !== null}
      >
        {open?.effort ? <ChangedEffortForm effort={open.effort} onDone={close} /> : null}
        {open && open.effort === null ? <NewEffortForm month={open.month} onDone={close} /> : null}
      </Dialog>
    </Stack>
  );
}

function factsOf(soFar: EffortSoFar, budgetCents: number) {
  const { costCents, minutes, filled, months, monthsOfPilot } = soFar;
  const left = budgetCents - costCents;
  return [
    {
      term: effortTexts.where,
      value: effortTexts.pilotMonths(months.length, monthsOfPilot),
    },
    { term: effortTexts.filled, value: effortTexts.filledOf(filled, months.length) },
    { term: effortTexts.hours, value: `${formatNumber(minutes / 60, 0)} ${effortTexts.hoursUnit}` },
    {
      term: effortTexts.spent,
      value: effortTexts.spentOf(
        formatEuro(Math.round(costCents / 100)),
        formatEuro(Math.round(budgetCents / 100)),
        formatPercent(budgetCents === 0 ? 0 : costCents / budgetCents),
      ),
    },
    {
      term: effortTexts.left,
      value:
        left >= 0
          ? formatEuro(Math.round(left / 100))
          : effortTexts.over(formatEuro(Math.round(-left / 100))),
    },
  ];
}
