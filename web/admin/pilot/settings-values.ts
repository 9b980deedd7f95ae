import type { PilotSettings } from '../../../server/domain/administration/pilot-settings.ts';
import { daySchema } from '../../../server/domain/calendar.ts';
import { formatDay, formatNumber, parseDutchNumber } from '../../data/format.ts';
import { pilotTexts } from '../../texts/admin.ts';

/** The settings as they stand in the form: everything is text, money in euros. */
export type SettingsValues = {
  name: string;
  municipality: string;
  startDay: string;
  endDay: string;
  adviceDayOverride: string;
  adviceDayReason: string;
  budget: string;
  responseNormDays: string;
  markNormPercent: string;
  batchSize: string;
  experienceBatchSize: string;
};

/** Stored settings as the form shows them. */
export function settingsValues(stored: PilotSettings): SettingsValues {
  return {
    name: stored.name,
    municipality: stored.municipality,
    startDay: stored.startDay,
    endDay: stored.endDay,
    adviceDayOverride: stored.adviceDayOverride ?? '',
    adviceDayReason: stored.adviceDayReason ?? '',
    budget: formatNumber(stored.budgetCents / 100),
    responseNormDays: String(stored.responseNormDays),
    markNormPercent: String(stored.markNormPercent),
    batchSize: String(stored.batchSize),
    experienceBatchSize: String(stored.experienceBatchSize),
  };
}

/**
 * What was typed, as it is sent. Without another advice day the reason goes too: it would explain
 * nothing. Expects that every number passed `isAmount` or `isWholeNumber`.
 */
export function settingsToSend(values: SettingsValues): PilotSettings {
  const override = values.adviceDayOverride === '' ? null : values.adviceDayOverride;
  const reason = values.adviceDayReason.trim();
  return {
    name: values.name,
    municipality: values.municipality,
    startDay: values.startDay,
    endDay: values.endDay,
    adviceDayOverride: override,
    adviceDayReason: override === null || reason === '' ? null : reason,
    budgetCents: Math.round((parseDutchNumber(values.budget) ?? 0) * 100),
    responseNormDays: Number(values.responseNormDays),
    markNormPercent: Number(values.markNormPercent),
    batchSize: Number(values.batchSize),
    experienceBatchSize: Number(values.experienceBatchSize),
  };
}

/** What the form says in words, to lay two versions side by side. */
export function settingsWording(values: SettingsValues): [string, string][] {
  const names = Object.keys(pilotTexts.fields) as (keyof SettingsValues)[];
  return names.map((name) => [pilotTexts.fields[name], asShown(values[name])]);
}

function asShown(text: string): string {
  return daySchema.safeParse(text).success ? formatDay(text) : text;
}

/** Whether a text is an amount of money, typed the Dutch way: "60.000", "1.250,50". */
export function isAmount(text: string): boolean {
  const amount = parseDutchNumber(text);
  return amount !== undefined && !Number.isNaN(amount);
}

/** Whether a text is a whole number without anything else in it. */
export function isWholeNumber(text: string): boolean {
  return /^\d{1,9}$/.test(text.trim());
}
