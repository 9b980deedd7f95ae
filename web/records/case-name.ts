import type { Day } from '../../server/domain/calendar.ts';
import { formatDayShort } from '../data/format.ts';
import { recordTexts } from '../texts/records.ts';

/** The name of a case: its code, or for a case without one the day it began. */
export function caseName({ code, openedDay }: { code: string | null; openedDay: Day }): string {
  return code ?? recordTexts.withoutCode(formatDayShort(openedDay));
}
