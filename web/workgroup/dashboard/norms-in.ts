import type { Figure, MeasureResult } from '../../../server/measures/measure-result.ts';

/** A norm with how it stands. */
export type NormAndStand = {
  /** Number of its measure. */
  readonly id: string;
  /** The norm in a sentence. */
  readonly norm: string;
  /** The number it is held against, in words; null when there is none. */
  readonly stand: string | null;
  /** What may be said about it, such as "nog niet te zeggen"; null when nothing is. */
  readonly judgement: string | null;
  /** Whether it was agreed which share must meet it; without that nobody can say it is met. */
  readonly hasTarget: boolean;
};

/** A number in words with what it counts and through when: "27 van de 80 (34%): …, t/m april 2026". */
function standOf(figure: Figure | null): string | null {
  if (figure === null) return null;
  const { text, about, small, value } = figure;
  if (value === null) return text;
  return `${text}${about === null ? '' : `: ${about}`}${small === null ? '' : ` (${small})`}`;
}

/** Every norm among the measures of an edition, in their order. A budget or reference is no norm. */
export function normsIn(
  measures: readonly Pick<MeasureResult, 'id' | 'against' | 'headline' | 'cumulative' | 'parts'>[],
): NormAndStand[] {
  return measures.flatMap(({ id, against, headline, cumulative, parts }) => {
    const norm = against.find(({ kind }) => kind === 'norm');
    if (norm === undefined) return [];
    const judgements = parts.flatMap(({ judgement }) => (judgement ? [judgement.text] : []));
    return [
      {
        id,
        norm: norm.text,
        stand: standOf(headline ?? cumulative),
        hasTarget: norm.percent !== null,
        judgement: judgements.length === 0 ? null : judgements.join('; '),
      },
    ];
  });
}
