import type { Db } from '../../db/open.ts';
import { ledgerReader } from '../../db/queries/ledger.ts';
import type { EditionHeader } from '../../db/queries/ledger.ts';
import {
  actionsOf,
  decisionsOf,
  meetingOf,
  meetingsOf,
  minutesOf,
} from '../../db/queries/meetings.ts';
import type { ActionRow, MeetingWithEdition, MinuteRow } from '../../db/queries/meetings.ts';
import type { Actor } from '../access/roles.ts';
import { meetingItems } from '../domain/meeting-items.ts';
import type { MeetingItemId } from '../domain/meeting-items.ts';
import { Refusal } from '../domain/refusal.ts';

/** A meeting as it is listed. */
export type MeetingSummary = {
  id: string;
  day: string;
  status: 'planned' | 'closed';
  closedAt: string | null;
  hash: string | null;
  version: number;
  edition: { id: string; seq: number; hash: string; monthFrom: string; monthTo: string } | null;
};

/** A decision or action as it is shown. */
export type Decision = { id: string; item: string; text: string };
export type Action = {
  id: string;
  item: string;
  text: string;
  bodyId: string | null;
  bodyName: string | null;
  dueDay: string | null;
  doneDay: string | null;
  meetingDay: string;
  version: number;
};

/** One step of the agenda with its minutes; version 0 as long as nothing was written. */
export type AgendaItem = { id: MeetingItemId; title: string; text: string; version: number };

/** A meeting with everything on its table. */
export type MeetingDetail = MeetingSummary & {
  items: AgendaItem[];
  decisions: Decision[];
  actions: Action[];
  /** Actions of earlier meetings that were still open, or were done since the meeting before this one. */
  lastActions: Action[];
};

/** A meeting as it is listed, from its row. */
export function summaryOf(row: MeetingWithEdition): MeetingSummary {
  const { id, day, status, closedAt, hash, version, editionId, editionSeq } = row;
  const { editionHash, monthFrom, monthTo } = row;
  const edition =
    editionId !== null &&
    editionSeq !== null &&
    editionHash !== null &&
    monthFrom !== null &&
    monthTo !== null
      ? { id: editionId, seq: editionSeq, hash: editionHash, monthFrom, monthTo }
      : null;
  return { id, day, status, closedAt, hash, version, edition };
}

/** An action as it is shown, from its row. */
export function actionView(row: ActionRow): Action {
  const { id, item, text, bodyId, bodyName, dueDay, doneDay, meetingDay, version } = row;
  return { id, item, text, bodyId, bodyName, dueDay, doneDay, meetingDay, version };
}

/** The meetings of the pilot, the newest first. */
export async function listMeetings(db: Db, actor: Actor): Promise<MeetingSummary[]> {
  return (await meetingsOf(db, actor.pilotId)).map(summaryOf);
}

/** A meeting of the actor's pilot. @throws Refusal 404 when there is none with this id. */
export async function findMeeting(
  db: Db,
  actor: Actor,
  meetingId: string,
): Promise<MeetingWithEdition> {
  const row = await meetingOf(db, actor.pilotId, meetingId);
  if (row === undefined) throw new Refusal(404, 'Deze vergadering bestaat niet.');
  return row;
}

/** A meeting that can still be written. @throws Refusal 404, or 409 when its minutes are closed. */
export async function findOpenMeeting(
  db: Db,
  actor: Actor,
  meetingId: string,
): Promise<MeetingWithEdition> {
  const row = await findMeeting(db, actor, meetingId);
  if (row.status === 'closed') {
    throw new Refusal(
      409,
      'Het verslag van deze vergadering is vastgesteld en verandert niet meer.',
    );
  }
  return row;
}

/** The edition with this id in the actor's pilot. @throws Refusal 422 when there is none. */
export async function findReleasedEdition(
  db: Db,
  actor: Actor,
  editionId: string,
): Promise<EditionHeader> {
  const editions = await ledgerReader(db).headers(actor.pilotId);
  const edition = editions.find(({ id }) => id === editionId);
  if (edition === undefined) {
    const detail = 'Kies een editie die is vrijgegeven.';
    throw new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
      errors: [
        { in: 'body', location: { pointer: '/editionId' }, code: 'unknown_edition', detail },
      ],
    });
  }
  return edition;
}

function agendaOf(minutes: readonly MinuteRow[]): AgendaItem[] {
  return meetingItems.map(({ id, title }) => {
    const written = minutes.find(({ item }) => item === id);
    return { id, title, text: written?.text ?? '', version: written?.version ?? 0 };
  });
}

/** A meeting with its agenda, minutes, decisions and actions. @throws Refusal 404. */
export async function meetingDetail(
  db: Db,
  actor: Actor,
  meetingId: string,
): Promise<MeetingDetail> {
  const row = await findMeeting(db, actor, meetingId);
  const minutes = await minutesOf(db, meetingId);
  const decisions = await decisionsOf(db, actor.pilotId);
  const actions = await actionsOf(db, actor.pilotId);
  const previousDay =
    (await meetingsOf(db, actor.pilotId)).find(({ day }) => day < row.day)?.day ?? '';
  return {
    ...summaryOf(row),
    items: agendaOf(minutes),
    decisions: decisions
      .filter((decision) => decision.meetingId === meetingId)
      .map(({ id, item, text }) => ({ id, item, text })),
    actions: actions.filter((action) => action.meetingId === meetingId).map(actionView),
    lastActions: actions
      .filter(({ meetingDay }) => meetingDay < row.day)
      .filter(({ doneDay }) => doneDay === null || doneDay > previousDay)
      .map(actionView),
  };
}
