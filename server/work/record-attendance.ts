import type { Db } from '../../db/open.ts';
import { attendanceOf, storeAttendance } from '../../db/queries/meeting-record.ts';
import type { AttendanceRow } from '../../db/queries/meeting-record.ts';
import type { Clock } from '../clock.ts';
import type { AttendanceState } from '../domain/meeting-people.ts';
import { Refusal } from '../domain/refusal.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { findOpenMeeting } from './meeting-view.ts';

/**
 * Writes whether a body was at the meeting. By body, so that no person stands in the record.
 * @param request.version the version that was edited; 0 when nothing was written yet.
 * @throws Refusal 404 for an unknown meeting or body, 409 when the meeting is closed, 412 when
 * somebody else wrote.
 */
export async function recordAttendance(
  db: Db,
  clock: Clock,
  request: WriteRequest & {
    meetingId: string;
    bodyId: string;
    version: number;
    input: { state: AttendanceState };
  },
): Promise<Answer<AttendanceRow & { id: string }>> {
  const { meetingId, bodyId, version } = request;
  const { state } = request.input;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    await findOpenMeeting(trx, actor, meetingId);
    const bodies = await attendanceOf(trx, actor.pilotId, meetingId);
    const current = bodies.find((body) => body.bodyId === bodyId);
    if (current === undefined) throw new Refusal(404, 'Deze geleding bestaat niet.');
    requireVersion(version, current);
    const changed = { state, version: version + 1 };
    await storeAttendance(trx, { meetingId, bodyId, ...changed });
    return { status: 200, body: { ...current, ...changed, id: meetingId } };
  });
}
