import type { Month } from '../../domain/calendar.ts';
import type { TableId } from '../../measures/series.ts';
import type { ReleaseParameters } from '../parameters.ts';
import { monthsOf } from './claims.ts';
import type { Claim, Span } from './claims.ts';
import { inquireCrossings } from './crossings.ts';
import type { CrossingAnswer } from './crossings.ts';
import type { Target } from './engine.ts';
import type { Interval } from './intervals.ts';
import { inquireLinked } from './linked-inquiry.ts';
import type { LinkedAnswer } from './linked-inquiry.ts';
import type { LinkedLimit, QuestionTotal } from './series-links.ts';
import { linksOf, pairsOf, shownTables } from './shown-tables.ts';
import type { Solver } from './solver.ts';
import { inquireTable } from './table-inquiry.ts';
import type { TableInquiry } from './table-inquiry.ts';
import { tableProgram, targetSum } from './table-program.ts';
import type { TableModel } from './table-model.ts';

/** Something that betrays a small group, or claims that cannot be true together. */
export type Finding = {
  readonly kind: 'category' | 'rest' | 'crossing' | 'linked' | 'contradiction';
  /** The table, the two tables of a crossing, or the table and those of other series that betray it. */
  readonly tables: readonly TableId[];
  /** One category, of a crossing one per table; none for a contradiction. */
  readonly categories: readonly string[];
  readonly from: Month;
  readonly to: Month;
  readonly interval: Interval;
};

/** The tightest that is known of anything that may be small. */
export type Narrowest = {
  readonly table: TableId;
  readonly category: string;
  readonly isRest: boolean;
  readonly from: Month;
  readonly to: Month;
  /** How many values it can have. */
  readonly values: number;
};

/** What an attack came to. */
export type Attack = {
  readonly findings: readonly Finding[];
  /** Questions answered about categories and their rests: category × run of months, twice. */
  readonly targets: number;
  /** Questions answered about crossings: pair of categories × run of months. */
  readonly crossings: number;
  /** Tables that were laid beside what other series say about them. */
  readonly linked: number;
};

/** What an attack starts from: everything that was said in a series-year. */
export type AttackInput = {
  readonly firstMonth: Month;
  /** Whether there was a series-year before, with cases of which something can come in this one. */
  readonly carriesOver?: boolean;
  readonly claims: readonly Claim[];
  /** The rounded totals of questions; without them nothing is concluded from those. */
  readonly questions?: readonly QuestionTotal[];
  readonly parameters: Pick<ReleaseParameters, 'batchSize' | 'experienceBatchSize' | 'tables'>;
  /** The tables to attack; without it all. A crossing is attacked when one of its tables is. */
  readonly only?: readonly TableId[];
  /** Told after every table how many questions of how many are answered. */
  readonly onProgress?: (done: number, of: number) => void;
};

type Examined = TableInquiry & { readonly findings: readonly Finding[] };

/** An attacker that remembers what it worked out: the same claims are not worked out twice. */
export type Attacker = {
  readonly attack: (input: AttackInput) => Promise<Attack>;
  /** The tightest interval over all shown tables, exactly. */
  readonly narrowest: (input: AttackInput) => Promise<Narrowest | null>;
};

const mostRemembered = 400;

/** Remembers answers by a text; forgets all when there are too many. */
function remembered<Answer>(): (key: string, make: () => Promise<Answer>) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (key, make) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= mostRemembered) answers.clear();
    const answer = make();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/** Runs of months within a number of months. */
const runsIn = (months: number): number => (months * (months + 1)) / 2;

const targetsOf = ({ categories, months }: TableModel): number =>
  categories.length * runsIn(months) * 2;

const crossingsOf = (one: TableModel, other: TableModel): number =>
  one.categories.length * other.categories.length * runsIn(one.months);

function spanIn({ blocks }: TableInquiry, { first, last }: Span): Span {
  return { first: blocks[first]?.first ?? 0, last: blocks[last]?.last ?? 0 };
}

function findingOf(
  table: TableInquiry,
  { category, span, isRest }: Target,
  { interval, firstMonth }: { interval: Interval; firstMonth: Month },
): Finding {
  return {
    kind: isRest ? 'rest' : 'category',
    tables: [table.model.id],
    categories: [table.model.categories[category] ?? ''],
    ...monthsOf(spanIn(table, span), firstMonth),
    interval,
  };
}

async function examine(model: TableModel, firstMonth: Month, solver: Solver): Promise<Examined> {
  const table = await inquireTable(model, solver);
  const { inquiry } = table;
  if (inquiry === null) {
    const all = monthsOf({ first: 0, last: Math.max(0, model.months - 1) }, firstMonth);
    const finding: Finding = {
      kind: 'contradiction',
      tables: [model.id],
      categories: [],
      ...all,
      interval: { lo: 0, hi: 0 },
    };
    return { ...table, findings: [finding] };
  }
  const broken = await inquiry.broken();
  return {
    ...table,
    findings: broken.map(({ target, interval }) =>
      findingOf(table, target, { interval, firstMonth }),
    ),
  };
}

