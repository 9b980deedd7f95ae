/** Dutch words of the row of screens around the advice report. */
export const reportTabTexts = {
  label: 'Onderdelen van het adviesrapport',
  report: 'Rapport',
  versions: 'Versies',
  scenarios: 'Scenario’s',
  scoring: 'Scoren',
  differences: 'Verschillen',
  reactions: 'Reacties en stemmen',
  closed: 'Het adviesrapport is definitief. Scores, reacties en stemmen veranderen niet meer.',
} as const;

/** Dutch words of the cards with scenarios. */
export const scenarioTexts = {
  title: 'Scenario’s',
  lead: 'Acht manieren om het na de pilot te regelen. A tot en met D gaan over de inrichting, 1 tot en met 4 over het contract. Ze zijn te combineren.',
  advantages: 'Voordelen',
  disadvantages: 'Nadelen',
  questions: 'Te wegen',
  learnt: 'Wat elders is geleerd',
  noQuestions: 'De nota noemt hier geen vragen bij.',
  from: (source: string) => `Bron: ${source}`,
  compare: 'Vergelijk',
  compareHint: 'Kies twee of drie scenario’s om ze naast elkaar te zetten.',
  comparing: (names: string) => `U vergelijkt ${names}.`,
  chooseMore: (name: string) => `U koos ${name}. Kies er nog een bij.`,
  stopComparing: 'Stop met vergelijken',
  comparison: 'De gekozen scenario’s naast elkaar',
  aspect: 'Onderdeel',
  description: 'Wat het is',
  choose: 'Kies een scenario',
  previous: 'Vorig scenario',
  next: 'Volgend scenario',
} as const;

/** Dutch words of filling in the checklist. */
export const scoringTexts = {
  title: 'Scoren',
  lead: 'De checklist van Westerwolde. Geef per vraag aan hoe het scenario past, en schrijf erbij waarom. Naast elke vraag staat wat de pilot zelf laat zien.',
  body: 'U vult in namens',
  onBehalf: (body: string) =>
    `U bent de secretaris en vult dit in namens ${body}. Dat staat er straks bij.`,
  chooseBody: 'Kies de geleding waarvoor u invult.',
  noBody:
    'U zit in geen geleding van de werkgroep en kunt daarom niet scoren. Bij Verschillen leest u wat de geledingen vinden.',
  scenario: 'Scenario',
  progress: (done: number, total: number) => `${done} van de ${total} vragen beantwoord`,
  nextOpen: 'Naar de volgende open vraag',
  allDone: 'Alle vragen zijn beantwoord.',
  saved: 'Wat u kiest en typt, wordt meteen bewaard.',
  score: 'Hoe past dit scenario?',
  takeBack: 'Antwoord weghalen',
  takeBackOf: (question: string) => `Antwoord weghalen bij: ${question}`,
  reason: 'Waarom?',
  failed: 'Het bewaren is niet gelukt. Probeer het nog eens.',
  changed: (words: string) =>
    `Iemand anders van uw geleding koos intussen “${words}”. Kies opnieuw als u iets anders vindt.`,
  evidence: 'Wat de pilot laat zien',
  evidenceMore: (count: number) => `Wat de pilot laat zien (${count})`,
  noEvidence: 'De cijfers zeggen hier niets over.',
  margin: (margin: string) => `marge door toeval: ${margin}`,
  silent: 'Let op',
  toMeasure: (id: string) => `Bekijk maat ${id}`,
  chosenEdition: (seq: number) => `De cijfers komen uit editie ${seq}, de editie van het rapport.`,
  newestEdition: (seq: number) =>
    `De cijfers komen uit editie ${seq}, de nieuwste. De secretaris heeft nog geen editie voor het rapport gekozen.`,
  noEdition: 'Er is nog geen editie vrijgegeven. Daarom staan hier nog geen cijfers.',
  question: (place: number, total: number) => `Vraag ${place} van ${total}`,
} as const;

/** Dutch words of the differences between bodies. */
export const differenceTexts = {
  title: 'Verschillen',
  lead: 'Wat elke geleding per vraag vindt. Vragen waarover geledingen verschillen staan bovenaan. Er is niets opgeteld of gemiddeld.',
  scenario: 'Scenario',
  caption: (name: string) => `${name}: het oordeel van elke geleding`,
  question: 'Vraag',
  answered: (name: string, done: number, total: number) => `${name}: ${done} van de ${total}`,
  progress: 'Beantwoord',
  inShort: (opposed: number, differ: number) =>
    opposed + differ === 0
      ? 'Er zijn geen vragen waarover geledingen verschillen.'
      : `Bij ${opposed + differ} ${opposed + differ === 1 ? 'vraag' : 'vragen'} verschillen geledingen; bij ${opposed} daarvan staan zij tegenover elkaar.`,
  nobody: 'Nog niemand heeft dit scenario gescoord.',
} as const;

/** Dutch words of the reactions and votes. */
export const reactionTexts = {
  title: 'Reacties en stemmen',
  lead: 'Elke geleding geeft een reactie op het advies en een stem over het vervolg. Wie er anders over denkt, staat altijd in de samenvatting van het rapport.',
  own: (body: string) => `De reactie van ${body}`,
  vote: 'Uw stem over het vervolg',
  voteHint: 'Wat u kiest wordt meteen bewaard.',
  text: 'Uw reactie',
  textHint: 'Schrijf geen namen van inwoners. Wat u typt wordt vanzelf bewaard.',
  takeBack: 'Stem weghalen',
  all: 'Alle geledingen',
  open: 'nog niet gereageerd',
  openOnes: (names: string) => `Nog niet gestemd: ${names}.`,
  everybody: 'Alle geledingen hebben gestemd.',
  noText: 'Er is geen toelichting gegeven.',
  given: (when: string) => `Gegeven op ${when}`,
  onBehalf: 'ingevuld door de secretaris namens deze geleding',
  same: 'Alle geledingen die stemden, stemden hetzelfde.',
  differ: 'Niet iedereen denkt hetzelfde',
  changed: (words: string) =>
    `Iemand anders koos intussen “${words}”. Kies opnieuw als u iets anders vindt.`,
} as const;
