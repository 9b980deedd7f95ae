import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { MeasureResult } from '../../../server/measures/measure-result.ts';
import { formatDay, formatMonth, formatNumber } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { inShortTexts as texts } from '../../texts/in-short.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { PlainLink, RouteLink } from '../../ui/link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { EditionSummary } from '../edition-queries.ts';
import { meetingRecordQuery, meetingsQuery } from '../meeting-queries.ts';
import type { MeetingSummary } from '../meeting-queries.ts';
import { normsIn } from './norms-in.ts';
import './in-short.css';

/** Number of the measure that counts the cases. */
const casesId = 'R1.1';

type InShortProps = { measures: readonly MeasureResult[]; shown: EditionSummary };

/**
 * What somebody who opens the dashboard for the first time comes for: how many cases there were,
 * whether the norm is met, and what was decided last.
 */
export function InShort({ measures, shown }: InShortProps) {
  const { data: meetings } = useSuspenseQuery(meetingsQuery(usePilotId()));
  // Newest first.
  const last = meetings.find(({ status }) => status === 'closed');
  const cases = measures.find(({ id }) => id === casesId);
  return (
    <Card heading={texts.heading}>
      <Stack>
        <Text>{texts.asOf(formatMonth(shown.to), formatNumber(shown.seq))}</Text>
        <Facts
          items={[
            ...(cases ? [{ term: texts.cases, value: <Cases measure={cases} /> }] : []),
            { term: texts.norms, value: <Norms measures={measures} /> },
            {
              term: texts.decided,
              value: last ? <Decided meeting={last} /> : texts.noMeeting,
            },
          ]}
        />
      </Stack>
    </Card>
  );
}

function Cases({ measure: { id, thisEdition, cumulative } }: { measure: MeasureResult }) {
  if (cumulative === null || thisEdition === null) return null;
  return (
    <>
      <strong>{texts.casesValue(cumulative.text, thisEdition.text)}</strong>{' '}
      <PlainLink href={`#${id}`}>{texts.figures(id)}</PlainLink>
    </>
  );
}

function Norms({ measures }: { measures: readonly MeasureResult[] }) {
  const norms = normsIn(measures);
  if (norms.length === 0) return texts.noNorm;
  return (
    <ul className="naast-in-short">
      {norms.map(({ id, norm, stand, judgement, hasTarget }) => (
        <li key={id}>
          {norm}{' '}
          <strong>
            {stand === null ? '' : `${texts.stand(stand)} `}
            {judgement === null ? '' : texts.judgement(judgement)}
          </strong>{' '}
          {hasTarget ? '' : `${texts.noTarget} `}
          <PlainLink href={`#${id}`}>{texts.figures(id)}</PlainLink>
        </li>
      ))}
    </ul>
  );
}

function Decided({ meeting }: { meeting: MeetingSummary }) {
  const { data } = useQuery(meetingRecordQuery(usePilotId(), meeting.id));
  const decisions = data?.record.items.flatMap((item) => item.decisions);
  return (
    <Stack gap="small">
      <RouteLink
        params={{ meetingId: meeting.id }}
        search={{}}
        to="/werkgroep/vergaderingen/$meetingId"
      >
        {texts.meeting(formatDay(meeting.day))}
      </RouteLink>
      {decisions === undefined ? null : decisions.length === 0 ? (
        <span>{texts.nothingDecided}</span>
      ) : (
        <ul className="naast-in-short">
          {decisions.map(({ id, text }) => (
            <li key={id}>
              <strong>{text}</strong>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
