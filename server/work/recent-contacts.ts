import { addDays, parseISO } from 'date-fns';
import type { Db } from '../../db/open.ts';
import { contactsOfDay, findContact, lastLoggedContact } from '../../db/queries/contacts.ts';
import { findCase, reasonsOf } from '../../db/queries/cases.ts';
import type { Actor } from '../access/roles.ts';
import { dayInAmsterdam } from '../clock.ts';
import type { Day } from '../domain/calendar.ts';
import { contactViews } from './case-view.ts';
import type { ContactView } from './case-view.ts';
import { notYours, reachOf } from './record-reach.ts';

/** One contact. @throws Refusal 404 when it does not exist within reach. */
export async function contactDetail(db: Db, actor: Actor, id: string): Promise<ContactView> {
  const row = await findContact(db, reachOf(actor), id);
  const [view] = row ? await contactViews(db, [row]) : [];
  if (!view) throw notYours('contact');
  return view;
}

/** One's own contacts that took place or were logged on a day, the newest entry first. */
export async function contactsOn(db: Db, actor: Actor, day: Day) {
  // A day in the Netherlands begins and ends within 14 hours of the same day in UTC.
  const rows = await contactsOfDay(db, reachOf(actor), {
    userId: actor.userId,
    day,
    from: addDays(parseISO(`${day}T00:00:00Z`), -1).toISOString(),
    to: addDays(parseISO(`${day}T00:00:00Z`), 2).toISOString(),
  });
  const that = rows.filter((row) => row.day === day || dayInAmsterdam(row.createdAt) === day);
  const views = await contactViews(db, that);
  return views.map((view, index) => ({ ...view, caseCode: that[index]?.caseCode ?? null }));
}

/**
 * The contact somebody logged last, with what the case was asked at its beginning: for "zelfde als
 * vorige". Null when there is none, or when its case has gone to somebody else.
 */
export async function lastContact(db: Db, actor: Actor) {
  const reach = reachOf(actor);
  const row = await lastLoggedContact(db, reach, actor.userId);
  const [view] = row ? await contactViews(db, [row]) : [];
  const theCase = row ? await findCase(db, reach, row.caseId) : undefined;
  if (!view || !theCase) return null;
  const reasons = await reasonsOf(db, theCase.id);
  return {
    ...view,
    caseCode: theCase.code,
    reasons: reasons.map(({ code }) => code),
    mainReason: reasons.find(({ isMain }) => isMain === 1)?.code ?? null,
    areaId: theCase.areaId,
    phase: theCase.phase,
    referralSource: theCase.referralSource,
    forWhom: theCase.forWhom,
  };
}

/** What is about to be logged, as far as it is filled in. */
export type Draft = {
  day: Day;
  channel: string | null;
  questions: readonly { lifeDomain: string; law: string }[];
  caseId: string | null;
};

/**
 * One's own contacts that the one about to be logged may be a double of: in the same case on the same
 * day, or on the same day by the same channel with a question the same. A hint, never a refusal.
 */
export async function possibleDuplicates(db: Db, actor: Actor, draft: Draft) {
  const sameDay = (await contactsOn(db, actor, draft.day)).filter(({ day }) => day === draft.day);
  const why = (contact: (typeof sameDay)[number]): 'same-case' | 'same-kind' | null => {
    if (draft.caseId !== null && contact.caseId === draft.caseId) return 'same-case';
    const sharesQuestion = contact.questions.some((question) =>
      draft.questions.some(
        ({ lifeDomain, law }) => lifeDomain === question.lifeDomain && law === question.law,
      ),
    );
    return contact.channel === draft.channel && sharesQuestion ? 'same-kind' : null;
  };
  return sameDay.flatMap((contact) => {
    const reason = why(contact);
    return reason === null ? [] : [{ ...contact, why: reason }];
  });
}
