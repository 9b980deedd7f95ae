import { describe, expect, test } from 'vitest';
import { checkContact } from '../../../../web/supporter/new-contact/check-contact.ts';
import { emptyDraft, readDraft } from '../../../../web/supporter/new-contact/contact-draft.ts';
import type { ContactDraft } from '../../../../web/supporter/new-contact/contact-draft.ts';
import {
  contentToKeep,
  emptySession,
  firstOpenField,
  keptSession,
  sameAsLast,
  takenBackSession,
} from '../../../../web/supporter/new-contact/draft-session.ts';
import { matchingCases } from '../../../../web/supporter/new-contact/matching-cases.ts';
import { isMoreFilled, isMoreWrong } from '../../../../web/supporter/new-contact/more-fields.ts';
import { actionOf } from '../../../../web/supporter/new-contact/use-contact-keys.ts';
import { aCaseLine, aContact } from '../records/sample-records.ts';

const today = '2026-06-15';
const bounds = { pilotStart: '2026-01-01', pilotEnd: '2026-12-31', today };
const ids = {
  contactId: '00000000-0000-4000-8000-0000000000a1',
  caseId: '00000000-0000-4000-8000-0000000000b1',
};
const existingCase = '00000000-0000-4000-8000-0000000000c1';

/** What a supporter fills in at least for a new case. */
function filledIn(change: Partial<ContactDraft> = {}): ContactDraft {
  return {
    ...emptyDraft(today, 'K1'),
    caseKind: 'new',
    reasons: ['R3'],
    questions: [{ lifeDomain: 'L02', laws: ['W1'] }],
    nature: 'C0',
    ...change,
  };
}

function nextActionWith(nextAction: string) {
  return checkContact(filledIn({ nextAction }), ids, bounds).contact?.nextAction;
}

function mistakesOf(draft: ContactDraft): Record<string, string> {
  return Object.fromEntries(checkContact(draft, ids, bounds).mistakes ?? []);
}

describe('a contact as it is sent', () => {
  test('the least there is to fill in makes a contact in a new case', () => {
    const { contact } = checkContact(filledIn(), ids, bounds);
    expect(contact).toMatchObject({
      id: ids.contactId,
      day: today,
      channel: 'K1',
      questions: [{ lifeDomain: 'L02', law: 'W1' }],
      nature: 'C0',
      case: { kind: 'new', id: ids.caseId, withoutCode: false, reasons: ['R3'] },
    });
  });

  test('whoever does not want to be registered gets no code, without another answer', () => {
    const { contact } = checkContact(filledIn({ reasons: ['R2b'] }), ids, bounds);
    expect(contact?.case).toMatchObject({ withoutCode: true });
  });

  test('a follow-up goes to the case that was chosen, and asks no reasons', () => {
    const draft = filledIn({ caseKind: 'existing', caseId: existingCase, reasons: [] });
    expect(checkContact(draft, ids, bounds).contact?.case).toEqual({
      kind: 'existing',
      id: existingCase,
    });
  });

  test('a code that was typed is sent as code', () => {
    const draft = filledIn({ caseKind: 'existing', caseCode: 'abc-234' });
    expect(checkContact(draft, ids, bounds).contact?.case).toEqual({
      kind: 'by-code',
      code: 'ABC234',
    });
  });

  test('dissatisfaction of a known case is left to the server when nothing is said about it', () => {
    const draft = filledIn({ caseKind: 'existing', caseId: existingCase, nature: 'C2' });
    expect(checkContact(draft, ids, bounds).contact?.dissatisfaction).toBeNull();
  });

  test('dissatisfaction in a new case is a new one, with what was said about it', () => {
    const draft = filledIn({ nature: 'C1' });
    draft.dissatisfaction.subject = 'KS1';
    expect(checkContact(draft, ids, bounds).contact?.dissatisfaction).toMatchObject({
      kind: 'new',
      subject: 'KS1',
      filedDay: null,
    });
  });

  test('the next step of a case is kept, cleared or changed', () => {
    expect(nextActionWith('')).toBeUndefined();
    expect(nextActionWith('none')).toBeNull();
    expect(nextActionWith('NA1')).toEqual({ action: 'NA1', day: null });
  });
});

describe('mistakes in the contact form', () => {
  test('an empty form says what is missing at the fields', () => {
    const mistakes = mistakesOf(emptyDraft(today, ''));
    expect(Object.keys(mistakes).toSorted()).toEqual([
      'case.kind',
      'channel',
      'nature',
      'questions',
    ]);
  });

  test('with reason R4 the nature is asked in its own words', () => {
    expect(mistakesOf(filledIn({ reasons: ['R4a'], nature: '' }))['nature']).toContain(
      'De inwoner is niet tevreden',
    );
  });

  test('two reasons ask for the main one', () => {
    expect(mistakesOf(filledIn({ reasons: ['R1', 'R3'] }))).toHaveProperty(['case.mainReason']);
  });

  test('a life domain without a law is pointed at', () => {
    const draft = filledIn({ questions: [{ lifeDomain: 'L02', laws: [] }] });
    expect(mistakesOf(draft)).toHaveProperty(['law.L02']);
  });

  test('a day in the future is refused at the day', () => {
    expect(mistakesOf(filledIn({ day: '2026-06-16' }))).toHaveProperty(['day']);
  });

  test('a note with a telephone number is refused at the note', () => {
    expect(mistakesOf(filledIn({ note: 'Bel 06-12345678' }))).toHaveProperty(['note']);
  });

  test('a complaint in a new case asks when it was filed', () => {
    expect(mistakesOf(filledIn({ nature: 'C3' }))).toHaveProperty(['dissatisfaction.filedDay']);
  });

  test('a mistake under "Meer vastleggen" opens it', () => {
    expect(isMoreWrong(['note'])).toBe(true);
    expect(isMoreWrong(['case.areaId'])).toBe(true);
    expect(isMoreWrong(['case.reasons', 'day'])).toBe(false);
    expect(isMoreFilled(filledIn())).toBe(false);
    expect(isMoreFilled(filledIn({ note: 'gebeld' }))).toBe(true);
  });
});

