import { expect, test } from 'vitest';
import {
  draftKind,
  emptyNotes,
  hasNotes,
  notesInDraft,
} from '../../../../web/coordinator/edition/notes.ts';

test('a kept draft fills the notes it has and leaves the others empty', () => {
  expect(notesInDraft({ 'result-2': 'De zomer was rustig.', 'result-3': 4, extra: 'x' })).toEqual({
    ...emptyNotes,
    'result-2': 'De zomer was rustig.',
  });
  expect(notesInDraft(null)).toEqual(emptyNotes);
});

test('there is nothing to keep until something is typed', () => {
  expect(hasNotes(emptyNotes)).toBe(false);
  expect(hasNotes({ ...emptyNotes, 'result-5': '  ' })).toBe(false);
  expect(hasNotes({ ...emptyNotes, 'result-5': 'Meer strookjes.' })).toBe(true);
});

test('the notes of each edition are kept apart, under a name the server takes', () => {
  expect(draftKind(11)).toMatch(/^[a-z][a-z0-9-]{0,79}$/);
  expect(draftKind(11)).not.toBe(draftKind(12));
});
