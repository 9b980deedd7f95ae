import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerMonthAndCategory } from './counts.ts';
import type { CountedUnits, MonthCount } from './counts.ts';

type Db = Kysely<Tables>;

/** The questions with answers on the scale, as columns. */
export type ScaleQuestion =
  | 'gotNeeded'
  | 'knowsWhatToDo'
  | 'knowsWhereToGo'
  | 'feltHeard'
  | 'feltIndependent'
  | 'feltStronger'
  | 'dissatisfied';

/** Answers of residents per answer to one question. */
export async function experiencesPerAnswer(
  db: Db,
  experiences: CountedUnits,
  question: ScaleQuestion,
): Promise<MonthCount[]> {
  const answers = db
    .selectFrom(experiences.as('own'))
    .innerJoin('experience', 'experience.id', 'own.id')
    .select((eb) => ['own.month', eb.ref(`experience.${question}`).as('category')]);
  return countPerMonthAndCategory(db, answers.as('unit'));
}

/** Answers of residents by mark: a 7 or higher, lower, or none. Source: Alkmaar §3.5. */
export async function experiencesPerMark(db: Db, experiences: CountedUnits): Promise<MonthCount[]> {
  const marks = db
    .selectFrom(experiences.as('own'))
    .innerJoin('experience', 'experience.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when('experience.mark', '>=', 7)
        .then('seven-or-higher')
        .when('experience.mark', '<', 7)
        .then('below-seven')
        .else('not-answered')
        .end()
        .as('category'),
    ]);
  return countPerMonthAndCategory(db, marks.as('unit'));
}
