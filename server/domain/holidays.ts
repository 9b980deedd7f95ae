import { addDays, format, getDay } from 'date-fns';

/** A day on which Dutch municipal offices are closed: ISO day `yyyy-mm-dd` and its Dutch name. */
export type PublicHoliday = { day: string; name: string };

/**
 * Easter Sunday of a year in the Gregorian calendar, as a local date at midnight.
 * Source: the "anonymous" Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8).
 */
function easterSunday(year: number): Date {
  const cycle = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * cycle + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((cycle + 11 * epact + 22 * weekday) / 451);
  const march0 = epact + weekday - 7 * shift + 114;
  return new Date(year, Math.floor(march0 / 31) - 1, (march0 % 31) + 1);
}

/** King's Day: 27 April, or 26 April when the 27th is a Sunday (since 2014). */
function kingsDay(year: number): Date {
  const birthday = new Date(year, 3, 27);
  return getDay(birthday) === 0 ? addDays(birthday, -1) : birthday;
}

/**
 * The Dutch public holidays of a year (2014 or later), in calendar order. Good Friday is not among
 * them, and Liberation Day only in years that end in 0 or 5: the days municipal staff have off.
 * Source: collective agreement for municipalities (cao Gemeenten), holidays.
 */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  const dates: readonly (readonly [Date, string])[] = [
    [new Date(year, 0, 1), 'Nieuwjaarsdag'],
    [easter, 'Eerste paasdag'],
    [addDays(easter, 1), 'Tweede paasdag'],
    [kingsDay(year), 'Koningsdag'],
    ...(year % 5 === 0 ? [[new Date(year, 4, 5), 'Bevrijdingsdag'] as const] : []),
    [addDays(easter, 39), 'Hemelvaartsdag'],
    [addDays(easter, 49), 'Eerste pinksterdag'],
    [addDays(easter, 50), 'Tweede pinksterdag'],
    [new Date(year, 11, 25), 'Eerste kerstdag'],
    [new Date(year, 11, 26), 'Tweede kerstdag'],
  ];
  return dates
    .map(([date, name]) => ({ day: format(date, 'yyyy-MM-dd'), name }))
    .toSorted((one, other) => one.day.localeCompare(other.day));
}
