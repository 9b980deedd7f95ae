import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lotteryKeys } from '../../../server/work/lottery-keys.ts';

const pilot = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'naast-keys-'));
  folders.push(folder);
  return path.join(folder, 'keys');
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the lottery keys', () => {
  it('are made when absent, and stay the same', () => {
    const folder = newFolder();
    const key = lotteryKeys(folder)(pilot);
    expect(key).toHaveLength(32);
    expect(lotteryKeys(folder)(pilot)).toEqual(key);
    expect(lotteryKeys(folder)(other)).not.toEqual(key);
  });

  it('can be read by nobody else, and nothing else is left in the folder', () => {
    const folder = newFolder();
    lotteryKeys(folder)(pilot);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder)).toEqual([`${pilot}.key`]);
    expect(statSync(path.join(folder, `${pilot}.key`)).mode & 0o777).toBe(0o600);
  });

  it('are not replaced when the file is damaged', () => {
    const folder = newFolder();
    lotteryKeys(folder)(pilot);
    writeFileSync(path.join(folder, `${pilot}.key`), 'short');
    expect(() => lotteryKeys(folder)(pilot)).toThrow('no lottery key');
  });

  it('are never looked for outside the folder', () => {
    expect(() => lotteryKeys(newFolder())('../../etc/passwd')).toThrow('not the id of a pilot');
  });
});
