import { describe, expect, it } from 'vitest';
import { fewestAnswersToMeet, verdictOnNorm } from '../../../server/statistics/norm-verdict.ts';

describe('the norm that at least 95% give a 7 or higher', () => {
  it('cannot be met with fewer than 73 answers, and needs every one of those', () => {
    expect(fewestAnswersToMeet()).toBe(73);
    expect(verdictWithLowMarks(0, 72)).toBe('undecided');
    expect(verdictWithLowMarks(0, 73)).toBe('met');
    expect(verdictWithLowMarks(1, 73)).toBe('undecided');
  });

  it.each([
    [80, 0],
    [100, 0],
    [120, 1],
    [150, 2],
    [200, 3],
  ])('is met with %i answers when at most %i are below 7', (n, low) => {
    expect(verdictWithLowMarks(low, n)).toBe('met');
    expect(verdictWithLowMarks(low + 1, n)).not.toBe('met');
  });

  it.each([
    [20, 3],
    [25, 4],
    [30, 4],
    [40, 5],
    [50, 6],
    [60, 7],
    [80, 8],
    [100, 10],
  ])('is demonstrably missed with %i answers from %i low marks on', (n, low) => {
    expect(verdictWithLowMarks(low, n)).toBe('notMet');
    expect(verdictWithLowMarks(low - 1, n)).not.toBe('notMet');
  });

  it('stays undecided at 24 of 25, although that is 96%', () => {
    expect(verdictWithLowMarks(1, 25)).toBe('undecided');
  });

  it('stays undecided under ten answers, however low the marks are', () => {
    expect(verdictWithLowMarks(9, 9)).toBe('undecided');
    expect(verdictWithLowMarks(10, 10)).toBe('notMet');
  });

  it('takes another norm when the workgroup sets one', () => {
    expect(verdictOnNorm({ count: 20, n: 20 }, 0.8)).toBe('met');
    expect(fewestAnswersToMeet(0.8)).toBe(16);
    expect(verdictOnNorm({ count: 16, n: 16 }, 0.8)).toBe('met');
    expect(verdictOnNorm({ count: 15, n: 15 }, 0.8)).toBe('undecided');
  });

  it('refuses answers that are no share of a group', () => {
    expect(() => verdictOnNorm({ count: 0, n: 0 })).toThrow(RangeError);
  });
});

function verdictWithLowMarks(low: number, n: number) {
  return verdictOnNorm({ count: n - low, n });
}
