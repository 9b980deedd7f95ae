/** Dutch words of who was at a meeting, per body. */
export const attendanceTexts = {
  heading: 'Wie er zijn',
  headingClosed: 'Wie er waren',
  lead: 'Per geleding, zonder namen. Wat u kiest wordt meteen bewaard.',
  failed: 'Het bewaren is niet gelukt. Probeer het nog eens.',
} as const;

/** Dutch words of what the agenda says by itself, and of what was decided before. */
export const agendaTexts = {
  findings: 'Wat opvalt',
  lastDecision: (day: string) => `Vorig besluit bij dit punt (${day})`,
  noLastDecision: 'Bij dit punt is nog niet eerder iets besloten.',
} as const;

/** Dutch words of an action: who does it and which number it should move. */
export const actionTexts = {
  who: 'Wie doet het',
  bodies: 'Een geleding',
  roles: 'Een rol',
  measure: 'Hoort bij (maat)',
  measureHint: 'De volgende keer ziet u of dit getal is veranderd.',
  noMeasure: 'Geen getal',
  belongsTo: (measure: string) => `Hoort bij: ${measure}`,
  movement: (words: string) =>
    `Is het getal veranderd? ${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
} as const;

/** Dutch words of the record of a closed meeting. */
export const recordTexts = {
  pdf: 'Download het verslag (PDF)',
  odt: 'Download het verslag (ODT)',
  busy: 'Het verslag wordt gemaakt. Dit duurt een paar seconden.',
  ready: 'Het verslag is gedownload.',
  failed: 'Het maken van het verslag is niet gelukt. Probeer het nog eens.',
  fileName: 'verslag',
  holds:
    'Gecontroleerd: dit verslag is niet veranderd sinds het is vastgesteld. Het zit vast aan de editie die is besproken.',
  broken:
    'Dit verslag klopt niet met het controlegetal waarmee het is vastgesteld. Waarschuw de beheerder.',
  figures: 'Cijfers',
  measure: 'Maat',
  thisEdition: 'Deze editie',
  judgement: 'Oordeel',
  figuresCaption: (title: string) => `Cijfers bij ${title}`,
  agreed: (who: string, day: string) => `${who} · afgesproken op ${day}`,
  due: (day: string) => `klaar vóór ${day}`,
  stillOpen: 'toen nog open',
  edition: 'Besproken cijfers',
  noJudgement: '–',
  now: 'Hoe het nu met de acties staat',
  nowLead: 'Dit hoort niet bij het verslag: het loopt door na het vaststellen.',
  addenda: 'Aanvullingen na het vaststellen',
  addendaLead: 'Het verslag hierboven verandert niet meer. Wat later is toegevoegd, staat hier.',
  by: (day: string, by: string) => `${day}, namens: ${by}`,
  add: 'Aanvulling toevoegen',
  addText: 'Wat wilt u toevoegen?',
  addHint: 'De aanvulling krijgt de datum van vandaag en kan niet meer weg.',
  addBy: 'Namens wie',
} as const;

/** Dutch words of the meeting on a large screen. */
export const beamerTexts = {
  open: 'Op het scherm',
  label: (day: string) => `Vergadering van ${day} op het scherm`,
  step: (place: number, total: number) => `${place} van ${total}`,
  rehearsal: 'Oefenjaar: verzonnen gegevens',
  previous: 'Vorige',
  next: 'Volgende',
  leave: 'Sluiten',
  full: 'Volledig scherm',
  keys: 'Pijltjes of PageUp en PageDown: ander punt. Home en End: begin en eind. Esc: sluiten.',
  sinceStart: 'Sinds de start',
  thisEdition: 'Deze editie',
  others: 'Meer bij dit resultaat',
} as const;
