import type { Db } from '../../db/open.ts';
import { agreedVersions, draftNorms, draftTexts } from '../../db/queries/rules.ts';
import type { RuleNormRow } from '../../db/queries/rules.ts';
import { results } from '../domain/codes/results.ts';
import type { ResultId } from '../domain/codes/results.ts';
import { changedResults, rulePartIds } from '../domain/result-rules.ts';
import type {
  KnownEdition,
  ResultRules,
  RuleNorm,
  RulePart,
  RulesContent,
} from '../domain/result-rules.ts';
import { contentOfRules, rulesHold } from './verify-rules.ts';

/** One text of the draft; version 0 when it was never written. */
export type RuleText = { part: RulePart; text: string; version: number };

/** The draft about one result; `normVersion` 0 when no norm was ever chosen. */
export type RuleDraft = {
  result: ResultId;
  texts: RuleText[];
  norm: RuleNorm | null;
  normVersion: number;
};

/** An agreed version as it is shown. */
export type AgreedRules = {
  id: string;
  seq: number;
  day: string;
  meeting: RulesContent['meeting'];
  reason: string | null;
  known: KnownEdition | null;
  rules: ResultRules[];
  hash: string;
};

/** The rules of a pilot: the draft, and every agreed version, newest first. */
export type RulesView = {
  /** Rises with every change of the draft and with every agreement. */
  version: number;
  draft: RuleDraft[];
  agreed: AgreedRules[];
  /** Whether the draft says something else than what was agreed; false when nothing was. */
  draftDiffers: boolean;
  /** Whether the agreed versions are what was agreed. */
  chainHolds: boolean;
};

/** The norm of the draft from its row; null when none is chosen. */
export function normOf(row: RuleNormRow | undefined): RuleNorm | null {
  if (row === undefined) return null;
  const { measure, direction, number, unit } = row;
  if (measure === null || direction === null || number === null || unit === null) return null;
  return { measure, direction, number, unit };
}

async function draftOf(db: Db, pilotId: string): Promise<RuleDraft[]> {
  const texts = await draftTexts(db, pilotId);
  const norms = await draftNorms(db, pilotId);
  return results.map(({ id }) => {
    const norm = norms.find(({ result }) => result === id);
    return {
      result: id,
      texts: rulePartIds.map((part) => {
        const stored = texts.find((row) => row.result === id && row.part === part);
        return { part, text: stored?.text ?? '', version: stored?.version ?? 0 };
      }),
      norm: normOf(norm),
      normVersion: norm?.version ?? 0,
    };
  });
}

/** The draft about one result in the form in which it is agreed. */
export function rulesOfDraft({ result, texts, norm }: RuleDraft): ResultRules {
  const textOf = (part: RulePart) => texts.find((one) => one.part === part)?.text ?? '';
  return {
    result,
    continue: textOf('continue'),
    adjust: textOf('adjust'),
    stop: textOf('stop'),
    norm,
  };
}

/** The rules of a pilot as workgroup, secretary and coordinator read them. */
export async function readRules(db: Db, pilotId: string): Promise<RulesView> {
  const draft = await draftOf(db, pilotId);
  const versions = await agreedVersions(db, pilotId);
  const edits = draft.flatMap(({ texts, normVersion }) => [
    normVersion,
    ...texts.map(({ version }) => version),
  ]);
  const newest = versions.at(-1);
  return {
    version: edits.reduce((sum, version) => sum + version, versions.length),
    draft,
    agreed: versions.toReversed().map((row) => {
      const { seq, day, meeting, reason, known, rules } = contentOfRules(row);
      return { id: row.id, seq, day, meeting, reason, known, rules: [...rules], hash: row.hash };
    }),
    draftDiffers:
      newest !== undefined &&
      changedResults(contentOfRules(newest).rules, draft.map(rulesOfDraft)).length > 0,
    chainHolds: rulesHold(versions),
  };
}
