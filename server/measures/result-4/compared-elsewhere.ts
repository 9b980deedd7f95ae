import { shareDifference } from '../../statistics/share-difference.ts';
import { mayShowPercentage } from '../../statistics/small-numbers.ts';
import { tooFewToSay, wordsForShareDifference } from '../../statistics/words.ts';
import { rowOf } from '../category-part.ts';
import { shareCell, wordsCell } from '../figure.ts';
import type { Share } from '../figure.ts';
import type { Cell, Judgement, Part, Row } from '../measure-result.ts';
import { throughSmall } from '../run-totals.ts';
import type { MeasureSource } from '../source.ts';

const unit = 'ingediende bezwaren';

/** Handled objections withdrawn after a talk with the municipality. Source: Lingewaard 2017. */
const lingewaard: Share = { count: 36, of: 87 };

/**
 * Withdrawn here against withdrawn elsewhere without a supporter. Everything that was withdrawn
 * counts here, also because it was too heavy, and everything that is handled is its whole: Lingewaard
 * counts the same way.
 */
export function comparedElsewhere(source: MeasureSource): Part {
  const here = withdrawnOfHandled(source);
  return {
    id: 'elsewhere',
    kind: 'comparison',
    title: 'Ingetrokken, hier en elders',
    unit,
    rowHeader: 'Waar',
    columns: [{ id: 'share', label: 'Ingetrokken van de behandelde bezwaren', unit }],
    rows: [
      asRow('here', 'Hier, na contact met de ondersteuner', cellOf(source, here)),
      asRow('elsewhere', 'Lingewaard 2017, zonder ondersteuner', shareCell(lingewaard)),
    ],
    notDistributed: null,
    addsUp: false,
    judgement: judge(here?.share ?? null),
    notes: [
      'Hier telt elk ingetrokken bezwaar mee, ook als het te zwaar was: Lingewaard maakt dat onderscheid niet. Lingewaard telt alle soorten bezwaren.',
    ],
    charts: [],
  };
}

function asRow(id: string, label: string, cell: Cell): Row {
  return { id, label, depth: 0, apart: false, cells: [cell] };
}

type Handled = { readonly share: Share; readonly through: string | null };

/** Only when withdrawn, given up and open stand at the same month; null otherwise. */
function withdrawnOfHandled(source: MeasureSource): Handled | null {
  const table = source.table('objections-filed.outcome');
  const rows = ['withdrawn', 'gave-up', 'open'].map((category) => rowOf(table, category));
  const [withdrawn, gaveUp, open] = rows;
  const of = withdrawn?.of ?? null;
  if (of === null || rows.some((row) => row?.through !== withdrawn?.through)) return null;
  const count = (withdrawn?.n ?? 0) + (gaveUp?.n ?? 0);
  const handled = of - (open?.n ?? 0);
  if (rows.some((row) => row === undefined || row.n === null) || count > handled) return null;
  return { share: { count, of: handled }, through: withdrawn?.through ?? null };
}

function cellOf(source: MeasureSource, here: Handled | null): Cell {
  return here === null
    ? wordsCell('nog niet te tonen')
    : shareCell(here.share, throughSmall(source, here.through));
}

function judge(here: Share | null): Judgement {
  const about = 'vergeleken met Lingewaard:';
  if (here === null) return { code: 'notKnown', text: `${about} nog niet te zeggen` };
  // The words hold percentage points, so they need as many as a percentage does.
  if (!mayShowPercentage(here.of)) return { code: 'tooFewToSay', text: `${about} ${tooFewToSay}` };
  const found = shareDifference(
    { count: here.count, n: here.of },
    { count: lingewaard.count, n: lingewaard.of },
  );
  const { lower, upper } = found.interval;
  return {
    code: lower > 0 ? 'more' : upper < 0 ? 'fewer' : 'withinChance',
    text: `${about} ${wordsForShareDifference(found)}`,
  };
}
