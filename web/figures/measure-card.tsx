import { useId } from 'react';
import type { MeasureDefinition } from '../../server/measures/measure.ts';
import type { MeasureResult, Part } from '../../server/measures/measure-result.ts';
import { figureTexts } from '../texts/figures.ts';
import { PlainButtonLink } from '../ui/button-link.tsx';
import { DefinitionCard } from '../ui/definition-card.tsx';
import { Heading } from '../ui/heading.tsx';
import { DownloadIcon } from '../ui/icons.tsx';
import { KeyboardHint } from '../ui/keyboard-hint.tsx';
import { DefinitionView } from './definition-view.tsx';
import { MeasureFacts } from './measure-facts.tsx';
import { PartView } from './part-view.tsx';
import { useDefinitionKey } from './use-definition-key.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import './figures.css';
import './charts.css';

type MeasureCardProps = {
  result: MeasureResult;
  /** What the measure is; without it the card has no "Wat is dit?". */
  definition: MeasureDefinition | undefined;
  /** Address of the same figures as CSV; null when there is no download. */
  csvHref: string | null;
  /** Depth of its heading in the page; its parts come one deeper. */
  level?: 2 | 3;
};

/**
 * A measure as it is shown everywhere: name and question, three facts, what may be concluded, and its
 * tables with their charts. The address `#R1.1` leads to it.
 */
export function MeasureCard({ result, definition, csvHref, level = 3 }: MeasureCardProps) {
  const card = useDefinitionKey();
  const headingId = useId();
  return (
    <article aria-labelledby={headingId} className="naast-measure" id={result.id} ref={card}>
      <header className="naast-measure__head">
        <span className="naast-measure__id">{figureTexts.measure(result.id)}</span>
        <Heading id={headingId} level={level} size={3}>
          {result.name}
        </Heading>
        {definition ? <p className="naast-measure__question">{definition.question}</p> : null}
        {definition ? (
          <div className="naast-measure__what">
            <DefinitionCard term={result.name}>
              <DefinitionView asOf={result.asOf} definition={definition} />
            </DefinitionCard>
            <KeyboardHint keys={[figureTexts.definitionKey]}>
              {figureTexts.definitionKeyHint}
            </KeyboardHint>
          </div>
        ) : null}
      </header>
      <MeasureFacts result={result} />
      {result.fixedText === null ? null : (
        <p className="naast-measure__fixed">{result.fixedText}</p>
      )}
      {result.notes.map((note) => (
        <p className="naast-measure__note" key={note}>
          {note}
        </p>
      ))}
      <Parts level={level === 2 ? 3 : 4} parts={result.parts} />
      {csvHref === null ? null : (
        <PlainButtonLink
          aria-label={figureTexts.downloadAs(result.name)}
          className="naast-no-print"
          download
          href={csvHref}
          icon={DownloadIcon}
          variant="tertiary"
        >
          {figureTexts.download} ({figureTexts.fileKind})
        </PlainButtonLink>
      )}
    </article>
  );
}

/** On a phone twenty cards with tables would never end: there the tables open with one tap. */
function Parts({ parts, level }: { parts: readonly Part[]; level: 3 | 4 }) {
  const isNarrow = useIsNarrow();
  const views = parts.map((part) => <PartView key={part.id} level={level} part={part} />);
  if (!isNarrow || parts.length === 0) return views;
  return (
    <details className="naast-measure__more">
      <summary>{figureTexts.more(parts.length)}</summary>
      {views}
    </details>
  );
}
