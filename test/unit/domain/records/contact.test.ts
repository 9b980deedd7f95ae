import { describe, expect, it } from 'vitest';
import type { NewContactInput } from '../../../../server/domain/records/contact.ts';
import { contactEditSchema, newContactSchema } from '../../../../server/domain/records/contact.ts';
import { bounds, plainContact, refusedFields } from './sample.ts';

const schema = newContactSchema(bounds);

function refused(change: Record<string, unknown>): string[] {
  return refusedFields(schema.safeParse({ ...plainContact, ...change }));
}

function refusedCase(change: Record<string, unknown>): string[] {
  return refused({ case: { ...plainContact.case, ...change } });
}

const existing = { kind: 'existing', id: '6a0f3c1e-8f0e-4d59-9f0e-2d9f6f1f4a11' };

describe('a contact', () => {
  it('needs no more than a day, a channel, a question, a nature and a reason', () => {
    expect(schema.parse(plainContact)).toEqual({
      ...plainContact,
      forms: [],
      minutes: null,
      note: null,
      dissatisfaction: null,
      objection: null,
      case: {
        kind: 'new',
        withoutCode: false,
        reasons: ['R3'],
        mainReason: null,
        areaId: null,
        phase: null,
        referralSource: null,
        forWhom: null,
        requestDay: null,
      },
    });
  });

  it('lies in the pilot and has taken place', () => {
    expect(refused({ day: '2026-06-16' })).toEqual(['day']);
    expect(refused({ day: '2025-12-31' })).toEqual(['day']);
    expect(refused({ day: '2026-02-30' })).toEqual(['day']);
    expect(refused({ day: '2026-01-01' })).toEqual([]);
  });

  it('can no longer be logged for a day on which the pilot was over', () => {
    const later = newContactSchema({ ...bounds, today: '2027-02-01' });
    expect(refusedFields(later.safeParse({ ...plainContact, day: '2027-01-01' }))).toEqual(['day']);
    expect(refusedFields(later.safeParse({ ...plainContact, day: '2026-12-31' }))).toEqual([]);
  });

  it('refuses a code that does not exist, a question twice and a field of its own making', () => {
    expect(refused({ channel: 'K99' })).toEqual(['channel']);
    expect(refused({ questions: [] })).toEqual(['questions']);
    expect(
      refused({
        questions: [
          { lifeDomain: 'L01', law: 'W1' },
          { lifeDomain: 'L01', law: 'W1' },
        ],
      }),
    ).toEqual(['questions.1']);
    expect(refused({ name: 'Jansen' })).toEqual(['']);
    expect(refusedCase({ birthDate: '1950-01-01' })).toEqual(['case']);
  });

  it('takes a note of 280 characters without personal data, and makes an empty one null', () => {
    expect(refused({ note: 'a'.repeat(281) })).toEqual(['note']);
    expect(refused({ note: 'Bel terug op 06-12345678' })).toEqual(['note']);
    expect(schema.parse({ ...plainContact, note: '  ' }).note).toBeNull();
  });

  it('does not take "weet ik niet" beside another form of support', () => {
    expect(refused({ forms: ['V1', 'V9'] })).toEqual(['forms']);
    expect(refused({ forms: ['V9'] })).toEqual([]);
  });
});

