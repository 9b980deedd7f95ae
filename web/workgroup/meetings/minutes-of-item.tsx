import { useQueryClient } from '@tanstack/react-query';
import { MINUTES_LENGTH } from '../../../server/domain/records/meeting.ts';
import { api, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Heading } from '../../ui/heading.tsx';
import { AutosavedText } from '../autosaved-text.tsx';
import type { StoredText } from '../autosave.ts';
import { meetingQuery } from '../meeting-queries.ts';
import type { AgendaItem } from '../meeting-queries.ts';

type MinutesProps = { meetingId: string; item: AgendaItem };

/** The minutes of one step, for the secretary to write: saved while typing. */
export function MinutesField({ meetingId, item }: MinutesProps) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const query = meetingQuery(pilotId, meetingId);

  async function save(text: string, version: number): Promise<StoredText> {
    const response = await api.pilots[':pilotId'].meetings[':meetingId'].minutes[':item'].$put({
      param: { pilotId, meetingId, item: item.id },
      header: ifMatch(version),
      json: { text },
    });
    const stored = await response.json();
    queryClient.setQueryData(query.queryKey, (meeting) =>
      meeting
        ? {
            ...meeting,
            items: meeting.items.map((other) =>
              other.id === item.id
                ? { ...other, text: stored.text, version: stored.version }
                : other,
            ),
          }
        : meeting,
    );
    return stored;
  }

  async function fetchStored(): Promise<StoredText> {
    const meeting = await queryClient.fetchQuery({ ...query, staleTime: 0 });
    return meeting.items.find(({ id }) => id === item.id) ?? { text: '', version: 0 };
  }

  return (
    <AutosavedText
      fetchStored={fetchStored}
      hint={meetingTexts.minutesHint}
      label={meetingTexts.minutes}
      limit={MINUTES_LENGTH}
      name={`verslag-${item.id}`}
      rows={10}
      save={save}
      stored={{ text: item.text, version: item.version }}
    />
  );
}

/** The minutes of one step, to read. */
export function MinutesText({ item }: { item: AgendaItem }) {
  return (
    <section>
      <Heading level={3} size={4}>
        {meetingTexts.minutes}
      </Heading>
      <p className={item.text === '' ? 'naast-minutes naast-minutes--none' : 'naast-minutes'}>
        {item.text === '' ? meetingTexts.noMinutes : item.text}
      </p>
    </section>
  );
}
