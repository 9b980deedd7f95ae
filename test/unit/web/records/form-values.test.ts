import { assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifeDomains } from '../../../../server/domain/codes/life-domains.ts';
import { laws } from '../../../../server/domain/codes/laws.ts';
import { reasons } from '../../../../server/domain/codes/reasons.ts';
import { dissatisfactionEdit } from '../../../../server/domain/records/dissatisfaction.ts';
import { objectionEdit } from '../../../../server/domain/records/objection.ts';
import { codeChoices, toggledCodes } from '../../../../web/records/code-choices.ts';
import {
  dissatisfactionInput,
  dissatisfactionValues,
} from '../../../../web/records/dissatisfaction-values.ts';
import { objectionInput, objectionValues } from '../../../../web/records/objection-values.ts';
import {
  lawFieldAt,
  questionPairs,
  questionValues,
  toggledDomain,
  toggledLaw,
} from '../../../../web/records/question-values.ts';

const list = {
  name: 'Lijst',
  unknown: 'X9',
  codes: [code('X1', null), code('X2', '2026-03-31'), code('X9', null)],
};

function code(name: string, validTo: string | null) {
  return {
    code: name,
    label: `Label ${name}`,
    explanation: `Uitleg ${name}`,
    source: 'toets',
    validFrom: '2026-01-01',
    validTo,
  };
}

describe('the answers a field offers', () => {
  test('a late entry is offered the codes of its own day', () => {
    expect(codeChoices(list, '2026-03-01').map(({ value }) => value)).toEqual(['X1', 'X2', 'X9']);
    expect(codeChoices(list, '2026-04-01').map(({ value }) => value)).toEqual(['X1', 'X9']);
  });

  test('an old record keeps the retired code it has', () => {
    expect(codeChoices(list, '2026-04-01', { chosen: ['X2'] })).toHaveLength(3);
  });

  test('"onbekend" gets its own place', () => {
    expect(codeChoices(list, '2026-04-01').at(-1)).toMatchObject({ value: 'X9', unknown: true });
  });

  test('"onbekend" never stands beside another answer', () => {
    expect(toggledCodes(reasons, ['R1', 'R3'], 'R9')).toEqual(['R9']);
    expect(toggledCodes(reasons, ['R9'], 'R3')).toEqual(['R3']);
  });

  test('ticked answers stay in the order of the list', () => {
    expect(toggledCodes(reasons, ['R5'], 'R1')).toEqual(['R1', 'R5']);
    expect(toggledCodes(reasons, ['R1', 'R5'], 'R1')).toEqual(['R5']);
  });
});

describe('questions', () => {
  test('a life domain starts with the law that mostly goes with it', () => {
    expect(toggledDomain([], 'L04')).toEqual([{ lifeDomain: 'L04', laws: ['W2'] }]);
  });

  test('one key adds a second law, so that the crossing of laws is recorded', () => {
    const questions = toggledLaw(toggledDomain([], 'L02'), 'L02', 'W4');
    expect(questionPairs(questions)).toEqual([
      { lifeDomain: 'L02', law: 'W1' },
      { lifeDomain: 'L02', law: 'W4' },
    ]);
  });

  test('unticking a life domain takes its laws away and leaves the others', () => {
    const both = toggledDomain(toggledDomain([], 'L07'), 'L01');
    expect(toggledDomain(both, 'L01')).toEqual([{ lifeDomain: 'L07', laws: ['W3'] }]);
  });

  test('every life domain has a law to start with that can be chosen', () => {
    const known: string[] = laws.codes.map((law) => law.code);
    for (const { code: lifeDomain } of lifeDomains.codes) {
      expect(known).toContain(toggledDomain([], lifeDomain)[0]?.laws[0]);
    }
  });

  test('what was stored comes back in the form as it was filled in', () => {
    const questions = toggledLaw(toggledDomain(toggledDomain([], 'L03'), 'L01'), 'L03', 'W4');
    expect(questionValues(questionPairs(questions))).toEqual(questions);
  });

  test('a mistake in a pair shows at the list of laws of its life domain', () => {
    const questions = toggledLaw(toggledDomain(toggledDomain([], 'L03'), 'L01'), 'L01', 'W8');
    expect(lawFieldAt(questions, 1)).toBe('law.L01');
    expect(lawFieldAt(questions, 2)).toBe('law.L03');
  });
});

const someDay = constantFrom('', '2026-02-03', '2026-02-10');
const objections = record({
  status: constantFrom('B1', 'B2', 'B3', 'B4', 'B5'),
  law: constantFrom('W1', 'W3'),
  decisionType: constantFrom('', 'BT1'),
  intendedDay: constantFrom('2026-02-01'),
  filedDay: someDay,
  endedDay: someDay,
  reason: constantFrom('', 'BR1'),
  decisionOutcome: constantFrom('', 'BU1'),
  needMet: constantFrom('', 'yes'),
});

describe('an objection as it is filled in', () => {
  test('changing the status never sends what no longer belongs to it', () => {
    assert(
      property(objections, (values) => {
        const result = objectionEdit.safeParse(objectionInput(values));
        const messages = result.success ? [] : result.error.issues.map(({ message }) => message);
        expect(messages.filter((message) => message.includes('hoort niet bij'))).toEqual([]);
      }),
    );
  });

  test('a whole path of every status is accepted, and comes back as it was', () => {
    for (const status of ['B1', 'B2', 'B3', 'B4', 'B5']) {
      const input = objectionInput({
        status,
        law: 'W1',
        decisionType: '',
        intendedDay: '2026-02-01',
        filedDay: '2026-02-03',
        endedDay: '2026-02-10',
        reason: 'BR1',
        decisionOutcome: 'BU1',
        needMet: 'yes',
      });
      expect(objectionEdit.safeParse(input).error?.issues ?? []).toEqual([]);
      expect(objectionInput(objectionValues(input))).toEqual(input);
    }
  });
});

describe('dissatisfaction as it is filled in', () => {
  const values = record({
    status: constantFrom('C1', 'C2', 'C3', 'C4'),
    raisedDay: constantFrom('2026-02-01'),
    subject: constantFrom('', 'KS1'),
    aboutWhom: constantFrom('', 'KW1'),
    reasonNotFiled: constantFrom('', 'KN2'),
    filedDay: constantFrom('2026-02-03'),
    outcome: constantFrom('', 'KU1'),
    officerContact: constantFrom('', 'yes', 'no'),
  });

  test('whatever the status, what is sent fits it and comes back as it was', () => {
    assert(
      property(values, (filled) => {
        const input = dissatisfactionInput(filled);
        expect(dissatisfactionEdit.safeParse(input).error?.issues ?? []).toEqual([]);
        expect(dissatisfactionInput(dissatisfactionValues(input))).toEqual(input);
      }),
    );
  });
});
