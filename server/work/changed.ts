import type { Answer } from './deed.ts';

/** A stored or changed record: which one, and the version it has now. */
export type Changed = { id: string; version: number };

/** The answer after storing a new record. */
export function added(id: string): Answer<Changed> {
  return { status: 201, body: { id, version: 1 } };
}

/** The answer after changing a record that had this version. */
export function changed(id: string, before: number): Answer<Changed> {
  return { status: 200, body: { id, version: before + 1 } };
}

/** The answer after removing a record. */
export function removed(id: string): Answer<{ id: string }> {
  return { status: 200, body: { id } };
}
