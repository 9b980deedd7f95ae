import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerCategory } from './code-counts.ts';
import type { CodeCount } from './code-counts.ts';
import type { Ids } from './publication-units.ts';

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
  experiences: Ids<'experience'>,
  question: ScaleQuestion,
): Promise<CodeCount[]> {
  return db
    .selectFrom('experience')
    .where('id', 'in', experiences)
    .select((eb) => [eb.ref(question).as('code'), eb.fn.countAll<number>().as('n')])
    .groupBy(question)
    .execute();
}

/** Answers of residents by mark: a 7 or higher, lower, or none. Source: Alkmaar §3.5. */
export async function experiencesPerMark(
  db: Db,
  experiences: Ids<'experience'>,
): Promise<CodeCount[]> {
  const marks = db
    .selectFrom('experience')
    .where('id', 'in', experiences)
    .select((eb) =>
      eb
        .case()
        .when('mark', '>=', 7)
        .then('seven-or-higher')
        .when('mark', '<', 7)
        .then('below-seven')
        .else('not-answered')
        .end()
        .as('category'),
    );
  return countPerCategory(db, marks.as('unit'));
}
