import { daysUntil, monthOf } from './calendar.ts';
import type { Day, Month } from './calendar.ts';

/** How a field stands: how many times it is filled in, said to be unknown, or left empty. */
export type FieldState = {
  readonly filled: number;
  readonly unknown: number;
  readonly empty: number;
};

/** A field over all months and per month. */
export type FieldQuality = FieldState & {
  readonly months: (FieldState & { month: Month })[];
};

type CodeInMonth = { readonly month: Month; readonly code: string | null; readonly n: number };

function stateOf(counts: readonly CodeInMonth[], unknown: string | null): FieldState {
  const sum = (fits: (code: string | null) => boolean) =>
    counts.reduce((total, { code, n }) => (fits(code) ? total + n : total), 0);
  return {
    filled: sum((code) => code !== null && code !== unknown),
    unknown: sum((code) => code !== null && code === unknown),
    empty: sum((code) => code === null),
  };
}

/**
 * How a field stands, from counts per month and code; no code means that it is empty.
 * @param unknown the code that says "not known"; null when the field has none.
 */
export function fieldQuality(counts: readonly CodeInMonth[], unknown: string | null): FieldQuality {
  const months = [...new Set(counts.map(({ month }) => month))].toSorted();
  return {
    ...stateOf(counts, unknown),
    months: months.map((month) => ({
      month,
      ...stateOf(
        counts.filter((count) => count.month === month),
        unknown,
      ),
    })),
  };
}

/** Later than so many days after the contact an entry is called late. */
export const LATE_DAYS = 7;

/** How long after a contact it was entered. */
export type EntryLateness = {
  /** Contacts in all. */
  readonly of: number;
  /** Half of them was entered within so many days; null without contacts. */
  readonly medianDays: number | null;
  /** Entered more than `LATE_DAYS` days later. */
  readonly late: number;
  /** Entered after the month was released: they count in a later edition. */
  readonly afterRelease: number;
};

type Entry = {
  readonly day: Day;
  readonly enteredOn: Day;
  readonly isLate: 0 | 1;
  readonly n: number;
};

function lateness(entries: readonly Entry[]): EntryLateness {
  const delays = entries
    .map(({ day, enteredOn, isLate, n }) => ({
      days: Math.max(0, daysUntil(day, enteredOn)),
      isLate,
      n,
    }))
    .toSorted((one, other) => one.days - other.days);
  const sum = (fits: (delay: (typeof delays)[number]) => boolean) =>
    delays.reduce((total, delay) => (fits(delay) ? total + delay.n : total), 0);
  const of = sum(() => true);
  let passed = 0;
  const middle = delays.find(({ n }) => (passed += n) * 2 >= of);
  return {
    of,
    medianDays: middle?.days ?? null,
    late: sum(({ days }) => days > LATE_DAYS),
    afterRelease: sum(({ isLate }) => isLate === 1),
  };
}

/** How late contacts are entered, over all months and per month of the contact. */
export function entryLateness(
  entries: readonly Entry[],
): EntryLateness & { readonly months: (EntryLateness & { month: Month })[] } {
  const months = [...new Set(entries.map(({ day }) => monthOf(day)))].toSorted();
  return {
    ...lateness(entries),
    months: months.map((month) => ({
      month,
      ...lateness(entries.filter(({ day }) => monthOf(day) === month)),
    })),
  };
}

/**
 * The order in which cases are best completed: first what the next edition counts, then those of
 * which most is missing, then the oldest.
 */
export function byUrgency(
  one: { countsNext: boolean; missing: readonly unknown[]; openedDay: Day },
  other: { countsNext: boolean; missing: readonly unknown[]; openedDay: Day },
): number {
  return (
    Number(other.countsNext) - Number(one.countsNext) ||
    other.missing.length - one.missing.length ||
    one.openedDay.localeCompare(other.openedDay)
  );
}
