import type { Remark, RemarkKind } from '../../server/domain/report-text/remarks.ts';
import type { Strength } from '../../server/domain/report-text/strength.ts';

const counted = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

/** Words around the editor of the report: numbers, preview, remarks, material, reading again. */
export const reportWritingTexts = {
  insertFigure: 'Cijfer invoegen',
  insertKeys: 'Ctrl+Shift+C',
  editorHelp:
    'Typ geen getallen. Voeg ze in met de knop: dan kloppen ze altijd met de gekozen editie.',
  pickerHeading: 'Cijfer invoegen',
  pickerLead: (edition: string) => `De cijfers van ${edition}. Kies er een; het komt in uw tekst.`,
  search: 'Zoek een cijfer',
  searchHint: 'Bijvoorbeeld: drempel, bezwaar, gebiedsteam. Met pijl omlaag gaat u naar de lijst.',
  found: (n: number) => counted(n, 'cijfer gevonden', 'cijfers gevonden'),
  foundMore: (n: number) => `De eerste ${n} staan hier. Typ meer letters om verder te zoeken.`,
  nothingFound: 'Geen cijfer gevonden. Probeer een ander woord.',
  noneShown: 'nog niet te tonen in deze editie',
  allOfMeasure: (name: string) => `Alle cijfers van "${name}"`,
  fixed: (seq: number) => `Laat dit cijfer altijd uit editie ${seq} komen`,
  fixedHint: 'Anders verandert het mee als u een andere editie kiest.',
  close: 'Sluiten',
  preview: 'Zo komt het in het rapport',
  previewEmpty: 'Hier leest u straks uw tekst met de cijfers erin.',
  previewLoading: 'De cijfers worden opgehaald.',
  strengthHelp: {
    established: 'vastgesteld: u mag dit zo opschrijven',
    indication: 'aanwijzing: schrijf het voorzichtig op',
    tooFew: 'te weinig: hier is nog niets uit op te maken',
  } satisfies Record<Strength, string>,
  reread: (n: number) => `Lees opnieuw: ${counted(n, 'cijfer is', 'cijfers zijn')} veranderd`,
  rereadLead:
    'Er is een andere editie gekozen. Kijk of de zinnen eromheen nog kloppen. Klopt het, kies dan Gelezen.',
  was: 'Was',
  becomes: 'Is nu',
  read: 'Gelezen',
  rereadState: 'lees opnieuw',
  mayStayEmpty: 'mag leeg blijven',
  remarks: (n: number) =>
    n === 0 ? 'Niets om na te kijken' : `Om na te kijken: ${counted(n, 'plek', 'plekken')}`,
  remarksLead:
    'U kunt gewoon doorschrijven. Voor het rapport definitief wordt, moet dit leeg zijn.',
  kinds: {
    broken: 'Dit cijfer bestaat niet. Voeg het opnieuw in of haal het weg.',
    'not-shown': 'Dit cijfer is in deze editie nog niet te tonen. Zo komt het ook in het rapport.',
    'typed-number': 'Hier staat een getypt getal. Voeg het cijfer in, dan klopt het altijd.',
    'too-strong': 'Dit zegt meer dan de cijfers laten zien.',
  } satisfies Record<RemarkKind, string>,
  tooStrong: (needs: Remark['needs'], evidence: Strength | null) =>
    needs === 'never'
      ? 'Een oorzaak is met één pilot niet te bewijzen. Schrijf op wat er te zien is, niet waardoor het komt.'
      : evidence === 'indication'
        ? 'Het cijfer in deze zin is een aanwijzing. Deze woorden zeggen meer dan dat.'
        : 'Het cijfer in deze zin is te klein om iets te zeggen. Schrijf het voorzichtiger op.',
  makeIt: (words: string) => `Maak er "${words}" van`,
  replaceByFigure: 'Kies een cijfer',
  showInText: 'Toon in de tekst',
  mayStay: 'Mag zo blijven',
  reason: 'Waarom mag dit zo blijven?',
  reasonMissing: 'Schrijf waarom dit zo mag blijven.',
  saveReason: 'Bewaren',
  cancel: 'Toch niet',
  answered: (n: number) => `Mag zo blijven: ${counted(n, 'plek', 'plekken')}`,
  reopen: 'Weer nakijken',
  material: 'Materiaal bij dit deel',
  materialOther: 'Ander materiaal uit de werkgroep',
  materialNone: 'Er is nog niets besproken of opgeschreven bij dit deel.',
  materialInsert: 'Voeg in',
  materialInsertOf: (source: string) => `Voeg in: ${source}`,
  materialKinds: {
    decision: 'Besluit',
    action: 'Actie',
    minutes: 'Verslag',
    signal: 'Knelpunt',
    note: 'Toelichting',
  },
  materialQuote: (source: string, text: string) => `${source}: "${text}"`,
  failed: 'Dat is niet gelukt. Probeer het nog eens.',
  noEdition: 'Kies hierboven eerst een editie. Daarna kunt u schrijven.',
} as const;
