import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerCategory } from './code-counts.ts';
import type { CodeCount } from './code-counts.ts';
import type { Ids } from './publication-units.ts';

type Db = Kysely<Tables>;

/**
 * Objections per ending, as the path looks from where the series starts: from intended, filing is
 * going on; from filed, a decision is. Giving up (BR5) is apart, because it is never a success.
 * Source: pilot document §8.4.
 */
export async function objectionsPerOutcome(
  db: Db,
  objections: Ids<'objection'>,
  start: 'intended' | 'filed',
): Promise<CodeCount[]> {
  const stopped = start === 'intended' ? 'B2' : 'B4';
  const pursued = start === 'intended' ? (['B3', 'B4', 'B5'] as const) : (['B5'] as const);
  const endings = db
    .selectFrom('objection')
    .where('id', 'in', objections)
    .select((eb) =>
      eb
        .case()
        .when(eb.and([eb('status', '=', stopped), eb('reason', '=', 'BR5')]))
        .then('gave-up')
        .when('status', '=', stopped)
        .then('withdrawn')
        .when('status', 'in', pursued)
        .then('pursued')
        .else('open')
        .end()
        .as('category'),
    );
  return countPerCategory(db, endings.as('unit'));
}

/**
 * Objections that were dropped or withdrawn, by whether the resident got what was needed; somebody
 * who gave up did not. Source: pilot document §8.4 and §8.5.
 */
export async function objectionsPerNeedMet(
  db: Db,
  objections: Ids<'objection'>,
  start: 'intended' | 'filed',
): Promise<CodeCount[]> {
  const stopped = start === 'intended' ? 'B2' : 'B4';
  const needs = db
    .selectFrom('objection')
    .where('id', 'in', objections)
    .select((eb) =>
      eb
        .case()
        .when('status', '<>', stopped)
        .then('not-ended')
        .when(eb.or([eb('needMet', '=', 'no'), eb('reason', '=', 'BR5')]))
        .then('ended-without')
        .when('needMet', '=', 'yes')
        .then('ended-with-need')
        .else('ended-unknown')
        .end()
        .as('category'),
    );
  return countPerCategory(db, needs.as('unit'));
}
