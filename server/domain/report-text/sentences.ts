import { spansOf } from './reference-token.ts';

/** A sentence of a text, by its place in it; `end` is the place after its last letter. */
export type Sentence = { readonly start: number; readonly end: number; readonly words: string };

/** A sign that stands in for a letter of a reference, so that places stay the same. */
const veil = '\uE000';

/** The text with every reference veiled: as long as before, and without digits of references. */
export function veiled(text: string): string {
  return spansOf(text)
    .map(({ kind, raw }) => (kind === 'text' ? raw : veil.repeat(raw.length)))
    .join('');
}

const sentence = /[^\n.!?]*(?:[.!?](?!\s|$)[^\n.!?]*)*[.!?]*/g;

/** The sentences of a text: they end at a full stop before a space, or where the line ends. */
export function sentencesOf(text: string): Sentence[] {
  const plain = veiled(text);
  return [...plain.matchAll(sentence)].flatMap(({ 0: found, index }) => {
    const trimmed = found.trim();
    if (trimmed === '') return [];
    const start = index + found.indexOf(trimmed);
    const end = start + trimmed.length;
    return [{ start, end, words: text.slice(start, end) }];
  });
}
