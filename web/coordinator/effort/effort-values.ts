import { formatNumber, parseDutchNumber } from '../../data/format.ts';
import { effortTexts } from '../../texts/coordinator-pilot.ts';
import type { StoredEffort } from './effort-query.ts';

/** Hours and cost as they are typed; named for the fields of the record, in hours and euros. */
export type EffortValues = { minutes: string; costCents: string };

/** Stored hours and cost as the form shows them; empty for a month that was not filled in. */
export function effortValues(stored: Pick<StoredEffort, 'minutes' | 'costCents'> | null) {
  if (stored === null) return { minutes: '', costCents: '' };
  return {
    minutes: formatNumber(stored.minutes / 60),
    costCents: formatNumber(stored.costCents / 100),
  };
}

/** What was typed, in minutes and cents. Expects that both passed `isNumber`. */
export function effortToSend(values: EffortValues): { minutes: number; costCents: number } {
  return {
    minutes: Math.round((parseDutchNumber(values.minutes) ?? 0) * 60),
    costCents: Math.round((parseDutchNumber(values.costCents) ?? 0) * 100),
  };
}

/** Whether a text is a number typed the Dutch way. */
export function isNumber(text: string): boolean {
  const number = parseDutchNumber(text);
  return number !== undefined && !Number.isNaN(number);
}

/** What the form says in words, to lay two versions side by side. */
export function effortWording(values: EffortValues): [string, string][] {
  return [
    [effortTexts.hours, values.minutes],
    [effortTexts.cost, values.costCents],
  ];
}
