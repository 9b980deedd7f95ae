/**
 * A run of digits in a text. `gap` is what stands between it and the previous run when people
 * write that inside one number (a space, hyphen, dot, slash or bracket); null when the run stands
 * on its own.
 */
export type DigitGroup = { digits: string; start: number; end: number; gap: string | null };

/** One or more groups read as a single number; `gaps` holds what stood between them. */
export type DigitNumber = {
  digits: string;
  start: number;
  end: number;
  sizes: number[];
  gaps: string[];
};

const gapsInsideNumbers = new Set(' |  |-|.|/| - | -|- | / |)|) |)-|(| ('.split('|'));

const longestGap = 3;

/** "06 1 2 3 4 5 6 7 8" is about the most that people break a number into. */
const mostGroups = 10;

/** All runs of digits in the text, in order, found in one pass. */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let previousEnd = -1;
  let index = 0;
  while (index < text.length) {
    if (!isDigit(text, index)) {
      index += 1;
      continue;
    }
    const start = index;
    while (isDigit(text, index)) {
      index += 1;
    }
    groups.push({ digits: text.slice(start, index), start, end: index, gap: gapBefore(start) });
    previousEnd = index;
  }
  return groups;

  function gapBefore(start: number): string | null {
    if (previousEnd < 0 || start - previousEnd > longestGap) {
      return null;
    }
    const gap = text.slice(previousEnd, start);
    return gapsInsideNumbers.has(gap) ? gap : null;
  }
}

/**
 * Reads exactly `length` digits from the group at `index` onwards, ending where a group ends.
 *
 * @returns null when the groups do not add up to that length, or a gap breaks them off.
 */
export function numberOfLength(
  groups: readonly DigitGroup[],
  index: number,
  length: number,
): DigitNumber | null {
  let count = 0;
  let next = index;
  while (count < length) {
    const group = groups[next];
    const isBrokenOff = group === undefined || (next > index && group.gap === null);
    if (isBrokenOff || next - index === mostGroups) {
      return null;
    }
    count += group.digits.length;
    next += 1;
  }
  const taken = groups.slice(index, next);
  const first = taken[0];
  const last = taken.at(-1);
  if (count !== length || first === undefined || last === undefined) {
    return null;
  }
  return {
    digits: taken.map((group) => group.digits).join(''),
    start: first.start,
    end: last.end,
    sizes: taken.map((group) => group.digits.length),
    gaps: taken.slice(1).map((group) => group.gap ?? ''),
  };
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
