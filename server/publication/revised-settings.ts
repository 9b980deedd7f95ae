import { namesOfTables } from '../domain/publication-names.ts';
import { eurosInWords } from '../measures/figure.ts';
import type { EditionContent } from './edition-content.ts';

type Parameters = EditionContent['parameters'];

/** "Het kleinste aantal ging van 5 naar 10.", or nothing when it stayed. */
function went(what: string, before: string | number, now: string | number): readonly string[] {
  return before === now ? [] : [`${what} ging van ${before} naar ${now}.`];
}

function referenceChanges({ reference: now }: Parameters, { reference: before }: Parameters) {
  if (now === undefined || before === undefined) return [];
  const isSame = JSON.stringify(now.areas) === JSON.stringify(before.areas);
  return [
    ...went('Het budget', eurosInWords(before.budgetCents), eurosInWords(now.budgetCents)),
    ...went(
      'De norm voor een voldoende',
      `${before.markNormPercent} %`,
      `${now.markNormPercent} %`,
    ),
    ...(isSame ? [] : ['De inwoners per gebied zijn bijgewerkt.']),
  ];
}

/** The categories of every table as text, to compare them. */
const codesOf = ({ tables }: EditionContent): ReadonlyMap<string, string> =>
  new Map(
    tables.map(({ id, rows }) => [
      id,
      JSON.stringify(rows.map(({ category, label }) => [category, label])),
    ]),
  );

/** The tables of which the categories are not those of before. */
function newCategories(edition: EditionContent, before: EditionContent): readonly string[] {
  const [now, then] = [codesOf(edition), codesOf(before)];
  return edition.tables
    .filter(({ id }) => now.get(id) !== then.get(id))
    .map(({ id }) => namesOfTables[id]);
}

/**
 * What was set differently with an edition than with the one before, in plain Dutch. All of it stands
 * in the editions themselves.
 */
export function changedSettings(
  edition: EditionContent,
  before: EditionContent,
): readonly string[] {
  const [now, then] = [edition.parameters, before.parameters];
  const categories = newCategories(edition, before);
  return [
    ...(edition.seriesYear === before.seriesYear
      ? []
      : ['Er begint een nieuw reeksjaar: de tellingen beginnen weer bij nul.']),
    ...(now.keyId === then.keyId ? [] : ['De sleutel van de loting is nieuw.']),
    ...(categories.length === 0 ? [] : [`Andere categorieën: ${categories.join('; ')}.`]),
    ...(now.engine === then.engine ? [] : [`De rekenregel is nieuw: ${now.engine}.`]),
    ...went('Het kleinste aantal', then.batchSize, now.batchSize),
    ...went(
      'Het kleinste aantal antwoorden van inwoners',
      then.experienceBatchSize,
      now.experienceBatchSize,
    ),
    ...went(
      'De norm voor het eerste gesprek, in werkdagen,',
      then.responseNormDays,
      now.responseNormDays,
    ),
    ...referenceChanges(now, then),
  ];
}
