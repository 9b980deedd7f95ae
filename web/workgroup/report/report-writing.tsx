import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { usePilotId } from '../../data/session.ts';
import { reportWritingTexts } from '../../texts/report-writing.ts';
import { reportTexts } from '../../texts/workgroup.ts';
import { Cluster } from '../../ui/cluster.tsx';
import { Heading } from '../../ui/heading.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { Text } from '../../ui/text.tsx';
import { reportReadingQuery } from '../report-queries.ts';
import type { Report, ReportPart } from '../report-queries.ts';
import { PartEditor } from './part-editor.tsx';
import { PartList } from './part-list.tsx';
import { PartReread } from './part-reread.tsx';
import './report-writing.css';

type ReportWritingProps = {
  report: Report;
  /** Id of the part in the address; the first when there is none. */
  shown: string | undefined;
};

/** The parts of the report, one at a time beside the list of all. */
export function ReportWriting({ report, shown }: ReportWritingProps) {
  const { editionSeq } = report;
  if (editionSeq === null) return <Text>{reportWritingTexts.noEdition}</Text>;
  return <Writing editionSeq={editionSeq} parts={report.parts} shown={shown} />;
}

type WritingProps = { parts: readonly ReportPart[]; editionSeq: number; shown: string | undefined };

function Writing({ parts, editionSeq, shown }: WritingProps) {
  const { data: reading } = useQuery(reportReadingQuery(usePilotId(), editionSeq));
  const index = Math.max(
    0,
    parts.findIndex(({ id }) => id === shown),
  );
  const part = parts[index];
  const place = useFocusOnChange(part?.id ?? '');
  if (!part) return null;
  const toReread = (reading?.parts ?? []).filter(({ changes }) => changes.length > 0);
  return (
    <div className="naast-report">
      <PartList parts={parts} shown={part.id} toReread={new Set(toReread.map(({ id }) => id))} />
      <div className="naast-report__part">
        <div className="naast-report__heading" ref={place} tabIndex={-1}>
          <Heading level={2}>{reportTexts.partHeading(part.number, part.title)}</Heading>
        </div>
        <Text quiet>{part.hint}</Text>
        <PartReread
          changes={toReread.find(({ id }) => id === part.id)?.changes ?? []}
          editionSeq={editionSeq}
          key={`${part.id}-reread`}
          part={part}
        />
        <PartEditor editionSeq={editionSeq} key={part.id} part={part} />
        <Cluster align="between">
          <PartLink part={parts[index - 1]} words={reportTexts.previous} />
          <PartLink part={parts[index + 1]} words={reportTexts.next} />
        </Cluster>
      </div>
    </div>
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
