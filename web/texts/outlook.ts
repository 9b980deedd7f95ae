/** Dutch words of looking ahead: what can be shown when, and what merging would change. */
export const outlookTexts = {
  title: 'Vooruitblik',
  lead: 'Welke aantallen kunt u wanneer aan de werkgroep laten zien? Dit is een verwachting, geen belofte. Alleen u ziet dit scherm.',
  working: 'De vooruitblik wordt uitgerekend.',
  volumeHeading: 'Hoeveel casussen verwacht u?',
  volume: 'Nieuwe casussen per maand',
  volumeUnit: 'per maand, in de hele pilot',
  volumeProblem: 'Vul een aantal van 1 tot en met 1.000 in, bijvoorbeeld 18.',
  compute: 'Reken uit',
  reset: 'Terug naar het gewone aantal',
  source: {
    entered: (n: string) => `Gerekend met ${n} casussen per maand, zoals u hebt ingevuld.`,
    seen: (n: string) => `Gerekend met ${n} casussen per maand: zoveel kwamen er tot nu toe.`,
    assumed: (n: string, year: string) =>
      `Gerekend met ${n} casussen per maand. Dat is een aanname: er zijn nog te weinig casussen om op te rekenen, daarom gaan we uit van ${year} in een jaar.`,
  },
  seenBeside: (n: string) => `Tot nu toe kwamen er gemiddeld ${n} per maand.`,
  howHeading: 'Zo is dit gerekend',
  how: [
    'We laten de rest van het jaar vele malen naspelen met verzonnen casussen, volgens dezelfde regel als een echte editie. Zo zien we hoe vaak een onderdeel op tijd groot genoeg is.',
    'Elk onderdeel begint met een gelijk deel. Hoe meer casussen er zijn, hoe meer we kijken naar wat er echt was: bij twintig casussen weegt dat even zwaar.',
    'Drukke en rustige maanden kennen we niet van tevoren. De laatste controles van een editie houden soms nog iets tegen; die zijn hier niet meegerekend.',
  ],
  futures: (n: string) => `Nagespeeld: ${n} keer.`,
  basis: {
    records: (day: string) => `Geteld tot en met ${day}, uit de gegevens van uw organisatie.`,
    editions:
      'In deze pilot werken meer aanbieders. Daarom rekent dit scherm alleen met wat in edities staat, en niet met casussen van anderen. Waarom een aantal wacht, staat er hier niet bij.',
  },
  whenHeading: 'Wat is wanneer te zien',
  shownNow: (shown: string, of: string) => `Nu te zien: ${shown} van de ${of} aantallen.`,
  shownAtEnd: (percent: string, month: string) =>
    `Met editie ${month} zijn naar verwachting ${percent} van de aantallen te zien.`,
  over: 'De pilot heeft geen editie meer voor de boeg. Er valt niets meer te verwachten.',
  summary: (shown: number, of: number) => `${shown} van de ${of} te zien`,
  category: 'Onderdeel',
  now: 'Nu te zien',
  expectation: 'Verwachting',
  why: 'Waarom het wacht, en tot wanneer',
  notShown: 'nog niet',
  standing: (n: string, month: string) => `${n}, t/m ${month}`,
  isShown: 'is te zien',
  surely: (month: string) => `vrijwel zeker vanaf ${month}`,
  probably: (month: string, often: string) => `waarschijnlijk vanaf ${month} (${often})`,
  perhaps: (month: string, often: string) => `misschien: vóór of in ${month} ${often}`,
  hardly: (month: string, often: string) => `waarschijnlijk niet t/m ${month} (${often})`,
  often: (tenths: number) => `${tenths} van de 10 keer`,
  always: 'vrijwel altijd',
  never: 'bijna nooit',
  noneLeft: 'er komt geen editie meer',
  waits: {
    'no-total': (least: string) =>
      `er is nog geen nieuw totaal; dat komt als er in de hele reeks ${least} bij zijn`,
    oneMore: 'er moet er nog één bij komen',
    'too-few': (more: string) => `er moeten er nog ${more} bij komen`,
    nothingNew: (least: string) => `niets nieuws; ${least} nieuwe zijn nodig`,
    corrected: 'door verbeteringen zijn het er nu minder; dat trekt vanzelf bij',
    'too-few-others': (least: string) =>
      `bijna alles hoort hierbij; het kan als er ${least} andere bij komen`,
    lottery: () => 'wacht bewust een maand, zodat niemand kan terugrekenen; volgende maand opnieuw',
    pool: () =>
      'anders wordt de rest van deze verdeling te klein; het kan als er in de andere onderdelen meer bij komen',
    gate: () =>
      'met een andere verdeling ernaast was een klein aantal uit te rekenen; het kan als een van beide verder is',
  },
  reachable: 'klaar voor een editie',
  sometimes:
    'Soms wachten we bewust een maand, ook als een aantal groot genoeg is. Zeker is een maand dus nooit.',
} as const;

