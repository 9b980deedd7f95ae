import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerMonthAndCategory } from './counts.ts';
import type { CountedUnits, MonthCount } from './counts.ts';

type Db = Kysely<Tables>;

/** Closed cases by whether they ended lower or higher on the ladder. Source: Alkmaar §3.3. */
export async function closedCasesPerLadder(db: Db, closed: CountedUnits): Promise<MonthCount[]> {
  const steps = ['S1', 'S2', 'S3', 'S4', 'S5'];
  const shifts = db
    .selectFrom(closed.as('own'))
    .innerJoin('supportCase', 'supportCase.id', 'own.id')
    .select((eb) => {
      const before = eb.ref('supportCase.ladderBefore');
      const isKnown = eb.and([
        eb('supportCase.ladderBefore', 'in', steps),
        eb('supportCase.ladderAfter', 'in', steps),
      ]);
      return [
        'own.month',
        eb
          .case()
          .when(eb.and([isKnown, eb('supportCase.ladderAfter', '=', before)]))
          .then('same')
          .when(eb.and([isKnown, eb('supportCase.ladderAfter', '<', before)]))
          .then('lighter')
          .when(eb.and([isKnown, eb('supportCase.ladderAfter', '>', before)]))
          .then('heavier')
          .else('unknown')
          .end()
          .as('category'),
      ];
    });
  return countPerMonthAndCategory(db, shifts.as('unit'));
}

/** Closed cases per outcome; a case counts once in each of its outcomes. */
export async function closedCasesPerOutcome(db: Db, closed: CountedUnits): Promise<MonthCount[]> {
  const outcomes = db
    .selectFrom(closed.as('own'))
    .innerJoin('caseOutcome', 'caseOutcome.caseId', 'own.id')
    .select(['own.month', 'caseOutcome.code as category']);
  return countPerMonthAndCategory(db, outcomes.as('unit'));
}
