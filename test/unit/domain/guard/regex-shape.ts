/**
 * Reads the shape of a regular expression and names what could make its work grow faster than the
 * text: a quantifier without an upper limit, or a repeated group that itself contains a quantifier
 * with a choice. A pattern without those does a bounded amount of work at each place.
 *
 * @param source the `source` of a RegExp with flag u.
 * @returns what is wrong, in words; empty when nothing is.
 */
export function growthRisks(source: string): string[] {
  const risks: string[] = [];
  const open: { varies: boolean }[] = [{ varies: false }];
  let atom: { varies: boolean } = { varies: false };
  let index = 0;
  while (index < source.length) {
    const sign = source[index];
    if (sign === '\\') {
      index = endOfEscape(source, index);
      atom = { varies: false };
    } else if (sign === '[') {
      index = endOfClass(source, index);
      atom = { varies: false };
    } else if (sign === '(') {
      open.push({ varies: false });
      index += /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(source.slice(index))?.[0].length ?? 1;
    } else if (sign === ')') {
      atom = open.pop() ?? { varies: false };
      markVaries(open, atom.varies);
      index += 1;
    } else {
      const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/u.exec(source.slice(index));
      if (quantifier === null) {
        atom = { varies: false };
        index += 1;
      } else {
        const { fewest, most } = limitsOf(quantifier);
        if (most === Infinity) {
          risks.push(`no upper limit: ${quantifier[0]} at ${index}`);
        }
        if (atom.varies && most > 1) {
          risks.push(`nested quantifier: ${quantifier[0]} at ${index}`);
        }
        markVaries(open, fewest !== most);
        index += quantifier[0].length;
      }
    }
  }
  return risks;
}

function limitsOf(quantifier: RegExpExecArray): { fewest: number; most: number } {
  const [whole, fewest, upTo, most] = quantifier;
  if (whole.startsWith('?')) {
    return { fewest: 0, most: 1 };
  }
  if (fewest === undefined || most === '') {
    return { fewest: 0, most: Infinity };
  }
  return { fewest: Number(fewest), most: Number(upTo === undefined ? fewest : most) };
}

function markVaries(open: { varies: boolean }[], varies: boolean): void {
  const group = open.at(-1);
  if (group !== undefined && varies) {
    group.varies = true;
  }
}

function endOfEscape(source: string, index: number): number {
  const braces = /^\\[pPu]\{[^}]*\}/u.exec(source.slice(index));
  return index + (braces?.[0].length ?? 2);
}

function endOfClass(source: string, index: number): number {
  let end = index + 1;
  while (end < source.length && source[end] !== ']') {
    end = source[end] === '\\' ? endOfEscape(source, end) : end + 1;
  }
  return end + 1;
}
