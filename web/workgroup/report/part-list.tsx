import { useIsNarrow } from '../../figures/use-is-narrow.ts';
import { reportWritingTexts } from '../../texts/report-writing.ts';
import { reportTexts } from '../../texts/workgroup.ts';
import { RouteLink } from '../../ui/link.tsx';
import type { ReportPart } from '../report-queries.ts';

type PartListProps = {
  parts: readonly ReportPart[];
  shown: string;
  /** Ids of the parts whose numbers changed since they were read. */
  toReread: ReadonlySet<string>;
};

/** Every part of the report with where it stands. */
export function PartList(props: PartListProps) {
  const list = <PartLinks {...props} />;
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

function PartLinks({ parts, shown, toReread }: PartListProps) {
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.id}>
          <RouteLink
            aria-current={shown === part.id ? 'step' : undefined}
            search={{ deel: part.id }}
            to="/werkgroep/rapport"
          >
            {reportTexts.partHeading(part.number, part.title)}
          </RouteLink>
          <span className="naast-report__state">
            {toReread.has(part.id) ? (
              <strong>{reportWritingTexts.rereadState}</strong>
            ) : (
              stateOf(part)
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function stateOf({ text, required }: ReportPart): string {
  if (text !== '') return reportTexts.written;
  return required ? reportTexts.unwritten : reportWritingTexts.mayStayEmpty;
}
