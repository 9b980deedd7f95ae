import { describe, expect, it } from 'vitest';
import { rateRatio } from '../../../server/statistics/rate-ratio.ts';
import {
  mayShowInterval,
  mayShowPercentage,
  mayShowPercentageChange,
} from '../../../server/statistics/small-numbers.ts';
import {
  aboutChance,
  wordsForInterval,
  wordsForMonthChange,
  wordsForRateRatio,
  wordsForShare,
  wordsForVerdict,
} from '../../../server/statistics/words.ts';

describe('small numbers', () => {
  it('get no interval under 10 and no percentage under 20', () => {
    expect([mayShowInterval(9), mayShowInterval(10)]).toEqual([false, true]);
    expect([mayShowPercentage(19), mayShowPercentage(20)]).toEqual([false, true]);
  });

  it('get no percentage change when either month is small', () => {
    expect(mayShowPercentageChange(19, 40)).toBe(false);
    expect(mayShowPercentageChange(40, 19)).toBe(false);
    expect(mayShowPercentageChange(20, 20)).toBe(true);
  });
});

describe('words', () => {
  it('name the three verdicts', () => {
    expect(wordsForVerdict('met', 80)).toBe('aantoonbaar gehaald');
    expect(wordsForVerdict('notMet', 40)).toBe('aantoonbaar niet gehaald');
    expect(wordsForVerdict('undecided', 25)).toBe('nog niet te zeggen');
  });

  it('say that there is too little to say under ten answers', () => {
    expect(wordsForVerdict('undecided', 9)).toBe('te weinig om iets te zeggen');
  });

  it('name a change since last month', () => {
    expect(wordsForMonthChange('withinChance')).toBe('binnen de normale schommeling');
    expect(wordsForMonthChange('more')).toBe('meer dan toeval verklaart');
    expect(wordsForMonthChange('fewer')).toBe('minder dan toeval verklaart');
  });

  it.each([
    [20, 9, 'minder dan toeval verklaart'],
    [20, 10, 'binnen de normale schommeling'],
    [20, 35, 'meer dan toeval verklaart'],
    [7, 0, 'te weinig om iets te zeggen'],
  ])('from %i to %i objections say "%s"', (before, during, words) => {
    const ratio = rateRatio({ count: during, exposure: 12 }, { count: before, exposure: 12 });
    expect(wordsForRateRatio(ratio, before + during)).toBe(words);
  });

  it('put numerator and denominator first and leave the percentage out of small groups', () => {
    expect(wordsForShare({ count: 9, n: 12 })).toBe('9 van de 12');
    expect(wordsForShare({ count: 19, n: 25 })).toBe('19 van de 25 (76%)');
  });

  it('say 0% and 100% only when it is exactly so', () => {
    expect(wordsForShare({ count: 0, n: 300 })).toBe('0 van de 300 (0%)');
    expect(wordsForShare({ count: 1, n: 300 })).toBe('1 van de 300 (minder dan 1%)');
    expect(wordsForShare({ count: 299, n: 300 })).toBe('299 van de 300 (ruim 99%)');
    expect(wordsForShare({ count: 300, n: 300 })).toBe('300 van de 300 (100%)');
  });

  it('round an interval outwards', () => {
    expect(wordsForInterval({ lower: 0.6153, upper: 0.8611 })).toBe('tussen 61% en 87%');
    expect(wordsForInterval({ lower: 0.07, upper: 0.29 })).toBe('tussen 7% en 29%');
  });

  it('never speak of p-values or significance', () => {
    const everything = [
      aboutChance,
      ...(['met', 'notMet', 'undecided'] as const).map((verdict) => wordsForVerdict(verdict, 50)),
      ...(['more', 'fewer', 'withinChance'] as const).map(wordsForMonthChange),
    ].join(' ');
    expect(everything).not.toMatch(/significan|p-waarde|\bp\s*[<=]/i);
  });
});
