import { mayShowInterval, mayShowPercentage } from './small-numbers.ts';
import type { Interval } from './interval.ts';
import type { MonthChange } from './month-change.ts';
import type { NormVerdict } from './norm-verdict.ts';
import type { ProcessChart } from './process-chart.ts';
import type { Proportion } from './proportion.ts';
import type { RateRatio } from './rate-ratio.ts';
import type { ShareDifference } from './share-difference.ts';
import type { XmrRule } from './xmr-signals.ts';

/** What is said when a group is too small for any statement. */
export const tooFewToSay = 'te weinig om iets te zeggen';

/** What is said when two numbers differ no more than chance does by itself. */
export const withinNormalVariation = 'binnen de normale schommeling';

/** What is said of limits that rest on too few months. */
export const provisionalLimits = 'voorlopige grenzen: te vroeg om iets vast te stellen';

/** The sentence that goes with every interval. */
export const aboutChance =
  'De registratie telt alles mee. De marge gaat over toeval van maand tot maand, niet over een steekproef.';

const verdicts: Record<NormVerdict, string> = {
  met: 'aantoonbaar gehaald',
  notMet: 'aantoonbaar niet gehaald',
  undecided: 'nog niet te zeggen',
};

const changes: Record<MonthChange, string> = {
  more: 'meer dan toeval verklaart',
  fewer: 'minder dan toeval verklaart',
  withinChance: withinNormalVariation,
};

/** The verdict on a norm in Dutch, for `n` answers; under 10 answers only that it is too few. */
export function wordsForVerdict(verdict: NormVerdict, n: number): string {
  return mayShowInterval(n) ? verdicts[verdict] : tooFewToSay;
}

/** The change since last month in Dutch. Never a p-value, never a percentage. */
export function wordsForMonthChange(change: MonthChange): string {
  return changes[change];
}

/**
 * A rate ratio in Dutch, by its mid-P interval. Fewer than 10 events in both periods together say
 * nothing.
 *
 * @param ratio the comparison. @param events the counts of both periods added.
 */
export function wordsForRateRatio(ratio: RateRatio, events: number): string {
  if (!mayShowInterval(events)) {
    return tooFewToSay;
  }
  if (ratio.midP.upper < 1) {
    return changes.fewer;
  }
  return ratio.midP.lower > 1 ? changes.more : changes.withinChance;
}

/** Why a month is more than the normal variation, in Dutch. */
export const wordsForRule: Readonly<Record<XmrRule, string>> = {
  outside: 'buiten de grenzen',
  trend: 'zeven maanden op rij omhoog of omlaag',
  twoOfThree: 'twee van drie maanden dicht bij een grens',
  shift: 'zeven maanden op rij aan dezelfde kant van het gemiddelde',
};

/** What a row of months allows to be said, in Dutch. */
export function wordsForProcess({ kind, run, signals }: ProcessChart): string {
  if (kind === 'provisional') {
    return provisionalLimits;
  }
  if (kind === 'run' && run.hasShift === null) {
    return tooFewToSay;
  }
  const isMore = kind === 'run' ? run.hasShift === true : signals.some((rule) => rule !== null);
  return isMore ? 'meer verandering dan toeval verklaart' : withinNormalVariation;
}

/**
 * The difference of two shares in Dutch, by its interval: "kan toeval zijn (tussen 13 procentpunt
 * minder en 23 procentpunt meer)". Limits are rounded outwards.
 */
export function wordsForShareDifference({ interval }: ShareDifference): string {
  const { lower, upper } = interval;
  const range = `tussen ${inPoints(Math.floor(percent(lower)))} en ${inPoints(Math.ceil(percent(upper)))}`;
  if (lower > 0) {
    return `${changes.more} (${range})`;
  }
  return upper < 0 ? `${changes.fewer} (${range})` : `${withinNormalVariation} (${range})`;
}

function inPoints(points: number): string {
  if (points === 0) {
    return 'evenveel';
  }
  return `${Math.abs(points)} procentpunt ${points < 0 ? 'minder' : 'meer'}`;
}

/**
 * A share in Dutch, numerator and denominator first: "19 van de 25 (76%)"; without percentage
 * under 20: "9 van de 12".
 */
export function wordsForShare({ count, n }: Proportion): string {
  const counts = `${count} van de ${n}`;
  return mayShowPercentage(n) ? `${counts} (${percentage(count, n)})` : counts;
}

/** An interval of shares in Dutch: "tussen 61% en 87%". Limits are rounded outwards. */
export function wordsForInterval({ lower, upper }: Interval): string {
  return `tussen ${Math.floor(percent(lower))}% en ${Math.ceil(percent(upper))}%`;
}

/** A share times 100, without the stray digits that would push 0.07 up to 8%. */
function percent(share: number): number {
  return Number((share * 100).toFixed(9));
}

/**
 * A percentage in Dutch: whole percents, but 0% and 100% only when they are exactly true. Only for
 * groups of at least 20 (`mayShowPercentage`).
 */
export function percentage(count: number, n: number): string {
  const rounded = Math.round((100 * count) / n);
  if (rounded === 100 && count < n) {
    return 'ruim 99%';
  }
  if (rounded === 0 && count > 0) {
    return 'minder dan 1%';
  }
  return `${rounded}%`;
}
