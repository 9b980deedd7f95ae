import type { CodeList } from './code-list.ts';

/**
 * What dissatisfaction is about. Built from published lists of complaint subjects (national ombudsman
 * 2017, De Fryske Marren, Groningen, Amstelveen). One main subject.
 */
export const dissatisfactionSubjects = {
  id: 'dissatisfaction-subjects',
  name: 'Onderwerp van de onvrede',
  question: 'Waar gaat de onvrede vooral over?',
  multiple: false,
  unknown: 'KS99',
  codes: [
    {
      code: 'KS1',
      label: 'Bejegening',
      explanation:
        'De inwoner vindt dat iemand onbeleefd, onvriendelijk of kleinerend was. Niet geluisterd telt apart.',
      source: 'Voorstel van Naast, naar Nationale ombudsman',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KS2',
      label: 'Verkeerde of te weinig informatie',
      explanation: 'De uitleg klopte niet, ontbrak of was niet te begrijpen.',
      source: 'Voorstel van Naast, naar Nationale ombudsman',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KS3',
      label: 'Geen of te laat antwoord, slecht bereikbaar',
      explanation:
        'Niemand nam op, belde terug of antwoordde op tijd. Wachten op een besluit hoort bij procedure.',
      source: 'Voorstel van Naast, naar Nationale ombudsman',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KS4',
      label: 'Afspraak niet nagekomen',
      explanation: 'Er was iets beloofd of afgesproken en dat gebeurde niet.',
      source: 'Voorstel van Naast, naar Nationale ombudsman',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KS5',
      label: 'Niet geluisterd',
      explanation: 'De inwoner vertelde iets en daar is niets mee gedaan.',
      source: 'Voorstel van Naast, naar Nationale ombudsman',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KS6',
      label: 'Fout niet hersteld',
      explanation: 'Er was een fout gemeld en die is niet verbeterd.',
      source: 'Voorstel van Naast, naar Nationale ombudsman',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KS7',
      label: 'Procedure of wachttijd',
      explanation: 'De stappen waren te veel, te moeilijk of duurden te lang.',
      source: 'Voorstel van Naast, naar Nationale ombudsman',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KS8',
      label: 'Privacy',
      explanation: 'Er is meer gevraagd, gedeeld of bewaard dan de inwoner goed vindt.',
      source: 'Voorstel van Naast, naar Nationale ombudsman',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KS9',
      label: 'Aanbod of uitkomst',
      explanation:
        'De inwoner is het niet eens met de hulp of het besluit. Gaat het om een besluit, dan kan het ook een bezwaar zijn.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KS10',
      label: 'Zorgaanbieder',
      explanation: 'Het gaat om de hulp zelf, door een aanbieder van zorg of hulp.',
      source: 'Voorstel van Naast, naar Amstelveen en Aalsmeer',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KS99',
      label: 'Anders of niet bekend',
      explanation: 'Kies dit als geen onderwerp past of als u het niet weet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A subject of dissatisfaction. */
export type DissatisfactionSubjectCode = (typeof dissatisfactionSubjects.codes)[number]['code'];
