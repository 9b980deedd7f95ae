import { useMutation, useMutationState } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReportFormat } from '../../../server/domain/report-formats.ts';
import { api, asProblem } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { reportFileTexts } from '../../texts/report-files.ts';
import { saveFile } from './save-file.ts';

/** The kinds of file of a report, the PDF among them. */
export type DownloadFormat = ReportFormat | 'pdf';

/** How far a download is. `fetching` is after the server has made the file. */
export type DownloadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' | 'fetching'; readonly seconds: number }
  | { readonly kind: 'ready'; readonly bytes: number }
  | { readonly kind: 'failed'; readonly reason: string };

const stages = new Map<string, 'making' | 'fetching'>();

async function download(pilotId: string, format: DownloadFormat, key: string): Promise<number> {
  stages.set(key, 'making');
  const param = { pilotId };
  const response =
    format === 'pdf'
      ? await api.pilots[':pilotId'].report.pdf.$get({ param })
      : await api.pilots[':pilotId'].report.files[':format'].$get({
          param: { ...param, format },
          header: {},
        });
  stages.set(key, 'fetching');
  const content = await response.blob();
  await saveFile(
    { headers: response.headers, blob: async () => content },
    reportFileTexts.fileName,
  );
  return content.size;
}

/** Seconds since a moment, counted while something is busy; 0 when nothing is. */
function useSecondsSince(start: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (start === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [start]);
  return start === null ? 0 : Math.max(0, Math.floor((now - start) / 1000));
}

/**
 * A download that goes on when its screen is left: whoever comes back sees how far it is.
 * @returns how far it is, and how to start it.
 */
export function useReportDownload(format: DownloadFormat): {
  state: DownloadState;
  start: () => void;
} {
  const pilotId = usePilotId();
  const mutationKey = ['report-file', pilotId, format];
  const key = mutationKey.join(' ');
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: () => download(pilotId, format, key),
  });
  const latest = useMutationState({
    filters: { mutationKey },
    select: ({ state }) => state,
  }).at(-1);
  const busySince = latest?.status === 'pending' ? latest.submittedAt : null;
  const seconds = useSecondsSince(busySince);
  return { state: stateOf(), start: () => mutate() };

  function stateOf(): DownloadState {
    if (busySince !== null) return { kind: stages.get(key) ?? 'making', seconds };
    if (latest?.status === 'success') return { kind: 'ready', bytes: Number(latest.data) };
    if (latest?.status === 'error') {
      return {
        kind: 'failed',
        reason: asProblem(latest.error)?.message ?? reportFileTexts.failed,
      };
    }
    return { kind: 'idle' };
  }
}
