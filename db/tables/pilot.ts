import type { Generated } from 'kysely';

export interface PilotRow {
  id: string;
  name: string;
  municipality: string;
  startDay: string;
  endDay: string;
  adviceDayOverride: string | null;
  adviceDayReason: string | null;
  isRehearsal: 0 | 1;
  budgetCents: number;
  responseNormDays: number;
  batchSize: number;
  experienceBatchSize: number;
  markNormPercent: number;
  createdAt: string;
  version: Generated<number>;
}

export interface ProviderRow {
  id: string;
  name: string;
  kind: 'formal' | 'informal';
  createdAt: string;
}

export interface PilotProviderRow {
  pilotId: string;
  providerId: string;
}

export interface AreaRow {
  id: string;
  pilotId: string;
  code: string;
  name: string;
  sort: number;
  population: number | null;
  validFrom: string;
  validTo: string | null;
}

export interface BodyRow {
  id: string;
  pilotId: string;
  name: string;
  sort: number;
}

export interface MembershipRow {
  id: string;
  userId: string;
  pilotId: string;
  role: 'supporter' | 'coordinator' | 'workgroup' | 'secretary' | 'admin';
  providerId: string | null;
  bodyId: string | null;
  grantedBy: string | null;
  grantedAt: string;
  confirmedBy: string | null;
  confirmedAt: string | null;
  endedAt: string | null;
}

export interface PilotEventRow {
  id: string;
  pilotId: string;
  day: string;
  kind: string;
  description: string;
  createdBy: string;
  createdAt: string;
  version: Generated<number>;
}

export interface EffortRow {
  id: string;
  pilotId: string;
  providerId: string;
  month: string;
  minutes: number;
  costCents: number;
  createdBy: string;
  createdAt: string;
  version: Generated<number>;
}

export interface BaselineFigureRow {
  id: string;
  pilotId: string;
  kind: 'objection' | 'complaint';
  law: string;
  monthFrom: string;
  monthTo: string;
  n: number | null;
  source: string;
  asOfDay: string;
  createdBy: string;
  createdAt: string;
  version: Generated<number>;
}

/** The tables made by migration 0002_pilot. */
export interface PilotTables {
  pilot: PilotRow;
  provider: ProviderRow;
  pilotProvider: PilotProviderRow;
  area: AreaRow;
  body: BodyRow;
  membership: MembershipRow;
  pilotEvent: PilotEventRow;
  effort: EffortRow;
  baselineFigure: BaselineFigureRow;
}
