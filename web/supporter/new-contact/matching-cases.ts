import { reasons } from '../../../server/domain/codes/reasons.ts';
import { labelOf } from '../../../server/domain/codes/code-list.ts';
import { tidyCode } from '../../../server/domain/records/spoken-code.ts';
import { formatDayShort } from '../../data/format.ts';
import type { CaseLine } from '../../records/record-queries.ts';
import { supporterTexts } from '../../texts/supporter.ts';

/** Most cases shown under the field at once. */
const MOST_SHOWN = 8;

/**
 * The open cases whose code begins with what was typed, and after those the ones that hold it; the
 * case with the newest contact first. Nothing typed gives the newest ones, also those without a code.
 */
export function matchingCases(cases: readonly CaseLine[], typed: string): CaseLine[] {
  const wanted = tidyCode(typed);
  const newestFirst = cases.toSorted((left, right) =>
    (right.lastContactDay ?? right.openedDay).localeCompare(left.lastContactDay ?? left.openedDay),
  );
  if (wanted === '') return newestFirst.slice(0, MOST_SHOWN);
  const begins = newestFirst.filter(({ code }) => code?.startsWith(wanted));
  const holds = newestFirst.filter(
    ({ code }) => code?.includes(wanted) === true && !code.startsWith(wanted),
  );
  return [...begins, ...holds].slice(0, MOST_SHOWN);
}

/** What tells one case from another in a list: main reason and last contact. */
export function caseHint(line: CaseLine): string {
  const parts = line.mainReason === null ? [] : [labelOf(reasons, line.mainReason)];
  if (line.lastContactDay !== null) {
    parts.push(supporterTexts.newContact.lastContact(formatDayShort(line.lastContactDay)));
  }
  return parts.join(' · ');
}
