/** One part of the report that the secretary writes. */
export type WrittenPart = {
  /** Stable id: the `chapter` in the API and in the database. */
  readonly id: string;
  /** Number of the chapter or section it stands in. */
  readonly number: string;
  readonly title: string;
  /** What to write there, for beside the editor. */
  readonly hint: string;
  /** Whether the report is incomplete without it; the others add to what is generated. */
  readonly required: boolean;
};

type ResultNumber = 1 | 2 | 3 | 4 | 5;

/** What is written about one result, around what is generated: wanted, stand, client, conclusion. */
function resultParts<N extends ResultNumber>(
  number: N,
  hints: { readonly stand: string; readonly conclusion: string },
) {
  return [
    {
      id: `result-${number}-stand` as const,
      number: `3.${number}`,
      title: `Resultaat ${number}: hoe staat het ervoor?`,
      hint: `${hints.stand} Tabellen en grafieken staan er al; u schrijft wat de lezer daarin moet zien.`,
      required: false,
    },
    {
      id: `result-${number}-client` as const,
      number: `3.${number}`,
      title: `Resultaat ${number}: wat zegt de cliënt?`,
      hint: 'Wat zeiden cliënten zelf, en van hoeveel weten we dat? Weinig antwoorden zeggen weinig.',
      required: false,
    },
    {
      id: `result-${number}` as const,
      number: `3.${number}`,
      title: `Conclusie bij resultaat ${number}`,
      hint: hints.conclusion,
      required: true,
    },
  ] as const;
}

/**
 * The written parts in the order of the report. Everything else is generated from the edition.
 * The order follows the pilot document §5 to §8; per result it is "what did we want, how does it
 * stand, what does the client say, conclusion".
 */
export const writtenParts = [
  {
    id: 'summary',
    number: '0',
    title: 'Samenvatting en advies',
    hint: 'Ten hoogste één bladzijde: doorgaan, aanpassen of stoppen, en waarom. Noem ook wie er anders over denkt.',
    required: true,
  },
  {
    id: 'background',
    number: '1',
    title: 'Aanleiding, vraag en opdracht',
    hint: 'Wat ging eraan vooraf, en wat is er onderweg veranderd aan de opdracht?',
    required: true,
  },
  {
    id: 'method',
    number: '2',
    title: 'Opmerkingen bij het meten',
    hint: 'Wat moet de lezer weten over deze cijfers? Bijvoorbeeld een late start of een vakantieperiode.',
    required: true,
  },
  ...resultParts(1, {
    stand: 'Hoeveel inwoners vonden de ondersteuner, waar en hoe snel?',
    conclusion: 'Is er een onafhankelijk persoon beschikbaar voor wie een drempel ervaart?',
  }),
  ...resultParts(2, {
    stand: 'Welke vragen zijn er, en waarom kiezen mensen voor de ondersteuner?',
    conclusion:
      'Weten we nu hoeveel en welke vragen er zijn, en waarom mensen voor de ondersteuner kiezen?',
  }),
  ...resultParts(3, {
    stand: 'Welke onvrede is er, waarover, en wat werd er geen klacht?',
    conclusion: 'Wat weten we over onvrede, bijna-klachten en klachten, en wat niet?',
  }),
  ...resultParts(4, {
    stand: 'Wat gebeurt er met voorgenomen en ingediende bezwaren?',
    conclusion:
      'Wat is er te zeggen over bezwaren? Een daling hoeft niet door de ondersteuner te komen.',
  }),
  ...resultParts(5, {
    stand: 'Hoe liepen casussen af, en werd de oplossing lichter of zwaarder?',
    conclusion: 'Krijgt de inwoner wat hij of zij nodig heeft?',
  }),
  {
    id: 'signals',
    number: '4',
    title: 'Knelpunten en verbeterpunten',
    hint: 'Wat is er met de knelpunten gedaan, en wat staat nog open?',
    required: true,
  },
  {
    id: 'cooperation',
    number: '5',
    title: 'Samenwerking en proces',
    hint: 'Hoe liep het met de gebiedsteams en de klachtenfunctionaris? Bleef de ondersteuner onafhankelijk, en wisten inwoners de weg?',
    required: true,
  },
  {
    id: 'effort',
    number: '6',
    title: 'Kosten en inzet',
    hint: 'Wat heeft de pilot gekost, en wat zegt dat wel en niet?',
    required: true,
  },
  {
    id: 'scenarios',
    number: '7',
    title: 'Keuzes voor het vervolg',
    hint: 'Welke inrichting past hier, en wat heeft de pilot daarover geleerd?',
    required: true,
  },
  {
    id: 'advice',
    number: '8',
    title: 'Advies van de werkgroep',
    hint: 'Het advies zelf: doorgaan, aanpassen of stoppen, met wat daarvoor nodig is.',
    required: true,
  },
  {
    id: 'reactions',
    number: '8',
    title: 'Reacties van de raden',
    hint: 'De reactie van elke raad, ook als die anders denkt dan de werkgroep.',
    required: true,
  },
] as const satisfies readonly WrittenPart[];

/** The id of a written part. */
export type WrittenPartId = (typeof writtenParts)[number]['id'];

/** All ids, for a schema. */
export const writtenPartIds = writtenParts.map(({ id }): WrittenPartId => id);
