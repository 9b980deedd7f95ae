import type { Measure, MeasureBody, MeasureContext, MeasureDefinition } from './measure.ts';
import { dayInWords, throughInWords } from './period-words.ts';
import type { MeasureSource } from './source.ts';

/**
 * Joins a definition and its computation. The frame of the result (who, which version, which months,
 * as of when) is the same for every measure and is put on here.
 * @param body computes what is particular to the measure; pure.
 */
export function defineMeasure(
  definition: MeasureDefinition,
  body: (source: MeasureSource, context: MeasureContext) => MeasureBody,
): Measure {
  return {
    definition,
    compute(source, context) {
      const { id, version, result, level, name, references, fixedText } = definition;
      const { against = [], notes = [], ...figures } = body(source, context);
      return {
        id,
        version,
        result,
        level,
        name,
        basis: source.basis,
        period: { from: source.firstMonth, to: source.asOfMonth },
        asOfDay: context.asOfDay,
        asOf:
          context.asOfDay === null
            ? throughInWords(source.asOfMonth)
            : `stand van ${dayInWords(context.asOfDay)}`,
        ...figures,
        against: [...against, ...references],
        notes,
        fixedText,
      };
    },
  };
}
