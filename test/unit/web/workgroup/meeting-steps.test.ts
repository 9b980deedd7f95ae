import { describe, expect, test } from 'vitest';
import { aroundStep, startingStep } from '../../../../web/workgroup/meetings/steps.ts';
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
