/** One of the five results the pilot was set up for. */
export type Result = {
  /** Stable id, `result-1` … `result-5`. */
  id: string;
  /** 1–5, the order in which they are always shown. */
  number: number;
  /** Short B1 Dutch title for headings and navigation. */
  title: string;
  /** The text of the pilot document, word for word, with a full stop at the end. */
  text: string;
  /** Sentence that always stands beside the figures of this result; null when there is none. */
  caution: string | null;
};

/** The five results in their fixed order. Source: pilot document §8, quoted. */
export const results = [
  {
    id: 'result-1',
    number: 1,
    title: 'Er is een onafhankelijk persoon beschikbaar',
    text: 'Voor inwoners die om verschillende redenen een drempel ervaren om in contact te treden met de gebiedsteams is een onafhankelijk persoon beschikbaar om (zorg)vragen mee te bespreken.',
    caution: null,
  },
  {
    id: 'result-2',
    number: 2,
    title: 'Inzicht in aantal, soort en waarom',
    text: 'Er is inzicht in aantal vragen, soort/type vragen die aan de oco worden gesteld en er is inzicht in het waarom gebruik wordt gemaakt van de oco.',
    caution: null,
  },
  {
    id: 'result-3',
    number: 3,
    title: 'Inzicht in (bijna-)klachten en onvrede',
    text: 'Er is inzicht in de (bijna) klachten en onvrede van inwoners. Klachten zeggen niet alles. Weinig klachten wil niet zeggen dat inwoners tevreden zijn.',
    caution: 'Weinig klachten wil niet zeggen dat inwoners tevreden zijn.',
  },
  {
    id: 'result-4',
    number: 4,
    title: 'Minder bezwaarschriften',
    text: 'De inzet van de oco zal leiden tot een afname van bezwaarschriften. Het is moeilijk om exact aan te geven om hoeveel dit zal gaan maar ervaringen elders laten zien dat dit een realistisch resultaat is. Veel bezwaren of voorgenomen bezwaren worden ingetrokken op het moment dat er een gesprek plaatsvindt met een oco.',
    caution: null,
  },
  {
    id: 'result-5',
    number: 5,
    title: 'Meerwaarde',
    text: 'Er is inzicht in de meerwaarde van een onafhankelijk cliëntondersteuner (o.a. cliëntervaringen met als toetssteen "krijgt de cliënt wat hij of zij nodig heeft").',
    caution: null,
  },
] as const satisfies readonly Result[];

/** The id of a result. */
export type ResultId = (typeof results)[number]['id'];
