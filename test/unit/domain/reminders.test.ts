import { describe, expect, test } from 'vitest';
import { halfwayDay, remindersOf } from '../../../server/domain/reminders.ts';
import type { WaitingWork } from '../../../server/domain/reminders.ts';

const nobody: WaitingWork = {
  today: '2016-12-05',
  pilot: { startDay: '2016-05-01', endDay: '2017-05-01', adviceDay: '2017-03-20' },
  coordinator: null,
  secretary: null,
  workgroup: null,
  supporter: null,
};
const inOrder: NonNullable<WaitingWork['secretary']> = {
  meetings: [{ id: 'a', day: '2016-12-14', status: 'planned' }],
  consultations: [
    { day: '2016-10-01', isHeld: true },
    { day: '2017-02-01', isHeld: false },
  ],
  signalsUnanswered: 0,
  isAdviceFinal: false,
};

const kindsFor = (change: Partial<WaitingWork>) =>
  remindersOf({ ...nobody, ...change }).map(({ kind }) => kind);
const secretaryWith = (change: Partial<typeof inOrder>, today = nobody.today) =>
  kindsFor({ today, secretary: { ...inOrder, ...change } });

describe('reminders', () => {
  test('nobody is reminded when nothing waits', () => {
    expect(
      kindsFor({
        coordinator: { due: null, signalsToRead: 0 },
        secretary: inOrder,
        workgroup: { actionsOverdue: 0 },
        supporter: { toDo: 0 },
      }),
    ).toEqual([]);
  });

  test('the coordinator hears which edition can be released, and since when', () => {
    const due = { from: '2016-10', to: '2016-10' };
    const [first] = remindersOf({ ...nobody, coordinator: { due, signalsToRead: 0 } });
    expect(first).toMatchObject({ kind: 'edition-due', ...due, day: '2016-11-01' });
  });

  test('the coordinator hears that bottlenecks wait to be read', () => {
    const [first] = remindersOf({ ...nobody, coordinator: { due: null, signalsToRead: 3 } });
    expect(first).toMatchObject({ kind: 'signals-to-read', n: 3 });
  });

  test('the secretary hears that a meeting is missing or still open', () => {
    expect(secretaryWith({ meetings: [] })).toEqual(['meeting-to-plan']);
    expect(secretaryWith({ meetings: [{ id: 'a', day: '2016-12-01', status: 'closed' }] })).toEqual(
      [],
    );
    expect(
      secretaryWith({ meetings: [{ id: 'a', day: '2016-11-14', status: 'planned' }] }),
    ).toEqual(['meeting-to-close', 'meeting-to-plan']);
    expect(
      secretaryWith({ meetings: [{ id: 'a', day: '2016-12-05', status: 'planned' }] }),
    ).toEqual([]);
  });

  test('nothing needs planning before the pilot or after it', () => {
    expect(secretaryWith({ meetings: [], consultations: [] }, '2016-04-30')).toEqual([]);
    expect(secretaryWith({ meetings: [], consultations: [] }, '2017-05-01')).toEqual([]);
  });

  test('from halfway on the secretary hears how many consultations are missing', () => {
    expect(halfwayDay(nobody.pilot)).toBe('2016-10-30');
    const meetings = [{ id: 'a', day: '2016-11-14', status: 'planned' as const }];
    expect(secretaryWith({ meetings, consultations: [] }, '2016-10-29')).toEqual([]);
    expect(secretaryWith({ meetings, consultations: [] }, '2016-10-30')).toEqual([
      'consultation-to-plan',
    ]);
    const [first] = remindersOf({
      ...nobody,
      secretary: { ...inOrder, consultations: [{ day: '2017-02-01', isHeld: false }] },
    });
    expect(first).toMatchObject({ kind: 'consultation-to-plan', n: 1 });
  });

  test('a consultation whose day is past waits for its outcome', () => {
    const consultations = [
      { day: '2016-12-04', isHeld: false },
      { day: '2016-12-05', isHeld: false },
    ];
    expect(secretaryWith({ consultations })).toEqual(['consultation-to-record']);
  });

  test('the advice is announced eight weeks before, and until it is final', () => {
    const meetings = [{ id: 'a', day: '2017-04-14', status: 'planned' as const }];
    const consultations = inOrder.consultations.map((one) => ({ ...one, isHeld: true }));
    expect(secretaryWith({ meetings, consultations }, '2017-01-22')).toEqual([]);
    expect(secretaryWith({ meetings, consultations }, '2017-01-23')).toEqual(['advice-due']);
    expect(secretaryWith({ meetings, consultations }, '2017-03-20')).toEqual(['advice-due']);
    expect(secretaryWith({ meetings, consultations }, '2017-03-21')).toEqual(['advice-due']);
    expect(secretaryWith({ meetings, consultations, isAdviceFinal: true }, '2017-03-21')).toEqual(
      [],
    );
  });

  test('unanswered bottlenecks, late actions and open cases are counted for who must act', () => {
    expect(secretaryWith({ signalsUnanswered: 2 })).toEqual(['signals-unanswered']);
    expect(kindsFor({ workgroup: { actionsOverdue: 1 } })).toEqual(['actions-overdue']);
    expect(kindsFor({ supporter: { toDo: 4 } })).toEqual(['to-do']);
  });
});
