/** Dutch words of the few lines a reader of the dashboard sees first. */
export const inShortTexts = {
  heading: 'In het kort',
  asOf: (month: string, edition: string) => `Stand tot en met ${month} (editie ${edition}).`,
  cases: 'Hoeveel casussen waren er?',
  casesValue: (soFar: string, now: string) => `${soFar} sinds de start; in deze editie ${now}`,
  norms: 'Is de norm gehaald?',
  noNorm: 'Er is geen norm afgesproken.',
  stand: (figure: string) => `Stand: ${figure}.`,
  judgement: (words: string) => `Oordeel: ${words}.`,
  noTarget: 'Welk deel de norm moet halen, is niet afgesproken.',
  decided: 'Wat is het laatst besloten?',
  meeting: (day: string) => `Vergadering van ${day}`,
  nothingDecided: 'In deze vergadering is niets besloten.',
  noMeeting: 'Er is nog geen vergadering vastgesteld.',
  figures: (measure: string) => `Bekijk de cijfers van ${measure}`,
} as const;
