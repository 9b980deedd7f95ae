import type { Db } from '../../db/open.ts';
import { countCaseload, listCaseload, openObjectionsWithin } from '../../db/queries/caseload.ts';
import type { CaseloadFilter, CaseloadRow } from '../../db/queries/caseload.ts';
import { supportersWithOpenCases } from '../../db/queries/supporters.ts';
import type { Actor } from '../access/roles.ts';
import { daysUntil } from '../domain/calendar.ts';
import type { Day } from '../domain/calendar.ts';
import { isOpenCase } from '../domain/codes/case-statuses.ts';
import { nextActionOf } from './case-view.ts';
import { reachOf } from './record-reach.ts';

/** Fields of a case that a supporter can still fill in. */
export const completableFields = [
  'areaId',
  'phase',
  'referralSource',
  'forWhom',
  'requestDay',
] as const;

/** One of the fields that can still be filled in. */
export type MissingField = (typeof completableFields)[number];

/** The statuses of open cases. */
export const openStatuses = ['open', 'waiting', 'reopened'] as const;

/** Open cases without a contact for longer than this are proposed for closing. */
export const QUIET_DAYS = 30;

/** Most open cases that a to-do list looks through. */
const mostLookedAt = 500;

/**
 * What is still empty in a case. The area is not asked in a case without a code: that resident does
 * not want to be registered (pilot document §4).
 */
export function missingIn(row: CaseloadRow): MissingField[] {
  return completableFields.filter(
    (field) => row[field] === null && !(field === 'areaId' && row.code === null),
  );
}

function lineOf(row: CaseloadRow, today: Day) {
  const isOpen = isOpenCase(row.status);
  return {
    id: row.id,
    code: row.code,
    supporterId: row.supporterId,
    supporterName: row.supporterName,
    status: row.status,
    areaId: row.areaId,
    mainReason: row.mainReason,
    heaviestNature: row.heaviestNature,
    openedDay: row.openedDay,
    closedDay: row.closedDay,
    contacts: row.contacts,
    lastContactDay: row.lastContactDay,
    daysSinceLastContact:
      row.lastContactDay === null ? null : -daysUntil(today, row.lastContactDay),
    nextAction: nextActionOf(row),
    isOverdue: isOpen && row.nextActionDay !== null && row.nextActionDay < today,
    openObjections: row.openObjections,
    missing: missingIn(row),
    version: row.version,
  };
}

/** One line of the caseload as a person reads it. */
export type CaseloadLine = ReturnType<typeof lineOf>;

/** The caseload: a supporter's own cases, a coordinator's whole provider. */
export async function caseload(
  db: Db,
  actor: Actor,
  asked: { filter: CaseloadFilter; today: Day },
): Promise<{ cases: CaseloadLine[]; total: number }> {
  const reach = reachOf(actor);
  const rows = await listCaseload(db, reach, asked.filter);
  return {
    cases: rows.map((row) => lineOf(row, asked.today)),
    total: await countCaseload(db, reach, asked.filter),
  };
}

/**
 * "Wat moet ik nog": cases with empty fields, next steps that are overdue, cases without a contact
 * for 30 days, contacts that were heavier than the dissatisfaction written down, and objections that
 * have not ended.
 */
export async function toDo(db: Db, actor: Actor, today: Day) {
  const reach = reachOf(actor);
  const rows = await listCaseload(db, reach, {
    statuses: openStatuses,
    supporterId: null,
    code: null,
    sort: 'last-contact',
    limit: mostLookedAt,
    offset: 0,
  });
  const lines = rows.map((row) => lineOf(row, today));
  return {
    missing: lines.filter(({ missing }) => missing.length > 0),
    overdue: lines.filter(({ isOverdue }) => isOverdue),
    quiet: lines.filter(({ daysSinceLastContact: days }) => days === null || days > QUIET_DAYS),
    unrecorded: rows
      .filter(
        ({ heaviestNature: told, heaviestDissatisfaction: written }) =>
          told !== null && told !== 'C0' && (written === null || written < told),
      )
      .map((row) => lineOf(row, today)),
    openObjections: await openObjectionsWithin(db, reach, mostLookedAt),
  };
}

/** The supporters of one's provider, by name, with how many open cases they have. */
export async function colleagues(db: Db, actor: Actor) {
  const { pilotId, providerId } = reachOf(actor);
  return supportersWithOpenCases(db, pilotId, providerId);
}
