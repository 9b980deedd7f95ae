import { isEnough } from '../../domain/report-text/strength.ts';
import type { Strength } from '../../domain/report-text/strength.ts';
import type { Unit } from '../../measures/measure.ts';
import type { MeasureResult } from '../../measures/measure-result.ts';
import { mayShowInterval, mayShowPercentage } from '../../statistics/small-numbers.ts';

/** A number as far as its strength goes. */
export type Weighed = {
  readonly value: number | null;
  readonly of: number | null;
  readonly unit: Unit;
  /** Whether it is the number the verdict of its measure is about. */
  readonly isMain: boolean;
};

/** From this group size a share may be stated; smaller ones have a margin of ten points or more. */
export const fewestToState = 100;

/** Known exactly, because nobody is counted. */
const notAboutPeople: ReadonlySet<Unit> = new Set<Unit>(['uur', 'euro', 'strookjes']);

/** Made by dividing or smoothing, so never more than an indication. */
const derived: ReadonlySet<Unit> = new Set<Unit>([
  'casussen per 1.000 inwoners',
  'keer zoveel',
  'werkdagen',
]);

function byNumber({ value, of, unit }: Weighed): Strength {
  if (value === null) return 'tooFew';
  if (notAboutPeople.has(unit)) return 'established';
  if (derived.has(unit)) return 'indication';
  const n = of ?? value;
  if (of !== null) {
    if (!mayShowPercentage(n)) return 'tooFew';
    return n >= fewestToState ? 'established' : 'indication';
  }
  if (!mayShowInterval(n)) return 'tooFew';
  return mayShowPercentage(n) ? 'established' : 'indication';
}

/** The verdict a main number is read by: the norm it is held against, or the year before. */
function verdictOf({ parts }: MeasureResult): Strength | null {
  const [first] = parts;
  if (first === undefined || first.judgement === null) return null;
  if (first.kind !== 'verdict' && first.kind !== 'comparison') return null;
  const { code } = first.judgement;
  if (code === 'tooFewToSay' || code === 'notKnown') return 'tooFew';
  if (code === 'undecided') return 'indication';
  if (code === 'withinChance') return 'tooFew';
  return 'established';
}

/** What a measure can carry at most, whatever its size. */
function mostFor({ result, level }: MeasureResult, unit: Unit, hasVerdict: boolean): Strength {
  if (result === 'result-4' || level === 'impact') return 'indication';
  return unit === 'cliëntreacties' && !hasVerdict ? 'indication' : 'established';
}

/**
 * How much a number can carry in a sentence:
 * - no number, a share of fewer than 20, a count of fewer than 10: too few. Source: the product's
 *   rules for small numbers (no percentage under 20, no interval under 10);
 * - a count of 10 to 19, or a share of 20 to 99: an indication; from 20 and from 100 established.
 *   Source of 100: CBS, Aanvullende onderzoeksbeschrijving inkomensstatistiek, criteria for
 *   percentages; a Wilson interval is then at most ten points to either side;
 * - a verdict on a norm or a comparison goes before the size: "aantoonbaar" is established, within
 *   chance is too few;
 * - objections (result 4) and impact never more than an indication: one pilot cannot tell the cause
 *   (pilot document §8.4), and neither what clients answered: not everybody did;
 * - what is divided or a median, never more than an indication.
 */
export function strengthOf(result: MeasureResult, weighed: Weighed): Strength {
  const bySize = byNumber(weighed);
  if (weighed.value === null) return 'tooFew';
  const verdict = weighed.isMain ? verdictOf(result) : null;
  const most = mostFor(result, weighed.unit, verdict === 'established');
  const own = verdict ?? bySize;
  return isEnough(own, most) ? most : own;
}
