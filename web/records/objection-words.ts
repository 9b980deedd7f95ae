import { recordTexts } from '../texts/records.ts';
import { formatDayShort } from '../data/format.ts';
import { objectionPath } from './timeline.ts';
import type { Objection } from './record-queries.ts';

const { path } = recordTexts.objection;

/** The path of an objection as one line: "voorgenomen 3 juni 2026 → ingediend 10 juni 2026 → nog open". */
export function objectionPathWords(objection: Objection): string {
  return objectionPath(objection)
    .map(({ status, day }) => {
      const words = path[status as keyof typeof path];
      return day === null ? words : `${words} ${formatDayShort(day)}`;
    })
    .join(' → ');
}
