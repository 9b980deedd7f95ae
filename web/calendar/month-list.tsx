import { titleOfEvent } from '../../server/domain/pilot-calendar.ts';
import { formatMonth, formatWeekday } from '../data/format.ts';
import { useMe } from '../data/session.ts';
import { calendarTexts } from '../texts/calendar.ts';
import { Badge } from '../ui/badge.tsx';
import { Heading } from '../ui/heading.tsx';
import { RouteLink } from '../ui/link.tsx';
import type { CalendarEvent } from './calendar-query.ts';
import { byMonth } from './months.ts';

/** Events under the name of their month: the day, what it is, and how it stands. */
export function MonthList({ events }: { events: readonly CalendarEvent[] }) {
  const { today } = useMe();
  return byMonth(events).map(({ month, events: inMonth }) => (
    <section className="naast-agenda-month" key={month}>
      <Heading level={3}>
        {formatMonth(month)}
        {today.startsWith(month) ? (
          <span className="naast-agenda-month__now"> ({calendarTexts.thisMonth})</span>
        ) : null}
      </Heading>
      <ul className="naast-agenda">
        {inMonth.map((event) => (
          <li key={event.id}>
            <span className="naast-agenda__day">
              {formatWeekday(event.day)}
              {event.day === today ? ` (${calendarTexts.today})` : ''}
            </span>
            <span>
              <EventName event={event} /> <EventState event={event} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function EventName({ event }: { event: CalendarEvent }) {
  const title = titleOfEvent(event, formatMonth);
  if (event.kind !== 'meeting' || event.ref === null) return title;
  return (
    <RouteLink
      params={{ meetingId: event.ref }}
      search={{}}
      to="/werkgroep/vergaderingen/$meetingId"
    >
      {title}
    </RouteLink>
  );
}

function EventState({ event: { kind, state } }: { event: CalendarEvent }) {
  if (state === 'open') return <Badge tone="warning">{calendarTexts.states.open}</Badge>;
  if (state === 'coming' || kind === 'start' || kind === 'advice' || kind === 'end') return null;
  return <span className="naast-agenda__done">({calendarTexts.stateOf[kind]})</span>;
}
