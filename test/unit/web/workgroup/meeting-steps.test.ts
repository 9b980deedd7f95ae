import { describe, expect, test } from 'vitest';
import {
  aroundStep,
  beamerMove,
  startingStep,
  stepAfter,
} from '../../../../web/workgroup/meetings/steps.ts';
import { nameInHeader } from '../../../../web/workgroup/report/save-file.ts';

describe('A meeting', () => {
  test('begins at the first step for who writes the minutes', () => {
    expect(startingStep(undefined, true)).toBe('as-of');
  });

  test('opens with the whole record for who reads', () => {
    expect(startingStep(undefined, false)).toBe('verslag');
  });

  test('opens at the step in the address for everybody', () => {
    expect(startingStep('result-4', true)).toBe('result-4');
    expect(startingStep('result-4', false)).toBe('result-4');
  });

  test('leads from step to step and stops at both ends', () => {
    expect(aroundStep('as-of')).toEqual({ previous: null, next: 'last-actions', place: 1 });
    expect(aroundStep('result-1')).toEqual({
      previous: 'last-actions',
      next: 'result-2',
      place: 3,
    });
    expect(aroundStep('decisions')).toEqual({ previous: 'signals', next: null, place: 9 });
    expect(aroundStep('verslag')).toEqual({ previous: null, next: null, place: null });
  });
});

describe('A downloaded report', () => {
  test('gets the name the server gives it', () => {
    expect(nameInHeader('attachment; filename="adviesrapport-concept.pdf"')).toBe(
      'adviesrapport-concept.pdf',
    );
    expect(nameInHeader(null)).toBeNull();
    expect(nameInHeader('inline')).toBeNull();
  });
});

describe('The beamer', () => {
  test('goes on with the keys of a presenter, also while somebody types', () => {
    expect(beamerMove('PageDown', false)).toBe('next');
    expect(beamerMove('PageDown', true)).toBe('next');
  });

  test('leaves arrows, Home and End to whoever types', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
      expect(beamerMove(key, true)).toBeNull();
    }
  });

  test('closes with Escape, but first ends the typing', () => {
    expect(beamerMove('Escape', true)).toBe('stop-typing');
    expect(beamerMove('Escape', false)).toBe('leave');
  });

  test('stays where it is at both ends', () => {
    expect(stepAfter('as-of', 'previous')).toBe('as-of');
    expect(stepAfter('decisions', 'next')).toBe('decisions');
    expect(stepAfter('result-3', 'last')).toBe('decisions');
  });
});
