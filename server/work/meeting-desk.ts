import type { Db } from '../../db/open.ts';
import { ledgerReader } from '../../db/queries/ledger.ts';
import { editionMeasures } from './edition-measures.ts';
import { settingsReader } from './edition-settings.ts';
import { editionReader } from './read-edition.ts';

/** What a meeting reads its numbers from: editions and their measures, and never a record. */
export type MeetingDesk = {
  readonly editions: ReturnType<typeof editionReader>;
  readonly measures: ReturnType<typeof editionMeasures>;
};

/**
 * Reads editions for meetings. Keep one for reading, because editions and their measures are kept; a
 * deed makes its own on its transaction.
 */
export function meetingDesk(db: Db): MeetingDesk {
  const ledger = ledgerReader(db);
  return {
    editions: editionReader(ledger),
    measures: editionMeasures(ledger, settingsReader(db)),
  };
}
