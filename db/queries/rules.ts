import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { AgreedRulesRow } from '../tables/rules.ts';

type Db = Kysely<Tables>;

/** A text of the draft as it is stored. */
export type RuleTextRow = {
  result: string;
  part: 'continue' | 'adjust' | 'stop';
  text: string;
  version: number;
};

/** A norm of the draft as it is stored; the four are null together. */
export type RuleNormRow = {
  result: string;
  measure: string | null;
  direction: 'at-least' | 'at-most' | null;
  number: number | null;
  unit: 'number' | 'percent' | null;
  version: number;
};

/** The texts of the draft of a pilot; a text that was never written has no row. */
export async function draftTexts(db: Db, pilotId: string): Promise<RuleTextRow[]> {
  return db
    .selectFrom('ruleDraft')
    .select(['result', 'part', 'text', 'version'])
    .where('pilotId', '=', pilotId)
    .execute();
}

/** The norms of the draft of a pilot; a norm that was never chosen has no row. */
export async function draftNorms(db: Db, pilotId: string): Promise<RuleNormRow[]> {
  return db
    .selectFrom('ruleNormDraft')
    .select(['result', 'measure', 'direction', 'number', 'unit', 'version'])
    .where('pilotId', '=', pilotId)
    .execute();
}

/** Keeps one text of the draft. */
export async function storeDraftText(
  db: Db,
  row: RuleTextRow & { pilotId: string },
): Promise<void> {
  const { text, version } = row;
  await db
    .insertInto('ruleDraft')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['pilotId', 'result', 'part']).doUpdateSet({ text, version }),
    )
    .execute();
}

/** Keeps the norm of one result of the draft. */
export async function storeDraftNorm(
  db: Db,
  row: RuleNormRow & { pilotId: string },
): Promise<void> {
  const { pilotId, result, ...norm } = row;
  await db
    .insertInto('ruleNormDraft')
    .values({ pilotId, result, ...norm })
    .onConflict((conflict) => conflict.columns(['pilotId', 'result']).doUpdateSet(norm))
    .execute();
}

/** The versions that were agreed in a pilot, oldest first. */
export async function agreedVersions(db: Db, pilotId: string): Promise<AgreedRulesRow[]> {
  return db
    .selectFrom('agreedRules')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .orderBy('seq')
    .execute();
}

/** Keeps an agreed version, for good. */
export async function storeAgreedVersion(db: Db, row: AgreedRulesRow): Promise<void> {
  await db.insertInto('agreedRules').values(row).execute();
}
