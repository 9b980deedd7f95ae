import { addMonths, monthsBetween } from '../../../server/domain/calendar.ts';
import type { Month } from '../../../server/domain/calendar.ts';
import { formatMonth, formatMonthRun } from '../../data/format.ts';
import type { Choice } from '../../ui/choice.ts';

/** A month or a quarter: its first and last month. */
export type Period = { monthFrom: Month; monthTo: Month };

/** Whether a figure is about a month or a quarter. */
export type Span = 'month' | 'quarter';

/** A period as one value of a field. */
export function periodValue({ monthFrom, monthTo }: Period): string {
  return `${monthFrom}/${monthTo}`;
}

/** The period of a value; empty text gives empty months, which the server refuses at the field. */
export function periodOf(value: string): Period {
  const [monthFrom = '', monthTo = ''] = value.split('/');
  return { monthFrom, monthTo };
}

/** "januari 2026", "1e kwartaal 2026 (jan–mrt 2026)", or the months of any other run. */
export function periodText({ monthFrom, monthTo }: Period): string {
  if (monthFrom === monthTo) return formatMonth(monthFrom);
  const run = formatMonthRun(monthFrom, monthTo);
  const start = Number(monthFrom.slice(5));
  if (start % 3 !== 1 || monthTo !== addMonths(monthFrom, 2)) return run;
  return `${Math.ceil(start / 3)}e kwartaal ${monthFrom.slice(0, 4)} (${run})`;
}

/**
 * The months or calendar quarters that are over or have begun, newest first, under their year.
 * @param kept a period that stays in the list although it is no calendar quarter.
 */
export function periodChoices(
  span: Span,
  { first, last }: { first: Month; last: Month },
  kept: Period | null = null,
): Choice[] {
  const months = monthsBetween(first, last);
  const periods =
    span === 'month'
      ? months.map((month) => ({ monthFrom: month, monthTo: month }))
      : months
          .filter((month) => Number(month.slice(5)) % 3 === 1)
          .map((month) => ({ monthFrom: month, monthTo: addMonths(month, 2) }))
          .filter(({ monthTo }) => monthTo <= last);
  const choices = periods.toReversed().map((period) => ({
    value: periodValue(period),
    label: periodText(period),
    group: period.monthFrom.slice(0, 4),
  }));
  if (kept === null || choices.some(({ value }) => value === periodValue(kept))) return choices;
  const group = kept.monthFrom.slice(0, 4);
  return [{ value: periodValue(kept), label: periodText(kept), group }, ...choices];
}

/** Whether a period is one month or a quarter. */
export function spanOf({ monthFrom, monthTo }: Period): Span {
  return monthFrom === monthTo ? 'month' : 'quarter';
}
