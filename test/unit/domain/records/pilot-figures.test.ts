import { describe, expect, it } from 'vitest';
import {
  countTheSame,
  newBaselineFigureSchema,
} from '../../../../server/domain/records/baseline-figure.ts';
import { newEffortSchema } from '../../../../server/domain/records/effort.ts';
import { newPilotEventSchema } from '../../../../server/domain/records/pilot-event.ts';
import { signalRelease } from '../../../../server/domain/records/signal.ts';
import { newTurnedAwaySchema } from '../../../../server/domain/records/turned-away.ts';
import { bounds, refusedFields } from './sample.ts';

describe('a municipal figure', () => {
  const schema = newBaselineFigureSchema(bounds);
  const figure = {
    kind: 'objection',
    law: 'W1',
    monthFrom: '2025-04',
    monthTo: '2025-06',
    n: null,
    source: 'Jaarverslag 2025',
    asOfDay: '2026-02-01',
  };
  const refused = (change: Record<string, unknown>): string[] =>
    refusedFields(schema.safeParse({ ...figure, ...change }));

  it('is about a month or a quarter, and may be unknown', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ monthTo: '2025-04', n: 0 })).toEqual([]);
    expect(refused({ monthTo: '2025-05' })).toEqual(['monthTo']);
    expect(refused({ monthTo: '2025-03' })).toEqual(['monthTo']);
  });

  it('has a source, and an as-of day that is not in the future or before the figure', () => {
    expect(refused({ source: ' ' })).toEqual(['source']);
    expect(refused({ asOfDay: '2026-06-16' })).toEqual(['asOfDay']);
    expect(refused({ asOfDay: '2025-05-31' })).toEqual(['asOfDay']);
    expect(refused({ monthFrom: '2019-01', monthTo: '2019-01' })).toEqual(['monthFrom']);
  });

  it('counts the same as another one when kind, law and a month are the same', () => {
    const quarter = {
      kind: 'objection',
      law: 'W1',
      monthFrom: '2025-04',
      monthTo: '2025-06',
    } as const;
    expect(countTheSame(quarter, { ...quarter, monthFrom: '2025-06', monthTo: '2025-06' })).toBe(
      true,
    );
    expect(countTheSame(quarter, { ...quarter, monthFrom: '2025-07', monthTo: '2025-09' })).toBe(
      false,
    );
    expect(countTheSame(quarter, { ...quarter, law: 'W2' })).toBe(false);
  });
});

function refusedEffort(change: Record<string, unknown>): string[] {
  return refusedFields(
    newEffortSchema(bounds).safeParse({ month: '2026-05', minutes: 60, costCents: 0, ...change }),
  );
}

describe('hours and cost', () => {
  it('belong to a month of the pilot that has begun', () => {
    expect(refusedEffort({})).toEqual([]);
    expect(refusedEffort({ month: '2026-06' })).toEqual([]);
    expect(refusedEffort({ month: '2026-07' })).toEqual(['month']);
    expect(refusedEffort({ month: '2025-12' })).toEqual(['month']);
    expect(refusedEffort({ minutes: 1.5 })).toEqual(['minutes']);
  });
});

describe('an event around the pilot', () => {
  it('lies within the pilot and may be planned', () => {
    const schema = newPilotEventSchema(bounds);
    const event = { day: '2026-12-31', kind: 'PE1', description: 'Folder bij de huisarts' };
    expect(refusedFields(schema.safeParse(event))).toEqual([]);
    expect(refusedFields(schema.safeParse({ ...event, day: '2027-01-01' }))).toEqual(['day']);
    expect(refusedFields(schema.safeParse({ ...event, description: '' }))).toEqual(['description']);
  });
});

describe('releasing a signal', () => {
  it('takes a person who says to have read it', () => {
    expect(refusedFields(signalRelease.safeParse({ isChecked: false }))).toEqual(['isChecked']);
    expect(refusedFields(signalRelease.safeParse({ isChecked: true }))).toEqual([]);
  });
});

describe('somebody who was not helped', () => {
  it('is a day in the pilot and a reason', () => {
    const schema = newTurnedAwaySchema(bounds);
    expect(refusedFields(schema.safeParse({ day: '2026-06-15', reason: 'TA1' }))).toEqual([]);
    expect(refusedFields(schema.safeParse({ day: '2026-06-16', reason: 'TA1' }))).toEqual(['day']);
  });
});
