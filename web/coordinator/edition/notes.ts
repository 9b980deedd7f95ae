import { results } from '../../../server/domain/codes/results.ts';
import type { ResultId } from '../../../server/domain/codes/results.ts';

/** The notes of an edition as they are typed, one per result. */
export type Notes = { [result in ResultId]: string };

/** Notes with nothing in them. */
export const emptyNotes: Notes = {
  'result-1': '',
  'result-2': '',
  'result-3': '',
  'result-4': '',
  'result-5': '',
};

/** Under which name the notes of an edition are kept as a draft. */
export function draftKind(seq: number): string {
  return `edition-notes-${seq}`;
}

/**
 * The notes in a kept draft; what is not there or is no text stays empty. A text with personal data
 * is never kept, so it is missing here.
 */
export function notesInDraft(draft: Readonly<Record<string, unknown>> | null): Notes {
  const kept: Notes = { ...emptyNotes };
  for (const { id } of results) {
    const text = draft?.[id];
    if (typeof text === 'string') kept[id] = text;
  }
  return kept;
}

/** Whether there is anything to keep. */
export function hasNotes(notes: Notes): boolean {
  return Object.values(notes).some((text) => text.trim() !== '');
}
