import { describe, expect, it } from 'vitest';
import { dueEdition, nextReleaseDay } from '../../../server/publication/series-year.ts';

const year = { startDay: '2016-05-01', endDay: '2017-05-01' };
const last = (to: string, seq = 1) => ({ seq, seriesYear: 1, to, keyId: 'key' });

describe('the edition that is due', () => {
  it('is that of the first month once it is over', () => {
    expect(dueEdition(year, null, '2016-05-31', 'key')).toBeNull();
    expect(dueEdition(year, null, '2016-06-01', 'key')).toEqual({
      seq: 1,
      from: '2016-05',
      to: '2016-05',
      seriesYear: 1,
      startsSeriesYear: true,
    });
  });

  it('is that of the month after the last one', () => {
    expect(dueEdition(year, last('2016-05'), '2016-07-10', 'key')).toMatchObject({
      seq: 2,
      from: '2016-06',
      to: '2016-06',
      startsSeriesYear: false,
    });
    expect(dueEdition(year, last('2016-06', 2), '2016-07-31', 'key')).toBeNull();
  });

  it('takes a forgotten month along', () => {
    expect(dueEdition(year, last('2016-05'), '2016-09-02', 'key')).toMatchObject({
      seq: 2,
      from: '2016-06',
      to: '2016-08',
    });
  });

  it('ends with the pilot', () => {
    expect(dueEdition(year, last('2017-03', 11), '2018-01-01', 'key')).toMatchObject({
      from: '2017-04',
      to: '2017-04',
    });
    expect(dueEdition(year, last('2017-04', 12), '2018-01-01', 'key')).toBeNull();
  });

  it('never runs over the end of a pilot year', () => {
    const twoYears = { startDay: '2016-05-01', endDay: '2018-05-01' };
    const first = dueEdition(twoYears, last('2017-02', 10), '2017-07-05', 'key');
    expect(first).toMatchObject({ from: '2017-03', to: '2017-04', seriesYear: 1 });
    expect(dueEdition(twoYears, last('2017-04', 11), '2017-07-05', 'key')).toMatchObject({
      from: '2017-05',
      to: '2017-06',
      seriesYear: 2,
      startsSeriesYear: true,
    });
  });

  it('keeps a short rest of the pilot with the year before', () => {
    // 15 June 2016 to 15 June 2017 touches thirteen calendar months.
    const thirteen = { startDay: '2016-06-15', endDay: '2017-06-15' };
    expect(dueEdition(thirteen, last('2017-05', 12), '2017-07-01', 'key')).toMatchObject({
      from: '2017-06',
      seriesYear: 1,
      startsSeriesYear: false,
    });
  });

  it('starts a new series-year with a new key', () => {
    expect(dueEdition(year, last('2016-05'), '2016-07-10', 'other')).toMatchObject({
      from: '2016-06',
      seriesYear: 2,
      startsSeriesYear: true,
    });
  });
});

describe('the next day on which something can be released', () => {
  it('is the first day after the month', () => {
    expect(nextReleaseDay(year, null)).toBe('2016-06-01');
    expect(nextReleaseDay(year, '2016-11')).toBe('2017-01-01');
    expect(nextReleaseDay(year, '2017-04')).toBeNull();
  });
});
