import type { VersionFormat } from '../../server/domain/records/report-version.ts';

const kinds = { concept: 'Concept', final: 'Definitief' } as const;

/** Dutch words of the list of versions of the advice report. */
export const versionTexts = {
  title: 'Versies van het rapport',
  lead: 'Een versie legt het rapport vast zoals het op dat moment is. De werkgroep leest en reageert op een conceptversie. Is alles afgehandeld, dan kan het rapport definitief worden.',
  none: 'Er is nog geen versie',
  noneSecretary: 'Maak de eerste conceptversie als de werkgroep het rapport kan lezen.',
  noneReader: 'Als de secretaris een conceptversie maakt, kunt u die hier lezen.',
  make: 'Maak een conceptversie',
  making: 'De conceptversie wordt gemaakt.',
  made: (number: number) => `Versie ${number} is gemaakt. De werkgroep kan nu lezen en reageren.`,
  all: 'Alle versies',
  name: (number: number) => `Versie ${number}`,
  kinds,
  madeOn: (when: string, edition: number) =>
    `Gemaakt op ${when}, met de cijfers van editie ${edition}.`,
  corrected: (reason: string) => `Gecorrigeerd, omdat: ${reason}`,
  hash: 'Controlegetal van het rapport',
  chainHash: 'Controlegetal van deze versie in de reeks',
  read: 'Lezen',
  readNamed: (number: number) => `Lees versie ${number}`,
  readAndComment: 'Lezen en reageren',
  readAndCommentNamed: (number: number) => `Lezen en reageren op versie ${number}`,
  changes: (since: number) => `Verschillen met versie ${since}`,
  changesNamed: (number: number, since: number) =>
    `Verschillen tussen versie ${since} en versie ${number}`,
  download: 'Downloaden',
  downloadNamed: (name: string, number: number) => `Download ${name} van versie ${number}`,
  formats: {
    pdf: 'PDF',
    summary: 'Samenvatting (PDF)',
    docx: 'Word',
    odt: 'ODT',
    html: 'Webpagina',
    xlsx: 'Excel',
    ods: 'ODS',
    csv: 'CSV',
    json: 'Controlebestand (report.json)',
  } satisfies Record<VersionFormat, string>,
  checkHint:
    'Met het controlebestand kan iedereen zonder internet nagaan of een bestand nog precies zo is als het is gemaakt.',
  back: 'Versies',
} as const;

/** Dutch words of making the report final. */
export const finalTexts = {
  heading: 'Definitief maken',
  correction: 'Het rapport corrigeren',
  intro: (number: number) =>
    `U maakt versie ${number} definitief, precies zoals de werkgroep haar heeft gelezen. Daarna verandert dit rapport niet meer.`,
  introCorrection: (number: number) =>
    `Er is al een definitieve versie; die blijft bestaan. U maakt van versie ${number} een nieuwe definitieve versie. De reden komt op het titelblad.`,
  none: 'Maak eerst een conceptversie. Die kan daarna definitief worden.',
  list: 'Wat er nog moet gebeuren',
  done: 'in orde',
  open: 'nog open',
  more: (count: number) => `En nog ${count}.`,
  accept: (title: string) => `${title}: niet gereageerd, omdat`,
  acceptHint: 'Alleen invullen als u hier niet meer op wacht. De reden komt in het rapport.',
  reason: 'Waarom corrigeert u het rapport?',
  reasonHint: 'Deze reden komt op het titelblad en in de lijst van versies.',
  submit: 'Maak het rapport definitief',
  submitCorrection: 'Maak de gecorrigeerde versie definitief',
  busy: 'Alle bestanden worden gemaakt en vastgelegd. Dit duurt ongeveer een halve minuut.',
  bySecretary: 'De secretaris maakt het rapport definitief.',
  made: (number: number) => `Versie ${number} is definitief. De bestanden veranderen niet meer.`,
} as const;

