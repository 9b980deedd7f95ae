import { describe, expect, it } from 'vitest';
import {
  expectationWords,
  monthOfYearWords,
  nowWords,
  oftenWords,
  shownIn,
  waitWords,
} from '../../../../web/coordinator/outlook/outlook-words.ts';

const ends = ['2026-06', '2026-07', '2026-08'];
const hidden = { through: null };

describe('what is to be expected of a category, in words', () => {
  it('is the first month in which it is probable, with how often', () => {
    expect(expectationWords({ ...hidden, chances: [0, 0.4, 0.82] }, ends)).toBe(
      'waarschijnlijk vanaf augustus 2026 (8 van de 10 keer)',
    );
    expect(expectationWords({ ...hidden, chances: [0.97, 1, 1] }, ends)).toBe(
      'vrijwel zeker vanaf juni 2026',
    );
  });

  it('is honest about what may not come', () => {
    expect(expectationWords({ ...hidden, chances: [0, 0.2, 0.5] }, ends)).toBe(
      'misschien: vóór of in augustus 2026 5 van de 10 keer',
    );
    expect(expectationWords({ ...hidden, chances: [0, 0, 0.1] }, ends)).toBe(
      'waarschijnlijk niet t/m augustus 2026 (1 van de 10 keer)',
    );
    expect(expectationWords({ ...hidden, chances: [0, 0, 0] }, ends)).toBe(
      'waarschijnlijk niet t/m augustus 2026 (bijna nooit)',
    );
  });

  it('needs no expectation when it is shown, or when no edition is left', () => {
    expect(expectationWords({ through: '2026-05', chances: [1, 1, 1] }, ends)).toBe('is te zien');
    expect(expectationWords({ ...hidden, chances: [] }, [])).toBe('er komt geen editie meer');
  });
});

describe('why a category waits, in words', () => {
  it('says how many are still missing', () => {
    expect(waitWords({ reason: 'too-few', batch: 3 }, 5)).toBe('er moeten er nog twee bij komen');
    expect(waitWords({ reason: 'too-few', batch: 4 }, 5)).toBe('er moet er nog één bij komen');
    expect(waitWords({ reason: 'too-few', batch: 0 }, 5)).toBe(
      'niets nieuws; vijf nieuwe zijn nodig',
    );
    expect(waitWords({ reason: 'too-few', batch: -1 }, 5)).toContain('verbeteringen');
  });

  it('says what ends the wait, for every reason', () => {
    for (const reason of ['no-total', 'too-few-others', 'lottery', 'pool', 'gate'] as const) {
      expect(waitWords({ reason, batch: 6 }, 5)).toMatch(/kan als|volgende maand|komt als/);
    }
    expect(waitWords(null, 5)).toBe('');
  });
});

describe('numbers in words', () => {
  it('say how often, what is shown and from which month of a year', () => {
    expect(oftenWords(0.82)).toBe('8 van de 10 keer');
    expect(oftenWords(0.01)).toBe('bijna nooit');
    expect(oftenWords(0.98)).toBe('vrijwel altijd');
    expect(nowWords({ shown: 27, through: '2026-05' })).toBe('27, t/m mei 2026');
    expect(nowWords({ shown: null, through: null })).toBe('nog niet');
    expect(monthOfYearWords([0, 0.5, 0.9])).toBe('vanaf maand 3 (9 van de 10 keer)');
    expect(monthOfYearWords([0, 0.5, 0.6])).toBe('waarschijnlijk niet in een jaar');
  });

  it('count the categories that are shown', () => {
    const row = { category: 'a', label: 'A', units: 0, chances: [], waiting: null };
    const tables = [
      {
        id: 'cases.area' as const,
        multiple: false,
        rows: [
          { ...row, shown: 7, through: '2026-05' },
          { ...row, category: 'b', shown: null, through: null },
        ],
      },
    ];
    expect(shownIn(tables)).toEqual({ shown: 1, of: 2 });
  });
});
