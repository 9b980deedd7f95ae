import { meetingRoleIds, meetingRoles } from '../../../server/domain/meeting-people.ts';
import type { MeetingRole } from '../../../server/domain/meeting-people.ts';
import { actionTexts } from '../../texts/meetings.ts';
import type { Choice } from '../../ui/choice.ts';

/** Bodies and roles in one list, each under its own heading. */
export function whoChoices(bodies: readonly { id: string; name: string }[]): Choice[] {
  return [
    ...bodies.map(({ id, name }) => ({ value: id, label: name, group: actionTexts.bodies })),
    ...meetingRoles.map(({ id, label }) => ({ value: id, label, group: actionTexts.roles })),
  ];
}

/** What was chosen in that list as the API wants it. */
export function whoChosen(value: string): { bodyId: string | null; role: MeetingRole | null } {
  const role = meetingRoleIds.find((id) => id === value) ?? null;
  return { bodyId: value === '' || role !== null ? null : value, role };
}
