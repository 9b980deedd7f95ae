import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePilotId, useRoles } from '../data/session.ts';
import { consultationTexts as texts } from '../texts/calendar.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { PlusIcon } from '../ui/icons.tsx';
import { Stack } from '../ui/stack.tsx';
import { Text } from '../ui/text.tsx';
import { consultationsQuery } from './calendar-query.ts';
import type { Consultation } from './calendar-query.ts';
import { ChangedConsultationForm, NewConsultationForm } from './consultation-forms.tsx';
import { ConsultationItem } from './consultation-item.tsx';

/** The consultations with administrators; the secretary keeps them. */
export function ConsultationsCard({ missing }: { missing: number }) {
  const { data: consultations } = useSuspenseQuery(consultationsQuery(usePilotId()));
  const isSecretary = useRoles().has('secretary');
  const [open, setOpen] = useState<Consultation | 'new' | null>(null);
  const close = () => setOpen(null);
  return (
    <Card
      actions={
        isSecretary ? (
          <Button icon={PlusIcon} onClick={() => setOpen('new')} small variant="secondary">
            {texts.plan}
          </Button>
        ) : undefined
      }
      heading={texts.heading}
    >
      <Stack>
        <Text>{texts.lead}</Text>
        {missing > 0 ? <Alert tone="info">{texts.missing(missing)}</Alert> : null}
        {consultations.length === 0 ? (
          <Text>{texts.none}</Text>
        ) : (
          <ul className="naast-consultations">
            {consultations.map((consultation) => (
              <ConsultationItem
                consultation={consultation}
                key={consultation.id}
                onChange={isSecretary ? () => setOpen(consultation) : undefined}
              />
            ))}
          </ul>
        )}
      </Stack>
      <Dialog
        heading={open === 'new' ? texts.plan : texts.editHeading}
        onClose={close}
        open={open !== null}
      >
        {open === 'new' ? <NewConsultationForm onDone={close} /> : null}
        {open === 'new' || open === null ? null : (
          <ChangedConsultationForm consultation={open} onDone={close} />
        )}
      </Dialog>
    </Card>
  );
}
