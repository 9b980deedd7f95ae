/** One part of the report that the secretary writes. */
export type WrittenPart = {
  /** Stable id: the `chapter` in the API and in the database. */
  readonly id: string;
  /** Number of the chapter or section it stands in. */
  readonly number: string;
  readonly title: string;
  /** What to write there, for beside the editor. */
  readonly hint: string;
};

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
  },
  {
    id: 'background',
    number: '1',
    title: 'Aanleiding, vraag en opdracht',
    hint: 'Wat ging eraan vooraf, en wat is er onderweg veranderd aan de opdracht?',
  },
  {
    id: 'method',
    number: '2',
    title: 'Opmerkingen bij het meten',
    hint: 'Wat moet de lezer weten over deze cijfers? Bijvoorbeeld een late start of een vakantieperiode.',
  },
  {
    id: 'result-1',
    number: '3.1',
    title: 'Conclusie bij resultaat 1',
    hint: 'Is er een onafhankelijk persoon beschikbaar voor wie een drempel ervaart?',
  },
  {
    id: 'result-2',
    number: '3.2',
    title: 'Conclusie bij resultaat 2',
    hint: 'Weten we nu hoeveel en welke vragen er zijn, en waarom mensen voor de ondersteuner kiezen?',
  },
  {
    id: 'result-3',
    number: '3.3',
    title: 'Conclusie bij resultaat 3',
    hint: 'Wat weten we over onvrede, bijna-klachten en klachten, en wat niet?',
  },
  {
    id: 'result-4',
    number: '3.4',
    title: 'Conclusie bij resultaat 4',
    hint: 'Wat is er te zeggen over bezwaren? Een daling hoeft niet door de ondersteuner te komen.',
  },
  {
    id: 'result-5',
    number: '3.5',
    title: 'Conclusie bij resultaat 5',
    hint: 'Krijgt de inwoner wat hij of zij nodig heeft?',
  },
  {
    id: 'signals',
    number: '4',
    title: 'Knelpunten en verbeterpunten',
    hint: 'Wat is er met de knelpunten gedaan, en wat staat nog open?',
  },
  {
    id: 'cooperation',
    number: '5',
    title: 'Samenwerking en proces',
    hint: 'Hoe liep het met de gebiedsteams en de klachtenfunctionaris? Bleef de ondersteuner onafhankelijk, en wisten inwoners de weg?',
  },
  {
    id: 'effort',
    number: '6',
    title: 'Kosten en inzet',
    hint: 'Wat heeft de pilot gekost, en wat zegt dat wel en niet?',
  },
  {
    id: 'scenarios',
    number: '7',
    title: 'Keuzes voor het vervolg',
    hint: 'Welke inrichting past hier, en wat heeft de pilot daarover geleerd?',
  },
  {
    id: 'advice',
    number: '8',
    title: 'Advies van de werkgroep',
    hint: 'Het advies zelf: doorgaan, aanpassen of stoppen, met wat daarvoor nodig is.',
  },
  {
    id: 'reactions',
    number: '8',
    title: 'Reacties van de raden',
    hint: 'De reactie van elke raad, ook als die anders denkt dan de werkgroep.',
  },
] as const satisfies readonly WrittenPart[];

/** The id of a written part. */
export type WrittenPartId = (typeof writtenParts)[number]['id'];

/** All ids, for a schema. */
export const writtenPartIds = writtenParts.map(({ id }): WrittenPartId => id);
