import { describe, expect, it } from 'vitest';
import { codeAt, matchingStep, stepAt } from '../../../server/access/totp.ts';

const secret = Buffer.from('12345678901234567890', 'ascii');

describe('codes from an app', () => {
  it.each([
    [0, '755224'],
    [1, '287082'],
    [2, '359152'],
    [9, '520489'],
  ])('of counter %i are those of RFC 4226, appendix D', (counter, code) => {
    expect(codeAt(secret, counter)).toBe(code);
  });

  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [20_000_000_000, '353130'],
  ])('at second %i are those of RFC 6238, appendix B', (second, code) => {
    expect(codeAt(secret, stepAt(second * 1000))).toBe(code);
  });

  it('are found in the steps around now, and not further away', () => {
    const at = { unixMs: 1_111_111_109_000, reach: 1 };
    const now = stepAt(at.unixMs);
    expect(matchingStep(secret, codeAt(secret, now - 1), at)).toBe(now - 1);
    expect(matchingStep(secret, codeAt(secret, now + 1), at)).toBe(now + 1);
    expect(matchingStep(secret, codeAt(secret, now + 2), at)).toBeNull();
  });
});
