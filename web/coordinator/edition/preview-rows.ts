import { addMonths } from '../../../server/domain/calendar.ts';
import { formatMonthRun, formatMonthShort, formatNumber } from '../../data/format.ts';
import { editionTexts } from '../../texts/coordinator.ts';
import { checkTexts } from '../../texts/edition-check.ts';
import type { PreviewTable } from './edition-query.ts';

type Wait = PreviewTable['waiting'][number];

/** One category of a table of the preview, in words. */
export type PreviewRow = {
  category: string;
  label: string;
  isNew: boolean;
  /** What the workgroup sees now, and what it will see. */
  now: string;
  next: string;
  /** What came in, or why it waits. */
  why: string;
};

/** How small a batch may be: of cases and the like, and of residents' answers. */
export type BatchSizes = { batchSize: number; experienceBatchSize: number };

const numberWords = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];

/** A small number in a sentence: 5 → "vijf", 12 → "12". */
export function inWords(n: number): string {
  return numberWords[n] ?? formatNumber(n);
}

/** A count with the month it goes up to; what was never shown is never a number. */
function standing(n: number | null, through: string | null): string {
  if (n === null || through === null) return editionTexts.notShown;
  return editionTexts.standing(formatNumber(n), formatMonthShort(through));
}

/**
 * Why a category waits, in a sentence; or what a provider among others adds to it.
 * @param least how many new ones it takes.
 */
export function waitingWords({ reason, batch }: Pick<Wait, 'reason' | 'batch'>, least: number) {
  const { waiting } = editionTexts;
  if (reason === null) {
    return batch === 0 ? checkTexts.own.nothing : checkTexts.own.cameIn(formatNumber(batch));
  }
  if (reason !== 'too-few') return waiting[reason](inWords(least));
  if (batch < 0) return waiting.corrected;
  return batch === 0 ? waiting.nothingNew : waiting.tooFewNow(inWords(least), formatNumber(batch));
}

function nextWords({ reason, shown }: Pick<Wait, 'reason' | 'shown'>): string {
  if (reason === null) return checkTexts.own.next;
  return shown === null ? editionTexts.notShown : editionTexts.stays;
}

/** The rows of one table: what is updated first, then what waits; each in the order of the list. */
export function previewRows(table: PreviewTable, sizes: BatchSizes): PreviewRow[] {
  const isExperience = table.id.startsWith('experiences.');
  const least = isExperience ? sizes.experienceBatchSize : sizes.batchSize;
  const updated = table.updates.map(({ category, label, from, to, n, cumulative }) => ({
    category,
    label,
    isNew: true,
    now: standing(cumulative === n ? null : cumulative - n, addMonths(from, -1)),
    next: standing(cumulative, to),
    why: editionTexts.cameIn(formatNumber(n), formatMonthRun(from, to)),
  }));
  const waiting = table.waiting.map((wait) => ({
    category: wait.category,
    label: wait.label,
    isNew: false,
    now: standing(wait.shown, wait.through),
    next: nextWords(wait),
    why: waitingWords(wait, least),
  }));
  return [...updated, ...waiting];
}

/** How many categories are updated and how many wait. */
export function countRows(tables: readonly PreviewTable[]): { updated: number; waiting: number } {
  return {
    updated: tables.reduce((sum, table) => sum + table.updates.length, 0),
    waiting: tables.reduce((sum, table) => sum + table.waiting.length, 0),
  };
}

/** What these tables come to: how many are updated and wait, or how many a provider among others adds. */
export function summaryWords(tables: readonly PreviewTable[]): string {
  const waits = tables.flatMap(({ waiting }) => waiting);
  if (waits.some(({ reason }) => reason === null)) {
    return checkTexts.own.summary(waits.reduce((sum, { batch }) => sum + batch, 0));
  }
  const { updated, waiting } = countRows(tables);
  return editionTexts.summary(updated, waiting);
}