describe('the reasons of a new case', () => {
  it('are at least one, with a main reason when there are more', () => {
    expect(refusedCase({ reasons: [] })).toEqual(['case.reasons']);
    expect(refusedCase({ reasons: ['R1', 'R3'] })).toEqual(['case.mainReason']);
    expect(refusedCase({ reasons: ['R1', 'R3'], mainReason: 'R5' })).toEqual(['case.mainReason']);
    expect(refusedCase({ reasons: ['R1', 'R3'], mainReason: 'R3' })).toEqual([]);
    expect(refusedCase({ reasons: ['R1', 'R9'], mainReason: 'R1' })).toEqual(['case.reasons']);
  });

  it('leave no case code when the resident does not want to be registered (pilot document §4)', () => {
    expect(refusedCase({ reasons: ['R2b'] })).toEqual(['case.withoutCode']);
    expect(refusedCase({ reasons: ['R2b'], withoutCode: true })).toEqual([]);
  });

  it('ask for a conscious choice of the nature when the resident is not satisfied', () => {
    const { nature: _, ...withoutNature } = plainContact;
    const unhappy: Partial<NewContactInput> = {
      ...withoutNature,
      case: { kind: 'new', reasons: ['R4b'] },
    };
    const messages = schema.safeParse(unhappy).error?.issues.map(({ message }) => message) ?? [];
    expect(refusedFields(schema.safeParse(unhappy))).toEqual(['nature']);
    expect(messages.some((message) => message.includes('niet tevreden'))).toBe(true);
    expect(refusedFields(schema.safeParse({ ...unhappy, nature: 'C0' }))).toEqual([]);
    expect(refusedFields(schema.safeParse({ ...unhappy, nature: 'C1' }))).toEqual([]);
  });

  it('come with a request that was not later than the first conversation', () => {
    expect(refusedCase({ requestDay: '2026-06-16' })).toEqual(['case.requestDay']);
    expect(refusedCase({ requestDay: '2026-06-15' })).toEqual([]);
    const earlier = { ...plainContact, day: '2026-06-01' };
    expect(
      refusedFields(
        schema.safeParse({
          ...earlier,
          case: { kind: 'new', reasons: ['R3'], requestDay: '2026-06-02' },
        }),
      ),
    ).toEqual(['case.requestDay']);
  });

  it('do not belong to a contact in a case that exists', () => {
    expect(refused({ case: { ...existing, reasons: ['R3'] } })).toEqual(['case']);
    expect(refused({ case: existing })).toEqual([]);
    expect(
      schema.parse({ ...plainContact, case: { kind: 'by-code', code: 'ab2 3cd' } }).case,
    ).toEqual({ kind: 'by-code', code: 'AB23CD' });
  });
});

describe('dissatisfaction told in a contact', () => {
  it('is not there when the nature says so', () => {
    expect(refused({ dissatisfaction: { kind: 'new' } })).toEqual(['dissatisfaction']);
    expect(refused({ nature: 'C1', dissatisfaction: { kind: 'new', subject: 'KS3' } })).toEqual([]);
  });

  it('needs the day of filing when it is a complaint', () => {
    const field = 'dissatisfaction.filedDay';
    expect(refused({ nature: 'C3' })).toEqual([field]);
    expect(refused({ nature: 'C3', dissatisfaction: { kind: 'new' } })).toEqual([field]);
    const filed = { kind: 'new', filedDay: '2026-06-10' };
    expect(refused({ nature: 'C3', dissatisfaction: filed })).toEqual([]);
    expect(refused({ nature: 'C2', dissatisfaction: filed })).toEqual([field]);
  });

  it('can be the one that is known, in a case that exists', () => {
    const known = { kind: 'known', id: existing.id };
    expect(refused({ nature: 'C3', case: existing, dissatisfaction: known })).toEqual([]);
    expect(refused({ nature: 'C3', dissatisfaction: known })).toEqual(['dissatisfaction']);
    expect(refused({ nature: 'C3', case: existing })).toEqual([]);
  });

  it('has a reason for not filing only when nothing was filed', () => {
    const reason = { kind: 'new', reasonNotFiled: 'KN1' };
    expect(refused({ nature: 'C2', dissatisfaction: reason })).toEqual([]);
    expect(
      refused({ nature: 'C3', dissatisfaction: { ...reason, filedDay: '2026-06-10' } }),
    ).toEqual(['dissatisfaction.reasonNotFiled']);
  });
});

describe('the next step of a contact', () => {
  it('can be left out, cleared, or planned within a year', () => {
    expect('nextAction' in schema.parse(plainContact)).toBe(false);
    expect(schema.parse({ ...plainContact, nextAction: null }).nextAction).toBeNull();
    expect(refused({ nextAction: { action: 'NA1', day: '2026-06-20' } })).toEqual([]);
    expect(refused({ nextAction: { action: 'NA1', day: '2028-06-20' } })).toEqual([
      'nextAction.day',
    ]);
  });
});

describe('an edited contact', () => {
  it('is sent whole, so that leaving a field out never clears it', () => {
    const edit = contactEditSchema(bounds);
    const whole = {
      day: '2026-06-15',
      channel: 'K1',
      questions: [{ lifeDomain: 'L01', law: 'W1' }],
      nature: 'C0',
      forms: [],
      minutes: null,
      note: null,
    };
    expect(refusedFields(edit.safeParse(whole))).toEqual([]);
    const { note: _, ...part } = whole;
    expect(refusedFields(edit.safeParse(part))).toEqual(['note']);
  });
});
