import type { Month } from '../domain/calendar.ts';
import type { Attack, AttackInput, Attacker, Narrowest } from './attacker/attacker.ts';
import { collectClaims, servedTables, strangeRests } from './attacker/collect.ts';
import { solverName } from './attacker/solver.ts';
import type { EditionContent } from './edition-content.ts';
import { isUnaltered } from './served-proof.ts';

/** Name and version of the attacker, as it stands in a certificate. */
export const attackerEngine = 'naast-attacker/1';

/**
 * What can be said of an edition after attacking everything that was served up to and including it.
 * It follows from what is served, so anybody with the editions can work it out again.
 */
export type Certificate = {
  readonly seq: number;
  readonly from: Month;
  readonly to: Month;
  /** The first month of the series-year: everything from here on was taken into account. */
  readonly firstMonth: Month;
  /** The hash of the edition it is about. */
  readonly hash: string;
  readonly verdict: 'safe' | 'broken';
  /** Questions about categories and their rests, and about crossings of two tables. */
  readonly targets: number;
  readonly crossings: number;
  /** How many of them were betrayed. */
  readonly broken: number;
  /** The tightest that can be known of anything that may be small; null when nothing may be small. */
  readonly narrowest: (Narrowest & { readonly label: string }) | null;
  readonly engine: string;
  readonly solver: string;
  readonly releaseEngine: string;
  readonly batchSize: number;
  readonly experienceBatchSize: number;
  readonly checked: readonly string[];
  readonly notProtected: readonly string[];
};

/** What was checked, in plain Dutch. */
function checkedWords({ parameters, tables }: EditionContent): readonly string[] {
  return [
    `We hebben gedaan alsof iemand kwaad wil en alles bewaard heeft wat de werkgroep ooit te zien kreeg: alle edities van dit jaar, alle tabellen, alle totalen en alle bestanden.`,
    `Voor elke categorie van ${tables.length} tabellen en voor elke reeks maanden is uitgerekend tussen welke aantallen de waarheid moet liggen. Ook voor alle anderen in die maanden, en voor elke twee categorieën van twee tabellen samen.`,
    `Goed is: het zijn er zeker ${parameters.batchSize} of meer, of er zijn ten minste ${parameters.batchSize} aantallen mogelijk. Zo weet niemand of het om een paar mensen gaat.`,
  ];
}

/** What a certificate does not protect against. Source: the scope of the threat model (DPIA). */
const notProtected: readonly string[] = [
  'Iemand die de inwoners zelf kent. Wie vier van de vijf kent, weet dat er een vijfde is.',
  'Een ondersteuner of coördinator die uit de dossiers vertelt.',
  'Wat in een tekst staat: toelichtingen en knelpunten worden door mensen nagelezen.',
  'Eén inwoner met meer casussen. We tellen casussen, geen mensen.',
  'Raden. Een categorie die lang wacht is waarschijnlijk klein.',
];

/** What an attacker starts from who has these editions. */
function inputOf(editions: readonly EditionContent[], last: EditionContent): AttackInput {
  const inYear = editions.filter(({ seriesYear }) => seriesYear === last.seriesYear);
  return {
    firstMonth: last.firstMonth,
    claims: collectClaims(inYear.map((content) => ({ content }))),
    parameters: { ...last.parameters, tables: servedTables(last) },
  };
}

function labelled(narrowest: Narrowest, { tables }: EditionContent): Certificate['narrowest'] {
  const rows = tables.find(({ id }) => id === narrowest.table)?.rows ?? [];
  const label = rows.find(({ category }) => category === narrowest.category)?.label ?? '';
  return { ...narrowest, label };
}

/**
 * Attacks everything that was served of a series-year and says what came of it.
 * @param editions as they are served, of one pilot, up to and including the one it is about; with
 * fewer editions less is known to the attacker.
 * @throws Error when there are none, or when the solver is not there.
 */
export async function certificateOf(
  attacker: Attacker,
  editions: readonly EditionContent[],
): Promise<Certificate> {
  const last = editions.toSorted((one, other) => one.seq - other.seq).at(-1);
  if (last === undefined) throw new Error('a certificate is about an edition');
  const input = inputOf(editions, last);
  const { findings, targets, crossings }: Attack = await attacker.attack(input);
  const narrowest = findings.length > 0 ? null : await attacker.narrowest(input);
  const broken = findings.length + strangeRests(last).length + (isUnaltered(last) ? 0 : 1);
  const { parameters } = last;
  return {
    seq: last.seq,
    from: last.from,
    to: last.to,
    firstMonth: last.firstMonth,
    hash: last.hash,
    verdict: broken === 0 ? 'safe' : 'broken',
    targets,
    crossings,
    broken,
    narrowest: narrowest === null ? null : labelled(narrowest, last),
    engine: attackerEngine,
    solver: solverName,
    releaseEngine: parameters.engine,
    batchSize: parameters.batchSize,
    experienceBatchSize: parameters.experienceBatchSize,
    checked: checkedWords(last),
    notProtected,
  };
}
