import { useId } from 'react';
import type { results } from '../../server/domain/codes/results.ts';
import type { MeasureResult } from '../../server/measures/measure-result.ts';
import { editionTexts } from '../texts/workgroup.ts';
import { Heading } from '../ui/heading.tsx';
import { CoordinatorNote } from './coordinator-note.tsx';
import { ResultCards } from './result-cards.tsx';
import { ResultOverview } from './result-overview.tsx';
import { AgreedBeforehand } from './rules/agreed-beforehand.tsx';

type ResultSectionProps = {
  result: (typeof results)[number];
  seq: number;
  measures: readonly MeasureResult[];
  /** What the coordinator wrote with this result; null when there is none. */
  note: string | null;
};

/** One of the five results: what the pilot asked, the note, all measures at a glance, then each in full. */
export function ResultSection({ result, seq, measures, note }: ResultSectionProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="naast-result" id={`R${result.number}`}>
      <div className="naast-result__head">
        <Heading id={headingId} level={2}>
          {editionTexts.resultHeading(result.number, result.title)}
        </Heading>
        <blockquote className="naast-result__text">{result.text}</blockquote>
        {note === null ? null : <CoordinatorNote level={3} text={note} />}
        <AgreedBeforehand resultId={result.id} />
        <Heading level={3} size={4}>
          {editionTexts.inShort}
        </Heading>
        <ResultOverview
          measures={measures}
          title={editionTexts.resultHeading(result.number, result.title)}
        />
      </div>
      <ResultCards measures={measures} seq={seq} />
    </section>
  );
}
