import { describe, expect, it } from 'vitest';
import {
  newObjectionSchema,
  objectionInContact,
} from '../../../../server/domain/records/objection.ts';
import { bounds, refusedFields } from './sample.ts';

const schema = newObjectionSchema(bounds);

function refused(change: Record<string, unknown>): string[] {
  return refusedFields(schema.safeParse({ law: 'W1', ...change })).toSorted();
}

describe('the path of an objection', () => {
  it('starts with the day of the intention', () => {
    expect(refused({ status: 'B1' })).toEqual(['intendedDay']);
    expect(refused({ status: 'B1', intendedDay: '2026-03-01' })).toEqual([]);
    expect(objectionInContact.safeParse({ status: 'B1', law: 'W1' }).success).toBe(true);
  });

  it('ends with a day and a reason when it is not pursued or withdrawn', () => {
    expect(refused({ status: 'B2', intendedDay: '2026-03-01' })).toEqual(['endedDay', 'reason']);
    expect(
      refused({ status: 'B2', intendedDay: '2026-03-01', endedDay: '2026-03-09', reason: 'BR1' }),
    ).toEqual([]);
    expect(refused({ status: 'B4', filedDay: '2026-03-02' })).toEqual(['endedDay', 'reason']);
  });

  it('has a day of filing once it is filed, and not before', () => {
    expect(refused({ status: 'B3' })).toEqual(['filedDay']);
    expect(refused({ status: 'B4', endedDay: '2026-03-09', reason: 'BR5' })).toEqual(['filedDay']);
    expect(refused({ status: 'B5', decisionOutcome: 'BU3' })).toEqual(['filedDay']);
    expect(refused({ status: 'B1', intendedDay: '2026-03-01', filedDay: '2026-03-02' })).toEqual([
      'filedDay',
    ]);
  });

  it('knows a decision only when it was pursued', () => {
    expect(refused({ status: 'B5', filedDay: '2026-03-02' })).toEqual(['decisionOutcome']);
    expect(refused({ status: 'B5', filedDay: '2026-03-02', decisionOutcome: 'BU9' })).toEqual([]);
    expect(refused({ status: 'B3', filedDay: '2026-03-02', decisionOutcome: 'BU1' })).toEqual([
      'decisionOutcome',
    ]);
  });

  it('goes forward in time and not into the future', () => {
    const withdrawn = { status: 'B4', reason: 'BR1' };
    expect(
      refused({
        ...withdrawn,
        intendedDay: '2026-03-05',
        filedDay: '2026-03-02',
        endedDay: '2026-03-09',
      }),
    ).toEqual(['filedDay']);
    expect(refused({ ...withdrawn, filedDay: '2026-03-02', endedDay: '2026-03-01' })).toEqual([
      'endedDay',
    ]);
    expect(refused({ status: 'B3', filedDay: '2026-07-01' })).toEqual(['filedDay']);
    expect(refused({ status: 'B3', filedDay: '2016-07-01' })).toEqual(['filedDay']);
  });

  it('is no record at all when there is no objection', () => {
    expect(refused({ status: 'B0' })).toEqual(['status']);
    expect(refused({ status: 'B6' })).toEqual(['status']);
    expect(refused({ status: 'B9' })).toEqual(['status']);
  });
});
