import type { GuardSpan } from './guard-span.ts';
import type { Reading } from './reading.ts';

const signs =
  /@|[([] ?(?:at|apenstaart|apenstaartje) ?[)\]]|(?<= )(?:at|apenstaart|apenstaartje)(?= )/giu;
const localSign = /[\p{L}\p{N}._%+'-]/u;
const longestLocal = 64;
const domainLabel = /[\p{L}\p{N}][\p{L}\p{N}-]{0,62}/uy;
const domainDot = /\.(?=[\p{L}\p{N}])| (?:punt|dot|\.) | ?[([](?:punt|dot)[)\]] ?/iuy;
const mostLabels = 5;
const spelledDot = / (?:punt|dot) $/iu;
const mostSpelledDots = 3;
const usualEnding = /^(?:nl|com|net|org|be|de|eu|frl|info|fr|nu|me|io|live|uk|tr|pl)$/iu;

/**
 * E-mail addresses, also written around the sign: "jan (at) voorbeeld punt nl", "jan apenstaartje
 * voorbeeld.nl". With spaces around the sign the address must end in a usual domain, so that "hij
 * at boerenkool" and "@gemeente" are left alone.
 */
export function findEmail({ text }: Reading): GuardSpan[] {
  const spans: GuardSpan[] = [];
  for (const match of text.matchAll(signs)) {
    const signEnd = match.index + match[0].length;
    const spaceBefore = spacesBefore(text, match.index);
    const spaceAfter = spacesAfter(text, signEnd);
    const start = startOfLocal(text, match.index - spaceBefore);
    const domain = domainAt(text, signEnd + spaceAfter);
    if (start === null || domain === null || (spaceBefore === 0) !== (spaceAfter === 0)) {
      continue;
    }
    const isPlainAddress = match[0] === '@' && spaceBefore === 0;
    const isPersuasive = isPlainAddress
      ? domain.labels > 1 || /^\p{L}{2}/u.test(domain.last)
      : domain.labels > 1 && usualEnding.test(domain.last);
    if (isPersuasive) {
      spans.push({ kind: 'email', start, end: domain.end, effect: 'block' });
    }
  }
  return spans;
}

function spacesBefore(text: string, index: number): number {
  return text[index - 1] === ' ' ? (text[index - 2] === ' ' ? 2 : 1) : 0;
}

function spacesAfter(text: string, index: number): number {
  return text[index] === ' ' ? (text[index + 1] === ' ' ? 2 : 1) : 0;
}

/** Where the part before the sign starts, also spelled out: "jan punt bakker". */
function startOfLocal(text: string, end: number): number | null {
  let start = startOfWord(text, end);
  for (let dots = 0; start !== null && dots < mostSpelledDots; dots += 1) {
    const dot = spelledDot.exec(text.slice(Math.max(0, start - 6), start));
    const earlier = dot === null ? null : startOfWord(text, start - dot[0].length);
    if (earlier === null) {
      break;
    }
    start = earlier;
  }
  return start;
}

function startOfWord(text: string, end: number): number | null {
  let start = end;
  while (start > 0 && end - start < longestLocal && localSign.test(text[start - 1] ?? '')) {
    start -= 1;
  }
  return start === end ? null : start;
}

function domainAt(text: string, start: number) {
  let end = start;
  let labels = 0;
  let last = '';
  for (let next = start; labels < mostLabels; labels += 1) {
    domainLabel.lastIndex = next;
    const label = domainLabel.exec(text);
    if (label === null) {
      break;
    }
    last = label[0];
    end = next + last.length;
    domainDot.lastIndex = end;
    const dot = domainDot.exec(text);
    if (dot === null) {
      labels += 1;
      break;
    }
    next = end + dot[0].length;
  }
  return labels === 0 ? null : { end, labels, last };
}
