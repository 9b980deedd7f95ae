import { monthsBetween } from '../domain/calendar.ts';
import type { Unit } from '../measures/measure.ts';
import type { Figure, MeasureResult } from '../measures/measure-result.ts';
import { changeSinceLastMonth } from '../statistics/month-change.ts';
import type { Proportion } from '../statistics/proportion.ts';
import { shareDifference } from '../statistics/share-difference.ts';
import { mayShowInterval } from '../statistics/small-numbers.ts';
import { tooFewToSay, wordsForMonthChange, wordsForShareDifference } from '../statistics/words.ts';

/** The measures of an edition, for comparing. */
export type MeasuresOfEdition = {
  readonly seq: number;
  readonly measures: readonly MeasureResult[];
};

const cannotSay = 'nog niet te zeggen';

/** Amounts: they go up and down by more than chance between separate events. */
const uncounted: ReadonlySet<Unit> = new Set<Unit>([
  'uur',
  'euro',
  'werkdagen',
  'casussen per 1.000 inwoners',
  'keer zoveel',
]);

function monthsIn({ period }: Figure): number {
  return period === null ? 0 : monthsBetween(period.from, period.to).length;
}

/** The number that an action should move: that of the edition itself, else the one that is read first. */
function figureOf({ measures }: MeasuresOfEdition, measureId: string): Figure | null {
  const result = measures.find(({ id }) => id === measureId);
  return result?.thisEdition ?? result?.headline ?? null;
}

/** The figure as a share; null when it is no part of a whole. */
function shareOf({ value, of }: Figure): Proportion | null {
  return value === null || of === null || of === 0 ? null : { count: value, n: of };
}

/** Words for two numbers that can be compared: shares with shares, counts with counts. */
function verdictOf(then: Figure, now: Figure): string {
  const one = shareOf(then);
  const other = shareOf(now);
  if (one !== null && other !== null) {
    const isTooFew = !mayShowInterval(one.n) || !mayShowInterval(other.n);
    return isTooFew ? tooFewToSay : wordsForShareDifference(shareDifference(other, one));
  }
  if (then.value === null || now.value === null || one !== null || other !== null) {
    return cannotSay;
  }
  const isCount = [then.value, now.value].every((value) => Number.isInteger(value) && value >= 0);
  if (!isCount || uncounted.has(then.unit)) return `${cannotSay} of dat meer is dan toeval`;
  if (monthsIn(then) !== monthsIn(now)) {
    return `${cannotSay}: de edities gaan niet over even veel maanden`;
  }
  if (!mayShowInterval(then.value + now.value)) return tooFewToSay;
  return wordsForMonthChange(changeSinceLastMonth(then.value, now.value));
}

/**
 * Whether the number of an action moved: what the edition said when it was agreed, what the edition
 * of today says, and what may be concluded. Read from editions alone. Never a percentage of change
 * and never a cause. Source: statistics, "against last month".
 * @param then the edition of the meeting that agreed it; null when that meeting had none.
 * @param now the edition that is on the table; null when there is none yet.
 * @returns a Dutch sentence without a full stop.
 */
export function movedSince(
  measureId: string,
  then: MeasuresOfEdition | null,
  now: MeasuresOfEdition | null,
): string {
  if (then === null || now === null) return `${cannotSay}: er was nog geen editie`;
  if (then.seq >= now.seq) return `${cannotSay}: sindsdien is er geen nieuwe editie besproken`;
  const before = figureOf(then, measureId);
  const after = figureOf(now, measureId);
  if (before === null || after === null) {
    return `${cannotSay}: deze maat heeft niet één getal om te vergelijken`;
  }
  if (before.value === null || after.value === null) {
    return `${cannotSay}: toen ${before.text}, nu ${after.text}`;
  }
  const isApart = before.period !== null && after.period !== null;
  if (!isApart || after.period.from <= before.period.to) {
    return `van ${before.text} naar ${after.text}: ${cannotSay}, het nieuwe getal telt het oude mee`;
  }
  return `van ${before.text} naar ${after.text}: ${verdictOf(before, after)}`;
}
