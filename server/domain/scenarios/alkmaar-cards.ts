import type { ScenarioCard } from './scenario-card.ts';

const source = 'Alkmaar §4.2';
const fits = {
  text: 'Sluit aan bij de gemeentelijke toegang en bij wat er lokaal al is.',
  source,
} as const;
const notAssured = { text: 'De kwaliteit is niet in de hele regio geborgd.', source } as const;
const littleScale = { text: 'Er is weinig schaalvoordeel.', source } as const;

/** Four ways to contract it, with the pros and cons of the source. Source: Nota cliëntondersteuning Regio Alkmaar 2016 §4.2. */
export const alkmaarCards = [
  {
    id: 'alkmaar-1',
    family: 'alkmaar',
    sign: '1',
    title: 'Eén lokale aanbieder',
    description:
      'De gemeente contracteert of subsidieert één aanbieder uit de eigen omgeving voor alle cliëntondersteuning.',
    advantages: [fits, { text: 'Er is ruimte om lokaal te vernieuwen.', source }],
    disadvantages: [
      { text: 'Hangt af van de kwaliteit die er lokaal is.', source },
      notAssured,
      littleScale,
    ],
    questions: [],
    source,
  },
  {
    id: 'alkmaar-2',
    family: 'alkmaar',
    sign: '2',
    title: 'Lokaal, met inzet van MEE',
    description:
      'De gemeente werkt met één lokale aanbieder. Die moet een afgesproken tijd (een deel van) de capaciteit van MEE gebruiken.',
    advantages: [
      fits,
      { text: 'Voorkomt dat aanbod overlapt.', source },
      {
        text: 'Deskundigheid blijft en groeit, en de (frictie)kosten blijven beperkt.',
        source,
      },
      { text: 'De kwaliteit is in de regio gelijk.', source },
    ],
    disadvantages: [
      {
        text: 'De kwaliteit is niet in de hele regio geborgd. (De nota noemt gelijke kwaliteit ook als voordeel.)',
        source,
      },
      littleScale,
    ],
    questions: [],
    source,
  },
  {
    id: 'alkmaar-3',
    family: 'alkmaar',
    sign: '3',
    title: 'Lokaal, meer aanbieders',
    description:
      'De gemeente contracteert of subsidieert een aantal aanbieders naast elkaar, waaronder MEE.',
    advantages: [
      fits,
      {
        text: 'Specialisten voor bepaalde groepen en algemene ondersteuners vullen elkaar aan.',
        source,
      },
    ],
    disadvantages: [notAssured, { text: 'Er is nog minder schaalvoordeel.', source }],
    questions: [],
    source,
  },
  {
    id: 'alkmaar-4',
    family: 'alkmaar',
    sign: '4',
    title: 'Regionaal',
    description:
      'Gemeenten contracteren samen één aanbieder. Die moet de ondersteuning in elke gemeente lokaal inbedden.',
    advantages: [
      { text: 'Door de grotere schaal kan het goedkoper.', source },
      { text: 'De aanbieder kan deskundigheid beter op peil houden.', source },
    ],
    disadvantages: [
      { text: 'Hangt af van de medewerking van lokale partijen bij het inbedden.', source },
    ],
    questions: [],
    source,
  },
] as const satisfies readonly ScenarioCard[];
