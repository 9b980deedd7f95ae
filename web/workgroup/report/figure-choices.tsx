import { useState } from 'react';
import { results } from '../../../server/domain/codes/results.ts';
import { strengthLabels } from '../../../server/domain/report-text/strength.ts';
import type { ReportFigure } from '../../../server/domain/report-text/report-figure.ts';
import { reportWritingTexts as words } from '../../texts/report-writing.ts';
import { Heading } from '../../ui/heading.tsx';
import { Text } from '../../ui/text.tsx';
import type { ReportFigures } from '../report-queries.ts';

/** More than this is not a list to choose from. */
const mostFound = 40;

type Pick = (figure: ReportFigure) => void;

type FigureChoicesProps = { figures: ReportFigures; sought: string; onPick: Pick };

/** Numbers to choose from: by result and measure, or what was searched for. */
export function FigureChoices({ figures, sought, onPick }: FigureChoicesProps) {
  const terms = sought.toLocaleLowerCase('nl').split(/\s+/).filter(Boolean);
  if (terms.length > 0) return <Found figures={figures} onPick={onPick} terms={terms} />;
  return (
    <div className="naast-picker__list">
      {results.map(({ id, number, title }) => (
        <section aria-label={`${number}. ${title}`} key={id}>
          <Heading level={3} size={4}>
            {`${number}. ${title}`}
          </Heading>
          {figures.measures
            .filter(({ result }) => result === id)
            .map((measure) => (
              <MeasureChoices
                figures={figures.figures.filter((figure) => figure.measure === measure.id)}
                key={measure.id}
                name={measure.name}
                onPick={onPick}
              />
            ))}
        </section>
      ))}
    </div>
  );
}

function Found({
  figures,
  terms,
  onPick,
}: {
  figures: ReportFigures;
  terms: string[];
  onPick: Pick;
}) {
  const names = new Map(figures.measures.map(({ id, name }) => [id, name]));
  const found = figures.figures.filter(({ label, words: said, measure }) => {
    const text = `${names.get(measure) ?? ''} ${label} ${said}`.toLocaleLowerCase('nl');
    return terms.every((term) => text.includes(term));
  });
  return (
    <div className="naast-picker__list">
      <output className="naast-autosave">
        {found.length === 0 ? words.nothingFound : words.found(found.length)}
        {found.length > mostFound ? ` ${words.foundMore(mostFound)}` : ''}
      </output>
      <Choices figures={found.slice(0, mostFound)} onPick={onPick} />
    </div>
  );
}

type MeasureChoicesProps = { name: string; figures: readonly ReportFigure[]; onPick: Pick };

function MeasureChoices({ name, figures, onPick }: MeasureChoicesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const main = figures.filter(({ key }) => key.split('/').length === 2);
  const cells = figures.filter(({ key }) => key.split('/').length > 2);
  return (
    <div className="naast-picker__measure">
      {figures.length === 0 ? <Text quiet>{`${name}: ${words.noneShown}`}</Text> : null}
      <Choices figures={main} onPick={onPick} />
      {cells.length === 0 ? null : (
        <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{words.allOfMeasure(name)}</summary>
          {isOpen ? <Choices figures={cells} onPick={onPick} /> : null}
        </details>
      )}
    </div>
  );
}

function Choices({ figures, onPick }: { figures: readonly ReportFigure[]; onPick: Pick }) {
  if (figures.length === 0) return null;
  return (
    <ul>
      {figures.map((figure) => (
        <li key={figure.key}>
          <button
            className="naast-picker__figure"
            data-figure
            onClick={() => onPick(figure)}
            type="button"
          >
            <span>{figure.label}</span>
            <strong>{figure.words}</strong>
            <span className={`naast-figure__strength naast-figure__strength--${figure.strength}`}>
              {strengthLabels[figure.strength]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
