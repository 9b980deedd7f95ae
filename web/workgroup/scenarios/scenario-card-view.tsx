import type { ScenarioCard } from '../../../server/domain/scenarios/scenario-card.ts';
import { scenarioName } from '../../../server/domain/scenarios/scenario-cards.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import { Heading } from '../../ui/heading.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { scenarioParts } from './scenario-parts.tsx';

type ScenarioCardViewProps = {
  card: ScenarioCard;
  isCompared: boolean;
  /** False when no other one fits beside those that were chosen. */
  mayCompare: boolean;
  onCompare: () => void;
};

/** One scenario: what it is, its pros and cons with their source, and what to weigh. */
export function ScenarioCardView(props: ScenarioCardViewProps) {
  const { card, isCompared, mayCompare, onCompare } = props;
  return (
    <article aria-labelledby={`kaart-${card.id}`} className="naast-scenario">
      <Heading id={`kaart-${card.id}`} level={3}>
        {scenarioName(card)}
      </Heading>
      <p className="naast-scenario__what">{card.description}</p>
      {scenarioParts.map(({ id, title, isFolded, show }) =>
        isFolded ? (
          <details key={id}>
            <summary>{title}</summary>
            {show(card)}
          </details>
        ) : (
          <section key={id}>
            <Heading level={4} size={4}>
              {title}
            </Heading>
            {show(card)}
          </section>
        ),
      )}
      <p className="naast-scenario__source">{scenarioTexts.from(card.source)}</p>
      <div className="naast-scenario__compare naast-no-print">
        <CheckField
          checked={isCompared}
          disabled={!isCompared && !mayCompare}
          label={
            <>
              {scenarioTexts.compare}
              <span className="ams-visually-hidden"> {scenarioName(card)}</span>
            </>
          }
          name={`vergelijk-${card.id}`}
          onChange={onCompare}
        />
      </div>
    </article>
  );
}
