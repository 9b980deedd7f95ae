import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { CodeList } from '../../../../server/domain/codes/code-list.ts';
import {
  choiceSchema,
  choicesOn,
  codeOf,
  codeSchema,
  codesValidOn,
  isUnknown,
  labelOf,
} from '../../../../server/domain/codes/code-list.ts';

const desks = {
  id: 'desks',
  name: 'Loket',
  question: 'Bij welk loket?',
  multiple: false,
  unknown: 'X9',
  codes: [
    {
      code: 'X1',
      label: 'Stadhuis',
      explanation: 'Tel een bezoek aan het stadhuis.',
      source: 'Voorbeeld',
      validFrom: '2016-05-01',
      validTo: '2016-12-31',
    },
    {
      code: 'X2',
      label: 'Bibliotheek',
      explanation: 'Tel een bezoek aan de bibliotheek.',
      source: 'Voorbeeld',
      validFrom: '2017-01-01',
      validTo: null,
    },
    {
      code: 'X3',
      label: 'Beide',
      explanation: 'Wordt afgeleid uit de bezoeken.',
      source: 'Voorbeeld',
      validFrom: '2016-05-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'X9',
      label: 'Niet bekend',
      explanation: 'Het loket is niet gevraagd.',
      source: 'Voorbeeld',
      validFrom: '2016-05-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

const codesOn = (day: string) => codesValidOn(desks, day).map(({ code }) => code);

describe('a code list', () => {
  it('offers a code from its first to its last day, both included', () => {
    expect(codesOn('2016-04-30')).toEqual([]);
    expect(codesOn('2016-05-01')).toEqual(['X1', 'X3', 'X9']);
    expect(codesOn('2016-12-31')).toEqual(['X1', 'X3', 'X9']);
    expect(codesOn('2017-01-01')).toEqual(['X2', 'X3', 'X9']);
  });

  it('does not offer a code that is worked out', () => {
    expect(choicesOn(desks, '2017-01-01').map(({ code }) => code)).toEqual(['X2', 'X9']);
  });

  it('keeps a retired code readable', () => {
    expect(labelOf(desks, 'X1')).toBe('Stadhuis');
    expect(codeOf(desks, 'X1')?.validTo).toBe('2016-12-31');
    expect(codeSchema(desks).parse('X1')).toBe('X1');
  });

  it('shows a code it never had as it stands', () => {
    expect(labelOf(desks, 'X7')).toBe('X7');
    expect(codeOf(desks, 'X7')).toBeUndefined();
  });

  it('calls an empty answer and its own unknown code unknown', () => {
    expect([null, 'X9', 'X1'].map((code) => isUnknown(desks, code))).toEqual([true, true, false]);
    expect(isUnknown({}, 'X9')).toBe(false);
  });

  it('refuses another code with a Dutch message that names the field', () => {
    for (const wrong of ['X7', 'x1', '', null, 1]) {
      const answer = codeSchema(desks).safeParse(wrong);
      expect(answer.error?.issues[0]?.message).toBe('Kies een van de mogelijkheden bij "Loket".');
    }
  });

  it('reads a derived code and does not take it in', () => {
    expect(codeSchema(desks).safeParse('X3').success).toBe(true);
    expect(choiceSchema(desks).safeParse('X3').success).toBe(false);
    expect(choiceSchema(desks).safeParse('X2').success).toBe(true);
  });

  it('keeps the literal codes in the types', () => {
    const read = codeSchema(desks);
    const choose = choiceSchema(desks);
    expectTypeOf<z.infer<typeof read>>().toEqualTypeOf<'X1' | 'X2' | 'X3' | 'X9'>();
    expectTypeOf<z.infer<typeof choose>>().toEqualTypeOf<'X1' | 'X2' | 'X9'>();
    expect(read.options).toEqual(['X1', 'X2', 'X3', 'X9']);
  });
});
