import { createHash } from 'node:crypto';
import type { LedgerReader } from '../../db/queries/ledger.ts';
import type { MeasureResult } from '../measures/measure-result.ts';
import type { EditionReference } from '../publication/parameters.ts';
import { computeMeasures, measureDefinitions } from '../measures/registry.ts';
import { ledgerSource } from '../publication/ledger-source.ts';
import { measureContext } from './measure-context.ts';
import type { MeasureSettings } from './measure-context.ts';
import { editionReader } from './read-edition.ts';

/** What the measures of an edition need beside its counts: settings and inhabitants. */
export type EditionSettings = MeasureSettings & Pick<EditionReference, 'areas'>;

/**
 * Gives the present settings of a pilot, for editions of before settings were kept with them; null
 * when there is no such pilot.
 */
export type SettingsReader = (pilotId: string) => Promise<EditionSettings | null>;

/** The five results of one edition. */
export type EditionMeasures = {
  readonly seq: number;
  readonly measures: readonly MeasureResult[];
  /** Changes only with the edition or a definition. */
  readonly tag: string;
};

const mostKept = 50;

/**
 * Computes the five results from an edition alone. It is given the ledger and the settings, not the
 * database. What an edition shows never changes, so a computed answer is kept.
 */
export function editionMeasures(ledger: LedgerReader, settingsOf: SettingsReader) {
  const reader = editionReader(ledger);
  const kept = new Map<string, EditionMeasures>();
  return {
    /** The results of an edition by its number; null when there is none. */
    async read(pilotId: string, seq: number): Promise<EditionMeasures | null> {
      const content = await reader.read(pilotId, seq);
      const settings = await settingsOf(pilotId);
      if (content === null || settings === null) return null;
      const { responseNormDays, reference } = content.parameters;
      const { areas, ...context } = { ...settings, ...reference, responseNormDays };
      const tag = createHash('sha256')
        .update(JSON.stringify([content.hash, context, areas, measureDefinitions]))
        .digest('hex');
      const known = kept.get(tag);
      if (known) return known;
      const measures = computeMeasures(ledgerSource(content), measureContext(context, areas, null));
      const answer = { seq, measures, tag };
      if (kept.size >= mostKept) kept.clear();
      kept.set(tag, answer);
      return answer;
    },
  };
}
