import type { Db } from '../../db/open.ts';
import { listCaseload } from '../../db/queries/caseload.ts';
import { casesPerColumn } from '../../db/queries/case-tables.ts';
import { closedCasesPerLadder } from '../../db/queries/closed-case-tables.ts';
import type { MonthCount } from '../../db/queries/counts.ts';
import {
  casesPerMainReason,
  casesWithArea,
  casesWithRequestDay,
  contactsPerFirstForm,
  contactsWithMinutes,
  entryDelays,
  questionsPerCode,
} from '../../db/queries/field-completeness.ts';
import { casesIn, closedCasesIn, contactsIn } from '../../db/queries/live-units.ts';
import type { Actor } from '../access/roles.ts';
import { forWhom } from '../domain/codes/for-whom.ts';
import { ladderShifts } from '../domain/codes/ladder-shifts.ts';
import { laws } from '../domain/codes/laws.ts';
import { lifeDomains } from '../domain/codes/life-domains.ts';
import { phases } from '../domain/codes/phases.ts';
import { reasons } from '../domain/codes/reasons.ts';
import { referralSources } from '../domain/codes/referral-sources.ts';
import { supportForms } from '../domain/codes/support-forms.ts';
import { byUrgency, entryLateness, fieldQuality } from '../domain/data-quality.ts';
import type { FieldQuality } from '../domain/data-quality.ts';
import { missingIn } from './caseload.ts';
import type { MissingField } from './caseload.ts';
import { reachOf } from './record-reach.ts';

/** The fields that are watched, each with what it is counted in. */
export const watchedFields = {
  area: 'cases',
  mainReason: 'cases',
  phase: 'cases',
  referralSource: 'cases',
  forWhom: 'cases',
  requestDay: 'cases',
  lifeDomain: 'questions',
  law: 'questions',
  forms: 'contacts',
  minutes: 'contacts',
  ladder: 'closed-cases',
} as const;

/** The name of a watched field. */
export type WatchedField = keyof typeof watchedFields;

/** Most cases that a worklist looks through. */
const MOST_CASES = 2000;
/** Most cases on a worklist. */
export const WORKLIST_LENGTH = 500;

/** A case of which something is still to be filled in. */
type WorklistLine = {
  id: string;
  code: string | null;
  openedDay: string;
  supporterName: string;
  missing: MissingField[];
  /** Whether no edition counted it yet. */
  countsNext: boolean;
};

async function fieldsOf(
  db: Db,
  actor: Actor,
): Promise<({ id: WatchedField; unit: (typeof watchedFields)[WatchedField] } & FieldQuality)[]> {
  const reach = reachOf(actor);
  const cases = casesIn(db, reach);
  const contacts = contactsIn(db, reach, 'all');
  const counted: [WatchedField, MonthCount[], string | null][] = [
    ['area', await casesWithArea(db, cases), 'unknown'],
    ['mainReason', await casesPerMainReason(db, cases), reasons.unknown],
    ['phase', await casesPerColumn(db, cases, 'phase'), phases.unknown],
    ['referralSource', await casesPerColumn(db, cases, 'referralSource'), referralSources.unknown],
    ['forWhom', await casesPerColumn(db, cases, 'forWhom'), forWhom.unknown],
    ['requestDay', await casesWithRequestDay(db, cases), null],
    ['lifeDomain', await questionsPerCode(db, contacts, 'lifeDomain'), lifeDomains.unknown],
    ['law', await questionsPerCode(db, contacts, 'law'), laws.unknown],
    ['forms', await contactsPerFirstForm(db, contacts), supportForms.unknown],
    ['minutes', await contactsWithMinutes(db, contacts), null],
    ['ladder', await closedCasesPerLadder(db, closedCasesIn(db, reach)), ladderShifts.unknown],
  ];
  return counted.map(([id, counts, unknown]) => ({
    id,
    unit: watchedFields[id],
    ...fieldQuality(counts, unknown),
  }));
}

async function worklistOf(db: Db, actor: Actor): Promise<WorklistLine[]> {
  const rows = await listCaseload(db, reachOf(actor), {
    statuses: null,
    supporterId: null,
    code: null,
    sort: 'opened',
    limit: MOST_CASES,
    offset: 0,
  });
  return rows
    .map((row) => ({
      id: row.id,
      code: row.code,
      openedDay: row.openedDay,
      supporterName: row.supporterName,
      missing: missingIn(row),
      countsNext: row.countMonth === null,
    }))
    .filter(({ missing }) => missing.length > 0)
    .toSorted(byUrgency);
}

/**
 * How complete and how timely the records of the coordinator's provider are, and which cases can
 * still be completed. For the provider alone: what the workgroup learns of it is measure R2.4.
 * @throws Refusal 404 for whoever has no provider.
 */
export async function readDataQuality(db: Db, actor: Actor) {
  const worklist = await worklistOf(db, actor);
  const contacts = contactsIn(db, reachOf(actor), 'all');
  return {
    fields: await fieldsOf(db, actor),
    entries: entryLateness(await entryDelays(db, contacts)),
    worklist: worklist.slice(0, WORKLIST_LENGTH),
    toComplete: worklist.length,
  };
}
