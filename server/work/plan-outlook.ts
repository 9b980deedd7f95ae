import { createHash } from 'node:crypto';
import type { Actor } from '../access/roles.ts';
import type { Day, Month } from '../domain/calendar.ts';
import { addMonths } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import type { TableId } from '../measures/series.ts';
import { cellIn } from '../publication/history.ts';
import { keyedLottery } from '../publication/lottery.ts';
import type { Lottery } from '../publication/lottery.ts';
import { planRelease } from '../publication/plan-release.ts';
import type { Waiting, WaitingReason } from '../publication/plan-table.ts';
import { expectedAt } from '../publication/planner/expected-by-volume.ts';
import type { ExpectedAtVolume } from '../publication/planner/expected-by-volume.ts';
import { assumedCasesPerYear, expectationFrom } from '../publication/planner/expectation.ts';
import type { MergedTable, Start } from '../publication/planner/live-future.ts';
import { mergeOutlookOf } from '../publication/planner/merge-outlook.ts';
import type { MergeOutlook } from '../publication/planner/merge-outlook.ts';
import { outlookOf } from '../publication/planner/outlook.ts';
import type { ExpectedEdition, Outlook } from '../publication/planner/outlook.ts';
import { simulatedLottery } from '../publication/planner/simulated-lottery.ts';
import { isSameCell } from '../publication/statements.ts';
import { outlookBasis } from './outlook-start.ts';
import type { OutlookBasis } from './outlook-start.ts';
import type { EditionDesk } from './propose-edition.ts';
import { keptAnswers, stepByStep } from './step-by-step.ts';

/** How many cases a month an outlook reckons with, and where the number comes from. */
export type OutlookVolume = {
  readonly casesPerMonth: number;
  readonly source: 'entered' | 'seen' | 'assumed';
  /** Cases per month so far; null while there is less than a month or hardly a case. */
  readonly seenPerMonth: number | null;
  readonly assumedPerYear: number;
};

/** One category: what is shown of it, what is to be expected, and why it waits. */
export type OutlookRow = {
  readonly category: string;
  readonly label: string;
  readonly shown: number | null;
  readonly through: Month | null;
  /** Units expected by the end of the series-year. */
  readonly units: number;
  /** Share of the futures in which it is shown by each release to come. */
  readonly chances: readonly number[];
  /** Null when nothing may be said about it, or when it does not wait. */
  readonly waiting: { readonly reason: WaitingReason; readonly batch: number } | null;
};

/** What the coordinator can expect to show, and when. */
export type OutlookView = {
  readonly basis: OutlookBasis['basis'];
  readonly through: Day | null;
  readonly volume: OutlookVolume;
  /** What the release rule was found to show at this number of cases a year. */
  readonly reference: ExpectedAtVolume;
  readonly futures: number;
  readonly batchSize: number;
  readonly experienceBatchSize: number;
  /** The releases to come in the series-year; empty after the last edition of the pilot. */
  readonly editions: readonly ExpectedEdition[];
  readonly tables: readonly {
    readonly id: TableId;
    readonly multiple: boolean;
    readonly rows: readonly OutlookRow[];
  }[];
};

/** What merging two categories would change in a year from its start. */
export type MergeView = {
  readonly table: TableId;
  readonly futures: number;
  readonly apart: MergeSide;
  readonly together: MergeSide;
  /** Of the two categories apart, and of the one they would become: chances per month of a year. */
  readonly one: MergeRow;
  readonly other: MergeRow;
  readonly merged: MergeRow;
};

type MergeSide = {
  /** Categories, and how many of them are shown on average over the year and at its end. */
  readonly categories: number;
  readonly shown: number;
  readonly shownAtEnd: number;
};
type MergeRow = {
  readonly label: string;
  readonly chances: readonly number[];
  readonly units: number;
};

/** From how many cases on what was seen is a better guess than the assumption. */
const leastCasesSeen = 5;
const monthsInYear = 12;
const seed = 'vooruitblik';

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

function volumeOf({ soFar }: OutlookBasis, entered: number | null): OutlookVolume {
  const isSeen = soFar.months >= 1 && soFar.cases >= leastCasesSeen;
  const seenPerMonth = isSeen ? oneDecimal(soFar.cases / soFar.months) : null;
  const assumed = oneDecimal(assumedCasesPerYear / monthsInYear);
  const common = { seenPerMonth, assumedPerYear: assumedCasesPerYear };
  if (entered !== null) return { ...common, casesPerMonth: entered, source: 'entered' };
  return seenPerMonth === null
    ? { ...common, casesPerMonth: assumed, source: 'assumed' }
    : { ...common, casesPerMonth: Math.max(1, seenPerMonth), source: 'seen' };
}

function startOf(basis: OutlookBasis, casesPerMonth: number, key: Uint8Array): Start {
  const { parameters, history, counts, rest, seen } = basis;
  const dueTo = rest?.due?.to;
  return {
    parameters,
    history,
    counts,
    seed,
    expectation: expectationFrom(casesPerMonth, seen),
    closes: rest?.closes ?? [],
    // Of the edition that is due the coordinator sees the draw on the release screen; of later months
    // nobody does.
    lottery: (future, month) =>
      month === dueTo && basis.basis === 'records'
        ? keyedLottery(key, month)
        : simulatedLottery(`${seed}|${future}`, month),
  };
}

const noLottery: Lottery = {
  waits: () => false,
  rank: ({ table, category }) => `${table}|${category}`,
};

