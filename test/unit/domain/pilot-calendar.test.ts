import { describe, expect, test } from 'vitest';
import { calendarOf, titleOfEvent } from '../../../server/domain/pilot-calendar.ts';
import type { CalendarState } from '../../../server/domain/pilot-calendar.ts';

const state: CalendarState = {
  today: '2016-10-20',
  // Source: pilot document §6.
  pilot: { startDay: '2016-05-01', endDay: '2017-05-01', adviceDay: '2017-03-20' },
  releasedTo: '2016-08',
  meetings: [
    { id: 'a', day: '2016-09-14', status: 'closed' },
    { id: 'b', day: '2016-10-14', status: 'planned' },
    { id: 'c', day: '2016-11-14', status: 'planned' },
  ],
  consultations: [{ id: 'd', day: '2016-11-14', isHeld: false }],
};

const stateOf = (id: string, change: Partial<CalendarState> = {}) =>
  calendarOf({ ...state, ...change }, 'all').find((event) => event.id === id)?.state;

describe('the calendar of a pilot', () => {
  test('has a start, twelve editions, the advice six weeks before the end, and a last day', () => {
    const events = calendarOf(state, 'public');
    expect(events).toHaveLength(15);
    expect(events[0]).toMatchObject({ kind: 'start', day: '2016-05-01' });
    expect(events.find(({ kind }) => kind === 'advice')?.day).toBe('2017-03-20');
    expect(events.find(({ kind }) => kind === 'end')?.day).toBe('2017-04-30');
    expect(events.at(-1)).toMatchObject({ kind: 'edition', day: '2017-05-01', month: '2017-04' });
  });

  test('is in order of day, a meeting before the consultation of the same day', () => {
    const events = calendarOf(state, 'all');
    expect(events.map(({ day }) => day)).toEqual(events.map(({ day }) => day).toSorted());
    const sameDay = events.filter(({ day }) => day === '2016-11-14');
    expect(sameDay.map(({ id }) => id)).toEqual(['meeting-c', 'consultation-d']);
  });

  test('says what is done, what is past without being done, and what is to come', () => {
    expect(stateOf('start')).toBe('done');
    expect(stateOf('edition-2016-08')).toBe('done');
    expect(stateOf('edition-2016-09')).toBe('open');
    expect(stateOf('edition-2016-10')).toBe('coming');
    expect(stateOf('meeting-a')).toBe('done');
    expect(stateOf('meeting-b')).toBe('open');
    expect(stateOf('meeting-c')).toBe('coming');
    expect(stateOf('consultation-d')).toBe('coming');
    expect(stateOf('advice', { today: '2017-03-20' })).toBe('coming');
    expect(stateOf('advice', { today: '2017-03-21' })).toBe('done');
  });

  test('shows a supporter no meetings and no consultations', () => {
    const kinds = new Set(calendarOf(state, 'public').map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['advice', 'edition', 'end', 'start']);
  });

  test('names every event in words', () => {
    const named = calendarOf(state, 'all').map((event) => titleOfEvent(event, (m) => `<${m}>`));
    expect(named).toContain('Editie over <2016-05> vrijgeven');
    expect(named).toContain('Overleg met de bestuurders');
    expect(named.every((title) => title.length > 5)).toBe(true);
  });
});
