/** Words of the log of changes. */
export const revisionTexts = {
  title: 'Wijzigingen per editie',
  lead: 'Wat er per editie is samengenomen, ingehaald of anders ingesteld.',
  link: 'Wijzigingen per editie: wat is samengenomen of ingehaald?',
  name: (seq: number, months: string) => `Editie ${seq}: ${months}`,
  releasedOn: (day: string) => `Vrijgegeven op ${day}`,
  none: 'Er is nog geen editie vrijgegeven.',
  back: 'Terug naar het dashboard',
} as const;
