import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerCategory } from './code-counts.ts';
import type { CodeCount } from './code-counts.ts';
import type { Ids } from './publication-units.ts';

type Db = Kysely<Tables>;

const steps = ['S1', 'S2', 'S3', 'S4', 'S5'] as const;

/** Closed cases by whether they ended lower or higher on the ladder. Source: Alkmaar §3.3. */
export async function closedCasesPerLadder(
  db: Db,
  cases: Ids<'supportCase'>,
): Promise<CodeCount[]> {
  const shifts = db
    .selectFrom('supportCase')
    .where('id', 'in', cases)
    .select((eb) =>
      eb
        .case()
        .when(eb.not(eb.and([eb('ladderBefore', 'in', steps), eb('ladderAfter', 'in', steps)])))
        .then('unknown')
        .when('ladderAfter', '=', eb.ref('ladderBefore'))
        .then('same')
        .when('ladderAfter', '<', eb.ref('ladderBefore'))
        .then('lighter')
        .when('ladderAfter', '>', eb.ref('ladderBefore'))
        .then('heavier')
        .else('unknown')
        .end()
        .as('category'),
    );
  return countPerCategory(db, shifts.as('unit'));
}

/** Closed cases per outcome; a case counts once in each of its outcomes. */
export async function closedCasesPerOutcome(
  db: Db,
  cases: Ids<'supportCase'>,
): Promise<CodeCount[]> {
  return db
    .selectFrom('caseOutcome')
    .where('caseId', 'in', cases)
    .select((eb) => ['code', eb.fn.countAll<number>().as('n')])
    .groupBy('code')
    .execute();
}
