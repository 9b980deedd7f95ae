/** Whether a body was at a meeting. By body and never by person. Source: pilot document §7 (who sits in the workgroup). */
export const attendanceStates = [
  { id: 'present', label: 'aanwezig' },
  { id: 'absent', label: 'afwezig' },
  { id: 'notice', label: 'met bericht' },
] as const;

/** The id of a way of being there or not. */
export type AttendanceState = (typeof attendanceStates)[number]['id'];

/** All ids, for a schema. */
export const attendanceStateIds = attendanceStates.map(({ id }): AttendanceState => id);

/** Attendance in Dutch, as the record says it; null when nobody wrote it down. */
export function attendanceInWords(state: AttendanceState | null): string {
  if (state === 'notice') return 'afwezig met bericht';
  return attendanceStates.find(({ id }) => id === state)?.label ?? 'niet opgeschreven';
}

/** Who can do an action or ask for an addition beside a body: a role, never a person. */
export const meetingRoles = [
  { id: 'secretary', label: 'Secretaris' },
  { id: 'coordinator', label: 'Coördinator' },
  { id: 'supporter', label: 'Ondersteuner' },
  { id: 'workgroup', label: 'De hele werkgroep' },
] as const;

/** The id of such a role. */
export type MeetingRole = (typeof meetingRoles)[number]['id'];

/** All ids, for a schema. */
export const meetingRoleIds = meetingRoles.map(({ id }): MeetingRole => id);

/** The role in Dutch; the id as it stands when no list ever had it. */
export function meetingRoleInWords(role: string): string {
  return meetingRoles.find(({ id }) => id === role)?.label ?? role;
}

/**
 * Who does it, in Dutch: the body, or the role.
 * @returns null when nobody was named.
 */
export function whoInWords(who: {
  readonly bodyName: string | null;
  readonly role: string | null;
}): string | null {
  if (who.bodyName !== null) return who.bodyName;
  return who.role === null ? null : meetingRoleInWords(who.role);
}
