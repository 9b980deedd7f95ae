import { describe, expect, it } from 'vitest';
import { newDissatisfactionSchema } from '../../../../server/domain/records/dissatisfaction.ts';
import { bounds, refusedFields } from './sample.ts';

const schema = newDissatisfactionSchema(bounds);

function refused(change: Record<string, unknown>): string[] {
  return refusedFields(schema.safeParse({ raisedDay: '2026-05-01', ...change })).toSorted();
}

describe('dissatisfaction', () => {
  it('needs no more than how far it went and the day it was told', () => {
    expect(refused({ status: 'C1' })).toEqual([]);
    expect(refused({ status: 'C1', raisedDay: '2026-07-01' })).toEqual(['raisedDay']);
  });

  it('has a day of filing once it is a complaint, and only then', () => {
    expect(refused({ status: 'C3' })).toEqual(['filedDay']);
    expect(refused({ status: 'C4' })).toEqual(['filedDay']);
    expect(refused({ status: 'C3', filedDay: '2026-05-03' })).toEqual([]);
    expect(refused({ status: 'C2', filedDay: '2026-05-03' })).toEqual(['filedDay']);
  });

  it('has a reason for not filing only when nothing was filed, and an outcome only when it was', () => {
    expect(refused({ status: 'C2', reasonNotFiled: 'KN2' })).toEqual([]);
    expect(refused({ status: 'C3', filedDay: '2026-05-03', reasonNotFiled: 'KN2' })).toEqual([
      'reasonNotFiled',
    ]);
    expect(refused({ status: 'C1', outcome: 'KU1' })).toEqual(['outcome']);
    expect(refused({ status: 'C4', filedDay: '2026-05-03', outcome: 'KU4' })).toEqual([]);
  });

  it('is no record at all when there was none', () => {
    expect(refused({ status: 'C0' })).toEqual(['status']);
    expect(refused({ status: 'C9' })).toEqual(['status']);
  });
});
