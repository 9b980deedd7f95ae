import { describe, expect, it } from 'vitest';
import { ladderStep } from '../../../../server/domain/codes/ladder-shifts.ts';
import { ladderSteps } from '../../../../server/domain/codes/ladder-steps.ts';

describe('the ladder from own strength to support made to measure', () => {
  it('is lighter when volunteers solve what seemed to need support made to measure', () => {
    expect(ladderStep('S5', 'S3')).toBe('lighter');
  });

  it('is heavier when a question for the own network ends in support made to measure', () => {
    expect(ladderStep('S2', 'S5')).toBe('heavier');
  });

  it('is the same when the step did not change', () => {
    expect(ladderStep('S4', 'S4')).toBe('same');
  });

  it.each([
    ['S0', 'S3'],
    ['S3', 'S0'],
    ['S0', 'S0'],
    [null, 'S3'],
    ['S3', null],
    [null, null],
  ] as const)('is unknown from %s to %s', (before, after) => {
    expect(ladderStep(before, after)).toBe('unknown');
  });

  it('turns around when before and after change places', () => {
    const opposite = { lighter: 'heavier', heavier: 'lighter', same: 'same', unknown: 'unknown' };
    for (const { code: before } of ladderSteps.codes) {
      for (const { code: after } of ladderSteps.codes) {
        expect(ladderStep(after, before)).toBe(opposite[ladderStep(before, after)]);
      }
    }
  });
});