/** Dutch words of merging two categories. */
export const mergeTexts = {
  heading: 'Twee onderdelen samenvoegen',
  lead: 'Blijft een onderdeel lang leeg? Kijk wat er verandert als u het samenneemt met een ander.',
  table: 'Verdeling',
  one: 'Eerste onderdeel',
  other: 'Tweede onderdeel',
  compute: 'Reken samenvoegen uit',
  problem: 'Kies een verdeling en twee verschillende onderdelen.',
  working: 'Twee jaren worden nagespeeld: apart en samen.',
  caption: 'Apart en samen, in een heel jaar',
  row: 'Onderdeel',
  from: 'Voor het eerst te zien',
  atEnd: 'Na een jaar te zien',
  units: 'Verwacht in een jaar',
  fromMonth: (month: number, often: string) => `vanaf maand ${month} (${often})`,
  notInYear: 'waarschijnlijk niet in een jaar',
  shares: (apart: { of: number; share: string }, together: { of: number; share: string }) =>
    `Van de ${apart.of} onderdelen van deze verdeling is gemiddeld over het jaar ${apart.share} te zien. Met samenvoegen is dat ${together.share} van ${together.of}.`,
  worse:
    'Samenvoegen helpt hier niet: samen zijn ze zo groot dat er te weinig andere overblijven, of ze waren apart al te zien.',
  rules: [
    'Samenvoegen kan alleen bij het begin van een nieuw pilotjaar. In een lopend jaar liggen de onderdelen vast, anders zijn oude en nieuwe edities van elkaar af te trekken.',
    'Gebieden past de beheerder aan, bij “Pilot instellen”. Andere codes staan vast in Naast; daarvoor is een nieuwe versie nodig.',
  ],
} as const;

/** Dutch words of how much every edition shows. */
export const coverageTexts = {
  heading: 'Hoeveel de edities lieten zien',
  none: 'Er is nog geen editie vrijgegeven.',
  last: (shown: string, of: string, percent: string) =>
    `De laatste editie laat ${shown} van de ${of} aantallen zien (${percent})`,
  lag: (months: string) => `, gemiddeld ${months} maand achter.`,
  noLag: '.',
  expected: (perYear: string, share: string, error: string, lag: string) =>
    `Bij ongeveer ${perYear} casussen per jaar is van de verdelingen van casussen gemiddeld ${share} te verwachten, met ${error} nog niet getoond en ${lag} maand achter. Dat is gemeten op verzonnen pilots.`,
  own: (share: string) => `In uw edities was dat tot nu toe gemiddeld ${share}.`,
  edition: 'Editie',
  name: (seq: number, months: string) => `Editie ${seq}: ${months}`,
  all: 'Te zien',
  cases: 'Verdelingen van casussen',
  error: 'Gemiddeld ernaast',
  errorOf: (mean: string, percent: string) => `${mean} (${percent})`,
  behind: 'Maanden achter',
  unknown: '–',
  share: (shown: string, of: string, percent: string) => `${shown} van ${of} (${percent})`,
  note: '“Ernaast” is het verschil tussen het getoonde aantal en wat er toen was, volgens uw gegevens van nu. Het wordt nergens bewaard en de werkgroep ziet het niet.',
  noError:
    'Hoeveel de aantallen ernaast zitten, is hier niet te zien: daarvoor zijn casussen van andere aanbieders nodig.',
} as const;

/** Dutch words of how much an edition shows, for everybody who reads it. */
export const shownTexts = {
  term: 'Te zien',
  value: (shown: string, of: string) => `${shown} van de ${of} aantallen`,
  lag: (months: string) => `, gemiddeld ${months} maand achter`,
} as const;
