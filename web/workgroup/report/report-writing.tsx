import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { REPORT_TEXT_LENGTH } from '../../../server/domain/records/report.ts';
import { api, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { useIsNarrow } from '../../figures/use-is-narrow.ts';
import { reportTexts } from '../../texts/workgroup.ts';
import { Cluster } from '../../ui/cluster.tsx';
import { Heading } from '../../ui/heading.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { Text } from '../../ui/text.tsx';
import { AutosavedText } from '../autosaved-text.tsx';
import type { StoredText } from '../autosave.ts';
import { reportQuery } from '../report-queries.ts';
import type { ReportPart } from '../report-queries.ts';

type ReportWritingProps = {
  parts: readonly ReportPart[];
  /** Id of the part in the address; the first when there is none. */
  shown: string | undefined;
};

/** The parts of the report, one at a time beside the list of all. */
export function ReportWriting({ parts, shown }: ReportWritingProps) {
  const index = Math.max(
    0,
    parts.findIndex(({ id }) => id === shown),
  );
  const part = parts[index];
  const place = useFocusOnChange(part?.id ?? '');
  if (!part) return null;
  return (
    <div className="naast-report">
      <PartList parts={parts} shown={part.id} />
      <div className="naast-report__part">
        <div className="naast-report__heading" ref={place} tabIndex={-1}>
          <Heading level={2}>{reportTexts.partHeading(part.number, part.title)}</Heading>
        </div>
        <Text quiet>{part.hint}</Text>
        <PartEditor key={part.id} part={part} />
        <Cluster align="between">
          <PartLink part={parts[index - 1]} words={reportTexts.previous} />
          <PartLink part={parts[index + 1]} words={reportTexts.next} />
        </Cluster>
      </div>
    </div>
  );
}

function PartList({ parts, shown }: { parts: readonly ReportPart[]; shown: string }) {
  const list = <PartLinks parts={parts} shown={shown} />;
  return (
    <nav aria-label={reportTexts.parts} className="naast-report__list">
      {useIsNarrow() ? (
        <details>
          <summary>{reportTexts.allParts}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  );
}

function PartLinks({ parts, shown }: { parts: readonly ReportPart[]; shown: string }) {
  return (
    <ul>
      {parts.map(({ id, number, title, text }) => (
        <li key={id}>
          <RouteLink
            aria-current={shown === id ? 'step' : undefined}
            search={{ deel: id }}
            to="/werkgroep/rapport"
          >
            {reportTexts.partHeading(number, title)}
          </RouteLink>
          <span className="naast-report__state">
            {text === '' ? reportTexts.unwritten : reportTexts.written}
          </span>
        </li>
      ))}
    </ul>
  );
}

function PartLink({ part, words }: { part: ReportPart | undefined; words: string }) {
  if (!part) return <span />;
  return (
    <RouteLink search={{ deel: part.id }} to="/werkgroep/rapport">
      {words}
    </RouteLink>
  );
}

function PartEditor({ part }: { part: ReportPart }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const query = reportQuery(pilotId);

  async function save(text: string, version: number): Promise<StoredText> {
    const response = await api.pilots[':pilotId'].report.texts[':chapter'].$put({
      param: { pilotId, chapter: part.id },
      header: ifMatch(version),
      json: { text },
    });
    const stored = await response.json();
    queryClient.setQueryData(query.queryKey, (report) =>
      report
        ? {
            ...report,
            parts: report.parts.map((other) => (other.id === stored.id ? stored : other)),
          }
        : report,
    );
    return stored;
  }

  async function fetchStored(): Promise<StoredText> {
    const report = await queryClient.fetchQuery({ ...query, staleTime: 0 });
    return report.parts.find(({ id }) => id === part.id) ?? { text: '', version: 0 };
  }

  return (
    <AutosavedText
      fetchStored={fetchStored}
      hint={reportTexts.textHelp}
      label={reportTexts.text}
      limit={REPORT_TEXT_LENGTH}
      name={`rapport-${part.id}`}
      rows={18}
      save={save}
      stored={{ text: part.text, version: part.version }}
    />
  );
}

/** Another part is another page to who does not see it: the focus goes to its heading. */
function useFocusOnChange(part: string) {
  const heading = useRef<HTMLDivElement>(null);
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current === part) return;
    shown.current = part;
    heading.current?.focus({ preventScroll: true });
  }, [part]);
  return heading;
}
