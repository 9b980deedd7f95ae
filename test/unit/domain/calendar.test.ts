import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  adviceDay,
  daySchema,
  daysUntil,
  firstDay,
  isWithinPilot,
  isWorkingDay,
  lastDay,
  lastPilotDay,
  monthOf,
  monthSchema,
  monthsBetween,
  pilotMonths,
  workingDaysBetween,
} from '../../../server/domain/calendar.ts';

const pilot = { startDay: '2016-05-01', endDay: '2017-05-01' };

describe('a day and a month', () => {
  it.each(['2016-02-29', '2016-06-15', '2017-12-31'])('takes %s', (day) => {
    expect(daySchema.parse(day)).toBe(day);
  });

  it.each([
    '2017-02-29',
    '2016-13-01',
    '2016-06-31',
    '15-06-2016',
    '2016-6-1',
    '',
    '2016-06-15T10:00Z',
    20160615,
    null,
  ])('refuses %s with a Dutch message', (value) => {
    const answer = daySchema.safeParse(value);
    expect(answer.error?.issues[0]?.message).toBe(
      'Vul een datum in die bestaat, bijvoorbeeld 15-06-2016.',
    );
  });

  it('takes a month as year and month', () => {
    expect(monthSchema.parse('2016-06')).toBe('2016-06');
  });

  it.each(['2016-13', '2016-00', '2016-6', '2016-06-01', 'juni', undefined])(
    'refuses %s as a month',
    (value) => {
      expect(monthSchema.safeParse(value).error?.issues[0]?.message).toMatch(/^Vul een maand in/);
    },
  );
});

describe('walking through the calendar', () => {
  it('finds the month of a day, and its first and last day', () => {
    expect(monthOf('2016-06-15')).toBe('2016-06');
    expect(firstDay('2016-02')).toBe('2016-02-01');
    expect(lastDay('2016-02')).toBe('2016-02-29');
    expect(lastDay('2017-02')).toBe('2017-02-28');
  });

  it('adds days over the change to summer time and months over the turn of the year', () => {
    expect(addDays('2016-03-26', 2)).toBe('2016-03-28');
    expect(addMonths('2016-11', 3)).toBe('2017-02');
    expect(addMonths('2017-01', -1)).toBe('2016-12');
  });

  it('lists months from the first to the last, both included', () => {
    expect(monthsBetween('2016-11', '2017-02')).toEqual([
      '2016-11',
      '2016-12',
      '2017-01',
      '2017-02',
    ]);
    expect(monthsBetween('2016-05', '2016-05')).toEqual(['2016-05']);
    expect(monthsBetween('2016-06', '2016-05')).toEqual([]);
  });

  it('counts the days until a day, and below zero after it', () => {
    expect(daysUntil('2017-03-01', '2017-03-20')).toBe(19);
    expect(daysUntil('2017-03-20', '2017-04-03')).toBe(14);
    expect(daysUntil('2017-03-20', '2017-03-20')).toBe(0);
    expect(daysUntil('2017-03-21', '2017-03-20')).toBe(-1);
  });
});

describe('the pilot', () => {
  it.each([
    ['2017-05-01', '2017-03-20'],
    ['2017-04-30', '2017-03-19'],
    ['2017-06-15', '2017-05-04'],
  ])('that ends on %s asks for advice on %s', (endDay, due) => {
    expect(adviceDay(endDay)).toBe(due);
  });

  it('follows the advice day that was set instead', () => {
    expect(adviceDay('2017-05-01', '2017-03-27')).toBe('2017-03-27');
    expect(adviceDay('2017-05-01', null)).toBe('2017-03-20');
  });

  it('from 1 May until 1 May has twelve months', () => {
    expect(pilotMonths(pilot)).toHaveLength(12);
    expect(pilotMonths(pilot).at(0)).toBe('2016-05');
    expect(pilotMonths(pilot).at(-1)).toBe('2017-04');
  });

  it('from 15 June until 15 June touches thirteen months', () => {
    expect(pilotMonths({ startDay: '2016-06-15', endDay: '2017-06-15' })).toHaveLength(13);
  });

  it('holds its first day and its last, and not the day it ends on', () => {
    expect(lastPilotDay(pilot)).toBe('2017-04-30');
    expect(
      ['2016-04-30', '2016-05-01', '2017-04-30', '2017-05-01'].map((day) =>
        isWithinPilot(pilot, day),
      ),
    ).toEqual([false, true, true, false]);
  });
});

describe('working days', () => {
  it('counts the next working day as one and the same day as none', () => {
    expect(workingDaysBetween('2016-06-15', '2016-06-15')).toBe(0);
    expect(workingDaysBetween('2016-06-15', '2016-06-16')).toBe(1);
    expect(workingDaysBetween('2016-06-16', '2016-06-15')).toBe(0);
  });

  it('skips a weekend', () => {
    expect(workingDaysBetween('2016-06-17', '2016-06-20')).toBe(1);
    expect(workingDaysBetween('2016-06-17', '2016-06-19')).toBe(0);
  });

  it('skips Easter, Christmas and New Year', () => {
    expect(workingDaysBetween('2017-04-13', '2017-04-18')).toBe(2);
    expect(workingDaysBetween('2016-12-23', '2017-01-02')).toBe(5);
  });

  it('works on 5 May 2017, not on 5 May 2020', () => {
    expect(isWorkingDay('2017-05-05')).toBe(true);
    expect(isWorkingDay('2020-05-05')).toBe(false);
  });

  it('works on Good Friday, not on Ascension Day', () => {
    expect(isWorkingDay('2017-04-14')).toBe(true);
    expect(isWorkingDay('2017-05-25')).toBe(false);
  });
});
