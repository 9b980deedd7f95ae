import { describe, expect, test } from 'vitest';
import { choiceForKey, choiceKeys } from '../../../web/ui/choice-keys.ts';

const listOf = (count: number, unknownLast = false) =>
  Array.from({ length: count }, (_, index) => ({
    value: `v${index}`,
    label: `Antwoord ${index}`,
    unknown: unknownLast && index === count - 1,
  }));

describe('the key that picks an answer', () => {
  test('counts from one', () => {
    expect(choiceKeys(listOf(3))).toEqual(['1', '2', '3']);
  });

  test('is nought for "onbekend", wherever it stands', () => {
    expect(choiceKeys(listOf(4, true))).toEqual(['1', '2', '3', '0']);
    expect(choiceKeys(listOf(4, true).toReversed())).toEqual(['0', '1', '2', '3']);
  });

  test('is nought for the tenth of exactly ten', () => {
    expect(choiceKeys(listOf(10)).at(-1)).toBe('0');
  });

  test('goes on with letters after nine', () => {
    expect(choiceKeys(listOf(12)).slice(8)).toEqual(['9', 'a', 'b', 'c']);
    expect(choiceKeys(listOf(12, true)).slice(8)).toEqual(['9', 'a', 'b', '0']);
  });

  test('is different for every answer, and absent when the keys run out', () => {
    const keys = choiceKeys(listOf(40, true)).filter((key) => key !== '');
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(36);
  });
});

describe('a pressed key', () => {
  test('finds its answer, also as a capital', () => {
    expect(choiceForKey(listOf(12), '2')).toBe(1);
    expect(choiceForKey(listOf(12), 'B')).toBe(10);
  });

  test('finds nothing when no answer has it', () => {
    expect(choiceForKey(listOf(3), '4')).toBe(-1);
    expect(choiceForKey(listOf(3), 'Tab')).toBe(-1);
    expect(choiceForKey(listOf(40), '')).toBe(-1);
  });
});
