import type { Reference } from '../../server/measures/measure.ts';
import type { Figure, MeasureResult } from '../../server/measures/measure-result.ts';
import { figureTexts } from '../texts/figures.ts';

/**
 * Three facts in the same order everywhere: this edition, since the start, and what to hold it
 * against. The number to read first is the largest.
 */
export function MeasureFacts({ result }: { result: MeasureResult }) {
  const { headline, thisEdition, cumulative, against } = result;
  const judgements = result.parts.flatMap(({ judgement }) => (judgement ? [judgement] : []));
  const isOwn =
    headline !== null && !isSame(headline, thisEdition) && !isSame(headline, cumulative);
  // References that need the whole width come last, so that the facts stay together.
  const isLong = against.length > 1 || against.some(({ text }) => text.length > longestBeside);
  return (
    <dl className="naast-measure__facts">
      {isOwn ? <Fact figure={headline} isFirst term={headline.label} /> : null}
      {thisEdition ? (
        <Fact
          figure={thisEdition}
          isFirst={isSame(headline, thisEdition) && !isSame(headline, cumulative)}
          term={thisEdition.label}
        />
      ) : null}
      {cumulative ? (
        <Fact
          figure={cumulative}
          isFirst={isSame(headline, cumulative)}
          months={cumulative.label}
          term={figureTexts.soFar}
        />
      ) : null}
      {isLong ? null : <Against references={against} />}
      {judgements.length > 0 ? (
        <div>
          <dt>{figureTexts.judgement}</dt>
          {judgements.map(({ text }) => (
            <dd className="naast-judgement" key={text}>
              {text}
            </dd>
          ))}
        </div>
      ) : null}
      {isLong ? <Against isLong references={against} /> : null}
    </dl>
  );
}

/** Norms and references, each with where it comes from. */
function Against({
  references,
  isLong = false,
}: {
  references: readonly Reference[];
  isLong?: boolean;
}) {
  if (references.length === 0) return null;
  return (
    <div className={isLong ? 'naast-measure__against--long' : undefined}>
      <dt>{figureTexts.against}</dt>
      {references.map((reference) => (
        <dd key={reference.text}>
          {reference.text}
          <span className="naast-fact__small">{figureTexts.source(reference.source)}</span>
        </dd>
      ))}
    </div>
  );
}

const longestLarge = 40;
const longestBeside = 120;

type FactProps = { term: string; figure: Figure; isFirst: boolean; months?: string };

function Fact({ term, figure, isFirst, months }: FactProps) {
  const size = figure.value === null ? 'words' : sizeOf(figure.text, isFirst);
  return (
    <div>
      <dt>
        {term}
        {months === undefined ? null : <span className="naast-fact__small">{months}</span>}
      </dt>
      <dd>
        <span className={`naast-fact naast-fact--${size}`}>{figure.text}</span>
        {figure.small === null ? null : <span className="naast-fact__small">{figure.small}</span>}
        {figure.margin === null ? null : (
          <span className="naast-fact__small">{figureTexts.margin(figure.margin)}</span>
        )}
      </dd>
    </div>
  );
}

/** A sentence is not set as large as a number. */
function sizeOf(text: string, isFirst: boolean): 'large' | 'long' | 'normal' {
  if (!isFirst) return 'normal';
  return text.length > longestLarge ? 'long' : 'large';
}

function isSame(a: Figure | null, b: Figure | null): boolean {
  return a !== null && b !== null && a.label === b.label && a.text === b.text;
}
