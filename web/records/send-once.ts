import { asProblem } from '../data/api.ts';

/**
 * Keys for writes that may be sent again. As long as the content stays the same and no answer came, the
 * key stays the same, so that the server does the work once however often it is asked.
 */
export type SendOnce = {
  /** The key to send this content with. */
  keyFor: (content: unknown) => string;
  /** Say what came of it: after a success or a refusal the next attempt is a new one. */
  answered: (error?: unknown) => void;
  /** Sends this content with its key and notes what came of it. @throws what sending throws. */
  send: <Answer>(content: unknown, write: (key: string) => Promise<Answer>) => Promise<Answer>;
};

/** Starts without a key. @param newKey gives a UUID; only tests pass their own. */
export function sendOnce(newKey: () => string = () => crypto.randomUUID()): SendOnce {
  let last: { content: string; key: string } | null = null;
  const once: SendOnce = {
    keyFor(content) {
      const text = JSON.stringify(content);
      if (last === null || last.content !== text) last = { content: text, key: newKey() };
      return last.key;
    },
    answered(error) {
      const problem = asProblem(error);
      // No answer at all, or a server that failed halfway: it may have arrived.
      const mayHaveArrived = problem !== null && (problem.status === 0 || problem.status >= 500);
      if (!mayHaveArrived) last = null;
    },
    async send(content, write) {
      try {
        const answer = await write(once.keyFor(content));
        once.answered();
        return answer;
      } catch (error) {
        once.answered(error);
        throw error;
      }
    },
  };
  return once;
}
