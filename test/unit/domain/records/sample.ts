import type { RecordBounds } from '../../../../server/domain/records/bounds.ts';
import type { NewContactInput } from '../../../../server/domain/records/contact.ts';

/** A pilot of the year 2026 on the fifteenth of June. */
export const bounds: RecordBounds = {
  pilotStart: '2026-01-01',
  pilotEnd: '2027-01-01',
  today: '2026-06-15',
};

/** The shortest contact that can be logged: a telephone call that begins a case. */
export const plainContact: NewContactInput = {
  day: '2026-06-15',
  channel: 'K1',
  questions: [{ lifeDomain: 'L01', law: 'W1' }],
  nature: 'C0',
  case: { kind: 'new', reasons: ['R3'] },
};

type Checked = {
  success: boolean;
  error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined;
};

/** The fields a record was refused on, as `field.field`; empty when it was accepted. */
export function refusedFields(result: Checked): string[] {
  return [...new Set(result.error?.issues.map(({ path }) => path.join('.')) ?? [])];
}
