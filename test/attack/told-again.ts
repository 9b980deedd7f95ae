import { checklistQuestions } from '../../server/domain/scenarios/checklist.ts';
import { evidenceFrom } from '../../server/measures/evidence.ts';
import type { MeasureResult } from '../../server/measures/measure-result.ts';
import { workedOutMeasures } from '../../server/publication/attacker/worked-out-measures.ts';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import { exactCsv } from '../../server/publication/edition-csv.ts';
import { revisionLog, settledAlways } from '../../server/publication/revision-log.ts';
import { reportFigures } from '../../server/report/references/report-figures.ts';
import { textOf } from './scrape.ts';
import type { Scrape, Scraped } from './scrape.ts';

// Answers that say again what editions say: lists, logs, numbers to refer to, evidence. Each is worked
// out a second time from the editions as they were served, and may say nothing else.

type Told = {
  /** All editions as they were served, oldest first. */
  readonly contents: readonly EditionContent[];
  /** The edition an answer is about: the one in its address, otherwise the newest. */
  readonly content: EditionContent;
  readonly measures: readonly MeasureResult[];
};

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What each of these operations may say, worked out from the editions. */
export const toldAgain: {
  readonly [operationId: string]: (told: Told, answer: Scraped) => readonly [unknown, unknown];
} = {
  listEditions({ contents }, answer) {
    const { editions } = JSON.parse(textOf(answer));
    const listed = editions.map(
      ({ seq, from, to, cutoffDay, releasedOn, hash }: EditionContent) => ({
        seq,
        from,
        to,
        cutoffDay,
        releasedOn,
        hash,
      }),
    );
    const known = contents.map(({ seq, from, to, cutoffDay, releasedOn, hash }) => ({
      seq,
      from,
      to,
      cutoffDay,
      releasedOn,
      hash,
    }));
    return [listed, known.toReversed()];
  },
  getEditionExactFigures: ({ content }, answer) => [textOf(answer), exactCsv(content)],
  getRevisionLog: ({ contents }, answer) => [
    JSON.parse(textOf(answer)),
    { always: settledAlways, revisions: revisionLog(contents).toReversed() },
  ],
  getReportFigures({ content, measures }, answer) {
    const { editionSeq, figures } = JSON.parse(textOf(answer));
    const known = [...reportFigures(content.seq, measures).byKey.values()];
    return [
      { editionSeq, figures },
      { editionSeq: content.seq, figures: asJson(known) },
    ];
  },
  getScenarioEvidence({ content, measures }, answer) {
    const { editionSeq, questions } = JSON.parse(textOf(answer));
    const known = checklistQuestions.map(({ id, evidence }) => ({
      question: id,
      lines: evidenceFrom(measures, evidence),
    }));
    return [
      { editionSeq, questions },
      { editionSeq: content.seq, questions: asJson(known) },
    ];
  },
};

/** What was answered by one of these operations, and what it may say. */
export type ToldTwice = {
  readonly operationId: string;
  readonly said: unknown;
  readonly known: unknown;
};

/** Every answer of these operations beside what the editions say. */
export function toldTwice(
  answers: Scrape,
  contents: readonly EditionContent[],
): readonly ToldTwice[] {
  return [...answers].flatMap(([address, answer]): ToldTwice[] => {
    const { operationId, status } = answer;
    const again = toldAgain[operationId];
    if (again === undefined || status !== 200) return [];
    const seq = /\/editions\/(\d+)\//.exec(address)?.[1];
    const content =
      seq === undefined ? contents.at(-1) : contents.find((one) => one.seq === Number(seq));
    if (content === undefined) return [];
    const measures = workedOutMeasures(content) ?? [];
    const [said, known] = again({ contents, content, measures }, answer);
    return [{ operationId, said, known }];
  });
}
