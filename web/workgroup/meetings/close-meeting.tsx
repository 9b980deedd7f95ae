import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, asProblem, idempotencyKey, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { sendOnce } from '../../records/send-once.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { meetingQuery, useFreshMeetings } from '../meeting-queries.ts';
import type { Meeting } from '../meeting-queries.ts';

/** Closing a meeting. Asked twice, because it is the one thing that cannot be undone. */
export function CloseMeeting({ meeting }: { meeting: Meeting }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const refresh = useFreshMeetings();
  const [once] = useState(() => sendOnce());
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function close() {
    setIsBusy(true);
    setProblem(null);
    try {
      const param = { pilotId, meetingId: meeting.id };
      const { version } = await queryClient.fetchQuery({
        ...meetingQuery(pilotId, meeting.id),
        staleTime: 0,
      });
      const header = { ...idempotencyKey(once.keyFor(version)), ...ifMatch(version) };
      await api.pilots[':pilotId'].meetings[':meetingId'].closing.$post({ param, header });
      once.answered();
      setIsAsking(false);
    } catch (error) {
      once.answered(error);
      setProblem(asProblem(error)?.message ?? meetingTexts.closeFailed);
    } finally {
      setIsBusy(false);
      await refresh();
    }
  }

  return (
    <Card heading={meetingTexts.close} level={3}>
      <Stack>
        <Text>{meetingTexts.closeExplanation}</Text>
        <Button onClick={() => setIsAsking(true)} variant="secondary">
          {meetingTexts.close}
        </Button>
      </Stack>
      <Dialog
        footer={
          <>
            <Button busy={isBusy} onClick={() => void close()}>
              {meetingTexts.closeYes}
            </Button>
            <Button onClick={() => setIsAsking(false)} variant="secondary">
              {meetingTexts.closeNo}
            </Button>
          </>
        }
        heading={meetingTexts.closeHeading}
        onClose={() => setIsAsking(false)}
        open={isAsking}
      >
        <Stack>
          {problem === null ? null : (
            <Alert announce="now" tone="error">
              {problem}
            </Alert>
          )}
          <Text>{meetingTexts.closeExplanation}</Text>
        </Stack>
      </Dialog>
    </Card>
  );
}
