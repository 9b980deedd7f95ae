import type { TableId } from '../../server/measures/series.ts';
import { makeAttacker } from '../../server/publication/attacker/attacker.ts';
import type { Finding } from '../../server/publication/attacker/attacker.ts';
import type { Claim } from '../../server/publication/attacker/claims.ts';
import { collectClaims, servedTables } from '../../server/publication/attacker/collect.ts';
import type { ServedEdition } from '../../server/publication/attacker/collect.ts';
import { highsSolver } from '../../server/publication/attacker/solver.ts';

const attacker = makeAttacker(highsSolver());

/** What an attack on everything that was served came to. */
export type Outcome = {
  readonly findings: readonly Finding[];
  /** Questions answered: categories and their rests, and crossings. */
  readonly questions: number;
};

/** What somebody knows besides, and what is asked. */
export type AttackWish = {
  /** Claims that are not in any answer, about the last series-year. */
  readonly more?: readonly Claim[];
  /** The only table that is looked at, without crossings; all tables without it. */
  readonly table?: TableId;
};

/** Attacks everything that was served of a pilot, every series-year for itself. */
export async function attackServed(
  served: readonly ServedEdition[],
  { more = [], table }: AttackWish = {},
): Promise<Outcome> {
  const years = new Set(served.map(({ content }) => content.seriesYear));
  const findings: Finding[] = [];
  let questions = 0;
  for (const year of years) {
    const editions = served.filter(({ content }) => content.seriesYear === year);
    const last = editions.at(-1)?.content;
    if (last === undefined) continue;
    const isLast = year === served.at(-1)?.content.seriesYear;
    const found = await attacker.attack({
      firstMonth: last.firstMonth,
      carriesOver: last.seriesYear > 1,
      claims: [...collectClaims(editions), ...(isLast ? more : [])],
      parameters: {
        ...last.parameters,
        tables: servedTables(last).filter(({ id }) => table === undefined || id === table),
      },
    });
    findings.push(...found.findings);
    questions += found.targets + found.crossings;
  }
  return { findings, questions };
}
