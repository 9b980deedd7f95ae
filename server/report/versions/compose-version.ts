import { composeReport } from '../compose.ts';
import { composeSummary } from '../compose-summary.ts';
import { summaryLengths } from '../emit/pdf.ts';
import { composeFigures } from '../figures-book.ts';
import type { ReportInput } from '../report-input.ts';
import { anchorsFor } from './anchors.ts';
import type {
  AcceptedPoint,
  ChainedHeader,
  EarlierVersion,
  VersionContent,
} from './version-content.ts';

/** Earlier versions as the log of changes names them. */
function earlierLines(chain: readonly ChainedHeader[]): EarlierVersion[] {
  return chain.map(({ header }) => ({
    number: header.number,
    kind: header.kind,
    madeAt: header.madeAt,
    reason: header.reason,
    editionSeq: header.edition.seq,
    modelHash: header.modelHash,
  }));
}

/**
 * A concept version: the report, its summary and its figures as they stand now.
 * @param chain the headers of the versions before, oldest first.
 * @param before what the version before says; null for the first.
 */
export function conceptContent(
  input: ReportInput,
  parts: {
    readonly pilotId: string;
    readonly chain: readonly ChainedHeader[];
    readonly before: VersionContent | null;
  },
): VersionContent {
  const { pilotId, chain, before } = parts;
  const model = composeReport(input);
  return {
    format: 1,
    pilotId,
    number: chain.length + 1,
    kind: 'concept',
    reason: null,
    madeAt: input.madeAt,
    edition: { seq: input.edition.seq, hash: input.edition.hash },
    editions: input.editions.map(({ seq, hash }) => ({ seq, hash })),
    earlier: earlierLines(chain),
    accepted: [],
    texts: Object.fromEntries(input.texts),
    model,
    anchors: anchorsFor(model, before),
    summaries: summaryLengths.map((most) => ({ most, report: composeSummary(input, most) })),
    figures: composeFigures(input),
  };
}

/**
 * A final version: word for word and number for number the concept that was read, with its own place.
 * @param made.madeAt ISO instant, UTC. @param made.reason why an earlier final version is corrected.
 */
export function finalContent(
  concept: VersionContent,
  made: {
    readonly madeAt: string;
    readonly reason: string | null;
    readonly accepted: readonly AcceptedPoint[];
    readonly chain: readonly ChainedHeader[];
  },
): VersionContent {
  const { madeAt, reason, accepted, chain } = made;
  return {
    ...concept,
    number: chain.length + 1,
    kind: 'final',
    reason,
    madeAt,
    accepted,
    earlier: earlierLines(chain),
  };
}
