import { expect, test } from 'vitest';
import { fieldErrors } from '../../../../web/data/use-form-submit.ts';
import { differencesOf } from '../../../../web/ui/changed-elsewhere.tsx';

test('the summary names nested fields as the form does', () => {
  const errors = {
    name: { type: 'custom', message: 'Vul een naam in.' },
    notes: { 'result-2': { type: 'custom', message: 'Schrijf een toelichting.' } },
    root: { type: 'custom', message: 'Het lukt nu niet.' },
  };
  expect(fieldErrors(errors)).toEqual([
    { name: 'name', message: 'Vul een naam in.' },
    { name: 'notes.result-2', message: 'Schrijf een toelichting.' },
    { name: null, message: 'Het lukt nu niet.' },
  ]);
});

test('two versions show only what differs, an empty field as a dash', () => {
  const mine = [
    ['Uren', '82'],
    ['Kosten', '5.200'],
    ['Bron', ''],
  ] as const;
  const stored = [
    ['Uren', '81'],
    ['Kosten', '5.200'],
    ['Bron', 'Jaarverslag'],
  ] as const;
  expect(differencesOf(mine, stored)).toEqual([
    { field: 'Uren', mine: '82', stored: '81' },
    { field: 'Bron', mine: '–', stored: 'Jaarverslag' },
  ]);
});
