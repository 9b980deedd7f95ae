import { describe, expect, test } from 'vitest';
import {
  chosenEdition,
  countdownWords,
  editionName,
} from '../../../../web/workgroup/edition-words.ts';

describe('An edition', () => {
  test('is called by its number and its months', () => {
    expect(editionName({ seq: 9, from: '2026-09', to: '2026-09' })).toBe(
      'Editie 9: september 2026',
    );
    expect(editionName({ seq: 2, from: '2026-07', to: '2026-08' })).toBe('Editie 2: juli–aug 2026');
  });

  const editions = [{ seq: 3 }, { seq: 2 }, { seq: 1 }];

  test('is the newest unless the address asks for another', () => {
    expect(chosenEdition(editions, undefined)).toEqual({ seq: 3 });
    expect(chosenEdition(editions, 1)).toEqual({ seq: 1 });
  });

  test('is the newest when the one asked for does not exist, and none before the first release', () => {
    expect(chosenEdition(editions, 12)).toEqual({ seq: 3 });
    expect(chosenEdition([], 12)).toBeNull();
  });
});

describe('The countdown to the advice', () => {
  test('counts whole days', () => {
    expect(countdownWords('2026-11-22', '2026-12-04')).toBe(
      'Nog 12 dagen tot het advies (4 december 2026).',
    );
    expect(countdownWords('2026-12-03', '2026-12-04')).toBe(
      'Nog 1 dag tot het advies (4 december 2026).',
    );
  });

  test('says so on the day itself and after it', () => {
    expect(countdownWords('2026-12-04', '2026-12-04')).toBe('Vandaag moet het advies er zijn.');
    expect(countdownWords('2026-12-05', '2026-12-04')).toBe(
      'Het advies moest er zijn op 4 december 2026.',
    );
  });
});
