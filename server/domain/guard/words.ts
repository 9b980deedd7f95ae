/**
 * A word in a text. `gap` is what stands between it and the word before: a space inside a
 * sentence, ". " after an abbreviation, something longer elsewhere.
 */
export type Word = { word: string; lower: string; start: number; end: number; gap: string };

/** No word of a person is longer; a longer run of letters is read in pieces. */
const words = /\p{L}[\p{L}\p{M}'-]{0,40}/gu;
const longestGap = 4;

/** All words of the text in order. A hyphenated name is one word, "A.B." is two. */
export function wordsIn(text: string): Word[] {
  let previousEnd = 0;
  return Array.from(text.matchAll(words), (match) => {
    const word = match[0].replace(/['-]$/u, '');
    const start = match.index;
    const gap = text.slice(previousEnd, Math.min(start, previousEnd + longestGap));
    previousEnd = start + word.length;
    return { word, lower: word.toLowerCase(), start, end: previousEnd, gap };
  });
}

/** Whether a word is written as a name is: a capital and at least one small letter, or capitals. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'-]/u.test(word);
}
