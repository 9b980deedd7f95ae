import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerMonthAndCategory } from './counts.ts';
import type { CountedUnits, MonthCount } from './counts.ts';

type Db = Kysely<Tables>;

// Live figures and editions count with the same queries. Every one starts from the given cases, which
// come from an index of the pilot, and looks up the rest by case: question_case_idx, contact_case_idx, dissatisfaction_case_idx, objection_case_idx
// and the primary keys. None reads a whole table.

/** Cases per area, by the code of the area. */
export async function casesPerArea(db: Db, cases: CountedUnits): Promise<MonthCount[]> {
  const areas = db
    .selectFrom(cases.as('own'))
    .innerJoin('supportCase', 'supportCase.id', 'own.id')
    .leftJoin('area', 'area.id', 'supportCase.areaId')
    .select(['own.month', 'area.code as category']);
  return countPerMonthAndCategory(db, areas.as('unit'));
}

/** Cases per value of a column of the case itself. */
export async function casesPerColumn(
  db: Db,
  cases: CountedUnits,
  column: 'phase' | 'referralSource' | 'forWhom' | 'slip',
): Promise<MonthCount[]> {
  const values = db
    .selectFrom(cases.as('own'))
    .innerJoin('supportCase', 'supportCase.id', 'own.id')
    .select((eb) => ['own.month', eb.ref(`supportCase.${column}`).as('category')]);
  return countPerMonthAndCategory(db, values.as('unit'));
}

/** Cases with a question per life domain or per law; a case counts once in each of its codes. */
export async function casesPerQuestion(
  db: Db,
  cases: CountedUnits,
  axis: 'lifeDomain' | 'law',
): Promise<MonthCount[]> {
  const codes = db
    .selectFrom(cases.as('own'))
    .innerJoin('question', 'question.caseId', 'own.id')
    .select((eb) => ['own.id', 'own.month', eb.ref(`question.${axis}`).as('category')])
    .distinct();
  return countPerMonthAndCategory(db, codes.as('unit'));
}

/**
 * Cases whose questions touch more than one law, and the others.
 * @param notLaws codes that are not a law (municipal rules, not known).
 */
export async function casesWithManyLaws(
  db: Db,
  cases: CountedUnits,
  notLaws: readonly string[],
): Promise<MonthCount[]> {
  const many = db
    .selectFrom(cases.as('own'))
    .leftJoin('question', (join) =>
      join.onRef('question.caseId', '=', 'own.id').on('question.law', 'not in', notLaws),
    )
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when(eb.fn.count<number>('question.law').distinct(), '>', 1)
        .then('yes')
        .else('no')
        .end()
        .as('category'),
    ])
    .groupBy(['own.id', 'own.month']);
  return countPerMonthAndCategory(db, many.as('unit'));
}

/**
 * Cases per reason, the split reasons taken together: a sub code is the code of its reason with a
 * letter behind it (R2a counts under R2). A case counts once in each of its reasons.
 */
export async function casesPerReason(db: Db, cases: CountedUnits): Promise<MonthCount[]> {
  const reasons = db
    .selectFrom(cases.as('own'))
    .innerJoin('caseReason', 'caseReason.caseId', 'own.id')
    .select((eb) => [
      'own.id',
      'own.month',
      eb.fn<string>('substr', ['caseReason.code', eb.lit(1), eb.lit(2)]).as('category'),
    ])
    .distinct();
  return countPerMonthAndCategory(db, reasons.as('unit'));
}

/**
 * Cases of people who feel a barrier towards the area team, of people who do not, and those of which
 * no reason is known.
 * @param barriers the reasons that are a barrier. @param unknown the reason code for "not known".
 */