/** Why categories wait at this moment: as if the month were closed with what is recorded now. */
function waitingNow(basis: OutlookBasis, key: Uint8Array): readonly Waiting[] {
  const { rest, parameters, history, counts } = basis;
  if (rest === null || basis.basis === 'editions') return [];
  const { from, to } = rest.next;
  const lottery = rest.due === null ? noLottery : keyedLottery(key, to);
  return planRelease({ from, to, history, counts, parameters, lottery }).waiting;
}

function viewOf(
  basis: OutlookBasis,
  outlook: Outlook,
  given: { volume: OutlookVolume; waiting: readonly Waiting[] },
): OutlookView {
  const { parameters, history } = basis;
  const { volume, waiting } = given;
  return {
    basis: basis.basis,
    through: basis.through,
    volume,
    reference: expectedAt(volume.casesPerMonth * monthsInYear),
    futures: outlook.futures,
    batchSize: parameters.batchSize,
    experienceBatchSize: parameters.experienceBatchSize,
    editions: outlook.editions,
    tables: parameters.tables.map(({ id, multiple, categories }) => ({
      id,
      multiple,
      rows: categories.map(({ code, label }) => {
        const key = { table: id, category: code };
        const { n, through } = cellIn(history, key);
        const expected = outlook.categories.find((cell) => isSameCell(cell, key));
        const wait = waiting.find((cell) => isSameCell(cell, key));
        return {
          category: code,
          label,
          shown: through === null ? null : n,
          through,
          units: Math.round(expected?.units ?? 0),
          chances: (expected?.chances ?? []).map(twoDecimals),
          waiting: wait === undefined ? null : { reason: wait.reason, batch: wait.batch },
        };
      }),
    })),
  };
}

function sideOf({ editions, categories }: Outlook): MergeSide {
  const shown = editions.map((edition) => edition.shown);
  return {
    categories: categories.length,
    shown: twoDecimals(shown.reduce((sum, share) => sum + share, 0) / Math.max(1, shown.length)),
    shownAtEnd: twoDecimals(shown.at(-1) ?? 0),
  };
}

/** @throws Refusal 404 when the table does not have both categories, 409 when nothing would be left. */
function requireMergeable({ parameters }: OutlookBasis, { table, one, other }: MergedTable) {
  const found = parameters.tables.find(({ id }) => id === table);
  const labels = [one, other].map(
    (code) => found?.categories.find((category) => category.code === code)?.label,
  );
  const [oneLabel, otherLabel] = labels;
  if (found === undefined || oneLabel === undefined || otherLabel === undefined || one === other) {
    throw new Refusal(404, 'Deze twee onderdelen staan niet samen in één verdeling.');
  }
  if (found.categories.length < 3) {
    throw new Refusal(409, 'Van twee onderdelen één maken laat geen verdeling over.');
  }
  return { one: oneLabel, other: otherLabel };
}

function mergeViewOf(
  { apart, together }: MergeOutlook,
  { table, one, other }: MergedTable,
  labels: { readonly one: string; readonly other: string },
): MergeView {
  const rowOf = (outlook: Outlook, category: string, label: string): MergeRow => {
    const found = outlook.categories.find((cell) => isSameCell(cell, { table, category }));
    return {
      label,
      chances: (found?.chances ?? []).map(twoDecimals),
      units: Math.round(found?.units ?? 0),
    };
  };
  return {
    table,
    futures: apart.futures,
    apart: sideOf(apart),
    together: sideOf(together),
    one: rowOf(apart, one, labels.one),
    other: rowOf(apart, other, labels.other),
    merged: rowOf(together, one, `${labels.one} + ${labels.other}`),
  };
}

const withoutMaps = (_: string, value: unknown): unknown =>
  value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;

/** Everything an answer follows from, as one short text. */
function fingerprintOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts, withoutMaps)).digest('hex');
}

const mostKept = 40;

/**
 * The outlook of the coordinator: what will probably be showable when, and what merging two categories
 * would change. Nothing is stored; the same question about the same records has the same answer, which
 * is kept for a while.
 */
export function outlookDesk(desk: EditionDesk) {
  const outlooks = keptAnswers<Outlook>(mostKept);
  const merges = keptAnswers<MergeOutlook>(mostKept);
  return {
    /**
     * @param entered cases per month as the coordinator expects them; null: what was seen so far.
     * @throws Refusal 403 for anybody but a coordinator of a provider in the pilot.
     */
    async outlook(actor: Actor, entered: number | null): Promise<OutlookView> {
      const basis = await outlookBasis(desk, actor);
      const key = desk.lotteryKey(actor.pilotId);
      const volume = volumeOf(basis, entered);
      const question = fingerprintOf(actor.pilotId, basis, volume);
      const outlook = await outlooks(question, () =>
        stepByStep(outlookOf(startOf(basis, volume.casesPerMonth, key))),
      );
      return viewOf(basis, outlook, { volume, waiting: waitingNow(basis, key) });
    },

    /** @throws Refusal 403 as `outlook`; 404 and 409 when the two cannot be merged. */
    async merge(actor: Actor, merged: MergedTable, entered: number | null): Promise<MergeView> {
      const basis = await outlookBasis(desk, actor);
      const labels = requireMergeable(basis, merged);
      const { casesPerMonth } = volumeOf(basis, entered);
      const expectation = expectationFrom(casesPerMonth, basis.seen);
      const firstMonth = addMonths(basis.history.firstMonth, monthsInYear);
      const question = fingerprintOf(basis.parameters, expectation, merged, firstMonth);
      const both = await merges(question, () =>
        stepByStep(mergeOutlookOf(basis.parameters, merged, { expectation, firstMonth, seed })),
      );
      return mergeViewOf(both, merged, labels);
    },
  };
}
