import type { AccountsTables } from './tables/accounts.ts';
import type { PilotTables } from './tables/pilot.ts';
import type { RecordsTables } from './tables/records.ts';
import type { ExperienceTables } from './tables/experience.ts';
import type { EditionsTables } from './tables/editions.ts';
import type { ReportReferencesTables } from './tables/report-references.ts';
import type { ReportVersionsTables } from './tables/report-versions.ts';
import type { ReviewTables } from './tables/review.ts';
import type { RulesTables } from './tables/rules.ts';
import type { ScenarioTables } from './tables/scenarios.ts';

/** Row types for Kysely: what the file holds. Column names are camelCase here, snake_case on disk. */
export type Tables = AccountsTables &
  PilotTables &
  RecordsTables &
  ExperienceTables &
  EditionsTables &
  ReportReferencesTables &
  ReportVersionsTables &
  ReviewTables &
  RulesTables &
  ScenarioTables;
