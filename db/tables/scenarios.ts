import type { Generated } from 'kysely';

export interface ScenarioScoreRow {
  pilotId: string;
  bodyId: string;
  scenario: string;
  question: string;
  score: 'good' | 'partly' | 'not' | 'unknown' | null;
  reason: string;
  /** The seat of whoever wrote it last. */
  membershipId: string;
  /** 1 when the secretary wrote it for another body. */
  onBehalf: number;
  updatedAt: string;
  version: Generated<number>;
}

export interface BodyReactionRow {
  pilotId: string;
  bodyId: string;
  vote: 'continue' | 'adjust' | 'stop' | 'other' | null;
  text: string;
  membershipId: string;
  onBehalf: number;
  givenAt: string;
  version: Generated<number>;
}

/** The tables made by migration 0011_scenarios. */
export interface ScenarioTables {
  scenarioScore: ScenarioScoreRow;
  bodyReaction: BodyReactionRow;
}
