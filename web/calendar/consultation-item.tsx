import { useState } from 'react';
import { api, asProblem, ifMatch } from '../data/api.ts';
import { formatDay } from '../data/format.ts';
import { usePilotId } from '../data/session.ts';
import { consultationTexts as texts } from '../texts/calendar.ts';
import { Alert } from '../ui/alert.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { DownloadIcon } from '../ui/icons.tsx';
import { Progress } from '../ui/progress.tsx';
import { Text } from '../ui/text.tsx';
import { saveFile } from '../workgroup/report/save-file.ts';
import { useFreshCalendar } from './calendar-query.ts';
import type { Consultation } from './calendar-query.ts';

type ConsultationItemProps = {
  consultation: Consultation;
  /** Undefined for whoever only reads. */
  onChange: (() => void) | undefined;
};

/** A consultation: its day, whether it was held, what came out, and its page. */
export function ConsultationItem({ consultation, onChange }: ConsultationItemProps) {
  const pilotId = usePilotId();
  const refresh = useFreshCalendar();
  const [busy, setBusy] = useState<'page' | 'removal' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, day, isHeld, outcome, editionSeq, version } = consultation;
  const param = { pilotId, consultationId: id };
  const { consultations } = api.pilots[':pilotId'];

  async function attempt(what: 'page' | 'removal', work: () => Promise<void>) {
    setBusy(what);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(asProblem(error)?.message ?? texts.pageFailed);
    } finally {
      setBusy(null);
    }
  }
  const download = () =>
    attempt('page', async () => {
      await saveFile(await consultations[':consultationId'].page.$get({ param }), texts.pageFile);
    });
  const remove = () =>
    attempt('removal', async () => {
      await consultations[':consultationId'].$delete({ param, header: ifMatch(version) });
      await refresh();
    });

  return (
    <li>
      <p className="naast-consultations__head">
        <strong>{formatDay(day)}</strong>{' '}
        <Badge tone={isHeld ? 'success' : 'info'}>{isHeld ? texts.held : texts.planned}</Badge>{' '}
        <span className="naast-agenda__done">
          {texts.edition}: {editionSeq ?? texts.newestThen}
        </span>
      </p>
      {isHeld ? (
        <p className="naast-consultations__outcome">{outcome === '' ? texts.noOutcome : outcome}</p>
      ) : null}
      <div className="naast-no-print">
        <Cluster>
          <Button
            aria-label={texts.pageOf(formatDay(day))}
            busy={busy === 'page'}
            icon={DownloadIcon}
            onClick={() => void download()}
            small
            variant="secondary"
          >
            {texts.page}
          </Button>
          {onChange ? (
            <Button
              aria-label={texts.changeOf(formatDay(day))}
              onClick={onChange}
              small
              variant="tertiary"
            >
              {texts.change}
            </Button>
          ) : null}
          {onChange && !isHeld ? (
            <Button
              aria-label={texts.removeOf(formatDay(day))}
              busy={busy === 'removal'}
              onClick={() => void remove()}
              small
              variant="tertiary"
            >
              {texts.remove}
            </Button>
          ) : null}
        </Cluster>
        {busy === 'page' ? <Progress label={texts.pageBusy} /> : null}
        {problem === null ? null : (
          <Alert announce="now" tone="error">
            <Text>{problem}</Text>
          </Alert>
        )}
      </div>
    </li>
  );
}
