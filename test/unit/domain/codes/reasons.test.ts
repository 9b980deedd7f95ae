import { describe, expect, it } from 'vitest';
import type { Code } from '../../../../server/domain/codes/code-list.ts';
import { choicesOn } from '../../../../server/domain/codes/code-list.ts';
import { reasonGroup, reasonGroups } from '../../../../server/domain/codes/reason-groups.ts';
import { reasons } from '../../../../server/domain/codes/reasons.ts';

describe('the reasons for choosing the supporter', () => {
  it('count under the seven of the pilot document', () => {
    const groups = new Set(reasons.codes.map(({ code }) => reasonGroup(code)));
    expect([...groups]).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R9']);
    expect([...groups]).toEqual(reasonGroups.codes.map(({ code }) => code));
  });

  it('count the three motives of reason 2 and the two of reason 4 together', () => {
    expect((['R2a', 'R2b', 'R2c'] as const).map(reasonGroup)).toEqual(['R2', 'R2', 'R2']);
    expect((['R4a', 'R4b'] as const).map(reasonGroup)).toEqual(['R4', 'R4']);
  });

  it('name in the data the same reason they count under', () => {
    for (const { code } of reasons.codes) {
      const data: Code | undefined = reasons.codes.find((reason) => reason.code === code);
      expect(reasonGroup(code)).toBe(data?.parent ?? code);
    }
  });

  it('are offered in parts, and never as a group', () => {
    expect(choicesOn(reasons, '2016-06-15')).toHaveLength(11);
    expect(choicesOn(reasonGroups, '2016-06-15')).toEqual([]);
  });
});