function crossingFindings(
  { broken }: CrossingAnswer,
  { one, other, firstMonth }: { one: TableInquiry; other: TableInquiry; firstMonth: Month },
): readonly Finding[] {
  return broken.map(({ crossing, interval }) => ({
    kind: 'crossing',
    tables: [one.model.id, other.model.id],
    categories: [
      one.model.categories[crossing.one] ?? '',
      other.model.categories[crossing.other] ?? '',
    ],
    ...monthsOf(spanIn(one, crossing.span), firstMonth),
    interval,
  }));
}

function linkedFindings(
  { broken }: LinkedAnswer,
  { model, limits }: { readonly model: TableModel; readonly limits: readonly LinkedLimit[] },
  firstMonth: Month,
): readonly Finding[] {
  const others = limits.flatMap(({ tables }) => tables);
  return broken.map(({ target: { category, span }, interval }) => ({
    kind: 'linked',
    tables: [...new Set([model.id, ...others])],
    categories: [model.categories[category] ?? ''],
    ...monthsOf(span, firstMonth),
    interval,
  }));
}

/**
 * Has the integer solver work out one sum again, month by month and without blocks or flows: the
 * last category over all months.
 * @throws Error when it finds another interval, or is not there.
 */
async function secondOpinion(table: TableInquiry, solver: Solver): Promise<void> {
  const { model, blocks, inquiry } = table;
  if (inquiry === null) return;
  const category = model.categories.length - 1;
  const inBlocks = { category, span: { first: 0, last: blocks.length - 1 }, isRest: false };
  const inMonths = { ...inBlocks, span: { first: 0, last: model.months - 1 } };
  const program = tableProgram(model);
  const sum = targetSum(model, inMonths);
  const found = await inquiry.interval(inBlocks);
  const lo = await solver.optimum(program, sum, -1);
  const hi = await solver.optimum(program, sum, 1);
  if (lo?.value !== found.lo || hi?.value !== found.hi) {
    throw new Error(`flows and solver do not agree about ${model.id}`);
  }
}

/** Makes an attacker: it knows all that the workgroup can know and asks about every small group. */
export function makeAttacker(solver: Solver): Attacker {
  const tables = remembered<Examined>();
  const crossed = remembered<CrossingAnswer>();
  const linked = remembered<LinkedAnswer>();
  const confirmed = remembered<void>();
  const examined = (model: TableModel, firstMonth: Month): Promise<Examined> =>
    tables(`${firstMonth}${JSON.stringify(model)}`, () => examine(model, firstMonth, solver));

  return {
    async attack(input) {
      const { firstMonth, only, onProgress } = input;
      const isAttacked = (id: TableId): boolean => only === undefined || only.includes(id);
      const shown = shownTables(input);
      const attacked = shown.filter(({ model }) => isAttacked(model.id));
      const pairs = pairsOf(shown, isAttacked);
      const targets = attacked.reduce((sum, { model }) => sum + targetsOf(model), 0);
      const crossings = pairs.reduce((sum, { one, other }) => sum + crossingsOf(one, other), 0);
      const findings: Finding[] = [];
      let done = 0;
      const [first] = attacked;
      if (first !== undefined) {
        await confirmed(JSON.stringify(first.model), async () =>
          secondOpinion(await examined(first.model, firstMonth), solver),
        );
      }
      for (const { model } of attacked) {
        findings.push(...(await examined(model, firstMonth)).findings);
        done += targetsOf(model);
        onProgress?.(done, targets + crossings);
      }
      for (const { one, other } of pairs) {
        done += crossingsOf(one, other);
        const left = await examined(one, firstMonth);
        const right = await examined(other, firstMonth);
        // A table that is broken by itself has to change first.
        if (left.findings.length > 0 || right.findings.length > 0) continue;
        if (left.form === null || right.form === null) throw new Error('claims of another form');
        const answer = await crossed(`${JSON.stringify(one)}${JSON.stringify(other)}`, () =>
          inquireCrossings(left, right, solver),
        );
        findings.push(...crossingFindings(answer, { one: left, other: right, firstMonth }));
        onProgress?.(done, targets + crossings);
      }
      const links = linksOf(shown, input);
      for (const link of links) {
        const table = await examined(link.model, firstMonth);
        // What one table betrays by itself is found above, or when it is moved.
        if (table.findings.length > 0) continue;
        const answer = await linked(JSON.stringify(link), () =>
          inquireLinked(table, link.limits, solver),
        );
        findings.push(...linkedFindings(answer, link, firstMonth));
      }
      return { findings, targets, crossings, linked: links.length };
    },
    async narrowest(input) {
      let best: Narrowest | null = null;
      for (const { model } of shownTables(input)) {
        const table = await examined(model, input.firstMonth);
        const found = await table.inquiry?.narrowest();
        if (found === undefined || found === null) continue;
        if (best !== null && found.values >= best.values) continue;
        const { category, span, isRest } = found.target;
        best = {
          table: model.id,
          category: model.categories[category] ?? '',
          isRest,
          ...monthsOf(spanIn(table, span), input.firstMonth),
          values: found.values,
        };
      }
      return best;
    },
  };
}
