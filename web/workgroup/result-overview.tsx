import type { Figure, MeasureResult } from '../../server/measures/measure-result.ts';
import { editionTexts } from '../texts/workgroup.ts';
import { DataTable } from '../ui/data-table.tsx';
import { PlainLink } from '../ui/link.tsx';

type ResultOverviewProps = {
  /** Title of the result, for the caption of the table. */
  title: string;
  measures: readonly MeasureResult[];
};

/** A result at a glance: one row per measure, each leading to its figures further down. */
export function ResultOverview({ title, measures }: ResultOverviewProps) {
  return (
    <DataTable
      caption={editionTexts.inShortCaption(title)}
      columns={[
        {
          id: 'measure',
          header: editionTexts.measure,
          cell: ({ id, name }) => (
            <PlainLink href={`#${id}`}>
              {id} {name}
            </PlainLink>
          ),
        },
        {
          id: 'this-edition',
          header: editionTexts.thisEdition,
          cell: ({ thisEdition }) => <FigureCell figure={thisEdition} />,
        },
        {
          id: 'so-far',
          header: editionTexts.soFar,
          cell: ({ cumulative }) => <FigureCell figure={cumulative} />,
        },
        {
          id: 'judgement',
          header: editionTexts.judgement,
          cell: (measure) => judgementOf(measure),
        },
      ]}
      compact
      hideCaption
      rowKey={({ id }) => id}
      rows={measures}
    />
  );
}

function FigureCell({ figure }: { figure: Figure | null }) {
  if (figure === null) return editionTexts.noJudgement;
  return (
    <>
      <span className={figure.value === null ? 'naast-cell--words' : undefined}>{figure.text}</span>
      {figure.small === null ? null : <span className="naast-cell__small">{figure.small}</span>}
    </>
  );
}

/** What a norm or a comparison allows to be said; otherwise the norm or budget itself. */
function judgementOf({ parts, against }: MeasureResult): string {
  const judgements = parts.flatMap(({ judgement }) => (judgement ? [judgement.text] : []));
  const norms = against.flatMap(({ kind, text }) => (kind === 'reference' ? [] : [text]));
  const said = judgements.length > 0 ? judgements : norms;
  return said.length > 0 ? said.join('; ') : editionTexts.noJudgement;
}
