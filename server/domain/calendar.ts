import {
  addDays as addDaysTo,
  differenceInCalendarDays,
  eachDayOfInterval,
  eachMonthOfInterval,
  format,
  isWeekend,
  lastDayOfMonth,
  parseISO,
  subWeeks,
} from 'date-fns';
import { z } from 'zod';
import { publicHolidays } from './holidays.ts';

/** A calendar day as ISO text `yyyy-mm-dd`, in Europe/Amsterdam. */
export type Day = string;

/** A calendar month as ISO text `yyyy-mm`, in Europe/Amsterdam. */
export type Month = string;

/** The two days of a pilot. `endDay` is the first day after it ("1 mei 2016 tot 1 mei 2017", pilot document §6). */
export type PilotPeriod = { startDay: Day; endDay: Day };

/** Accepts a day that exists in the calendar; refuses 2017-02-29 and 15-6-2016. */
export const daySchema = z.iso.date({
  error: 'Vul een datum in die bestaat, bijvoorbeeld 15-06-2016.',
});

/** Accepts a month as `yyyy-mm`; rules between fields only ever see a month that exists. */
export const monthSchema = z
  .string({ error: 'Vul een maand in.' })
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, {
    error: 'Vul een maand in die bestaat, bijvoorbeeld 2016-06.',
    abort: true,
  });

/** The advice is due this many weeks before the pilot ends. Source: pilot document §7. */
export const ADVICE_WEEKS = 6;

const asDay = (date: Date): Day => format(date, 'yyyy-MM-dd');
const asMonth = (date: Date): Month => format(date, 'yyyy-MM');

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The day `n` days later; `n` may be negative. */
export function addDays(day: Day, n: number): Day {
  return asDay(addDaysTo(parseISO(day), n));
}

/**
 * The month `n` months later; `n` may be negative. Works on the text alone: planning a release asks it
 * for every category of every table, and simulating releases a hundred thousand times over.
 */
export function addMonths(month: Month, n: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n;
  const year = Math.floor(months / 12);
  return `${String(year).padStart(4, '0')}-${String(months - year * 12 + 1).padStart(2, '0')}`;
}

/** All months from `from` up to and including `to`; empty when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): readonly Month[] {
  if (to < from) return [];
  const interval = { start: parseISO(firstDay(from)), end: parseISO(firstDay(to)) };
  return eachMonthOfInterval(interval).map(asMonth);
}

/** The first day of a month. */
export function firstDay(month: Month): Day {
  return `${month}-01`;
}

/** The last day of a month, leap years included. */
export function lastDay(month: Month): Day {
  return asDay(lastDayOfMonth(parseISO(firstDay(month))));
}

/**
 * The day the advice is due: six weeks before the end of the pilot, or the day the workgroup set
 * instead. A pilot until 2017-05-01 asks for it on 2017-03-20. Source: pilot document §7.
 */
export function adviceDay(endDay: Day, override?: Day | null): Day {
  return override ?? asDay(subWeeks(parseISO(endDay), ADVICE_WEEKS));
}

/** The last day of a pilot itself: the day before its `endDay`. */
export function lastPilotDay(pilot: PilotPeriod): Day {
  return addDays(pilot.endDay, -1);
}

/** Whether a day lies within the pilot, its start day included and its `endDay` not. */
export function isWithinPilot(pilot: PilotPeriod, day: Day): boolean {
  return day >= pilot.startDay && day < pilot.endDay;
}

/** Every month that holds at least one day of the pilot, in order. */
export function pilotMonths(pilot: PilotPeriod): readonly Month[] {
  return monthsBetween(monthOf(pilot.startDay), monthOf(lastPilotDay(pilot)));
}

/** Whether offices are open on a day: not a Saturday, Sunday or Dutch public holiday. */
export function isWorkingDay(day: Day): boolean {
  const date = parseISO(day);
  return (
    !isWeekend(date) && !publicHolidays(date.getFullYear()).some((holiday) => holiday.day === day)
  );
}

/**
 * Working days after `from`, up to and including `to`: the same day is 0, the next working day 1.
 * 0 when `to` is not later than `from`. Used for the time from request to first conversation.
 */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to <= from) return 0;
  const days = eachDayOfInterval({ start: parseISO(addDays(from, 1)), end: parseISO(to) });
  return days.filter((date) => isWorkingDay(asDay(date))).length;
}

/** Calendar days from `today` to `target`; negative when the target has passed. */
export function daysUntil(today: Day, target: Day): number {
  return differenceInCalendarDays(parseISO(target), parseISO(today));
}
