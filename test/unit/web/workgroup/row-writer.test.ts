import { describe, expect, it } from 'vitest';
import { comparedAfter, comparedFrom } from '../../../../web/workgroup/scenarios/compared.ts';
import { rowWriter } from '../../../../web/workgroup/scenarios/row-writer.ts';

/** A row as a server keeps it: a change over another version than the stored one is refused. */
function storedRow(version: number) {
  const row = { version, said: '' };
  const put = async (change: string, over: number) => {
    if (over !== row.version) throw new Error(`over ${over}, stored is ${row.version}`);
    row.version += 1;
    row.said = change;
    return { ...row };
  };
  return { row, put };
}

describe('a choice and a text of one row', () => {
  it('are stored after each other and never clash with each other', async () => {
    const { row, put } = storedRow(3);
    const { write } = rowWriter(3, put);
    await Promise.all([write('past goed'), write('omdat'), write('omdat het zo is')]);
    expect(row).toEqual({ version: 6, said: 'omdat het zo is' });
  });

  it('still notice what somebody else wrote, and go on after choosing between two texts', async () => {
    const { row, put } = storedRow(1);
    const { write } = rowWriter(1, put);
    row.version = 2;
    await expect(write('mijn tekst')).rejects.toThrow('stored is 2');
    await write('mijn tekst', 2);
    expect(row.said).toBe('mijn tekst');
  });

  it('that went over what somebody else wrote do not hide it from the text', async () => {
    const { row, put } = storedRow(1);
    const { write, writeOver } = rowWriter(1, put);
    row.version = 2;
    await writeOver('past niet', 2);
    await expect(write('mijn reden')).rejects.toThrow('over 1');
  });
});

describe('scenarios that are compared', () => {
  it('stand in their own order, three at most, and unknown ones are left out', () => {
    expect(comparedFrom('alkmaar-2.westerwolde-a.x')).toEqual(['westerwolde-a', 'alkmaar-2']);
    expect(comparedFrom('alkmaar-1.alkmaar-2.alkmaar-3.alkmaar-4')).toHaveLength(3);
    expect(comparedFrom(undefined)).toEqual([]);
  });

  it('can be added and left out again', () => {
    expect(comparedAfter(['alkmaar-2'], 'westerwolde-a')).toBe('westerwolde-a.alkmaar-2');
    expect(comparedAfter(['alkmaar-2'], 'alkmaar-2')).toBeUndefined();
  });
});
