import type { ExactId } from '../measures/source.ts';
import type { MeasureResult, Part, Row } from '../measures/measure-result.ts';
import { monthInWords } from '../measures/period-words.ts';
import type { EditionContent } from '../publication/edition-content.ts';

const exactNames: { readonly [id in ExactId]: string } = {
  'effort-minutes': 'de ingezette uren',
  'cost-cents': 'de kosten',
  'municipal-objections': 'de bezwaren bij de gemeente',
  'municipal-complaints': 'de klachten bij de gemeente',
  'slips-handed-out': 'de uitgereikte strookjes',
  'slips-not-offered': 'de niet uitgereikte strookjes',
  'signals-raised': 'de gemelde knelpunten',
  'signals-answered': 'de beantwoorde knelpunten',
  'signals-solved': 'de opgeloste knelpunten',
};

/** How many categories of an edition can be shown, changed since an earlier edition, or still wait. */
export function categoryNews(
  now: EditionContent,
  before: EditionContent | null,
): { readonly all: number; readonly updated: number; readonly waiting: number } {
  const earlier = new Map<string, number | null>(
    (before?.tables ?? []).flatMap(({ id, rows }) =>
      rows.map(({ category, n }) => [`${id}|${category}`, n] as const),
    ),
  );
  const rows = now.tables.flatMap(({ id, rows: own }) =>
    own.map(({ category, n }) => ({ key: `${id}|${category}`, n })),
  );
  return {
    all: rows.length,
    updated: rows.filter(({ key, n }) => n !== null && n !== (earlier.get(key) ?? null)).length,
    waiting: rows.filter(({ n }) => n === null).length,
  };
}

/** One exact figure: what it is, of which category and months. */
const keyOf = ({ measure, category, from, to }: EditionContent['exact'][number]) =>
  `${measure}|${category}|${from}|${to}`;

/**
 * Which exact figures (hours, cost, municipal counts) were corrected since an earlier edition: known
 * then and now, with another value. Corrections of cases cannot be seen on purpose: they join the
 * next batch.
 * @returns "de kosten van mei 2026", each once.
 */
export function correctedFigures(now: EditionContent, before: EditionContent | null): string[] {
  if (before === null) return [];
  const earlier = new Map(before.exact.map((figure) => [keyOf(figure), figure.value]));
  const corrected = now.exact.filter((figure) => {
    const known = earlier.get(keyOf(figure));
    return known !== undefined && known !== null && known !== figure.value;
  });
  return [
    ...new Set(
      corrected.map(({ measure, from }) => `${exactNames[measure]} van ${monthInWords(from)}`),
    ),
  ];
}

function countOf(part: Part, row: Row): number | null {
  const column = part.columns.findIndex(({ id }) => id === 'so-far');
  return row.cells[column < 0 ? 0 : column]?.value ?? null;
}

/** The categories of a measure by their label with the number that is shown, null while they wait. */
function categoriesOf({ parts }: MeasureResult): Map<string, { label: string; n: number | null }> {
  return new Map(
    parts
      .filter(({ kind }) => kind === 'categories')
      .flatMap((part) =>
        part.rows.map(
          (row) => [`${part.id}|${row.id}`, { label: row.label, n: countOf(part, row) }] as const,
        ),
      ),
  );
}

/** The categories of a measure that can be shown for the first time, and how many still wait. */
export function measureNews(
  now: MeasureResult,
  before: MeasureResult | undefined,
): { readonly shownFirst: readonly string[]; readonly waiting: number; readonly all: number } {
  const earlier = before ? categoriesOf(before) : new Map<string, { n: number | null }>();
  const rows = [...categoriesOf(now)];
  return {
    shownFirst: rows
      .filter(([key, { n }]) => n !== null && before && (earlier.get(key)?.n ?? null) === null)
      .map(([, { label }]) => label),
    waiting: rows.filter(([, { n }]) => n === null).length,
    all: rows.length,
  };
}
