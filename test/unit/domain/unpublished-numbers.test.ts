import { describe, expect, it } from 'vitest';
import { unpublishedNumbers } from '../../../server/domain/unpublished-numbers.ts';

const shown = {
  numbers: [7, 12, 1234],
  labels: ['Gebiedsteam Sneek', 'Wmo', 'Niet bekend', 'Wil praten met iemand die onafhankelijk is'],
};

const found = (note: string): readonly string[] =>
  unpublishedNumbers(note, shown).map(({ words }) => words);

describe('a number in the note of a coordinator', () => {
  it.each([
    ['Er waren 3 casussen in Sneek.', ['3 casussen in Sneek']],
    ['In Sneek kwamen er 4 bij.', ['4 bij']],
    ['Twee inwoners gaven het bezwaar op.', ['Twee inwoners gaven het']],
    ['Nieuw: 1.235 casussen en 2 klachten.', ['1.235 casussen en 2', '2 klachten']],
  ])('that the edition does not show is pointed at: %s', (note, words) => {
    expect(found(note)).toEqual(words);
  });

  it.each([
    'Er waren 7 casussen in Sneek en 1.234 in totaal.',
    'De folder is op 3 maart 2026 verspreid in Sneek.',
    'Bij resultaat 2 is niets bijzonders te melden over de casussen.',
    'In 2026 waren er meer casussen dan in 2025.',
    'Een derde van de casussen, 34% dus, ging over de Wmo.',
    'De ondersteuner was 3 weken weg. De casussen liepen door.',
    'We hebben 3 folders gemaakt.',
    '',
  ])('that is shown, or counts nobody, is left alone: %s', (note) => {
    expect(found(note)).toEqual([]);
  });

  it('is pointed at by its place', () => {
    const note = 'Rustig. Wel 3 klachten.';
    const [spot] = unpublishedNumbers(note, shown);
    expect(note.slice(spot?.start, spot?.end)).toBe('3');
  });
});
