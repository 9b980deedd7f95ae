import type { SeriesId, TableId } from '../../measures/series.ts';
import type { PublishedTable } from '../parameters.ts';
import { indexFrom } from './claims.ts';
import type { Claim } from './claims.ts';
import { prefixBounds } from './prefix-bounds.ts';
import type { PrefixReader } from './prefix-bounds.ts';
import type { SpanClaim, TableModel } from './table-model.ts';

/**
 * What other series say about a table: so many units of these categories (null: of the whole series)
 * in the months from the first through `last`.
 */
export type LinkedLimit = {
  readonly categories: readonly number[] | null;
  readonly last: number;
  readonly least: number | null;
  readonly most: number | null;
  /** Tables of other series in which the numbers stand; none when only totals are used. */
  readonly tables: readonly TableId[];
};

/** A rounded total of questions over a run of months. */
export type QuestionTotal = Pick<Claim, 'from' | 'to' | 'least' | 'most'>;

/** Everything that was said of all series. */
export type Said = {
  readonly firstMonth: string;
  /** Whether cases of a series-year before can be closed, or bring an objection, in this one. */
  readonly carriesOver: boolean;
  readonly claims: readonly Claim[];
  readonly questions: readonly QuestionTotal[];
};

type Reader = {
  readonly total: (series: SeriesId) => PrefixReader | null;
  readonly category: (table: TableId, code: string) => PrefixReader | null;
  readonly questions: () => PrefixReader | null;
};

function readerOf({ firstMonth, claims, questions }: Said): Reader {
  const place = indexFrom(firstMonth);
  const asSpan = ({ from, to, least, most }: QuestionTotal): SpanClaim => ({
    first: place(from),
    last: place(to),
    least,
    most,
  });
  const of = (isOwn: (claim: Claim) => boolean) => prefixBounds(claims.filter(isOwn).map(asSpan));
  return {
    total: (series) => of((claim) => claim.series === series && claim.table === null),
    category: (table, code) => of((claim) => claim.table === table && claim.category === code),
    questions() {
      // Rounded totals lie side by side; the most of each is what counts.
      const most = questions.map((total) => asSpan({ ...total, least: total.most }));
      return prefixBounds(most);
    },
  };
}

const leastOf = (reader: PrefixReader | null, month: number): number =>
  reader === null ? 0 : reader(month).least;
const mostOf = (reader: PrefixReader | null, month: number): number | null =>
  reader === null ? null : reader(month).most;

const monthsFrom = (first: number, { months }: TableModel): readonly number[] =>
  Array.from({ length: Math.max(0, months - first) }, (_, index) => first + index);

/**
 * A closed case is a case that began no later than it was closed, and both count by their own day. So
 * through any month no more cases are closed than there are. Source: closing a case is refused before
 * its last contact, and no contact lies before the case began.
 */
function closedWithinCases(model: TableModel, series: SeriesId, reader: Reader): LinkedLimit[] {
  const cases = reader.total('cases');
  const closed = reader.total('closed-cases');
  return monthsFrom(0, model).flatMap((last): LinkedLimit[] => {
    const common = { categories: null, last, tables: [] };
    if (series === 'closed-cases') {
      const most = mostOf(cases, last);
      const own = mostOf(closed, last);
      return most === null || (own !== null && own <= most)
        ? []
        : [{ ...common, least: null, most }];
    }
    const least = leastOf(closed, last);
    return least <= leastOf(cases, last) ? [] : [{ ...common, least, most: null }];
  });
}

/**
 * At least one case is in these categories from the month on in which the others are known to hold
 * anything. How many cases it are does not follow: one case can have any number of them.
 */
function someCase(
  model: TableModel,
  codes: readonly string[],
  known: {
    readonly tables: readonly TableId[];
    readonly from: (month: number) => number;
  },
): LinkedLimit[] {
  const categories = codes.map((code) => model.categories.indexOf(code));
  if (categories.includes(-1)) return [];
  const month = monthsFrom(0, model).find((candidate) => known.from(candidate) > 0);
  // A day can lie before the month in which its case began: it began by the month after at the latest.
  return month === undefined || month + 1 >= model.months
    ? []
    : [{ categories, last: month + 1, least: 1, most: null, tables: known.tables }];
}

