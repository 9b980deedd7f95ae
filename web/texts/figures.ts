import type { Level } from '../../server/measures/measure.ts';

/** Dutch words around figures: cards, tables and charts of a measure. */
export const figureTexts = {
  measure: (id: string) => `Maat ${id}`,
  levels: {
    input: 'wat erin gaat (inzet)',
    output: 'wat er is gedaan',
    'outcome-client': 'wat de inwoner ervan merkt',
    'outcome-system': 'wat er in de uitvoering verandert',
    impact: 'maatschappelijk gevolg: alleen ter achtergrond',
  } satisfies Record<Level, string>,
  soFar: 'Sinds de start',
  against: 'Norm of verwijzing',
  judgement: 'Wat u hieruit mag opmaken',
  margin: (words: string) => `Door toeval kan dit ${words} zijn.`,
  source: (words: string) => `Bron: ${words}`,
  notDistributed: (n: string) =>
    `Nog niet verdeeld: ${n}. Deze tellen mee in het totaal, maar staan nog niet in een rij.`,
  apart: 'apart',
  apartNote: 'Rijen met “apart” zijn geen antwoord op de vraag en tellen niet als succes.',
  more: (tables: number) =>
    tables === 1 ? 'Bekijk de tabel en de grafiek' : `Bekijk de ${tables} tabellen en de grafieken`,
  download: 'Download de cijfers',
  downloadAs: (name: string) => `Download de cijfers van ${name} (CSV)`,
  fileKind: 'CSV',
  definitionKey: 'd',
  definitionKeyHint: 'uitleg openen en sluiten',
  definition: {
    question: 'Vraag',
    unit: 'Wat we tellen',
    numerator: 'Teller',
    denominator: 'Noemer',
    cannotShow: 'Wat dit niet kan laten zien',
    level: 'Soort maat',
    source: 'Waar de maat vandaan komt',
    asOf: 'Stand',
    version: 'Versie van de telwijze',
  },
  chart: {
    waiting: 'nog niet te tonen',
    runs: 'Een brede balk telt meer maanden samen; de hoogte is dan het gemiddelde per maand.',
    unknownMonths: 'Een maand zonder balk is nog niet bekend. Dat is iets anders dan nul.',
    band: (isProvisional: boolean) =>
      isProvisional
        ? 'De lichte band is de normale schommeling; de grenzen zijn voorlopig.'
        : 'De lichte band is de normale schommeling.',
    marked: 'Een maand met * is meer dan de normale schommeling; de tabel zegt waarom.',
    upperLimit: (n: string) => `bovengrens ${n}`,
    lowerLimit: (n: string) => `ondergrens ${n}`,
    waitingMonths: 'Een lege maand telt mee in een volgende balk.',
    monthsAlt: (title: string, unit: string) =>
      `Grafiek met balken per maand. ${title}, in ${unit}.`,
    barsAlt: (title: string, unit: string) =>
      `Grafiek met één balk per rij van de tabel. ${title}, in ${unit}.`,
    stacksAlt: (title: string, unit: string) =>
      `Grafiek met gestapelde balken. ${title}, in ${unit}.`,
    failed: 'De grafiek kan nu niet worden getekend. De tabel laat dezelfde cijfers zien.',
    inMonths: (n: string, months: string) => `${months} ${n}`,
  },
  print: 'Afdrukken',
  printing: 'Grafieken tekenen…',
} as const;
