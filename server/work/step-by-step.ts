import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Carries out work that pauses by itself (a generator), and lets everything else that waits go first at
 * every pause, so that the server goes on answering.
 */
export async function stepByStep<Result>(work: Generator<undefined, Result>): Promise<Result> {
  let step = work.next();
  while (step.done !== true) {
    await nextTurn();
    step = work.next();
  }
  return step.value;
}

/**
 * Keeps the answers to questions of which the same one always has the same answer. One question is
 * worked out at a time; the oldest answer goes when there are too many.
 * @param most how many answers are kept.
 */
export function keptAnswers<Answer>(most: number) {
  const kept = new Map<string, Promise<Answer>>();
  let queue: Promise<unknown> = Promise.resolve();
  return (question: string, workOut: () => Promise<Answer>): Promise<Answer> => {
    const known = kept.get(question);
    if (known !== undefined) return known;
    const answer = queue.then(workOut);
    queue = answer.catch(() => {
      kept.delete(question);
    });
    kept.set(question, answer);
    const oldest = kept.keys().next().value;
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
