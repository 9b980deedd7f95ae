import type { Db } from '../../db/open.ts';
import { consultationsOf } from '../../db/queries/consultations.ts';
import { ledgerReader } from '../../db/queries/ledger.ts';
import { actionsOf, meetingsOf } from '../../db/queries/meetings.ts';
import { releasedSignals } from '../../db/queries/released-signals.ts';
import { hasFinalVersion } from '../../db/queries/report-versions.ts';
import { listSignals } from '../../db/queries/signals.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { remindersOf } from '../domain/reminders.ts';
import type { Reminder, WaitingWork } from '../domain/reminders.ts';
import { dueEdition } from '../publication/series-year.ts';
import { toDo } from './caseload.ts';
import { pilotDays } from './read-calendar.ts';
import { reachOf } from './record-reach.ts';

type Asked = { db: Db; actor: Actor; today: string; pilot: WaitingWork['pilot'] };

async function ofCoordinator({
  db,
  actor,
  today,
  pilot,
}: Asked): Promise<WaitingWork['coordinator']> {
  const last = (await ledgerReader(db).headers(actor.pilotId)).at(-1);
  // Which key an edition is drawn with says nothing about whether one is due.
  const keyId = '';
  const due = dueEdition(
    pilot,
    last === undefined
      ? null
      : { seq: last.seq, seriesYear: last.seriesYear, to: last.monthTo, keyId },
    today,
    keyId,
  );
  const raised = await listSignals(db, reachOf(actor), 'raised');
  return {
    due: due === null ? null : { from: due.from, to: due.to },
    signalsToRead: raised.length,
  };
}

async function ofSecretary({ db, actor }: Asked): Promise<WaitingWork['secretary']> {
  const signals = await releasedSignals(db, actor.pilotId);
  return {
    meetings: await meetingsOf(db, actor.pilotId),
    consultations: (await consultationsOf(db, actor.pilotId)).map(({ day, isHeld }) => ({
      day,
      isHeld: isHeld === 1,
    })),
    signalsUnanswered: signals.filter(({ status }) => status === 'released').length,
    isAdviceFinal: await hasFinalVersion(db, actor.pilotId),
  };
}

async function ofWorkgroup({ db, actor, today }: Asked): Promise<WaitingWork['workgroup']> {
  const actions = await actionsOf(db, actor.pilotId);
  return {
    actionsOverdue: actions.filter(
      ({ bodyId, dueDay, doneDay }) =>
        bodyId !== null &&
        bodyId === actor.bodyId &&
        doneDay === null &&
        dueDay !== null &&
        dueDay < today,
    ).length,
  };
}

async function ofSupporter({ db, actor, today }: Asked): Promise<WaitingWork['supporter']> {
  const { overdue, unrecorded } = await toDo(db, actor, today);
  return { toDo: new Set([...overdue, ...unrecorded].map(({ id }) => id)).size };
}

/** What waits for this person, by the roles they hold in the pilot. @throws Refusal 404. */
export async function readReminders(db: Db, clock: Clock, actor: Actor): Promise<Reminder[]> {
  const { roles } = actor;
  const pilot = await pilotDays(db, actor.pilotId);
  const asked = { db, actor, today: clock.today(), pilot };
  return remindersOf({
    today: asked.today,
    pilot,
    coordinator: roles.has('coordinator') ? await ofCoordinator(asked) : null,
    secretary: roles.has('secretary') ? await ofSecretary(asked) : null,
    workgroup: roles.has('workgroup') || roles.has('secretary') ? await ofWorkgroup(asked) : null,
    supporter: roles.has('supporter') ? await ofSupporter(asked) : null,
  });
}
