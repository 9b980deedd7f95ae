import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../server/domain/calendar.ts';
import { comparableRuns, courseOf } from '../../../server/measures/month-course.ts';
import { perMonth } from './hand-made-source.ts';

const year = [18, 22, 19, 25, 17, 21, 24, 18, 20, 23, 19, 21];

describe('the course of month totals', () => {
  it('shows the middle month and says that it is too early', () => {
    const course = courseOf(perMonth(18, 22, 19, 25, 17), 'casussen');
    expect(course?.centre).toEqual({ label: 'middelste maand', value: 19 });
    expect(course?.limits).toBeNull();
    expect(course?.notes).toEqual([
      'In de middelste maand waren er 19 casussen. Over alle maanden: te weinig om iets te zeggen.',
      'De eerste maand telt hierbij niet mee: de pilot begon toen pas.',
    ]);
  });

  it('calls the limits provisional until there are twelve months', () => {
    const course = courseOf(perMonth(...year.slice(0, 9)), 'casussen');
    expect(course?.centre).toEqual({ label: 'gemiddeld', value: 20.4 });
    expect(course?.limits).toEqual({ lower: 8, upper: 33, isProvisional: true });
    expect(course?.marks.size).toBe(0);
    expect(course?.notes).toEqual([
      'Gemiddeld 20,4 casussen per maand. Normale schommeling: 8 tot 33 per maand. Dit zijn voorlopige grenzen: te vroeg om iets vast te stellen.',
      'De eerste maand telt hierbij niet mee: de pilot begon toen pas.',
    ]);
  });

  it('names the month that is more than the normal variation', () => {
    const months = [...year, 60];
    const course = courseOf(perMonth(...months), 'casussen');
    expect(course?.limits?.isProvisional).toBe(false);
    expect([...(course?.marks ?? [])]).toEqual([['2027-01', 'buiten de grenzen']]);
    expect(course?.notes[0]).toContain('meer verandering dan toeval verklaart');
  });

  it('has no lower limit where a month without anything is normal', () => {
    const course = courseOf(perMonth(5, 12, 3, 11, 6, 13, 4, 9), 'contacten');
    expect(course?.limits?.lower).toBeNull();
    expect(course?.notes[0]).toContain('Normale schommeling: hoogstens');
  });

  it('puts months that were counted together on their mean, outside the limits', () => {
    const runs = [{ from: '2025-10', to: '2025-12', n: 90 }, ...perMonth(...year.slice(0, 8))];
    const course = courseOf(runs, 'casussen');
    expect(course?.centre.value).toBe(20.5);
    expect(course?.notes).toContain(
      'Maanden die samen zijn geteld, staan op hun gemiddelde per maand en tellen niet mee voor de grenzen.',
    );
  });

  it('takes no step over a month without a number', () => {
    const known = perMonth(...year.slice(0, 4));
    const later = known.map(({ n }, index) => {
      const month = addMonths('2026-06', index);
      return { from: month, to: month, n: (n ?? 0) + 20 };
    });
    const course = courseOf([...known, ...later], 'casussen');
    expect(course?.limits?.upper).toBeLessThan(45);
  });

  it('leaves out the first month of a pilot, and a month that is still running', () => {
    const pilot = { firstMonth: '2026-01' };
    const runs = comparableRuns(pilot, perMonth(6, 22, 19, 1), '2026-04-09');
    expect(runs.map(({ n }) => n)).toEqual([22, 19]);
    expect(courseOf(runs, 'casussen')?.centre.value).toBe(20.5);
    expect(courseOf([], 'casussen')).toBeNull();
  });
});
