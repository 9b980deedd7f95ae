import { describe, expect, it } from 'vitest';
import { choiceSchema } from '../../../../server/domain/codes/code-list.ts';
import { contactNatures, heaviestNature } from '../../../../server/domain/codes/contact-natures.ts';
import {
  dissatisfactionStatuses,
  natureOfDissatisfaction,
} from '../../../../server/domain/codes/dissatisfaction-statuses.ts';
import { objectionStatuses } from '../../../../server/domain/codes/objection-statuses.ts';

describe('dissatisfaction', () => {
  it('counts once per case, as the heaviest that was told', () => {
    expect(heaviestNature(['C1', 'C3', 'C0', 'C2'])).toBe('C3');
    expect(heaviestNature(['C1', 'C0'])).toBe('C1');
    expect(heaviestNature([])).toBeNull();
  });

  it('stays a complaint after it is withdrawn, and is unknown when not discussed', () => {
    const natures = dissatisfactionStatuses.codes.map(({ code }) => natureOfDissatisfaction(code));
    expect(natures).toEqual(['C0', 'C1', 'C2', 'C3', 'C3', null]);
  });

  it('has a status for every nature of a contact', () => {
    const statuses: readonly string[] = dissatisfactionStatuses.codes.map(({ code }) => code);
    expect(contactNatures.codes.every(({ code }) => statuses.includes(code))).toBe(true);
  });
});

describe('an objection', () => {
  it('is never recorded as open on the as-of date: that is worked out', () => {
    const schema = choiceSchema(objectionStatuses);
    expect(schema.safeParse('B6').success).toBe(false);
    expect(schema.safeParse('B3').success).toBe(true);
  });
});
