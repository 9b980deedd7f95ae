import { meetingTexts } from '../../texts/workgroup.ts';
import { RouteLink } from '../../ui/link.tsx';
import type { Meeting } from '../meeting-queries.ts';
import type { StepId } from './steps.ts';

type AgendaProps = { meeting: Meeting; shown: StepId };

/** The nine steps in their fixed order and the whole record, in a row; each has its own address. */
export function Agenda({ meeting, shown }: AgendaProps) {
  return (
    <nav aria-label={meetingTexts.agenda} className="naast-agenda">
      <ol>
        {meeting.items.map(({ id, text }, index) => (
          <li key={id}>
            <RouteLink
              aria-current={shown === id ? 'step' : undefined}
              params={{ meetingId: meeting.id }}
              search={{ punt: id }}
              to="/werkgroep/vergaderingen/$meetingId"
            >
              <span className="naast-agenda__number">{index + 1}</span>{' '}
              {meetingTexts.shortTitles[id]}
              {text === '' ? null : (
                <span className="ams-visually-hidden"> ({meetingTexts.hasMinutes})</span>
              )}
            </RouteLink>
          </li>
        ))}
        <li>
          <RouteLink
            aria-current={shown === 'verslag' ? 'step' : undefined}
            params={{ meetingId: meeting.id }}
            search={{ punt: 'verslag' }}
            to="/werkgroep/vergaderingen/$meetingId"
          >
            {meetingTexts.record}
          </RouteLink>
        </li>
      </ol>
    </nav>
  );
}
