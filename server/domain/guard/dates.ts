/** A date as written in a text. `year` is null when the writer left it out. */
export type WrittenDate = { start: number; end: number; year: number | null };

/** With spaces only when the year is whole: "06 12 34 …" is how a telephone number starts. */
const numeric =
  /(?<!\d)\d{1,2}(?:([-/.])\d{1,2}\1((?:19|20)?\d\d)(?!\d|\1\d)| \d{1,2} ((?:19|20)\d\d)(?!\d))/gu;
const yearFirst = /(?<!\d)((?:19|20)\d\d)-\d\d?-\d\d?(?!\d)/gu;
const inWords =
  /(?<!\d)\d{1,2}(?:e|ste|de)? ?(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jannewaris|febrewaris|maaie|juny|july|septimber|novimber|desimber)(?![\p{L}])\.?(?: ?((?:19|20)\d\d)(?!\d)|(?: '?| )(\d\d)(?![\d:.]))?/giu;
const dayAndMonth = /^(\d{1,2})[-/. ](\d{1,2})/u;

/** All dates in the text, Dutch or ISO, in figures or with a Dutch or Frisian month name. */
export function writtenDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(numeric)) {
    if (hasDayAndMonth(match[0])) {
      dates.push(dateFrom(match, match[2] ?? match[3]));
    }
  }
  for (const match of text.matchAll(yearFirst)) {
    dates.push(dateFrom(match, match[1]));
  }
  for (const match of text.matchAll(inWords)) {
    dates.push(dateFrom(match, match[1] ?? match[2]));
  }
  return dates;
}

/** Whether eight digits can be a date without signs: 20160501 or 01052016. */
export function isPackedDate(digits: string): boolean {
  return /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/u.test(
    digits,
  );
}

function hasDayAndMonth(date: string): boolean {
  const [, day, month] = dayAndMonth.exec(date) ?? [];
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function dateFrom(match: RegExpExecArray, year: string | undefined): WrittenDate {
  return {
    start: match.index,
    end: match.index + match[0].length,
    year: year === undefined ? null : Number(year),
  };
}
