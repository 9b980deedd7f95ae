import { describe, expect, it } from 'vitest';
import { results } from '../../../../server/domain/codes/results.ts';

describe('the five results', () => {
  it('stand in their fixed order', () => {
    expect(results.map(({ id }) => id)).toEqual([
      'result-1',
      'result-2',
      'result-3',
      'result-4',
      'result-5',
    ]);
    expect(results.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('have a title that fits a heading and the full text of the pilot document', () => {
    for (const { title, text } of results) {
      expect(title.length).toBeLessThanOrEqual(60);
      expect(text.length).toBeGreaterThan(title.length);
      expect(text).toMatch(/\.$/);
    }
  });

  it('warn that few complaints is not the same as satisfied, in the words of the pilot document', () => {
    const third = results[2];
    expect(third.caution).toBe('Weinig klachten wil niet zeggen dat inwoners tevreden zijn.');
    expect(third.text).toContain(third.caution);
  });
});
