import { indexFrom } from './claims.ts';
import type { Claim, Subject } from './claims.ts';
import { exactParts } from './exact-parts.ts';
import type { ExactPart } from './exact-parts.ts';

const subjectKey = ({ series, table, category }: Subject): string =>
  `${series}|${table ?? ''}|${category ?? ''}`;

/** The sum of whole parts over exactly these months; null when they do not fill them. */
function sumOver(parts: readonly ExactPart[], first: number, last: number): number | null {
  let next = first;
  let sum = 0;
  for (const part of parts) {
    if (part.first !== next || part.last > last) continue;
    sum += part.n;
    next = part.last + 1;
  }
  return next > last ? sum : null;
}

/**
 * Whether a claim follows from exact ones about the same subject: their sum over the same months is
 * what it says, or lies in the range it gives.
 */
export function followsFrom(statements: readonly Claim[]): (claim: Claim) => boolean {
  const place = indexFrom(statements[0]?.from ?? '2000-01');
  const bySubject = new Map<string, ExactPart[]>();
  for (const statement of statements) {
    if (statement.least !== statement.most) continue;
    const key = subjectKey(statement);
    const { from, to, least } = statement;
    const part = { first: place(from), last: place(to), n: least };
    const known = bySubject.get(key);
    if (known === undefined) bySubject.set(key, [part]);
    else known.push(part);
  }
  const partsOf = new Map(
    [...bySubject].map(([key, sums]) => {
      const found = exactParts(sums);
      return [key, found.kind === 'parts' ? found.parts : []] as const;
    }),
  );
  return (claim) => {
    const { from, to, least, most } = claim;
    const sum = sumOver(partsOf.get(subjectKey(claim)) ?? [], place(from), place(to));
    return sum !== null && sum >= least && sum <= most;
  };
}
