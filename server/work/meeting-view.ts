import type { Db } from '../../db/open.ts';
import { ledgerReader } from '../../db/queries/ledger.ts';
import type { EditionHeader } from '../../db/queries/ledger.ts';
import { meetingOf, meetingsOf } from '../../db/queries/meetings.ts';
import type { ActionRow, MeetingWithEdition } from '../../db/queries/meetings.ts';
import { bodiesOf } from '../../db/queries/pilots.ts';
import type { BodyRow } from '../../db/tables/pilot.ts';
import type { Actor } from '../access/roles.ts';
import { whoInWords } from '../domain/meeting-people.ts';
import { Refusal } from '../domain/refusal.ts';
import { measureDefinitions } from '../measures/registry.ts';

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
  /** Id of the role that does it, when it is not a body. */
  role: string | null;
  /** Body or role in words; null when nobody was named. */
  who: string | null;
  /** Id of the measure it should move, and that measure in words. */
  measure: string | null;
  measureName: string | null;
  dueDay: string | null;
  doneDay: string | null;
  meetingDay: string;
  version: number;
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

/** A measure with its number and name: "R1.1 Nieuwe casussen en contacten"; its id when it no longer exists. */
function measureInWords(id: string | null): string | null {
  if (id === null) return null;
  const definition = measureDefinitions.find((one) => one.id === id);
  return definition ? `${id} ${definition.name}` : id;
}

/** An action as it is shown, from its row. */
export function actionView(row: ActionRow): Action {
  const { id, item, text, bodyId, bodyName, role, measure, dueDay, doneDay, meetingDay } = row;
  return {
    id,
    item,
    text,
    bodyId,
    bodyName,
    role,
    who: whoInWords(row),
    measure,
    measureName: measureInWords(measure),
    dueDay,
    doneDay,
    meetingDay,
    version: row.version,
  };
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

/**
 * The body with this id in the pilot; null when none was chosen.
 * @throws Refusal 422 at `bodyId` when the pilot has no such body.
 */
export async function requireBody(
  db: Db,
  pilotId: string,
  bodyId: string | null,
): Promise<BodyRow | null> {
  if (bodyId === null) return null;
  const body = (await bodiesOf(db, pilotId)).find(({ id }) => id === bodyId);
  if (body === undefined) {
    const detail = 'Kies een geleding van deze pilot.';
    throw new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
      errors: [{ in: 'body', location: { pointer: '/bodyId' }, code: 'unknown_body', detail }],
    });
  }
  return body;
}
