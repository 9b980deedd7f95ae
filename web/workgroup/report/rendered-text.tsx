import { spansOf } from '../../../server/domain/report-text/reference-token.ts';
import type { TextSpan } from '../../../server/domain/report-text/reference-token.ts';
import { resolve, wordsOf } from '../../../server/domain/report-text/report-figure.ts';
import type { FigureLookup } from '../../../server/domain/report-text/report-figure.ts';
import { strengthLabels } from '../../../server/domain/report-text/strength.ts';
import { reportWritingTexts } from '../../texts/report-writing.ts';

type RenderedTextProps = {
  text: string;
  lookup: FigureLookup;
  /** Says beside every number how much it can carry. */
  withStrength?: boolean;
};

/** A written text as the report prints it, its references as numbers. */
export function RenderedText({ text, lookup, withStrength = false }: RenderedTextProps) {
  return (
    <p className="naast-report__text">
      {spansOf(text).map((span) =>
        span.kind === 'text' ? (
          span.raw
        ) : (
          <RenderedFigure
            key={span.start}
            lookup={lookup}
            span={span}
            withStrength={withStrength}
          />
        ),
      )}
    </p>
  );
}

type RenderedFigureProps = {
  span: Exclude<TextSpan, { kind: 'text' }>;
  lookup: FigureLookup;
  withStrength: boolean;
};

function RenderedFigure({ span, lookup, withStrength }: RenderedFigureProps) {
  const found = span.kind === 'broken' ? null : resolve(span.reference, lookup);
  if (found?.kind !== 'figure') {
    return <span className="naast-figure naast-figure--missing">{wordsOf(span, lookup)}</span>;
  }
  const { strength, label } = found.figure;
  return (
    <span className="naast-figure" title={label}>
      {wordsOf(span, lookup)}
      {withStrength ? (
        <span
          className={`naast-figure__strength naast-figure__strength--${strength}`}
          title={reportWritingTexts.strengthHelp[strength]}
        >
          {' '}
          {strengthLabels[strength]}
        </span>
      ) : null}
    </span>
  );
}