/** The least that several rows of sums hold together through a month. */
const leastOfAll =
  (readers: readonly (PrefixReader | null)[]) =>
  (month: number): number =>
    readers.reduce((total, reader) => total + leastOf(reader, month), 0);

/**
 * Dissatisfaction belongs to a case, whose heaviest signal is at least as heavy. The other way round
 * nothing follows: a conversation can be of that nature without a record of its own.
 */
function heaviestSignals(
  model: TableModel,
  reader: Reader,
  { carriesOver }: Pick<Said, 'carriesOver'>,
): LinkedLimit[] {
  if (carriesOver) return [];
  const status = (code: string) => reader.category('dissatisfactions.status', code);
  const filed = [status('C3'), status('C4')];
  const near = [status('C2'), ...filed];
  const any = reader.total('dissatisfactions');
  const tables = ['dissatisfactions.status'] as const;
  return [
    ...someCase(model, ['C3'], { tables, from: leastOfAll(filed) }),
    ...someCase(model, ['C2', 'C3'], { tables, from: leastOfAll(near) }),
    ...someCase(model, ['C1', 'C2', 'C3'], { tables: [], from: leastOfAll([any]) }),
  ];
}

/**
 * A case with an objection has one that is intended or filed, and an objection belongs to one case. A
 * case counts as one with an objection from the day it is recorded, and by the month after at the
 * latest the objection counts too. Source: pilot document §8.4 and the rules of the form.
 */
function objectionsOfCases(
  model: TableModel,
  reader: Reader,
  { carriesOver }: Pick<Said, 'carriesOver'>,
): LinkedLimit[] {
  const yes = model.categories.indexOf('yes');
  if (yes < 0) return [];
  const both = [reader.total('objections-intended'), reader.total('objections-filed')];
  const upper = monthsFrom(0, model).flatMap((last): LinkedLimit[] => {
    const sums = both.map((series) => mostOf(series, last + 1));
    const most = sums.reduce<number | null>(
      (sum, each) => (sum === null || each === null ? null : sum + each),
      0,
    );
    return most === null ? [] : [{ categories: [yes], last, least: null, most, tables: [] }];
  });
  if (carriesOver) return upper;
  return [...upper, ...someCase(model, ['yes'], { tables: [], from: leastOfAll(both) })];
}

/**
 * A question has one life domain and one law, so the cases per domain together are no more than the
 * questions that were asked; those of the days after the month count by the month after. The total of
 * questions leaves out what one case asks beyond the number of other cases, which touches this only
 * when fewer cases asked something than there are categories: the limit is a little too strict there.
 */
function questionsOfCases(model: TableModel, reader: Reader): LinkedLimit[] {
  const asked = reader.questions();
  const categories = model.categories.map((_, category) => category);
  return monthsFrom(0, model).flatMap((last): LinkedLimit[] => {
    const most = mostOf(asked, last + 1);
    return most === null ? [] : [{ categories, last, least: null, most, tables: [] }];
  });
}

/**
 * What the numbers of other series say about a table, as limits on its own sums. An outsider could
 * lay the series side by side in one model; because the other series vary apart from the table except
 * for these limits, and reach all their ends at once, the limits say all that such a model would.
 *
 * Nothing follows for:
 * - answers of residents and slips: a slip that was printed can be answered without a case that says so;
 * - contacts and cases: a released total of contacts is of at least a batch of cases, so it never
 *   leaves fewer than a batch of new cases possible;
 * - objections per case, from below: one case can have any number of them;
 * - what is closed, disputed or complained about in a later series-year: that can be about a case of
 *   the year before, which is in no series of this year.
 */
export function linkedLimits(
  table: PublishedTable,
  model: TableModel,
  said: Said,
): readonly LinkedLimit[] {
  const reader = readerOf(said);
  const ofTable: { readonly [id in TableId]?: () => LinkedLimit[] } = {
    'cases.dissatisfaction': () => heaviestSignals(model, reader, said),
    'cases.objection': () => objectionsOfCases(model, reader, said),
    'cases.life-domain': () => questionsOfCases(model, reader),
    'cases.law': () => questionsOfCases(model, reader),
  };
  const isOfCases = table.series === 'cases' || table.series === 'closed-cases';
  const ofSeries =
    isOfCases && !said.carriesOver ? closedWithinCases(model, table.series, reader) : [];
  return [...ofSeries, ...(ofTable[table.id]?.() ?? [])];
}
