import type { Month } from '../domain/calendar.ts';
import { numberInWords } from '../measures/figure.ts';
import type { Attack, AttackInput, Attacker, Narrowest } from './attacker/attacker.ts';
import { collectClaims, servedTables, strangeRests } from './attacker/collect.ts';
import { foreignNumbers } from './attacker/foreign-numbers.ts';
import type { ServedEdition } from './attacker/served-edition.ts';
import { solverName } from './attacker/solver.ts';
import { questionTotals } from './attacker-gate.ts';
import type { EditionContent } from './edition-content.ts';
import { isUnaltered, servedWith } from './served-proof.ts';

/** Name and version of the attacker, as it stands in a certificate. */
export const attackerEngine = 'naast-attacker/2';

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
function checkedWords(
  { parameters, tables }: EditionContent,
  { targets, crossings, linked }: Attack,
  hasMeasures: boolean,
): readonly string[] {
  const results = hasMeasures ? ', de cijfers van de vijf resultaten en hun bestanden' : '';
  return [
    `We hebben gedaan alsof iemand kwaad wil en alles bewaard heeft: alle edities van dit jaar met al hun tabellen en totalen, de bestanden met tabellen en totalen${results}. Elk getal daarin moet volgen uit wat is vrijgegeven. Het rapport is hier niet apart gelezen: het wordt uit dezelfde cijfers gemaakt.`,
    `Voor elke categorie van ${numberInWords(tables.length)} tabellen en voor elke reeks maanden is uitgerekend tussen welke aantallen de waarheid moet liggen. Ook voor alle anderen in die maanden, en voor elke twee categorieën van twee tabellen samen. Dat zijn ${numberInWords(targets + crossings)} vragen.`,
    `Ook is gekeken wat reeksen over elkaar zeggen: een afgesloten casus is een casus, en een bezwaar, een klacht en een vraag horen bij een casus. Dat is nagegaan voor ${countOfTables(linked)}.`,
    `Goed is: het zijn er zeker ${parameters.batchSize} of meer, of er zijn ten minste ${parameters.batchSize} aantallen mogelijk. Zo weet niemand of het om een paar mensen gaat.`,
  ];
}

const countOfTables = (n: number): string =>
  `${numberInWords(n)} ${n === 1 ? 'tabel' : 'tabellen'} waarover een andere reeks iets zegt`;

/** What a certificate does not protect against. Source: the scope of the threat model (DPIA). */
const notProtected: readonly string[] = [
  'Iemand die de inwoners zelf kent. Wie vier van de vijf kent, weet dat er een vijfde is.',
  'Een ondersteuner of coördinator die uit de dossiers vertelt.',
  'Wat in een tekst staat: toelichtingen en knelpunten worden door mensen nagelezen.',
  'Eén inwoner met meer casussen. We tellen casussen, geen mensen.',
  'Raden. Een categorie die lang wacht is waarschijnlijk klein.',
];

/** What an attacker starts from who has these editions. */
function inputOf(inYear: readonly ServedEdition[], last: EditionContent): AttackInput {
  return {
    firstMonth: last.firstMonth,
    carriesOver: last.seriesYear > 1,
    claims: collectClaims(inYear),
    questions: questionTotals(
      last.totals.flatMap(({ series, runs }) => runs.map((run) => ({ series, ...run }))),
    ),
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
  const inYear = editions
    .filter(({ seriesYear }) => seriesYear === last.seriesYear)
    .map((content) => servedWith(content));
  const input = inputOf(inYear, last);
  const attack: Attack = await attacker.attack(input);
  const { findings, targets, crossings } = attack;
  const narrowest = findings.length > 0 ? null : await attacker.narrowest(input);
  const foreign = inYear.reduce((sum, served) => sum + foreignNumbers(served).length, 0);
  const broken =
    findings.length + foreign + strangeRests(last).length + (isUnaltered(last) ? 0 : 1);
  const hasMeasures = inYear.every(({ measures }) => measures !== undefined);
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
    checked: checkedWords(last, attack, hasMeasures),
    notProtected,
  };
}
