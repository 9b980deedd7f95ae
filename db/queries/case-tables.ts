import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerCategory } from './code-counts.ts';
import type { CodeCount } from './code-counts.ts';
import type { Ids } from './publication-units.ts';

type Db = Kysely<Tables>;
type Cases = Ids<'supportCase'>;

/** Cases per area, by the code of the area. */
export async function casesPerArea(db: Db, cases: Cases): Promise<CodeCount[]> {
  return db
    .selectFrom('supportCase')
    .leftJoin('area', 'area.id', 'supportCase.areaId')
    .where('supportCase.id', 'in', cases)
    .select((eb) => ['area.code as code', eb.fn.countAll<number>().as('n')])
    .groupBy('area.code')
    .execute();
}

/** Cases per value of a column of the case itself. */
export async function casesPerColumn(
  db: Db,
  cases: Cases,
  column: 'phase' | 'referralSource' | 'forWhom' | 'slip',
): Promise<CodeCount[]> {
  return db
    .selectFrom('supportCase')
    .where('id', 'in', cases)
    .select((eb) => [eb.ref(column).as('code'), eb.fn.countAll<number>().as('n')])
    .groupBy(column)
    .execute();
}

/** Cases with a question per life domain or per law; a case counts once in each of its codes. */
export async function casesPerQuestion(
  db: Db,
  cases: Cases,
  axis: 'lifeDomain' | 'law',
): Promise<CodeCount[]> {
  return db
    .selectFrom('question')
    .where('caseId', 'in', cases)
    .select((eb) => [eb.ref(axis).as('code'), eb.fn.count<number>('caseId').distinct().as('n')])
    .groupBy(axis)
    .execute();
}

/**
 * Cases whose questions touch more than one law, and the others.
 * @param notLaws codes that are not a law (municipal rules, not known).
 */
export async function casesWithManyLaws(
  db: Db,
  cases: Cases,
  notLaws: readonly string[],
): Promise<CodeCount[]> {
  const perCase = db
    .selectFrom('question')
    .where('law', 'not in', notLaws)
    .select((eb) => ['caseId', eb.fn.count<number>('law').distinct().as('laws')])
    .groupBy('caseId')
    .as('perCase');
  const many = db
    .selectFrom('supportCase')
    .leftJoin(perCase, 'perCase.caseId', 'supportCase.id')
    .where('supportCase.id', 'in', cases)
    .select((eb) =>
      eb.case().when('perCase.laws', '>', 1).then('yes').else('no').end().as('category'),
    );
  return countPerCategory(db, many.as('unit'));
}

/**
 * Cases per reason, the split reasons taken together: a sub code is the code of its reason with a
 * letter behind it (R2a counts under R2). A case counts once in each of its reasons.
 */
export async function casesPerReason(db: Db, cases: Cases): Promise<CodeCount[]> {
  const reasons = db
    .selectFrom('caseReason')
    .where('caseId', 'in', cases)
    .select((eb) => [
      'caseId',
      eb.fn<string>('substr', ['code', eb.lit(1), eb.lit(2)]).as('reason'),
    ])
    .distinct()
    .as('reasons');
  return db
    .selectFrom(reasons)
    .select((eb) => ['reason as code', eb.fn.countAll<number>().as('n')])
    .groupBy('reason')
    .execute();
}

/**
 * Cases of people who feel a barrier towards the area team, of people who do not, and those of which
 * no reason is known.
 * @param barriers the reasons that are a barrier. @param unknown the reason code for "not known".
 */
