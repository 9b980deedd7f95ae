/** Dutch words of the calendar of the pilot. */
export const calendarTexts = {
  title: 'Agenda',
  lead: 'Wanneer er iets moet gebeuren in deze pilot, en wat al is geweest.',
  leadPublic: 'De dagen die voor de hele pilot gelden.',
  download: 'Zet in uw eigen agenda (ICS)',
  downloadHint: 'In het bestand staan alleen dagen en namen van momenten, geen aantallen.',
  coming: 'Deze maand en verder',
  nothingComing: 'Er staat niets meer in de agenda.',
  before: 'Wat is geweest',
  thisMonth: 'deze maand',
  today: 'vandaag',
  states: { coming: '', done: 'klaar', open: 'nog te doen' },
  stateOf: { edition: 'vrijgegeven', meeting: 'verslag vastgesteld', consultation: 'geweest' },
} as const;

/** Dutch words of the consultations with administrators. */
export const consultationTexts = {
  heading: 'Overleg met de bestuurders',
  lead: 'Ten minste twee keer in de pilot is er overleg met de bestuurders van de gemeente, het Wmo-platform en de cliëntenraad. Voor elk overleg is er één bladzijde met de stand van de vijf resultaten.',
  none: 'Er is nog geen overleg gepland.',
  missing: (n: number) =>
    n === 1
      ? 'Er is nog één overleg te plannen. Het pilotdocument vraagt er ten minste twee.'
      : 'Er zijn nog twee overleggen te plannen. Het pilotdocument vraagt er ten minste twee.',
  caption: 'Overleggen met de bestuurders',
  plan: 'Overleg plannen',
  change: 'Wijzigen',
  changeOf: (day: string) => `Overleg van ${day} wijzigen`,
  remove: 'Weghalen',
  removeOf: (day: string) => `Overleg van ${day} weghalen`,
  editHeading: 'Overleg wijzigen',
  day: 'Dag van het overleg',
  edition: 'Editie voor de bladzijde',
  newestEdition: 'De nieuwste editie',
  newestThen: 'de nieuwste',
  isHeld: 'Het overleg is geweest',
  outcome: 'Wat kwam eruit?',
  outcomeHint: 'Kort en zonder namen. Alle leden van de werkgroep lezen dit.',
  save: 'Opslaan',
  held: 'geweest',
  planned: 'gepland',
  state: 'Stand',
  noOutcome: 'Er is niets opgeschreven.',
  page: 'Download de bladzijde (PDF)',
  pageOf: (day: string) => `Download de bladzijde voor het overleg van ${day} (PDF)`,
  pageBusy: 'De bladzijde wordt gemaakt…',
  pageFailed: 'Het maken van de bladzijde is niet gelukt. Probeer het nog eens.',
  pageFile: 'overleg-bestuurders.pdf',
  yes: 'ja',
  no: 'nee',
} as const;

/** Dutch words of what waits for somebody. */
export const reminderTexts = {
  heading: 'Dit wacht op u',
  editionDue: (months: string, day: string) =>
    `De editie over ${months} kan worden vrijgegeven (sinds ${day}).`,
  signalsToRead: (signals: string) => `${signals} om na te lezen.`,
  meetingToClose: (day: string) =>
    `Het verslag van de vergadering van ${day} is nog niet vastgesteld.`,
  meetingToPlan: 'Er is nog geen volgende vergadering gepland.',
  consultationToRecord: (day: string) =>
    `Het overleg met de bestuurders van ${day} is geweest. Schrijf op wat eruit kwam.`,
  consultationToPlan: (n: number) =>
    n === 1
      ? 'Er is nog één overleg met de bestuurders te plannen.'
      : 'Er zijn nog twee overleggen met de bestuurders te plannen.',
  adviceDue: (when: string, day: string) => `Het adviesrapport moet ${when} klaar zijn (${day}).`,
  adviceLate: (day: string) => `Het adviesrapport had op ${day} klaar moeten zijn.`,
  adviceWeeks: (weeks: string) => `over ${weeks}`,
  adviceToday: 'vandaag',
  actionsOverdue: (actions: string) => `${actions} van uw geleding had al klaar moeten zijn.`,
  manyActionsOverdue: (actions: string) =>
    `${actions} van uw geleding hadden al klaar moeten zijn.`,
  signalsUnanswered: (signals: string) => `Op ${signals} is nog geen antwoord.`,
  toDo: (cases: string) => `Bij ${cases} is nog iets te doen.`,
} as const;
