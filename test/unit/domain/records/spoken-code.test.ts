import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseCodeSchema,
  codeInGroups,
  drawCode,
  SPOKEN_SYMBOLS,
  tidyCode,
} from '../../../../server/domain/records/spoken-code.ts';

describe('a code that is read out', () => {
  it('uses thirty symbols that cannot be taken for one another', () => {
    expect(new Set(SPOKEN_SYMBOLS).size).toBe(30);
    expect(SPOKEN_SYMBOLS).not.toMatch(/[01OILU]/);
  });

  it('comes back from paper however it is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(29), { minLength: 1, maxLength: 14 }), (draws) => {
        let next = 0;
        const code = drawCode(draws.length, () => draws[next++] ?? 0);
        expect(code).toHaveLength(draws.length);
        expect(tidyCode(` ${codeInGroups(code).toLowerCase()} `)).toBe(code);
      }),
    );
  });

  it('is printed in groups of four', () => {
    expect(codeInGroups('ABCDEFGHJKMN')).toBe('ABCD-EFGH-JKMN');
    expect(caseCodeSchema.parse('ab2-3cd')).toBe('AB23CD');
    expect(caseCodeSchema.safeParse('<b>').success).toBe(false);
  });
});
