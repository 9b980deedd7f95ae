import { describe, expect, it } from 'vitest';
import { guardText } from '../../../../server/domain/guard/guard-text.ts';
import { labelledNote, scoreGuard } from './measure.ts';
import { cleanNotes, dirtyNotes } from './notes.ts';

describe('the guard on notes as supporters type them', () => {
  const score = scoreGuard(guardText, dirtyNotes, cleanNotes);

  it('is measured on more than 120 different notes', () => {
    expect(cleanNotes.length).toBeGreaterThanOrEqual(100);
    expect(dirtyNotes.length).toBeGreaterThanOrEqual(100);
    const texts = [...cleanNotes, ...dirtyNotes.map((note) => labelledNote(note).text)];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('stops at least 98% of what must never be saved', () => {
    expect(score.blockRecall).toBeGreaterThanOrEqual(0.98);
  });

  it('sees at least 90% of the names and 95% of everything', () => {
    expect(score.nameRecall).toBeGreaterThanOrEqual(0.9);
    expect(score.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('stops at most 2% of the clean notes and marks at most 8%', () => {
    expect(score.cleanBlocked).toBeLessThanOrEqual(0.02);
    expect(score.cleanFlagged).toBeLessThanOrEqual(0.08);
  });

  it('would be caught if it saw nothing, or if it saw something everywhere', () => {
    const blind = scoreGuard(() => [], dirtyNotes, cleanNotes);
    expect(blind.blockRecall).toBe(0);
    const jumpy = scoreGuard(
      (text) => [{ kind: 'phone', start: 0, end: text.length, effect: 'block' }],
      dirtyNotes,
      cleanNotes,
    );
    expect(jumpy.cleanBlocked).toBe(1);
    expect(jumpy.blockRecall).toBeLessThan(0.5);
  });
});
