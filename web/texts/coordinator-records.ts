/** Dutch words of the provider's caseload. */
export const caseloadTexts = {
  title: 'Caseload van de aanbieder',
  lead: 'Alle casussen van uw organisatie.',
  caption: 'Casussen van de aanbieder',
  supporter: 'Ondersteuner',
  everybody: 'Alle ondersteuners',
  emptyHeading: 'Er zijn geen open casussen',
  empty: 'Zodra een ondersteuner een eerste contact vastlegt, staat de casus hier.',
  handOverHeading: 'Alles overdragen',
  handOverExplanation:
    'Gaat een ondersteuner weg, of is iemand langere tijd ziek? Draag dan alle open casussen in één keer over. Bij elk contact blijft staan wie het gesprek had.',
  from: 'Van',
  to: 'Naar',
  open: (name: string, cases: string) => `${name} (${cases})`,
  oneCase: 'open casus',
  moreCases: 'open casussen',
  handOver: 'Open casussen overdragen',
  handedOver: (count: string, name: string) => `${count} overgedragen aan ${name}.`,
  backToList: 'Caseload van de aanbieder',
  eraseHeading: 'Casus wissen',
  eraseExplanation:
    'Wil de inwoner dat niets bewaard blijft, of hoort deze casus hier niet? Dan kunt u de casus wissen.',
  erase: 'Casus wissen',
  askErase: (name: string) => `${name} wissen?`,
  eraseWarnings: [
    'De casus, alle contacten, notities, onvrede en bezwaren worden weggehaald. Dit kunt u niet terugdraaien.',
    'Aantallen in vrijgegeven edities veranderen niet. Het verschil trekt in een volgende editie bij.',
    'In een reservekopie kan de casus nog even staan, tot die kopie wordt vervangen.',
  ],
  notYet: 'Nog niet',
} as const;

/** Dutch words of the provider's own figures. */
export const liveTexts = {
  title: 'Live cijfers',
  lead: 'De vijf resultaten van uw organisatie zoals ze nu zijn: alles telt mee, ook wat nog niet is vrijgegeven.',
} as const;

/** Dutch words of reading and releasing bottlenecks. */
export const signalTexts = {
  title: 'Knelpunten nalezen',
  lead: 'Ondersteuners schrijven op waar inwoners op vastlopen. U leest elk knelpunt na en geeft het vrij aan de werkgroep.',
  views: 'Welke knelpunten',
  tabs: {
    raised: 'Na te lezen',
    released: 'Vrijgegeven',
    answered: 'Beantwoord of opgelost',
    withdrawn: 'Ingetrokken',
  },
  emptyHeadings: {
    raised: 'Er ligt niets om na te lezen',
    released: 'Er wacht niets op antwoord',
    answered: 'Er is nog niets beantwoord',
    withdrawn: 'Er is niets ingetrokken',
  },
  empty: 'Een ondersteuner schrijft een knelpunt op onder "Mijn knelpunten".',
  kind: 'Soort',
  severity: 'Hoe erg',
  raised: 'Opgeschreven',
  raisedBy: (name: string, day: string) => `door ${name} op ${day}`,
  sentTo: 'Voor wie',
  answer: 'Antwoord',
  answeredOn: 'Beantwoord op',
  markedHeading: 'Kijk dit na voor u vrijgeeft',
  releaseHeading: 'Vrijgeven aan de werkgroep',
  check: 'Ik heb de tekst nagelezen: niemand kan er iemand in herkennen.',
  checkHint:
    'Let op: geen verhaal van één inwoner, geen aantal onder de vijf, en niet een gebied en een maand bij elkaar. De werkgroep ziet de tekst precies zo.',
  release: 'Vrijgeven',
  released: 'Het knelpunt is vrijgegeven. De werkgroep kan het lezen.',
  change: 'Tekst aanpassen',
  save: 'Opslaan',
  saved: 'De tekst is aangepast.',
  cancel: 'Annuleren',
  withdraw: 'Intrekken',
  withdrawHeading: 'Knelpunt intrekken?',
  withdrawExplanation:
    'De werkgroep ziet het knelpunt dan niet meer, en u kunt het niet terughalen. Het telt ook niet meer mee.',
  withdrawn: 'Het knelpunt is ingetrokken.',
  notYet: 'Nog niet',
  answerHeading: 'Antwoord of oplossing vastleggen',
  answerStatus: 'Hoe staat het ervoor?',
  answerStatuses: { answered: 'Er is een antwoord', solved: 'Het is opgelost' },
  answerText: 'Wat is het antwoord?',
  answerHint: 'Schrijf ook op wat er is veranderd. De werkgroep leest dit naast het knelpunt.',
  answeredDay: 'Datum van het antwoord',
  answerSaved: 'Het antwoord is opgeslagen.',
  changedMeanwhile:
    'Iemand anders heeft dit knelpunt intussen veranderd. Hieronder staat hoe het er nu uitziet. Wat u typte staat er nog.',
} as const;

/** Dutch words of the people who work at the provider. */
export const colleagueTexts = {
  title: 'Medewerkers',
  lead: 'Wie er bij uw organisatie in deze pilot werkt.',
  waitingHeading: 'Wacht op uw bevestiging',
  waitingExplanation:
    'De beheerder gaf deze rollen. Ze openen casussen, en daarom beslist u mee. Bevestig alleen wie u kent als collega.',
  asked: (name: string, role: string) => `${name} als ${role}`,
  given: (by: string, at: string) => `Gegeven door ${by} op ${at}`,
  somebody: 'iemand die er niet meer is',
  confirm: 'Bevestigen',
  confirmOf: (name: string) => `Rol van ${name} bevestigen`,
  refuse: 'Weigeren',
  refuseOf: (name: string) => `Rol van ${name} weigeren`,
  confirmed: (name: string) => `${name} kan nu aan de slag.`,
  refused: (name: string) => `De rol van ${name} is geweigerd. De beheerder kan hem opnieuw geven.`,
  nothingWaits: 'Er wachten geen rollen op bevestiging.',
  caption: 'Medewerkers van de aanbieder',
  name: 'Naam',
  role: 'Rol',
  openCases: 'Open casussen',
  since: 'Rol sinds',
  confirmedBy: 'Bevestigd door',
  leaving:
    'Gaat er iemand weg? Draag eerst de casussen over onder "Caseload". De beheerder beëindigt daarna de rol.',
  toCaseload: 'Naar de caseload',
} as const;
