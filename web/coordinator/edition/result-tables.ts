import type { ResultId } from '../../../server/domain/codes/results.ts';
import type { TableId } from '../../../server/measures/series.ts';
import type { TotalsSeries } from '../../../server/measures/source.ts';

/** Under which result each table stands, as on the dashboard. Source: pilot document §8. */
const resultOfTable: Readonly<Record<TableId, ResultId>> = {
  'cases.area': 'result-1',
  'cases.threshold': 'result-1',
  'cases.referral-source': 'result-1',
  'cases.response-time': 'result-1',
  'cases.life-domain': 'result-2',
  'cases.law': 'result-2',
  'cases.many-laws': 'result-2',
  'cases.reason': 'result-2',
  'cases.phase': 'result-2',
  'cases.support-form': 'result-2',
  'cases.for-whom': 'result-2',
  'cases.dissatisfaction': 'result-3',
  'dissatisfactions.status': 'result-3',
  'dissatisfactions.subject': 'result-3',
  'dissatisfactions.about-whom': 'result-3',
  'dissatisfactions.reason-not-filed': 'result-3',
  'dissatisfactions.officer-contact': 'result-3',
  'cases.objection': 'result-4',
  'objections-intended.outcome': 'result-4',
  'objections-intended.need-met': 'result-4',
  'objections-filed.outcome': 'result-4',
  'objections-filed.need-met': 'result-4',
  'experiences.got-needed': 'result-5',
  'experiences.knows-what-to-do': 'result-5',
  'experiences.knows-where-to-go': 'result-5',
  'experiences.felt-heard': 'result-5',
  'experiences.felt-independent': 'result-5',
  'experiences.felt-stronger': 'result-5',
  'experiences.mark': 'result-5',
  'experiences.dissatisfied': 'result-5',
  'closed-cases.outcome': 'result-5',
  'closed-cases.ladder': 'result-5',
  'closed-cases.slip': 'result-5',
  'signals.theme': 'result-5',
};

/** Under which result the totals of each series stand. */
const resultOfSeries: Readonly<Record<TotalsSeries, ResultId>> = {
  cases: 'result-1',
  contacts: 'result-1',
  'turned-away': 'result-1',
  questions: 'result-2',
  dissatisfactions: 'result-3',
  'objections-intended': 'result-4',
  'objections-filed': 'result-4',
  'closed-cases': 'result-5',
  experiences: 'result-5',
  signals: 'result-5',
};

/** The tables of one result, in the order in which they came. */
export function tablesOf<Table extends { id: TableId }>(
  result: ResultId,
  tables: readonly Table[],
): Table[] {
  return tables.filter(({ id }) => resultOfTable[id] === result);
}

/** The names of all categories in these tables. */
export function labelsIn(
  tables: readonly {
    readonly updates: readonly { readonly label: string }[];
    readonly waiting: readonly { readonly label: string }[];
  }[],
): string[] {
  return tables.flatMap(({ updates, waiting }) =>
    [...updates, ...waiting].map(({ label }) => label),
  );
}

/** The totals of one result, in the order in which they came. */
export function totalsOf<Total extends { series: TotalsSeries }>(
  result: ResultId,
  totals: readonly Total[],
): Total[] {
  return totals.filter(({ series }) => resultOfSeries[series] === result);
}
