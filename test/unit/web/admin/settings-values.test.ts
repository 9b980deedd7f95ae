import { expect, test } from 'vitest';
import type { PilotSettings } from '../../../../server/domain/administration/pilot-settings.ts';
import {
  isAmount,
  isWholeNumber,
  settingsToSend,
  settingsValues,
  settingsWording,
} from '../../../../web/admin/pilot/settings-values.ts';

const stored: PilotSettings = {
  name: 'Pilot Súdwest-Fryslân',
  municipality: 'Súdwest-Fryslân',
  startDay: '2016-05-01',
  endDay: '2017-05-01',
  adviceDayOverride: '2017-03-10',
  adviceDayReason: 'De raad vergadert eerder.',
  budgetCents: 6_000_050,
  responseNormDays: 3,
  markNormPercent: 95,
  batchSize: 5,
  experienceBatchSize: 5,
};

test('settings come back from the form as they went in, cents included', () => {
  expect(settingsValues(stored).budget).toBe('60.000,5');
  expect(settingsToSend(settingsValues(stored))).toEqual(stored);
});

test('without another advice day the reason goes too', () => {
  const values = { ...settingsValues(stored), adviceDayOverride: '' };
  expect(settingsToSend(values)).toMatchObject({ adviceDayOverride: null, adviceDayReason: null });
});

test('an amount is typed the Dutch way', () => {
  expect(['60.000', '1.250,50', '0'].map(isAmount)).toEqual([true, true, true]);
  expect(['', 'veel', '60,000,00'].map(isAmount)).toEqual([false, false, false]);
  expect(['5', '05', '5,5', ''].map(isWholeNumber)).toEqual([true, true, false, false]);
});

test('two versions are laid side by side in words, days written out', () => {
  expect(settingsWording(settingsValues(stored))).toContainEqual(['Einddag', '1 mei 2017']);
});