describe('the draft on the server', () => {
  const session = emptySession({ today, channel: 'K1' });

  test('an untouched form is not kept', () => {
    expect(contentToKeep(session, session.start)).toBeNull();
    expect(contentToKeep(session, { ...session.start, channel: 'K2' })).toBeNull();
  });

  test('what was kept comes back with the ids it had', () => {
    const kept = contentToKeep(session, filledIn());
    const json: unknown = JSON.parse(JSON.stringify(kept));
    const restored = keptSession({ draft: json, updatedAt: '2026-06-15T09:00:00.000Z' }, today);
    expect(restored).toMatchObject({ ids: session.ids, start: filledIn(), from: 'draft' });
  });

  test('a note the server left out comes back empty', () => {
    const { note: _note, ...values } = filledIn({ note: 'weg' });
    expect(readDraft(values)).toEqual(filledIn());
  });

  test('something else in its place is no draft', () => {
    expect(keptSession({ draft: { iets: 'anders' }, updatedAt: '' }, today)).toBeNull();
    expect(keptSession(null, today)).toBeNull();
  });

  test('a contact that was taken back becomes a contact of its own', () => {
    const again = takenBackSession(filledIn(), session.empty);
    expect(again.ids).not.toEqual(session.ids);
    expect(again.start).toEqual(filledIn());
  });
});

describe('zelfde als vorige', () => {
  const last = {
    ...aContact({ channel: 'K4', nature: 'C2', note: 'van toen', minutes: 30 }),
    caseCode: 'ABC234',
    reasons: ['R3'],
    mainReason: 'R3',
    areaId: null,
    phase: 'F2',
    referralSource: null,
    forWhom: null,
  };

  test('takes over what was the same, and asks again what belongs to one conversation', () => {
    const filled = sameAsLast(emptyDraft(today, 'K1'), last);
    expect(filled).toMatchObject({
      day: today,
      channel: 'K4',
      questions: [{ lifeDomain: 'L01', laws: ['W1'] }],
      reasons: ['R3'],
      phase: 'F2',
      minutes: '30',
      caseKind: '',
      nature: '',
      note: '',
    });
  });
});

describe('where the focus starts', () => {
  test('at the first question that has no answer', () => {
    expect(firstOpenField(emptyDraft(today, ''))).toBe('channel');
    expect(firstOpenField(emptyDraft(today, 'K1'))).toBe('case.kind');
    expect(firstOpenField(filledIn({ reasons: [] }))).toBe('case.reasons');
    expect(firstOpenField(filledIn({ questions: [] }))).toBe('questions');
    expect(firstOpenField(filledIn({ caseKind: 'existing' }))).toBe('case.code');
    expect(firstOpenField(filledIn())).toBe('nature');
  });

  test('after "nieuw contact in deze casus" at the questions', () => {
    const session = emptySession({ today, channel: 'K1', caseId: existingCase });
    expect(firstOpenField(session.start)).toBe('questions');
  });
});

describe('finding a case by its code', () => {
  const cases = [
    aCaseLine({ id: '1', code: 'K7M2QX', lastContactDay: '2026-05-01' }),
    aCaseLine({ id: '2', code: 'K7ABCD', lastContactDay: '2026-06-01' }),
    aCaseLine({ id: '3', code: 'QXK7ZZ', lastContactDay: '2026-06-10' }),
    aCaseLine({ id: '4', code: null, lastContactDay: '2026-06-12' }),
  ];
  const found = (typed: string) => matchingCases(cases, typed).map(({ id }) => id);

  test('codes that begin so come first, the newest contact before older ones', () => {
    expect(found('k7')).toEqual(['2', '1', '3']);
  });

  test('spaces, dashes and small letters do not matter', () => {
    expect(found('k7-m2')).toEqual(['1']);
  });

  test('nothing typed shows the newest, also without a code', () => {
    expect(found('')).toEqual(['4', '3', '2', '1']);
  });

  test('no match gives nothing', () => {
    expect(found('XXXX')).toEqual([]);
  });
});

describe('the keys of the form', () => {
  const press = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };
  const enter = { ...press, key: 'Enter', code: 'Enter' };

  test('Ctrl+Enter saves, with Shift it opens the next', () => {
    expect(actionOf({ ...enter, ctrlKey: true })).toBe('save');
    expect(actionOf({ ...enter, ctrlKey: true, shiftKey: true })).toBe('save-and-next');
    expect(actionOf({ ...enter, metaKey: true })).toBe('save');
    expect(actionOf(enter)).toBeNull();
  });

  test('holding the keys down saves once', () => {
    expect(actionOf({ ...enter, ctrlKey: true, repeat: true })).toBeNull();
  });

  test('Alt with a letter goes by the place of the key', () => {
    const alt = { ...press, altKey: true };
    expect(actionOf({ ...alt, key: 'Ω', code: 'KeyZ' })).toBe('same-as-last');
    expect(actionOf({ ...alt, key: 'm', code: 'KeyM' })).toBe('more');
    expect(actionOf({ ...alt, key: 'n', code: 'KeyN' })).toBe('first');
    expect(actionOf({ ...alt, key: 'z', code: 'KeyZ', ctrlKey: true })).toBeNull();
  });
});
