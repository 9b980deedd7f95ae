import { describe, expect, it } from 'vitest';
import { caseStatuses, isOpenCase } from '../../../../server/domain/codes/case-statuses.ts';
import { channels, isClientContact } from '../../../../server/domain/codes/channels.ts';
import { isMoreThanOneLaw } from '../../../../server/domain/codes/laws.ts';
import { trajectoryOf } from '../../../../server/domain/codes/trajectories.ts';

describe('a channel', () => {
  it('counts as contact with the resident, except work without them', () => {
    const without = channels.codes.filter(({ code }) => !isClientContact(code));
    expect(without.map(({ code }) => code)).toEqual(['K8']);
  });
});

describe('a case', () => {
  it('is in the caseload until it is closed or stopped', () => {
    const open = caseStatuses.codes.filter(({ code }) => isOpenCase(code));
    expect(open.map(({ code }) => code)).toEqual(['open', 'waiting', 'reopened']);
  });

  it('is short from two contacts and longer from six', () => {
    expect([0, 1, 2, 5, 6, 40].map((n) => trajectoryOf(n))).toEqual([
      null,
      'T1',
      'T2',
      'T2',
      'T3',
      'T3',
    ]);
  });

  it('follows other bounds when the workgroup sets them', () => {
    expect([1, 2, 3, 9].map((n) => trajectoryOf(n, { short: 3, longer: 9 }))).toEqual([
      'T1',
      'T1',
      'T2',
      'T3',
    ]);
  });
});

describe('the laws of a case', () => {
  it('cross when two laws are in play', () => {
    expect(isMoreThanOneLaw(['W1', 'W4'])).toBe(true);
  });

  it('do not cross for the same law twice, municipal rules or an unknown law', () => {
    expect(isMoreThanOneLaw([])).toBe(false);
    expect(isMoreThanOneLaw(['W1', 'W1'])).toBe(false);
    expect(isMoreThanOneLaw(['W1', 'W9', 'W0'])).toBe(false);
  });
});
