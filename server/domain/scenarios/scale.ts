/**
 * How a scenario fits a question: words, never numbers, so that nobody can average them. Order is the
 * order on screen.
 */
export const scoreScale = [
  { id: 'good', label: 'past goed' },
  { id: 'partly', label: 'past deels' },
  { id: 'not', label: 'past niet' },
  { id: 'unknown', label: 'weet niet' },
] as const;

/** A score. */
export type Score = (typeof scoreScale)[number]['id'];

/** All scores, for a schema. */
export const scoreIds = scoreScale.map(({ id }): Score => id);

/** What a body can vote about the follow-up. Source: pilot document §7 (advice about the follow-up). */
export const voteScale = [
  { id: 'continue', label: 'doorgaan' },
  { id: 'adjust', label: 'aanpassen' },
  { id: 'stop', label: 'stoppen' },
  { id: 'other', label: 'anders' },
] as const;

/** A vote. */
export type Vote = (typeof voteScale)[number]['id'];

/** All votes, for a schema. */
export const voteIds = voteScale.map(({ id }): Vote => id);

/** A score in words: "past goed"; a body that has not answered is said to be open. */
export function scoreInWords(score: Score | null): string {
  return scoreScale.find(({ id }) => id === score)?.label ?? 'nog open';
}

/** A vote in words: "doorgaan". */
export function voteInWords(vote: Vote | null): string {
  return voteScale.find(({ id }) => id === vote)?.label ?? 'nog niet gestemd';
}
