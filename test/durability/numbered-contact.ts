import { newContact } from '../../server/domain/records/contact.ts';
import type { NewContact } from '../../server/domain/records/contact.ts';

/** A contact that can be told from all others by its number; it brings dissatisfaction along. */
export function numberedContact(number: number): NewContact {
  return newContact.parse({
    day: '2026-06-15',
    channel: 'K1',
    questions: [{ lifeDomain: 'L01', law: 'W1' }],
    nature: 'C1',
    note: noteOf(number),
    case: { kind: 'new', reasons: ['R3'] },
  });
}

/** The note by which a numbered contact is found back. */
export function noteOf(number: number): string {
  return `contact nr. ${number}`;
}

/** The Idempotency-Key of a numbered contact: the same when the client tries again after a crash. */
export function keyOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
