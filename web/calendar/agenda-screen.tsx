import { useSuspenseQuery } from '@tanstack/react-query';
import { firstDay, monthOf } from '../../server/domain/calendar.ts';
import { useMe, usePilotId, useRoles } from '../data/session.ts';
import { calendarTexts } from '../texts/calendar.ts';
import { PlainButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { DownloadIcon } from '../ui/icons.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Stack } from '../ui/stack.tsx';
import { Text } from '../ui/text.tsx';
import { AdviceCountdown } from '../workgroup/advice-countdown.tsx';
import { calendarFilePath, calendarQuery } from './calendar-query.ts';
import { ConsultationsCard } from './consultations-card.tsx';
import { MonthList } from './month-list.tsx';
import '../workgroup/workgroup.css';
import './calendar.css';

/** The calendar of the pilot: what is to come first, then what has been, and the file to take along. */
export function AgendaScreen() {
  const pilotId = usePilotId();
  const { data: calendar } = useSuspenseQuery(calendarQuery(pilotId));
  const { today } = useMe();
  const roles = useRoles();
  const isInside = roles.has('workgroup') || roles.has('secretary') || roles.has('coordinator');
  const thisMonth = firstDay(monthOf(today));
  const coming = calendar.events.filter(({ day }) => day >= thisMonth);
  const before = calendar.events.filter(({ day }) => day < thisMonth);
  return (
    <Stack gap="large">
      <PageHeading
        actions={
          <PlainButtonLink
            className="naast-no-print"
            download
            href={calendarFilePath(pilotId)}
            icon={DownloadIcon}
            variant="secondary"
          >
            {calendarTexts.download}
          </PlainButtonLink>
        }
        lead={isInside ? calendarTexts.lead : calendarTexts.leadPublic}
        title={calendarTexts.title}
      />
      <AdviceCountdown />
      {calendar.consultationsMissing === null ? null : (
        <ConsultationsCard missing={calendar.consultationsMissing} />
      )}
      <Card heading={calendarTexts.coming}>
        {coming.length === 0 ? (
          <Text>{calendarTexts.nothingComing}</Text>
        ) : (
          <MonthList events={coming} />
        )}
        <Text quiet size="small">
          {calendarTexts.downloadHint}
        </Text>
      </Card>
      {before.length === 0 ? null : (
        <Card heading={calendarTexts.before}>
          <MonthList events={before} />
        </Card>
      )}
    </Stack>
  );
}
