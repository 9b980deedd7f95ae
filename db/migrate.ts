import type Database from 'better-sqlite3';
import { accounts } from './migrations/0001_accounts.ts';
import { pilot } from './migrations/0002_pilot.ts';
import { records } from './migrations/0003_records.ts';
import { experience } from './migrations/0004_experience.ts';
import { editions } from './migrations/0005_editions.ts';
import { review } from './migrations/0006_review.ts';
import { rules } from './migrations/0008_rules.ts';
import { meeting } from './migrations/0009_meeting.ts';
import { reportReferences } from './migrations/0010_report_references.ts';
import { scenarios } from './migrations/0011_scenarios.ts';
import { calendar } from './migrations/0014_calendar.ts';
import { reportVersions } from './migrations/0012_report_versions.ts';
import type { Migration } from './migrations/migration.ts';

/** All steps, oldest first. Imported statically so that they survive bundling. */
export const migrations: readonly Migration[] = [
  accounts,
  pilot,
  records,
  experience,
  editions,
  review,
  rules,
  meeting,
  reportReferences,
  scenarios,
  reportVersions,
  calendar,
];

/**
 * Brings the file to the newest schema: every pending step and the version row in one
 * transaction, so that a crash leaves the old schema or the new one and nothing between.
 * BEGIN IMMEDIATE makes a second starter wait instead of running the same steps.
 * (Kysely's own migrator does not wrap SQLite migrations in a transaction.)
 * @returns the names of the steps that ran.
 * @throws Error when a step fails (nothing is kept), or when the file is newer than this program.
 */
export function migrate(
  sqlite: Database.Database,
  steps: readonly Migration[] = migrations,
): string[] {
  const ran: string[] = [];
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    const current = Number(sqlite.pragma('user_version', { simple: true }));
    const newest = steps.at(-1)?.id ?? 0;
    if (current > newest) {
      throw new Error(
        `the database has schema ${current}, this program knows ${newest}: use a newer program`,
      );
    }
    for (const step of steps) {
      if (step.id <= current) continue;
      sqlite.exec(step.sql);
      sqlite.pragma(`user_version = ${step.id}`);
      ran.push(step.name);
    }
    sqlite.exec('COMMIT');
  } catch (error) {
    sqlite.exec('ROLLBACK');
    throw error;
  }
  return ran;
}
