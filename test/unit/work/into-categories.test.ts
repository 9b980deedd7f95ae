import { describe, expect, it } from 'vitest';
import { isMoreThanOneLaw, laws } from '../../../server/domain/codes/laws.ts';
import { reasonGroup } from '../../../server/domain/codes/reason-groups.ts';
import { reasons } from '../../../server/domain/codes/reasons.ts';
import { categoriesFor, restCategory } from '../../../server/measures/categories.ts';
import { tableDefinitions } from '../../../server/measures/series.ts';
import { publishedTables } from '../../../server/publication/parameters.ts';
import { intoCategories } from '../../../server/work/count-month-close.ts';
import { barrierReasons, notLaws } from '../../../server/work/count-tables.ts';

const tables = publishedTables(categoriesFor([{ code: 'G1', name: 'Gebiedsteam 1' }]));
const tableOf = (id: string) => {
  const table = tables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
};

describe('putting counted codes into the frozen categories', () => {
  it('gives what is empty or new to the category for it in a single-choice table', () => {
    const counted = [
      { code: 'G1', n: 7 },
      { code: null, n: 2 },
      { code: 'G9', n: 1 },
    ];
    expect([...intoCategories(tableOf('cases.area'), counted)]).toEqual([
      ['G1', 7],
      ['unknown', 3],
    ]);
  });

  it('leaves it out of a table with several codes per case', () => {
    const counted = [
      { code: 'W1', n: 7 },
      { code: 'W77', n: 2 },
    ];
    expect([...intoCategories(tableOf('cases.law'), counted)]).toEqual([['W1', 7]]);
  });

  it('finds such a category in every single-choice table', () => {
    for (const { id, multiple } of tableDefinitions) {
      if (multiple) continue;
      expect(tableOf(id).categories.map(({ code }) => code)).toContain(restCategory[id]);
    }
  });
});

describe('what SQL counts by', () => {
  it('groups reasons by their first two signs, as the code list groups them', () => {
    for (const { code } of reasons.codes) expect(code.slice(0, 2)).toBe(reasonGroup(code));
  });

  it('takes the reasons of a barrier from the code list', () => {
    expect(barrierReasons).toEqual(['R1', 'R2a', 'R2b', 'R2c', 'R4a', 'R4b']);
  });

  it('takes as a law what the code list takes as a law', () => {
    for (const { code } of laws.codes) {
      const countsAsLaw = isMoreThanOneLaw([code, code === 'W1' ? 'W2' : 'W1']);
      expect(notLaws.includes(code)).toBe(!countsAsLaw);
    }
  });
});
