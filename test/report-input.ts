import { adviceDay } from '../server/domain/calendar.ts';
import { computeMeasures, measureDefinitions } from '../server/measures/registry.ts';
import { contentOf } from '../server/publication/edition-content.ts';
import { revisionLog } from '../server/publication/revision-log.ts';
import { ledgerSource } from '../server/publication/ledger-source.ts';
import type { ReportInput } from '../server/report/report-input.ts';
import { chainedEditions } from './chained-editions.ts';

/** Everything a report needs, over ten editions from July 2025; parts can be replaced. */
export function reportInput(changes: Partial<ReportInput> = {}): ReportInput {
  const editions = chainedEditions('2025-07', 10);
  const content = contentOf(editions);
  const { batchSize, experienceBatchSize, responseNormDays } = content.parameters;
  return {
    pilot: {
      name: 'Pilot OCO',
      municipality: 'Súdwest-Fryslân en Littenseradiel',
      startDay: '2025-07-01',
      endDay: '2026-07-01',
      adviceDay: adviceDay('2026-07-01'),
      adviceReason: null,
      isRehearsal: true,
      budgetCents: 6_000_000,
      providers: ['Stichting Voorbeeld'],
      bodies: [
        'gemeente (beleid)',
        'gebiedsteam',
        'Wmo-platform en lokale raden',
        'Wmo-adviesraad Littenseradiel',
        'cliëntenraad WWB',
      ],
    },
    edition: {
      seq: content.seq,
      firstMonth: content.firstMonth,
      to: content.to,
      releasedOn: content.releasedOn,
      cutoffDay: content.cutoffDay,
      batchSize,
      experienceBatchSize,
      explanation: content.explanation,
      gates: content.gates,
      notes: new Map(content.notes.map(({ result, text }) => [result, text])),
      hash: content.hash,
    },
    revisions: revisionLog(editions.map((_, place) => contentOf(editions.slice(0, place + 1)))),
    editions: editions.map(({ seq, from, to, releasedOn, hash }) => ({
      seq,
      from,
      to,
      releasedOn,
      hash,
    })),
    measures: computeMeasures(ledgerSource(content), {
      asOfDay: null,
      budgetCents: 6_000_000,
      responseNormDays,
      markNormPercent: 95,
      population: new Map(),
    }),
    definitions: measureDefinitions,
    texts: new Map(),
    rules: [],
    signals: [],
    decisions: [],
    actions: [],
    review: { bodies: [], scores: [], reactions: [] },
    meetingDays: [],
    madeAt: '2026-05-11T09:00:00.000Z',
    ...changes,
  };
}
