import { describe, expect, it } from 'vitest';
import {
  caseClosingSchema,
  caseEditSchema,
  caseloadHandOver,
  closedStatusOf,
} from '../../../../server/domain/records/case.ts';
import { bounds, refusedFields } from './sample.ts';

const closing = {
  day: '2026-06-15',
  outcomes: ['U1'],
  ladderBefore: 'S5',
  ladderAfter: 'S2',
  slip: 'issued',
};

function refusedClosing(change: Record<string, unknown>): string[] {
  return refusedFields(caseClosingSchema(bounds).safeParse({ ...closing, ...change }));
}

const edit = {
  reasons: ['R3'],
  mainReason: null,
  areaId: null,
  phase: null,
  referralSource: null,
  forWhom: null,
  requestDay: null,
  code: 'AB23CD',
  status: 'open',
  nextAction: null,
};

function refusedEdit(change: Record<string, unknown>): string[] {
  return refusedFields(caseEditSchema(bounds, '2026-05-01').safeParse({ ...edit, ...change }));
}

describe('closing a case', () => {
  it('asks for an outcome, the ladder before and after, and the slip', () => {
    expect(refusedClosing({})).toEqual([]);
    expect(refusedClosing({ outcomes: [] })).toEqual(['outcomes']);
    expect(refusedClosing({ ladderBefore: null })).toEqual(['ladderBefore']);
    expect(refusedClosing({ ladderAfter: undefined })).toEqual(['ladderAfter']);
    expect(refusedClosing({ slip: undefined })).toEqual(['slip']);
    expect(refusedClosing({ outcomes: ['U1', 'U1'] })).toEqual(['outcomes.1']);
  });

  it('is not done in the future', () => {
    expect(refusedClosing({ day: '2026-06-16' })).toEqual(['day']);
  });

  it('makes it "stopped" when the resident stopped', () => {
    expect(closedStatusOf(['U1', 'U2'])).toBe('closed');
    expect(closedStatusOf(['U8', 'U10'])).toBe('stopped');
  });
});

describe('an edited case', () => {
  it('loses its code when the resident does not want to be registered', () => {
    expect(refusedEdit({ reasons: ['R2b'] })).toEqual(['code']);
    expect(refusedEdit({ reasons: ['R2b'], code: null })).toEqual([]);
  });

  it('has a request that is not later than its first contact', () => {
    expect(refusedEdit({ requestDay: '2026-05-02' })).toEqual(['requestDay']);
    expect(refusedEdit({ requestDay: '2026-05-01' })).toEqual([]);
  });

  it('does not close by an edit', () => {
    expect(refusedEdit({ status: 'closed' })).toEqual(['status']);
    expect(refusedEdit({ status: 'waiting' })).toEqual([]);
  });
});

describe('handing over a caseload', () => {
  it('goes to somebody else', () => {
    expect(
      refusedFields(caseloadHandOver.safeParse({ fromSupporterId: 'a', toSupporterId: 'a' })),
    ).toEqual(['toSupporterId']);
  });
});
