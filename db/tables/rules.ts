import type { Generated } from 'kysely';

export interface RuleDraftRow {
  pilotId: string;
  result: string;
  part: 'continue' | 'adjust' | 'stop';
  text: string;
  version: Generated<number>;
}

export interface RuleNormDraftRow {
  pilotId: string;
  result: string;
  measure: string | null;
  direction: 'at-least' | 'at-most' | null;
  number: number | null;
  unit: 'number' | 'percent' | null;
  version: Generated<number>;
}

export interface AgreedRulesRow {
  id: string;
  pilotId: string;
  seq: number;
  day: string;
  meetingId: string | null;
  reason: string | null;
  /** The version as text in one fixed form; `hash` covers it and `prevHash`. */
  content: string;
  prevHash: string;
  hash: string;
  agreedBy: string;
  agreedAt: string;
}

/** The tables made by migration 0008_rules. */
export interface RulesTables {
  ruleDraft: RuleDraftRow;
  ruleNormDraft: RuleNormDraftRow;
  agreedRules: AgreedRulesRow;
}
