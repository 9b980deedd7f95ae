import type { Db } from '../../db/open.ts';
import { ledgerReader } from '../../db/queries/ledger.ts';
import type { EditionHeader } from '../../db/queries/ledger.ts';
import { actionsOf, meetingsOf } from '../../db/queries/meetings.ts';
import type { MeetingWithEdition } from '../../db/queries/meetings.ts';
import { Refusal } from '../domain/refusal.ts';
import type { EditionOnTable } from './agenda-findings.ts';
import type { MeetingDesk } from './meeting-desk.ts';

/** The numbers a meeting looks at, by the number of the edition. */
export type MeetingNumbers = {
  /** The edition that is on the table; null as long as none was released. */
  readonly now: EditionHeader | null;
  /** Number of the edition to compare with; null when there is none. */
  readonly beforeSeq: number | null;
  readonly bySeq: ReadonlyMap<number, EditionOnTable>;
};

/** The edition a meeting is about: the chosen one, otherwise the newest. */
export async function editionOnTable(
  db: Db,
  pilotId: string,
  meeting: Pick<MeetingWithEdition, 'editionId'>,
): Promise<EditionHeader | null> {
  const headers = await ledgerReader(db).headers(pilotId);
  const chosen = headers.find(({ id }) => id === meeting.editionId);
  return chosen ?? headers.at(-1) ?? null;
}

/** The edition to compare with: that of the meeting before when it is older, otherwise the one just before. */
function comparedWith(now: EditionHeader, previous: MeetingWithEdition | undefined): number | null {
  const discussed = previous?.editionSeq ?? null;
  if (discussed !== null && discussed < now.seq) return discussed;
  return now.seq > 1 ? now.seq - 1 : null;
}

/**
 * Reads the numbers of a meeting through the desk: the edition on the table, the one to compare with
 * and those in which its earlier actions were agreed. Editions never change, so this may be read
 * outside the transaction that freezes them.
 */
export async function meetingNumbers(
  db: Db,
  desk: MeetingDesk,
  pilotId: string,
  meeting: MeetingWithEdition,
): Promise<MeetingNumbers> {
  const now = await editionOnTable(db, pilotId, meeting);
  if (now === null) return { now, beforeSeq: null, bySeq: new Map() };
  const earlier = (await meetingsOf(db, pilotId)).filter(({ day }) => day < meeting.day);
  const beforeSeq = comparedWith(now, earlier[0]);
  const aimed = new Set(
    (await actionsOf(db, pilotId))
      .filter(({ measure }) => measure !== null)
      .map(({ meetingId }) => meetingId),
  );
  const agreedIn = earlier.filter(({ id }) => aimed.has(id)).map(({ editionSeq }) => editionSeq);
  const bySeq = new Map<number, EditionOnTable>();
  for (const seq of new Set([now.seq, beforeSeq, ...agreedIn])) {
    if (seq === null) continue;
    const content = await desk.editions.read(pilotId, seq);
    const measured = await desk.measures.read(pilotId, seq);
    if (content !== null && measured !== null) {
      bySeq.set(seq, { content, measures: measured.measures });
    }
  }
  return { now, beforeSeq, bySeq };
}

/** One edition out of the numbers. @throws Refusal 409 when something changed while they were read. */
export function editionIn(numbers: MeetingNumbers, seq: number | null): EditionOnTable | null {
  if (seq === null) return null;
  const edition = numbers.bySeq.get(seq);
  if (edition === undefined) {
    throw new Refusal(
      409,
      'Iemand anders was net bezig met de vergaderingen. Probeer het nog eens.',
    );
  }
  return edition;
}
