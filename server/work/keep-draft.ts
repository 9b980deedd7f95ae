import { deleteDraft, findDraft, otherDrafts, putDraft } from '../../db/queries/drafts.ts';
import type { Db } from '../../db/open.ts';
import type { Clock } from '../clock.ts';
import { guardText } from '../domain/guard/guard-text.ts';
import { Refusal } from '../domain/refusal.ts';

/** Largest draft, in bytes of JSON. */
export const LARGEST_DRAFT = 20 * 1024;

/** Kinds of draft one person can keep at the same time. */
const mostDrafts = 50;

/** Deepest nesting of a draft; forms are two or three levels deep. */
const deepest = 8;

/** Any JSON. */
type Json = unknown;

/** An id, a day, a month or a short code: not something a person typed as a sentence. */
const isCode = /^(.{0,8}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\d(T[\d:.]+Z)?)$/i;

function isBlocked(value: Json): boolean {
  return (
    typeof value === 'string' &&
    !isCode.test(value) &&
    guardText(value).some((span) => span.effect === 'block')
  );
}

function entriesOf(value: object): [string, Json][] {
  return Array.isArray(value)
    ? value.map((item: Json, index) => [String(index), item])
    : Object.entries(value);
}

function withoutBlocked(value: Json, pointer: string, dropped: string[]): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (pointer.split('/').length > deepest) {
    throw new Refusal(422, 'Dit concept zit te diep in elkaar.');
  }
  const kept = entriesOf(value).flatMap(([key, item]): [string, Json][] => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!isBlocked(item)) return [[key, withoutBlocked(item, at, dropped)]];
    dropped.push(at);
    return [];
  });
  return Array.isArray(value) ? kept.map(([, item]) => item) : Object.fromEntries(kept);
}

/**
 * A draft without the texts that may not be stored: a text with a BSN, phone number or the like is
 * left out as a whole, here as well as in a record.
 * @returns the draft, and the JSON pointers of what was left out.
 */
export function cleanDraft(draft: Record<string, Json>): {
  draft: Json;
  dropped: readonly string[];
} {
  const dropped: string[] = [];
  return { draft: withoutBlocked(draft, '', dropped), dropped };
}

/** Whose draft, and of which form. */
export type DraftKey = { readonly userId: string; readonly kind: string };

/**
 * Keeps a half-filled form on the server, in the place of the one before, so that it survives a
 * reload, a crash and the end of a session, and nothing stays on a laptop.
 * @returns when it was kept, and the JSON pointers of the texts that were not.
 * @throws Refusal 413 when it is too large, 409 when the person keeps too many kinds.
 */
export async function keepDraft(
  deps: { db: Db; clock: Clock },
  key: DraftKey,
  draft: Record<string, Json>,
): Promise<{ updatedAt: string; dropped: readonly string[] }> {
  const cleaned = cleanDraft(draft);
  const body = JSON.stringify(cleaned.draft);
  if (Buffer.byteLength(body) > LARGEST_DRAFT) {
    throw new Refusal(413, 'Dit concept is te groot om te bewaren.');
  }
  const updatedAt = deps.clock.now();
  await deps.db.transaction().execute(async (trx) => {
    if ((await otherDrafts(trx, key.userId, key.kind)) >= mostDrafts) {
      throw new Refusal(409, 'U hebt te veel concepten openstaan. Rond er eerst een af.');
    }
    await putDraft(trx, { ...key, body, updatedAt });
  });
  return { updatedAt, dropped: cleaned.dropped };
}

/** A kept draft with the moment it was kept; @throws Refusal 404 when there is none. */
export async function readDraft(
  db: Db,
  key: DraftKey,
): Promise<{ draft: Record<string, Json>; updatedAt: string }> {
  const row = await findDraft(db, key.userId, key.kind);
  if (!row) throw new Refusal(404, 'Er is geen concept.');
  const draft: Record<string, Json> = JSON.parse(row.body);
  return { draft, updatedAt: row.updatedAt };
}

/** Throws a draft away, as after saving the form; nothing happens when there is none. */
export async function dropDraft(db: Db, key: DraftKey): Promise<void> {
  await deleteDraft(db, key.userId, key.kind);
}
