import type { Db } from '../../db/open.ts';
import { addendaOf, attendanceOf, recordOf } from '../../db/queries/meeting-record.ts';
import type { AttendanceRow } from '../../db/queries/meeting-record.ts';
import { actionsOf, decisionsOf, meetingsOf, minutesOf } from '../../db/queries/meetings.ts';
import type { MeetingWithEdition } from '../../db/queries/meetings.ts';
import { findPilot } from '../../db/queries/pilots.ts';
import type { Actor } from '../access/roles.ts';
import { adviceDay } from '../domain/calendar.ts';
import { meetingItems } from '../domain/meeting-items.ts';
import type { MeetingItemId } from '../domain/meeting-items.ts';
import type { MeetingRecord } from '../domain/meeting-record.ts';
import { Refusal } from '../domain/refusal.ts';
import { agendaFindings } from './agenda-findings.ts';
import type { MeetingDesk } from './meeting-desk.ts';
import { editionIn, meetingNumbers } from './meeting-numbers.ts';
import type { MeetingNumbers } from './meeting-numbers.ts';
import { actionView, findMeeting, summaryOf } from './meeting-view.ts';
import type { Action, Decision, MeetingSummary } from './meeting-view.ts';
import { movedSince } from './moved-since.ts';
import type { MeasuresOfEdition } from './moved-since.ts';
import { releasedSignalList } from './signal-view.ts';
import { sealHolds } from './verify-meeting.ts';

/** One step of the agenda with its minutes; version 0 as long as nothing was written. */
export type AgendaItem = {
  id: MeetingItemId;
  title: string;
  /** What stands out in the edition, in Dutch sentences. */
  findings: string[];
  text: string;
  version: number;
};

/** An action of an earlier meeting, and whether its number moved; null without a measure. */
export type LastAction = Action & { movement: string | null };

/** The latest earlier decision with a step of the agenda. */
export type LastDecision = { item: string; day: string; text: string };

/** A later addition to a closed record. */
export type Addendum = {
  id: string;
  seq: number;
  day: string;
  by: string;
  text: string;
  hash: string;
};

/** Everything on the table of a meeting, apart from its row. */
export type MeetingTable = {
  items: AgendaItem[];
  attendance: AttendanceRow[];
  decisions: Decision[];
  actions: Action[];
  /** Actions of earlier meetings that were still open, or were done since the meeting before this one. */
  lastActions: LastAction[];
  lastDecisions: LastDecision[];
};

/** A meeting with everything on its table. */
export type MeetingDetail = MeetingSummary &
  MeetingTable & {
    addenda: Addendum[];
    /** Whether record and additions still are what was frozen; null while the meeting is open. */
    sealHolds: boolean | null;
  };

function measuresOf(numbers: MeetingNumbers, seq: number | null): MeasuresOfEdition | null {
  const edition = editionIn(numbers, seq);
  return edition === null ? null : { seq: edition.content.seq, measures: edition.measures };
}

async function latestDecisions(db: Db, pilotId: string, before: string): Promise<LastDecision[]> {
  const latest = new Map<string, LastDecision>();
  for (const { item, text, meetingDay } of await decisionsOf(db, pilotId)) {
    if (meetingDay < before) latest.set(item, { item, day: meetingDay, text });
  }
  return [...latest.values()];
}

/**
 * Everything on the table of a meeting: what was written, and what stands out in its edition.
 * @param numbers read before; on a transaction nothing else can read the ledger.
 */
export async function meetingTable(
  db: Db,
  actor: Actor,
  row: MeetingWithEdition,
  numbers: MeetingNumbers,
): Promise<MeetingTable> {
  const { pilotId } = actor;
  const pilot = await findPilot(db, pilotId);
  if (pilot === undefined) throw new Refusal(404, 'Deze pilot bestaat niet of is niet van u.');
  const meetings = await meetingsOf(db, pilotId);
  const previousDay = meetings.find(({ day }) => day < row.day)?.day ?? null;
  const seqOf = new Map(meetings.map(({ id, editionSeq }) => [id, editionSeq]));
  const actions = await actionsOf(db, pilotId);
  const nowSeq = numbers.now?.seq ?? null;
  const lastActions = actions
    .filter(({ meetingDay }) => meetingDay < row.day)
    .filter(({ doneDay }) => doneDay === null || doneDay > (previousDay ?? ''))
    .map((action): LastAction => {
      const { measure, meetingId } = action;
      const then = measure === null ? null : measuresOf(numbers, seqOf.get(meetingId) ?? null);
      const movement =
        measure === null ? null : movedSince(measure, then, measuresOf(numbers, nowSeq));
      return { ...actionView(action), movement };
    });
  const findings = agendaFindings({
    now: editionIn(numbers, nowSeq),
    before: editionIn(numbers, numbers.beforeSeq),
    meetingDay: row.day,
    previousDay,
    lastActions,
    releasedSignals: (await releasedSignalList(db, actor)).map(({ month }) => month),
    adviceDay: adviceDay(pilot.endDay, pilot.adviceDayOverride),
  });
  const minutes = await minutesOf(db, row.id);
  const own = ({ meetingId }: { meetingId: string }) => meetingId === row.id;
  return {
    items: meetingItems.map(({ id, title }) => {
      const written = minutes.find(({ item }) => item === id);
      return {
        id,
        title,
        findings: [...(findings.get(id) ?? [])],
        text: written?.text ?? '',
        version: written?.version ?? 0,
      };
    }),
    attendance: await attendanceOf(db, pilotId, row.id),
    decisions: (await decisionsOf(db, pilotId))
      .filter(own)
      .map(({ id, item, text }) => ({ id, item, text })),
    actions: actions.filter(own).map(actionView),
    lastActions,
    lastDecisions: await latestDecisions(db, pilotId, row.day),
  };
}

/** What stood out when the meeting was closed, rather than what would stand out today. */
function asFrozen(items: AgendaItem[], content: string | undefined): AgendaItem[] {
  if (content === undefined) return items;
  const record = JSON.parse(content) as MeetingRecord;
  return items.map((item) => {
    const frozen = record.items.find(({ id }) => id === item.id);
    return frozen ? { ...item, title: frozen.title, findings: [...frozen.findings] } : item;
  });
}

/** A meeting with its agenda, attendance, minutes, decisions and actions. @throws Refusal 404. */
export async function meetingDetail(
  db: Db,
  desk: MeetingDesk,
  actor: Actor,
  meetingId: string,
): Promise<MeetingDetail> {
  const row = await findMeeting(db, actor, meetingId);
  const numbers = await meetingNumbers(db, desk, actor.pilotId, row);
  const table = await meetingTable(db, actor, row, numbers);
  const addenda = await addendaOf(db, meetingId);
  return {
    ...summaryOf(row),
    ...table,
    items: asFrozen(table.items, await recordOf(db, meetingId)),
    addenda: addenda.map(({ id, seq, day, byName, text, hash }) => ({
      id,
      seq,
      day,
      by: byName,
      text,
      hash,
    })),
    sealHolds: row.status === 'closed' ? await sealHolds(db, actor.pilotId, row) : null,
  };
}