export async function casesPerThreshold(
  db: Db,
  cases: CountedUnits,
  { barriers, unknown }: { readonly barriers: readonly string[]; readonly unknown: string },
): Promise<MonthCount[]> {
  const thresholds = db
    .selectFrom(cases.as('own'))
    .leftJoin('caseReason', (join) =>
      join.onRef('caseReason.caseId', '=', 'own.id').on('caseReason.code', '<>', unknown),
    )
    .select((eb) => {
      const hasBarrier = eb.fn.max<number | null>(
        eb
          .case()
          .when('caseReason.code', 'is', null)
          .then(null)
          .when('caseReason.code', 'in', barriers)
          .then(1)
          .else(0)
          .end(),
      );
      return [
        'own.month',
        eb
          .case()
          .when(hasBarrier, '=', 1)
          .then('yes')
          .when(hasBarrier, '=', 0)
          .then('no')
          .else('unknown')
          .end()
          .as('category'),
      ];
    })
    .groupBy(['own.id', 'own.month']);
  return countPerMonthAndCategory(db, thresholds.as('unit'));
}

/** Cases per form of support; a case counts once in each of its forms. */
export async function casesPerSupportForm(db: Db, cases: CountedUnits): Promise<MonthCount[]> {
  const forms = db
    .selectFrom(cases.as('own'))
    .innerJoin('contact', 'contact.caseId', 'own.id')
    .innerJoin('contactForm', 'contactForm.contactId', 'contact.id')
    .select(['own.id', 'own.month', 'contactForm.code as category'])
    .distinct();
  return countPerMonthAndCategory(db, forms.as('unit'));
}

/**
 * Cases per heaviest signal: none, dissatisfaction, near-complaint, complaint. The nature of the
 * contacts and the path of the dissatisfaction count alike; a withdrawn complaint stays a complaint.
 * Source: pilot document §8.3.
 */
export async function casesPerHeaviestSignal(db: Db, cases: CountedUnits): Promise<MonthCount[]> {
  const heaviest = db.selectFrom(cases.as('own')).select((eb) => {
    const nature = eb
      .selectFrom('contact')
      .whereRef('contact.caseId', '=', 'own.id')
      .select((inner) =>
        inner.fn.coalesce(inner.fn.max<string>('contact.nature'), inner.val('C0')).as('nature'),
      );
    const told = eb
      .selectFrom('dissatisfaction')
      .whereRef('dissatisfaction.caseId', '=', 'own.id')
      .select((inner) =>
        inner.fn
          .coalesce(
            inner.fn.max<string>(
              inner
                .case()
                .when('dissatisfaction.status', '=', 'C4')
                .then('C3')
                .else(inner.ref('dissatisfaction.status'))
                .end(),
            ),
            inner.val('C0'),
          )
          .as('told'),
      );
    return ['own.month', eb.fn<string>('max', [nature, told]).as('category')];
  });
  return countPerMonthAndCategory(db, heaviest.as('unit'));
}

/** Cases in which an objection was considered or made, and the others. */
export async function casesWithObjection(db: Db, cases: CountedUnits): Promise<MonthCount[]> {
  const considered = db.selectFrom(cases.as('own')).select((eb) => [
    'own.month',
    eb
      .case()
      .when(
        eb.exists(
          eb
            .selectFrom('objection')
            .select('objection.id')
            .whereRef('objection.caseId', '=', 'own.id'),
        ),
      )
      .then('yes')
      .else('no')
      .end()
      .as('category'),
  ]);
  return countPerMonthAndCategory(db, considered.as('unit'));
}

/**
 * Cases per band of working days between the request and the first conversation.
 * @param norm the pilot's norm in working days.
 */
export async function casesPerResponseTime(
  db: Db,
  cases: CountedUnits,
  norm: number,
): Promise<MonthCount[]> {
  const bands = db
    .selectFrom(cases.as('own'))
    .innerJoin('supportCase', 'supportCase.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when('supportCase.responseDays', 'is', null)
        .then('unknown')
        .when('supportCase.responseDays', '<=', norm)
        .then('within-norm')
        .when('supportCase.responseDays', '<=', norm * 2)
        .then('up-to-twice')
        .else('longer')
        .end()
        .as('category'),
    ]);
  return countPerMonthAndCategory(db, bands.as('unit'));
}
