import { writtenDates } from './dates.ts';
import { digitGroups } from './digits.ts';
import { plainText } from './plain-text.ts';
import { wordsIn } from './words.ts';
import type { WrittenDate } from './dates.ts';
import type { DigitGroup } from './digits.ts';
import type { Word } from './words.ts';

/** A text read once: its plain form with the words, numbers and dates in it, by place. */
export type Reading = {
  text: string;
  words: Word[];
  groups: DigitGroup[];
  groupAt: Map<number, number>;
  dates: WrittenDate[];
  dateAt: Map<number, WrittenDate>;
};

/** Reads a text for the detectors, so that none of them has to scan it again for the same thing. */
export function readText(original: string): Reading {
  const text = plainText(original);
  const groups = digitGroups(text);
  const dates = writtenDates(text);
  return {
    text,
    words: wordsIn(text),
    groups,
    groupAt: new Map(groups.map((group, index) => [group.start, index])),
    dates,
    dateAt: new Map(dates.map((date) => [date.start, date])),
  };
}
