import { describe, expect, it } from 'vitest';
import { endsOf, isDueForNote, isOver } from '../../../server/access/session-life.ts';

const startedAt = '2026-06-15T10:00:00.000Z';

describe('the life of a session', () => {
  it('is 30 minutes after the last use, and 8 hours in all', () => {
    expect(endsOf({ startedAt, lastSeenAt: '2026-06-15T12:10:00.000Z' })).toEqual({
      idleEndsAt: '2026-06-15T12:40:00.000Z',
      endsAt: '2026-06-15T18:00:00.000Z',
    });
    expect(endsOf({ startedAt, lastSeenAt: '2026-06-15T17:50:00.000Z' }).idleEndsAt).toBe(
      '2026-06-15T18:00:00.000Z',
    );
  });

  it('is over at its end, not before', () => {
    const times = { startedAt, lastSeenAt: startedAt };
    expect(isOver(times, '2026-06-15T10:29:59.999Z')).toBe(false);
    expect(isOver(times, '2026-06-15T10:30:00.000Z')).toBe(true);
  });

  it('survives a clock that is set back a little, and no more', () => {
    const times = { startedAt, lastSeenAt: startedAt };
    expect(isOver(times, '2026-06-15T09:56:00.000Z')).toBe(false);
    expect(isOver(times, '2026-06-15T09:54:00.000Z')).toBe(true);
  });

  it('is noted once a minute', () => {
    const times = { startedAt, lastSeenAt: startedAt };
    expect(isDueForNote(times, '2026-06-15T10:00:59.000Z')).toBe(false);
    expect(isDueForNote(times, '2026-06-15T10:01:00.000Z')).toBe(true);
  });
});
