import type { Role } from './roles.ts';

/** Who may call an operation: roles in the pilot, anybody signed in, or anybody at all. */
export type Allowed = readonly (Role | 'signed-in' | 'anyone')[];

/**
 * The one table of who may do what: operation × role. An operation that is not here does not
 * compile, and a test holds this table against the OpenAPI document. The admin has no operation on
 * records, and the workgroup none but those on editions, meetings and the report.
 */
export const policy = {
  listCodeLists: ['signed-in'],
  listMeetings: ['workgroup', 'secretary', 'coordinator'],
  planMeeting: ['secretary'],
  getMeeting: ['workgroup', 'secretary', 'coordinator'],
  changeMeeting: ['secretary'],
  writeMinutes: ['secretary'],
  addDecision: ['secretary'],
  removeDecision: ['secretary'],
  addAction: ['secretary'],
  removeAction: ['secretary'],
  finishAction: ['secretary'],
  closeMeeting: ['secretary'],
} as const satisfies Record<string, Allowed>;

export type OperationId = keyof typeof policy;
