import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftKeeper, PAUSE, TRY_AGAIN } from '../../../web/data/draft-keeper.ts';
import type { DraftState } from '../../../web/data/draft-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A keeper whose server remembers what it got, and can be out of reach. */
function arrange(stored: string | null = null) {
  const sent: (string | null)[] = [];
  const states: DraftState[] = [];
  const server = { isReachable: true, mayTryAgain: true, leavesOut: false };
  const keeper = draftKeeper({
    stored,
    send: async (text) => {
      if (!server.isReachable) throw new Error('no connection');
      sent.push(text);
      return { leftOut: server.leavesOut };
    },
    mayTryAgain: () => server.mayTryAgain,
    onState: (state) => states.push(state),
  });
  return { keeper, sent, states, server };
}

describe('keeping a draft', () => {
  test('what is typed is sent once, a moment after the last key', async () => {
    const { keeper, sent, states } = arrange();
    keeper.want('a');
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    keeper.want('ab');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent).toEqual(['ab']);
    expect(states.at(-1)).toBe('kept');
  });

  test('a restored draft is not sent back', async () => {
    const { keeper, sent } = arrange('a');
    keeper.want('a');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent).toEqual([]);
  });

  test('undoing what was typed sends nothing', async () => {
    const { keeper, sent } = arrange('a');
    keeper.want('ab');
    keeper.want('a');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent).toEqual([]);
  });

  test('without connection it says so and tries again by itself', async () => {
    const { keeper, sent, states, server } = arrange();
    server.isReachable = false;
    keeper.want('a');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(states.at(-1)).toBe('not-kept');
    server.isReachable = true;
    await vi.advanceTimersByTimeAsync(TRY_AGAIN);
    expect(sent).toEqual(['a']);
    expect(states.at(-1)).toBe('kept');
  });

  test('after the session ended it waits until somebody signed in', async () => {
    const { keeper, sent, server } = arrange();
    server.isReachable = false;
    server.mayTryAgain = false;
    keeper.want('a');
    await vi.advanceTimersByTimeAsync(PAUSE);
    server.isReachable = true;
    await vi.advanceTimersByTimeAsync(2 * TRY_AGAIN);
    expect(sent).toEqual([]);
    server.mayTryAgain = true;
    await vi.advanceTimersByTimeAsync(TRY_AGAIN);
    expect(sent).toEqual(['a']);
  });

  test('saving the form throws the draft away, also what was not sent yet', async () => {
    const { keeper, sent } = arrange('a');
    keeper.want('ab');
    await keeper.drop();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(sent).toEqual([null]);
  });

  test('leaving the screen sends what is left at once', async () => {
    const { keeper, sent } = arrange();
    keeper.want('a');
    keeper.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['a']);
  });

  test('says when a text with personal data was left out', async () => {
    const { keeper, states, server } = arrange();
    server.leavesOut = true;
    keeper.want('a');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(states.at(-1)).toBe('left-out');
  });
});