/** Dutch words of reading a version and reacting to it. */
export const readingTexts = {
  title: (number: number) => `Versie ${number} lezen en reageren`,
  titleRead: (number: number) => `Versie ${number} lezen`,
  lead: 'Kies een hoofdstuk. Bij elke alinea, tabel en lijst kunt u reageren. Uw reactie staat er met de naam van uw raad of organisatie.',
  leadRead: 'Kies een hoofdstuk. Reageren kan bij de nieuwste conceptversie.',
  final: 'Deze versie is definitief. Zij verandert niet meer.',
  chapters: 'Hoofdstukken',
  allChapters: 'Alle hoofdstukken',
  openComments: (count: number) => (count === 1 ? '1 open reactie' : `${count} open reacties`),
  figure: 'Grafiek (te zien in de bestanden). De tabel heeft dezelfde getallen.',
  comment: 'Reageer',
  commentOn: (words: string) => `Reageer op: ${words}`,
  commentLabel: 'Uw reactie',
  commentHint: 'Schrijf wat u anders wilt, of wat u mist. Noem geen namen van mensen.',
  reply: 'Antwoord',
  replyTo: (by: string) => `Antwoord op ${by}`,
  replyLabel: 'Uw antwoord',
  resolve: 'Afhandelen',
  resolveOf: (by: string) => `Handel de reactie van ${by} af`,
  resolveLabel: 'Wat is ermee gedaan?',
  resolveHint: 'Dit staat daarna bij de reactie. De reactie zelf blijft staan.',
  save: 'Opslaan',
  cancel: 'Annuleren',
  said: (by: string, when: string, number: number) => `${by}, ${when}, bij versie ${number}`,
  replied: (by: string, when: string) => `${by}, ${when}`,
  resolved: (when: string) => `Afgehandeld op ${when}`,
  isOpen: 'Open',
  comments: (count: number) => (count === 1 ? '1 reactie' : `${count} reacties`),
  gone: 'Bij alinea’s die niet meer in deze versie staan',
  goneAt: 'Stond bij',
  saved: 'Uw reactie is bewaard.',
  previous: 'Vorig hoofdstuk',
  next: 'Volgend hoofdstuk',
} as const;

/** Dutch words of the differences between two versions. */
export const changesTexts = {
  title: (number: number, since: number) => `Verschillen tussen versie ${since} en ${number}`,
  lead: 'Per hoofdstuk ziet u welke woorden erbij zijn gekomen en welke weg zijn.',
  since: 'Vergelijk met',
  legend: 'Zo leest u dit',
  inserted: 'toegevoegd',
  deleted: 'verwijderd',
  figure: 'ander cijfer door een andere editie',
  otherEdition: (from: number, to: number) =>
    `De cijfers komen uit een andere editie: eerst editie ${from}, nu editie ${to}. Cijfers die daardoor anders zijn, hebben een stippellijn en het woord “cijfer”.`,
  withFigures: 'Toon ook waar alleen cijfers anders zijn',
  withFiguresHint:
    'Die verschillen komen door de keuze van de editie, niet door iemand die schreef.',
  onlyFigures: (count: number) =>
    count === 1
      ? 'In 1 alinea of tabel zijn alleen cijfers anders door de editie.'
      : `In ${count} alinea’s en tabellen zijn alleen cijfers anders door de editie.`,
  nothing: 'Er zijn geen verschillen in de tekst en de cijfers.',
  unchangedChapters: 'Hoofdstukken zonder verschillen',
  unchanged: (count: number) =>
    count === 1
      ? '1 andere alinea of tabel is gelijk.'
      : `${count} andere alinea’s en tabellen zijn gelijk.`,
  kinds: { changed: 'Veranderd', added: 'Nieuw', removed: 'Weggehaald' },
  blocks: {
    paragraph: 'alinea',
    list: 'lijst',
    table: 'tabel',
    figure: 'grafiek',
    note: 'kader',
  } as Readonly<Record<string, string>>,
  begin: (what: string) => `begin ${what}: `,
  end: (what: string) => ` einde ${what} `,
  figureMark: 'cijfer',
} as const;
