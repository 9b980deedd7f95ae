import { describe, expect, test } from 'vitest';
import { results } from '../../../server/domain/codes/results.ts';
import type { RulesContent } from '../../../server/domain/result-rules.ts';
import { agreedBeforehand, nothingAgreed } from '../../../server/report/chapters/agreed-rules.ts';
import { reportInput } from '../../report-input.ts';

const first: RulesContent = {
  format: 1,
  pilotId: 'pilot',
  seq: 1,
  day: '2025-07-23',
  by: 'secretary',
  meeting: null,
  reason: null,
  known: null,
  rules: results.map(({ id }) => ({
    result: id,
    continue: 'Inwoners vinden de ondersteuner.',
    adjust: 'Een gebied blijft achter.',
    stop: 'Niemand komt.',
    norm: { measure: 'R1.1', direction: 'at-least', number: 40, unit: 'number' },
  })),
};
const changed: RulesContent = {
  ...first,
  seq: 2,
  day: '2026-01-14',
  reason: 'In de zomer is er weinig aanloop.',
  known: { seq: 6, monthFrom: '2025-12', monthTo: '2025-12', releasedOn: '2026-01-08', hash: 'a' },
  rules: first.rules.map((about) =>
    about.result === 'result-1' ? { ...about, stop: 'Een kwartaal lang komt niemand.' } : about,
  ),
};

const words = (rules: readonly RulesContent[], result: (typeof results)[number]['id']) =>
  JSON.stringify(agreedBeforehand(reportInput({ rules }), result));

describe('the report beside a result', () => {
  test('says what was agreed, when, and that no figure was known', () => {
    const said = words([first], 'result-1');
    expect(said).toContain('Wat spraken we vooraf af?');
    expect(said).toContain('op 23 juli 2025. Er waren toen nog geen cijfers bekend.');
    for (const rule of ['Niemand komt.', 'R1.1 Nieuwe casussen en contacten: ten minste 40'])
      expect(said).toContain(rule);
    expect(said).not.toContain('Gewijzigd');
  });

  test('never calls rules agreed beforehand that came after the first figures', () => {
    const said = words([{ ...first, known: changed.known }], 'result-1');
    expect(said).not.toContain('vooraf');
    expect(said).toContain(
      'De eerste cijfers waren al bekend toen deze spelregels zijn afgesproken.',
    );
  });

  test('prints a change with both texts, its reason and what was known, at that result alone', () => {
    const said = words([first, changed], 'result-1');
    expect(said).toContain('Een kwartaal lang komt niemand.');
    expect(said).toContain('Niemand komt.');
    expect(said).toContain('Reden: In de zomer is er weinig aanloop.');
    expect(said).toContain('editie 1 tot en met 6, met cijfers tot en met december 2025');
    expect(words([first, changed], 'result-2')).toBe(words([first], 'result-2'));
  });

  test('says plainly when nothing was agreed', () => {
    expect(JSON.stringify(nothingAgreed(reportInput()))).toContain('vooraf niet afgesproken');
    expect(agreedBeforehand(reportInput(), 'result-1')).toEqual([]);
  });
});
