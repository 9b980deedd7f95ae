import { caseStatuses } from '../../server/domain/codes/case-statuses.ts';
import { recordTexts } from '../texts/records.ts';
import type { Choice } from '../ui/choice.ts';
import type { Sort } from '../ui/table-sort.ts';
import { caseColumns } from './case-columns.ts';
import type { CaseLine, CaseStatusFilter } from './record-queries.ts';

/** Which cases a caseload shows, and in which order. */
export type CaseloadFilter = {
  status: CaseStatusFilter;
  overdueOnly: boolean;
  sort: Sort | undefined;
  page: number;
  /** All open cases, as the screen opens. */
  isDefault: boolean;
};

/** A filter as the address says it. */
export type CaseloadSearch = {
  stand?: string | undefined;
  vertraagd?: string | undefined;
  op?: string | undefined;
  richting?: string | undefined;
  blad?: number | undefined;
};

// As they stand in the address.
const statusWords = {
  active: 'actief',
  open: 'open',
  waiting: 'wacht',
  reopened: 'heropend',
  closed: 'afgesloten',
  stopped: 'gestopt',
  all: 'alles',
} as const satisfies Record<CaseStatusFilter, string>;

const statuses = Object.keys(statusWords) as CaseStatusFilter[];

/** The answers of the filter on status. */
export const statusChoices: Choice[] = statuses.map((status) => ({
  value: status,
  label:
    status === 'active' || status === 'all'
      ? recordTexts.caseload[status]
      : (caseStatuses.codes.find(({ code }) => code === status)?.label ?? status),
}));

/** The filter an address asks for; what it does not say is as the screen opens. */
export function filterOfSearch(search: CaseloadSearch): CaseloadFilter {
  const status = statuses.find((known) => statusWords[known] === search.stand) ?? 'active';
  const column = caseColumns.find((known) => known === search.op);
  const overdueOnly = search.vertraagd === 'ja';
  return {
    status,
    overdueOnly,
    sort: column && {
      column,
      direction: search.richting === 'aflopend' ? 'descending' : 'ascending',
    },
    page: search.blad ?? 1,
    isDefault: status === 'active' && !overdueOnly,
  };
}

/** The search part of an address for a filter; short for what is as the screen opens. */
export function searchOfFilter(filter: Omit<CaseloadFilter, 'isDefault'>): CaseloadSearch {
  const { status, overdueOnly, sort, page } = filter;
  return {
    ...(status === 'active' ? {} : { stand: statusWords[status] }),
    ...(overdueOnly ? { vertraagd: 'ja' } : {}),
    ...(sort
      ? { op: sort.column, richting: sort.direction === 'ascending' ? 'oplopend' : 'aflopend' }
      : {}),
    ...(page > 1 ? { blad: page } : {}),
  };
}

/** The cases of a page that the filter leaves; their order is the table's. */
export function caseloadOf(
  lines: readonly CaseLine[],
  { overdueOnly }: Pick<CaseloadFilter, 'overdueOnly'>,
): readonly CaseLine[] {
  return overdueOnly ? lines.filter(({ isOverdue }) => isOverdue) : lines;
}
