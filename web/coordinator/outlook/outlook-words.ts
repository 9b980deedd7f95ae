import { formatMonth, formatMonthShort, formatNumber } from '../../data/format.ts';
import { mergeTexts, outlookTexts } from '../../texts/outlook.ts';
import { inWords } from '../edition/preview-rows.ts';
import type { Outlook, OutlookRow, OutlookTable } from './outlook-query.ts';

/** In which share of the futures something must happen to call it probable. */
const PROBABLE = 0.7;
/** Below this share it is called improbable. */
const IMPROBABLE = 0.3;
/** From this share on it is called nearly certain. */
const NEARLY_SURE = 0.95;

/** How often in words: 0.82 → "8 van de 10 keer"; next to nothing is "bijna nooit". */
export function oftenWords(chance: number): string {
  if (chance >= NEARLY_SURE) return outlookTexts.always;
  const tenths = Math.round(chance * 10);
  return tenths === 0 ? outlookTexts.never : outlookTexts.often(tenths);
}

/** The place of the first release by which something is probable; -1 when it never is. */
export function probableFrom(chances: readonly number[]): number {
  return chances.findIndex((chance) => chance >= PROBABLE);
}

/**
 * What is to be expected of a category, in a sentence.
 * @param ends the last months of the releases to come.
 */
export function expectationWords(
  { through, chances }: Pick<OutlookRow, 'through' | 'chances'>,
  ends: readonly string[],
): string {
  if (through !== null) return outlookTexts.isShown;
  const last = ends.at(-1);
  if (last === undefined) return outlookTexts.noneLeft;
  const place = probableFrom(chances);
  const month = ends[place];
  const chance = chances[place];
  if (month !== undefined && chance !== undefined) {
    return chance >= NEARLY_SURE
      ? outlookTexts.surely(formatMonth(month))
      : outlookTexts.probably(formatMonth(month), oftenWords(chance));
  }
  const inTheEnd = chances.at(-1) ?? 0;
  const words = inTheEnd >= IMPROBABLE ? outlookTexts.perhaps : outlookTexts.hardly;
  return words(formatMonth(last), oftenWords(inTheEnd));
}

/**
 * Why a category waits and what ends it, in a sentence.
 * @param least how many new ones it takes.
 */
export function waitWords(waiting: OutlookRow['waiting'], least: number): string {
  const { waits } = outlookTexts;
  if (waiting === null) return '';
  const { reason, batch } = waiting;
  if (reason !== 'too-few') return waits[reason](inWords(least));
  if (batch < 0) return waits.corrected;
  if (batch === 0) return waits.nothingNew(inWords(least));
  return least - batch === 1 ? waits.oneMore : waits['too-few'](inWords(least - batch));
}

/** How many new ones a table takes. */
export function leastOf({ id }: Pick<OutlookTable, 'id'>, outlook: Outlook): number {
  return id.startsWith('experiences.') ? outlook.experienceBatchSize : outlook.batchSize;
}

/** What is shown of a category now, with its month. */
export function nowWords({ shown, through }: Pick<OutlookRow, 'shown' | 'through'>): string {
  if (shown === null || through === null) return outlookTexts.notShown;
  return outlookTexts.standing(formatNumber(shown), formatMonthShort(through));
}

/** How many categories of these tables are shown, of how many. */
export function shownIn(tables: readonly OutlookTable[]): { shown: number; of: number } {
  const rows = tables.flatMap((table) => table.rows);
  return { shown: rows.filter(({ through }) => through !== null).length, of: rows.length };
}

/** From which month of a year a category is probably shown: "vanaf maand 3 (8 van de 10 keer)". */
export function monthOfYearWords(chances: readonly number[]): string {
  const place = probableFrom(chances);
  const chance = chances[place];
  if (chance === undefined) return mergeTexts.notInYear;
  return mergeTexts.fromMonth(place + 1, oftenWords(chance));
}
