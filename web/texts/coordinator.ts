import { namesOfSeries, namesOfTables } from '../../server/domain/publication-names.ts';
import type { TableId } from '../../server/measures/series.ts';
import type { TotalsSeries } from '../../server/measures/source.ts';

/** Dutch words of releasing an edition. */
export const editionTexts = {
  title: 'Editie vrijgeven',
  lead: 'Een editie sluit een maand af. De werkgroep ziet alleen wat in een editie staat. Een getal dat is vrijgegeven verandert daarna nooit meer.',
  name: (seq: number, months: string) => `Editie ${seq}: ${months}`,
  months: 'Gaat over',
  updated: 'Wordt bijgewerkt',
  waits: 'Wacht',
  counts: (n: number) => (n === 1 ? '1 aantal' : `${n} aantallen`),
  checks: 'Nagekeken',
  check: (name: string, checked: string) => `${name} (${checked} controles)`,
  checkFailed: (name: string) => `${name}: niet gelukt`,
  newYear: 'Met deze editie begint een nieuw reeksjaar: de tellingen beginnen weer bij nul.',
  failedHeading: 'Een controle is niet gelukt',
  seesHeading: 'Dit ziet de werkgroep',
  sees: [
    'de totalen hieronder',
    'de aantallen die zijn bijgewerkt, en bij de andere de vorige stand met de maand erbij',
    'uw vijf toelichtingen, precies zoals u ze schrijft',
    'uren en kosten, en de cijfers van de gemeente',
  ],
  seesNotHeading: 'Dit ziet de werkgroep niet',
  seesNot: [
    'casussen, contacten, codes of notities',
    'hoeveel er wacht, en waarom: dat staat alleen hier',
    'knelpunten, tenzij u ze apart vrijgeeft',
  ],
  whyHeading: 'Waarom een aantal soms wacht',
  result: (number: number, title: string) => `Resultaat ${number}: ${title}`,
  summary: (updated: number, waiting: number) =>
    `${updated} bijgewerkt, ${waiting} ${waiting === 1 ? 'wacht' : 'wachten'}`,
  totals: 'Totalen',
  series: 'Wat',
  period: 'Periode',
  total: 'Totaal',
  noTotal: 'nog geen totaal: dit gaat samen met een volgende maand',
  category: 'Onderdeel',
  now: 'Nu te zien',
  next: 'Straks te zien',
  why: 'Toelichting',
  isNew: 'nieuw',
  notShown: 'nog niet te tonen',
  stays: 'blijft zo',
  standing: (n: string, month: string) => `${n}, t/m ${month}`,
  cameIn: (n: string, months: string) => `${n} erbij, ${months}`,
  waiting: {
    'no-total': () => 'wacht: er is nog geen nieuw totaal',
    'too-few-others': (least: string) =>
      `wacht: bijna alles hoort hierbij, er zijn nog geen ${least} andere`,
    lottery: () => 'wacht bewust een maand, zodat niemand kan terugrekenen',
    pool: () => 'wacht: anders wordt de rest van deze tabel te klein',
    gate: () => 'wacht: met een andere tabel ernaast was een klein aantal uit te rekenen',
    tooFew: (least: string) => `wacht: er zijn nog geen ${least} bij gekomen`,
    tooFewNow: (least: string, n: string) =>
      `wacht: er zijn nog geen ${least} bij gekomen (nu ${n})`,
    nothingNew: 'niets nieuws',
    corrected: 'wacht: door verbeteringen zijn het er nu minder, dat trekt later bij',
  },
  note: (number: number) => `Uw toelichting bij resultaat ${number}`,
  noteHint:
    'Schrijf op wat er gebeurde en wat de cijfers kan verklaren. Feiten, geen namen en geen verhaal van één inwoner.',
  previous: 'Toelichting bij de vorige editie',
  startFromPrevious: 'Als begin gebruiken',
  draft: {
    nothing: 'Wat u typt wordt vanzelf als concept bewaard.',
    busy: 'Het concept wordt bewaard…',
    kept: 'Het concept is bewaard.',
    'left-out': 'Het concept is bewaard, zonder de tekst met persoonsgegevens.',
    'not-kept': 'Het concept kon niet worden bewaard. We proberen het zo opnieuw.',
  },
  release: 'Vrijgeven',
  askHeading: (name: string) => `${name} vrijgeven?`,
  ask: [
    'De werkgroep ziet de editie meteen, met uw toelichtingen.',
    'Dit kunt u niet terugdraaien. Getallen en toelichtingen van een vrijgegeven editie veranderen nooit meer en kunnen niet worden weggehaald.',
    'Wat u daarna nog invult of verbetert, telt mee in een volgende editie.',
  ],
  askCounts: (updated: number, waiting: number) =>
    `Nieuw: ${updated} ${updated === 1 ? 'aantal' : 'aantallen'}. Blijft zoals het was: ${waiting}.`,
  notYet: 'Nog niet',
  releasedHeading: (name: string) => `${name} is vrijgegeven`,
  released: 'De werkgroep kan de editie nu lezen.',
  toDashboard: 'Naar het dashboard',
  nothingHeading: 'Er is nu niets vrij te geven',
  nextDay: (day: string) => `De volgende editie kan vanaf ${day}. Naast vraagt er dan vanzelf om.`,
  noNext: 'De pilot is voorbij. Alle edities zijn vrijgegeven.',
  earlier: 'Eerdere editie',
  earlierHeading: 'Vrijgegeven edities',
  releasedOn: 'Vrijgegeven op',
  cutoff: 'Geteld tot en met',
} as const;

/** What each table of the publication set is called. */
export const tableNames: Readonly<Record<TableId, string>> = namesOfTables;

/** What each series of totals counts. */
export const seriesNames: Readonly<Record<TotalsSeries, string>> = namesOfSeries;
