import { Refusal } from '../../domain/refusal.ts';

/** How many documents may wait for their turn; one takes a second or two. */
const mostWaiting = 10;

// One document at a time: a second reader waits a moment instead of taking the other core too.
let queue: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Makes a document when those that were asked before are ready.
 * @throws Refusal 503 when too many wait already.
 */
export async function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
  if (waiting >= mostWaiting) {
    throw new Refusal(503, 'Er worden nu veel bestanden gemaakt. Probeer het zo nog eens.', {
      headers: { 'retry-after': '20' },
    });
  }
  waiting += 1;
  const turn = queue.then(job, job);
  queue = turn;
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}
