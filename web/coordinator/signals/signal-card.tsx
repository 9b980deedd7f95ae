import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { labelOf } from '../../../server/domain/codes/code-list.ts';
import { signalKinds } from '../../../server/domain/codes/signal-kinds.ts';
import { signalRecipients } from '../../../server/domain/codes/signal-recipients.ts';
import { signalSeverities } from '../../../server/domain/codes/signal-severities.ts';
import { signalStatuses } from '../../../server/domain/codes/signal-statuses.ts';
import { signalThemes } from '../../../server/domain/codes/signal-themes.ts';
import { formatDay } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { SignalForm } from '../../records/signal-form.tsx';
import { signalTexts } from '../../texts/coordinator-records.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AnswerForm } from './answer-form.tsx';
import { ReleaseForm } from './release-form.tsx';
import { signalsQuery } from './signal-query.ts';
import type { Signal } from './signal-query.ts';
import { WithdrawButton } from './withdraw-button.tsx';
import './signals.css';

const tones = {
  raised: 'warning',
  released: 'info',
  answered: 'success',
  solved: 'success',
  withdrawn: 'neutral',
} as const;

type SignalCardProps = {
  signal: Signal;
  /** Told what was done: the card moves to another tab, so the screen says it. */
  onDone: (message: string) => void;
};

/** One bottleneck with what can be done about it. */
export function SignalCard({ signal, onDone }: SignalCardProps) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<'edit' | 'answer' | null>(null);
  const { status } = signal;
  const isWaiting = status === 'raised';
  const done = (message: string) => {
    setOpen(null);
    onDone(message);
  };
  if (open === 'edit') {
    return (
      <SignalForm
        heading={signalTexts.change}
        onDone={() => setOpen(null)}
        onSaved={() => {
          void queryClient.invalidateQueries({ queryKey: signalsQuery(pilotId).queryKey });
          done(signalTexts.saved);
        }}
        stored={signal}
      />
    );
  }
  return (
    <Card
      actions={<Badge tone={tones[status]}>{labelOf(signalStatuses, status)}</Badge>}
      heading={labelOf(signalThemes, signal.theme)}
    >
      <Stack>
        <p className="naast-signal-text">{signal.text}</p>
        <Facts items={factsOf(signal)} />
        {isWaiting ? <ReleaseForm onDone={done} signal={signal} /> : null}
        {open === 'answer' ? (
          <AnswerForm onCancel={() => setOpen(null)} onDone={done} signal={signal} />
        ) : null}
        {open === null && status !== 'withdrawn' ? (
          <Cluster>
            {isWaiting ? (
              <Button onClick={() => setOpen('edit')} small variant="secondary">
                {signalTexts.change}
              </Button>
            ) : (
              <Button onClick={() => setOpen('answer')} small variant="secondary">
                {signalTexts.answerHeading}
              </Button>
            )}
            <WithdrawButton onDone={done} signal={signal} />
          </Cluster>
        ) : null}
      </Stack>
    </Card>
  );
}

function factsOf(signal: Signal) {
  const { kind, severity, supporterName, raisedDay, sentTo, answer, answeredDay } = signal;
  return [
    { term: signalTexts.kind, value: labelOf(signalKinds, kind) },
    { term: signalTexts.severity, value: labelOf(signalSeverities, severity) },
    {
      term: signalTexts.raised,
      value: signalTexts.raisedBy(supporterName, formatDay(raisedDay)),
    },
    ...(sentTo === null
      ? []
      : [{ term: signalTexts.sentTo, value: labelOf(signalRecipients, sentTo) }]),
    ...(answer === null ? [] : [{ term: signalTexts.answer, value: answer }]),
    ...(answeredDay === null
      ? []
      : [{ term: signalTexts.answeredOn, value: formatDay(answeredDay) }]),
  ];
}