export async function casesPerThreshold(
  db: Db,
  cases: Cases,
  { barriers, unknown }: { barriers: readonly string[]; unknown: string },
): Promise<CodeCount[]> {
  const perCase = db
    .selectFrom('caseReason')
    .where('code', '<>', unknown)
    .select((eb) => [
      'caseId',
      eb.fn
        .max<number>(eb.case().when('code', 'in', barriers).then(1).else(0).end())
        .as('hasBarrier'),
    ])
    .groupBy('caseId')
    .as('perCase');
  const thresholds = db
    .selectFrom('supportCase')
    .leftJoin(perCase, 'perCase.caseId', 'supportCase.id')
    .where('supportCase.id', 'in', cases)
    .select((eb) =>
      eb
        .case()
        .when('perCase.hasBarrier', '=', 1)
        .then('yes')
        .when('perCase.hasBarrier', '=', 0)
        .then('no')
        .else('unknown')
        .end()
        .as('category'),
    );
  return countPerCategory(db, thresholds.as('unit'));
}

/** Cases per form of support; a case counts once in each of its forms. */
export async function casesPerSupportForm(db: Db, cases: Cases): Promise<CodeCount[]> {
  return db
    .selectFrom('contactForm')
    .innerJoin('contact', 'contact.id', 'contactForm.contactId')
    .where('contact.caseId', 'in', cases)
    .select((eb) => [
      'contactForm.code as code',
      eb.fn.count<number>('contact.caseId').distinct().as('n'),
    ])
    .groupBy('contactForm.code')
    .execute();
}

/**
 * Cases per heaviest signal: none, dissatisfaction, near-complaint, complaint. The nature of the
 * contacts and the path of the dissatisfaction count alike; a withdrawn complaint stays a complaint.
 * Source: pilot document §8.3.
 */
export async function casesPerHeaviestSignal(db: Db, cases: Cases): Promise<CodeCount[]> {
  const natures = db
    .selectFrom('contact')
    .where('caseId', 'in', cases)
    .select(['caseId', 'nature'])
    .unionAll(
      db
        .selectFrom('dissatisfaction')
        .where('caseId', 'in', cases)
        .select((eb) => [
          'caseId',
          eb
            .case()
            .when('status', '=', 'C4')
            .then('C3' as const)
            .else(eb.ref('status'))
            .end()
            .$castTo<'C0' | 'C1' | 'C2' | 'C3'>()
            .as('nature'),
        ]),
    )
    .as('natures');
  const perCase = db
    .selectFrom(natures)
    .select((eb) => ['natures.caseId', eb.fn.max<string>('natures.nature').as('heaviest')])
    .groupBy('natures.caseId')
    .as('perCase');
  return db
    .selectFrom('supportCase')
    .leftJoin(perCase, 'perCase.caseId', 'supportCase.id')
    .where('supportCase.id', 'in', cases)
    .select((eb) => ['perCase.heaviest as code', eb.fn.countAll<number>().as('n')])
    .groupBy('perCase.heaviest')
    .execute();
}

/** Cases in which an objection was considered or made, and the others. */
export async function casesWithObjection(db: Db, cases: Cases): Promise<CodeCount[]> {
  const considered = db
    .selectFrom('supportCase')
    .where('supportCase.id', 'in', cases)
    .select((eb) =>
      eb
        .case()
        .when(
          eb.exists(
            eb
              .selectFrom('objection')
              .select('objection.id')
              .whereRef('objection.caseId', '=', 'supportCase.id'),
          ),
        )
        .then('yes')
        .else('no')
        .end()
        .as('category'),
    );
  return countPerCategory(db, considered.as('unit'));
}

/**
 * Cases per band of working days between the request and the first conversation.
 * @param norm the pilot's norm in working days.
 */
export async function casesPerResponseTime(
  db: Db,
  cases: Cases,
  norm: number,
): Promise<CodeCount[]> {
  const bands = db
    .selectFrom('supportCase')
    .where('id', 'in', cases)
    .select((eb) =>
      eb
        .case()
        .when('responseDays', 'is', null)
        .then('unknown')
        .when('responseDays', '<=', norm)
        .then('within-norm')
        .when('responseDays', '<=', norm * 2)
        .then('up-to-twice')
        .else('longer')
        .end()
        .as('category'),
    );
  return countPerCategory(db, bands.as('unit'));
}
