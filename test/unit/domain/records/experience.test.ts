import { describe, expect, it } from 'vitest';
import { newExperience } from '../../../../server/domain/records/experience.ts';
import { refusedFields } from './sample.ts';

const answer = { code: 'ABCD-EFGH-JKMN', language: 'nl', filledInTogether: false };

function refused(change: Record<string, unknown>): string[] {
  return refusedFields(newExperience.safeParse({ ...answer, ...change }));
}

describe("the resident's answer", () => {
  it('may skip every question but not all of them', () => {
    expect(refused({})).toEqual(['gotNeeded']);
    expect(refused({ mark: 8 })).toEqual([]);
  });

  it('tells what was missing only when something was', () => {
    expect(refused({ gotNeeded: 'yes', missedText: 'Uitleg' })).toEqual(['missedText']);
    expect(refused({ gotNeeded: 'somewhat', missedText: 'Uitleg' })).toEqual([]);
    expect(refused({ gotNeeded: 'no', missedText: 'Bel 06-12345678' })).toEqual(['missedText']);
  });

  it('tells who knows only when there was dissatisfaction', () => {
    expect(refused({ dissatisfied: 'no', toldWhom: 'nobody' })).toEqual(['toldWhom']);
    expect(refused({ dissatisfied: 'yes', toldWhom: 'nobody' })).toEqual([]);
  });

  it('has "no talk" at one question only, and marks from 1 to 10', () => {
    expect(refused({ feltStronger: 'no-talk' })).toEqual([]);
    expect(refused({ feltHeard: 'no-talk' })).toEqual(['feltHeard']);
    expect(refused({ mark: 0 })).toEqual(['mark']);
    expect(refused({ mark: 10.5 })).toEqual(['mark']);
  });
});
