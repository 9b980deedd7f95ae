import { describe, expect, it } from 'vitest';
import { makeAnswerLimit } from '../../../server/api/answer-limit.ts';

describe('the limit on answers', () => {
  it('forgets addresses and counts when the minute ends', () => {
    const due: (() => void)[] = [];
    const mayGoOn = makeAnswerLimit({ total: 3, perAddress: 2 }, (forget) => due.push(forget));
    expect([mayGoOn('a'), mayGoOn('a'), mayGoOn('a')]).toEqual([true, true, false]);
    expect(mayGoOn('b')).toBe(false);
    expect(due).toHaveLength(1);
    due[0]?.();
    expect([mayGoOn('a'), mayGoOn('b'), mayGoOn(null)]).toEqual([true, true, true]);
    expect(mayGoOn(null)).toBe(false);
    expect(due).toHaveLength(2);
  });
});
