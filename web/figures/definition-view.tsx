import type { MeasureDefinition } from '../../server/measures/measure.ts';
import { figureTexts } from '../texts/figures.ts';
import { Facts } from '../ui/facts.tsx';

const words = figureTexts.definition;

type DefinitionViewProps = {
  definition: MeasureDefinition;
  /** Through when the figures run: "t/m mei 2026". */
  asOf: string;
};

/** What a measure is: question, unit, numerator, denominator, source, and what it cannot show. */
export function DefinitionView({ definition, asOf }: DefinitionViewProps) {
  return (
    <Facts
      items={[
        { term: words.question, value: definition.question },
        { term: words.unit, value: definition.unit },
        { term: words.numerator, value: definition.numerator },
        { term: words.denominator, value: definition.denominator },
        { term: words.cannotShow, value: definition.cannotShow },
        { term: words.level, value: figureTexts.levels[definition.level] },
        { term: words.source, value: definition.source },
        { term: words.asOf, value: asOf },
        { term: words.version, value: String(definition.version) },
      ]}
    />
  );
}
