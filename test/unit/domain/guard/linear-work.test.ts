import { afterEach, describe, expect, it, vi } from 'vitest';
import { guardText } from '../../../../server/domain/guard/guard-text.ts';
import { labelledNote } from './measure.ts';
import { cleanNotes, dirtyNotes } from './notes.ts';
import { growthRisks } from './regex-shape.ts';

const hundredThousand = 100_000;

/** Texts that make careless patterns try every split, among them every way a match can begin. */
const traps = [
  'a',
  'A',
  '0',
  ' ',
  '\n',
  'é',
  '@',
  'a@',
  'a.',
  'A.',
  '06 ',
  '0-',
  '12 ',
  '1-1-',
  '06-05-16 ',
  '8601 ab ',
  '8601 AB ',
  'Aa ',
  'Aa-',
  'van ',
  'mevr. ',
  'mevrouw van der ',
  'BSN ',
  'bsn : . : . : ',
  'NL00AAAA1',
  'nl 1 1 aaaa ',
  'BE68 5390 0754 703 ',
  'tel. ',
  'woont aan de A',
  'Kerkstraat ',
  'geb. 1-1-1',
  'zaak A-',
  'Z-1',
  'a apenstaartje a punt ',
  '\ud83d',
  '\u200b',
];

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the work of the guard', () => {
  it.each(traps)('grows in step with the text on 100 KB of %j', (trap) => {
    const tenth = workOn(trap.repeat(Math.ceil(hundredThousand / 10 / trap.length)));
    const whole = workOn(trap.repeat(Math.ceil(hundredThousand / trap.length)));
    expect(whole).toBeLessThan(10.5 * tenth + 1000);
  });

  it('uses no pattern that repeats without limit or repeats a repetition', () => {
    const used = new Set<string>();
    const notes = [...cleanNotes, ...dirtyNotes.map((note) => labelledNote(note).text)];
    watchPatterns((pattern) => used.add(pattern.source));
    notes.forEach((note) => guardText(note));
    vi.restoreAllMocks();
    expect(used.size).toBeGreaterThan(25);
    expect(
      [...used].flatMap((source) => growthRisks(source).map((risk) => `${source}: ${risk}`)),
    ).toEqual([]);
  });

  it('would be caught: the count sees a guard that starts over at every line', () => {
    const lines = 'niets te zien\n';
    expect(workOn(lines.repeat(1000), startOverAtEveryLine)).toBeGreaterThan(
      10.5 * workOn(lines.repeat(100), startOverAtEveryLine) + 1000,
    );
  });

  it('would be caught: the check names patterns that can explode', () => {
    expect(growthRisks('(?:a{1,9}){2}')).toHaveLength(1);
    expect(growthRisks('(a+)+')).toHaveLength(3);
    expect(growthRisks('[\\w.]+@')).toHaveLength(1);
    expect(growthRisks('a{2,}')).toHaveLength(1);
    expect(growthRisks('(?:a|ab?){3}')).toHaveLength(1);
    expect(growthRisks('(?<!\\p{L})[+*]{1,3}(?:a{2}){3}\\+(?: \\d{1,4})?')).toEqual([]);
  });
});

function startOverAtEveryLine(text: string): boolean[] {
  return text.split('\n').map(() => /x/u.test(text));
}

/**
 * Counts instead of timing: each call of a pattern costs the text it may walk over. A global
 * pattern walks on from where it was; a sticky one looks at one place; the rest gets the whole.
 */
function workOn(text: string, guard: (text: string) => unknown = guardText): number {
  let work = 0;
  watchPatterns((pattern, input, from) => {
    work += 1;
    if (pattern.global) {
      work += (pattern.lastIndex === 0 ? input.length : pattern.lastIndex) - from;
    } else if (!pattern.sticky) {
      work += input.length;
    }
  });
  guard(text);
  vi.restoreAllMocks();
  return work;
}

/** Calls `watcher` after every use of a pattern, with the input and the place where it began. */
function watchPatterns(watcher: (pattern: RegExp, input: string, from: number) => void): void {
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')?.value as (
    this: RegExp,
    input: string,
  ) => RegExpExecArray | null;
  const spy = vi.spyOn(RegExp.prototype, 'exec');
  let calls = 0;
  spy.mockImplementation(function watched(this: RegExp, input: string) {
    calls += 1;
    if (calls % 500 === 0) {
      // The spy would remember every call with its text.
      spy.mockClear();
    }
    const from = this.lastIndex;
    const match = Reflect.apply(exec, this, [input]);
    watcher(this, input, from);
    return match;
  });
}
