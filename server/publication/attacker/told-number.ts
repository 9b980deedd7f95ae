import type { Claim } from './claims.ts';
import type { Meaning } from './measure-meaning.ts';
import { countsIn, rangeOfMargin, rangeOfPercentage } from './number-words.ts';
import type { Months, Range } from './number-words.ts';

/** A claim with the place where it was read. */
export type Reading = { readonly where: string; readonly claim: Claim };

/** A number as it was served: as a value, and in words. */
export type Told = {
  readonly value: number | null;
  readonly of: number | null;
  readonly text: string;
  readonly percent?: number | null;
  readonly margin?: string | null;
};

/** Where a number stands and what it is about. */
export type ToldPlace = {
  readonly where: string;
  readonly meaning: Meaning;
  readonly months: Months;
  /** Whether the number it is part of is the whole series over the same months. */
  readonly ofSeries: boolean;
};

function claimsFrom({ meaning, months }: ToldPlace, range: Range, of: number | null): Claim[] {
  if (!meaning.isRest) return [{ ...meaning.subject, ...months, ...range }];
  return of === null
    ? []
    : [{ ...meaning.subject, ...months, least: of - range.most, most: of - range.least }];
}

/**
 * Everything one number says, each time it says it: its value, its value in words, the whole it is
 * part of, its percentage and its margin. A percentage of a known whole is a range, and so is a margin:
 * every count that would be shown in these very words.
 */
export function readingsOf(told: Told, place: ToldPlace): readonly Reading[] {
  const { value, of, text, percent = null, margin = null } = told;
  const inWords = countsIn(text);
  const whole = of ?? inWords?.of ?? null;
  const exact = [value, inWords?.count ?? null]
    .filter((n) => n !== null)
    .map((n): Range => ({ least: n, most: n }));
  const ranges: (Range | null)[] =
    whole === null
      ? []
      : [
          rangeOfPercentage(text, whole),
          percent === null ? null : rangeOfPercentage(`${percent}%`, whole),
          margin === null ? null : rangeOfMargin(margin, whole),
        ];
  const own = [...exact, ...ranges].flatMap((range) =>
    range === null ? [] : claimsFrom(place, range, whole),
  );
  const { series } = place.meaning.subject;
  const wholes = [of, inWords?.of ?? null].filter((n) => n !== null);
  const ofWholes = place.ofSeries
    ? wholes.map((n): Claim => ({
        series,
        table: null,
        category: null,
        ...place.months,
        least: n,
        most: n,
      }))
    : [];
  return [...own, ...ofWholes].map((claim) => ({ where: place.where, claim }));
}
