import { namesOfSeries, namesOfTables } from '../domain/publication-names.ts';
import type { Day, Month } from '../domain/calendar.ts';
import { periodInWords } from '../measures/period-words.ts';
import type { EditionContent } from './edition-content.ts';
import { changedSettings } from './revised-settings.ts';
import { ledgerInContent } from './served-proof.ts';
import type { TotalStatement } from './statements.ts';

/** What was settled, merged or set differently with one edition. */
export type Revision = {
  readonly seq: number;
  readonly from: Month;
  readonly to: Month;
  readonly releasedOn: Day;
  /** In plain Dutch; never empty. */
  readonly lines: readonly string[];
};

/**
 * What holds for every edition. It is a fixed text: whether anything was settled in one edition, and
 * how much, would be a statement about records that is in no edition.
 */
export const settledAlways =
  'Wat later is ingevuld, verbeterd of gewist, is verrekend in het eerstvolgende aantal dat wordt bijgewerkt. Een oude editie verandert nooit. Om welke gegevens het gaat, en om hoeveel, staat nergens: dat zou een kleine groep kunnen verraden.';

/** Texts per run of months: "januari–februari 2026: Nieuwe casussen, Knelpunten". */
function perRun(totals: readonly TotalStatement[]): readonly string[] {
  const runs = new Map<string, string[]>();
  for (const { series, from, to } of totals) {
    const run = periodInWords({ from, to });
    runs.set(run, [...(runs.get(run) ?? []), namesOfSeries[series]]);
  }
  return [...runs].map(([run, names]) => `${run}: ${names.join(', ')}`);
}

/** How many batches of each table go back before a month: "Casussen per gebiedsteam (2)". */
function tablesReachingBack({ from, tables, to }: EditionContent): readonly string[] {
  return tables.flatMap(({ id, rows }) => {
    const reaching = rows.filter(({ steps }) =>
      steps.some((step) => step.to === to && step.from < from),
    );
    return reaching.length === 0 ? [] : [`${namesOfTables[id]} (${reaching.length})`];
  });
}

function linesOf(edition: EditionContent, before: EditionContent | null): readonly string[] {
  const { from, to } = edition;
  const { totals } = ledgerInContent(edition);
  const merged = perRun(totals.filter((total) => total.n !== null && total.from < from));
  const open = perRun(totals.filter(({ n }) => n === null));
  const reachingBack = tablesReachingBack(edition);
  const failed = edition.gates.filter(({ outcome }) => outcome === 'failed');
  const lines = [
    ...(from === to ? [] : [`Deze editie sluit meer maanden tegelijk: ${periodInWords(edition)}.`]),
    ...(before === null ? [] : changedSettings(edition, before)),
    ...failed.map(
      ({ name }) => `Een controle is niet gelukt (${name}): alleen de totalen zijn bijgewerkt.`,
    ),
    ...merged.map((run) => `Maanden samen geteld, ${run}.`),
    ...open.map((run) => `Nog geen totaal, dat gaat samen met een volgende maand, ${run}.`),
    ...(reachingBack.length === 0
      ? []
      : [`Aantallen die ook over eerdere maanden gaan: ${reachingBack.join('; ')}.`]),
  ];
  if (lines.length > 0) return lines;
  return [`Alle totalen en nieuwe aantallen gaan alleen over ${periodInWords(edition)}.`];
}

/**
 * The revision log: per edition what anybody can see who lays the editions side by side. It is made
 * from editions as they are served and from nothing else, so it says nothing that they do not say.
 * @param editions of one pilot, in any order.
 * @returns oldest first.
 */
export function revisionLog(editions: readonly EditionContent[]): readonly Revision[] {
  const inOrder = editions.toSorted((one, other) => one.seq - other.seq);
  return inOrder.map((edition, place) => {
    const { seq, from, to, releasedOn } = edition;
    return { seq, from, to, releasedOn, lines: linesOf(edition, inOrder[place - 1] ?? null) };
  });
}
