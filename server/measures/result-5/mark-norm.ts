import { fewestAnswersToMeet, verdictOnNorm } from '../../statistics/norm-verdict.ts';
import { mayShowInterval } from '../../statistics/small-numbers.ts';
import { aboutChance, wordsForVerdict } from '../../statistics/words.ts';
import { categoryPart, rowOf, shareOf } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import type { Share } from '../figure.ts';
import { leftOutBody } from '../left-out.ts';
import type { Judgement } from '../measure-result.ts';
import { newestTotal } from '../run-totals.ts';
import type { TableCounts } from '../source.ts';
import { soFarShare } from '../table-figures.ts';

const unit = 'cliëntreacties';

const counted = { unit, about: 'gaf een 7 of hoger' } as const;

/** R5.2: the mark, against the norm that 95% give a 7 or higher. */
export const markNorm = defineMeasure(
  {
    id: 'R5.2',
    result: 'result-5',
    version: 1,
    level: 'outcome-client',
    name: 'Cijfer 7 of hoger',
    question: 'Geeft ten minste 95% van de inwoners een 7 of hoger?',
    unit,
    numerator: 'Antwoorden met een 7, 8, 9 of 10.',
    denominator: 'Alle antwoorden met een cijfer.',
    source: 'Nota Regio Alkmaar §3.5',
    cannotShow:
      'Het gaat om het aandeel met een 7 of hoger, niet om een gemiddeld cijfer. Bij weinig antwoorden is er nog niets te zeggen, hoe mooi of slecht het aandeel ook lijkt.',
    references: [],
    fixedText: null,
  },
  (source, { markNormPercent }) => {
    const leftOut = leftOutBody(source, 'experiences');
    if (leftOut) return leftOut;
    const table = source.table('experiences.mark');
    const share = marksOf(table);
    const norm = markNormPercent / 100;
    const figure = soFarShare(source, rowOf(table, 'seven-or-higher'), share, counted);
    const part = categoryPart(source, {
      table: 'experiences.mark',
      title: 'Welk cijfer geeft u de hulp van de ondersteuner?',
      unit,
      rowHeader: 'Cijfer',
      apart: ['not-answered'],
    });
    return {
      headline: figure,
      thisEdition: newestTotal(source, source.totals('experiences'), unit),
      cumulative: figure,
      against: [
        {
          kind: 'norm',
          label: 'Norm',
          text: `Ten minste ${markNormPercent}% van de inwoners geeft een 7 of hoger.`,
          percent: markNormPercent,
          source: 'Nota Regio Alkmaar §3.5; instelling van de pilot',
        },
      ],
      parts: [{ ...part, kind: 'verdict', judgement: judge(share, norm) }],
      notes: [
        ...(markNormPercent < 100
          ? [
              `De norm kan pas vanaf ${fewestAnswersToMeet(norm)} antwoorden aantoonbaar gehaald zijn.`,
            ]
          : []),
        aboutChance,
      ],
    };
  },
);

/**
 * Marks of 7 or higher among the answers with a mark. In a ledger only when both are known over the
 * same months: without the low marks or the answers without a mark there is no denominator.
 */
function marksOf(table: TableCounts): Share | null {
  const high = rowOf(table, 'seven-or-higher');
  const low = rowOf(table, 'below-seven');
  const none = rowOf(table, 'not-answered');
  const whole = shareOf(high);
  if (high === undefined || high.n === null || whole === null) return null;
  if (low !== undefined && low.n !== null && low.through === high.through) {
    return { count: high.n, of: high.n + low.n };
  }
  if (none === undefined || none.n === null || none.through !== high.through) return null;
  const of = whole.of - none.n;
  return of < high.n ? null : { count: high.n, of };
}

function judge(share: Share | null, norm: number): Judgement {
  if (share === null || share.of === 0) return { code: 'undecided', text: 'nog niet te zeggen' };
  const code = verdictOnNorm({ count: share.count, n: share.of }, norm);
  return {
    code: mayShowInterval(share.of) ? code : 'tooFewToSay',
    text: wordsForVerdict(code, share.of),
  };
}
