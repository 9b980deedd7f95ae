import { useQuery } from '@tanstack/react-query';
import { daysUntil } from '../../server/domain/calendar.ts';
import type { Day } from '../../server/domain/calendar.ts';
import { countText, formatDay, formatMonthRun } from '../data/format.ts';
import { useMe, usePilotId } from '../data/session.ts';
import { reminderTexts as texts } from '../texts/calendar.ts';
import { Alert } from '../ui/alert.tsx';
import { RouteLink } from '../ui/link.tsx';
import { remindersQuery } from './calendar-query.ts';
import type { Reminder } from './calendar-query.ts';
import './calendar.css';

type RemindersProps = {
  /** What the screen itself is already about. */
  without?: readonly Reminder['kind'][];
};

/** What waits for the signed-in person, each with a link to where it is done; nothing when nothing waits. */
export function Reminders({ without = [] }: RemindersProps) {
  const { data = [] } = useQuery({ ...remindersQuery(usePilotId()), refetchOnMount: 'always' });
  const { today } = useMe();
  const shown = data.filter(({ kind }) => !without.includes(kind));
  if (shown.length === 0) return null;
  return (
    <div className="naast-no-print">
      <Alert heading={texts.heading} tone="info">
        <ul className="naast-reminders">
          {shown.map((reminder) => (
            <li key={`${reminder.kind} ${reminder.day ?? ''}`}>
              <ReminderLink reminder={reminder} today={today} />
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}

function adviceWords(day: Day, today: Day): string {
  const days = daysUntil(today, day);
  if (days < 0) return texts.adviceLate(formatDay(day));
  if (days === 0) return texts.adviceDue(texts.adviceToday, formatDay(day));
  const left =
    days < 14 ? countText(days, 'dag', 'dagen') : countText(Math.floor(days / 7), 'week', 'weken');
  return texts.adviceDue(texts.adviceWeeks(left), formatDay(day));
}

function ReminderLink({ reminder, today }: { reminder: Reminder; today: Day }) {
  const { kind, day, from, to, ref } = reminder;
  const n = reminder.n ?? 0;
  const onDay = day === null ? '' : formatDay(day);
  const signals = countText(n, 'knelpunt', 'knelpunten');
  switch (kind) {
    case 'edition-due':
      return (
        <RouteLink to="/coordinator/editie">
          {texts.editionDue(from === null || to === null ? '' : formatMonthRun(from, to), onDay)}
        </RouteLink>
      );
    case 'signals-to-read':
      return (
        <RouteLink search={{}} to="/coordinator/knelpunten">
          {texts.signalsToRead(signals)}
        </RouteLink>
      );
    case 'meeting-to-close':
      return (
        <RouteLink
          params={{ meetingId: ref ?? '' }}
          search={{}}
          to="/werkgroep/vergaderingen/$meetingId"
        >
          {texts.meetingToClose(onDay)}
        </RouteLink>
      );
    case 'meeting-to-plan':
      return <RouteLink to="/werkgroep/vergaderingen">{texts.meetingToPlan}</RouteLink>;
    case 'consultation-to-record':
      return <RouteLink to="/agenda">{texts.consultationToRecord(onDay)}</RouteLink>;
    case 'consultation-to-plan':
      return <RouteLink to="/agenda">{texts.consultationToPlan(n)}</RouteLink>;
    case 'advice-due':
      return (
        <RouteLink search={{}} to="/werkgroep/rapport">
          {day === null ? '' : adviceWords(day, today)}
        </RouteLink>
      );
    case 'actions-overdue': {
      const actions = countText(n, 'actie', 'acties');
      return (
        <RouteLink to="/werkgroep/vergaderingen">
          {n === 1 ? texts.actionsOverdue(actions) : texts.manyActionsOverdue(actions)}
        </RouteLink>
      );
    }
    case 'signals-unanswered':
      return <RouteLink to="/werkgroep/knelpunten">{texts.signalsUnanswered(signals)}</RouteLink>;
    case 'to-do':
      return (
        <RouteLink to="/ondersteuner/te-doen">
          {texts.toDo(countText(n, 'casus', 'casussen'))}
        </RouteLink>
      );
    default:
      return kind satisfies never;
  }
}
