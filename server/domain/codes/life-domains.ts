import type { CodeList } from './code-list.ts';

/**
 * Axis A of a question: the part of life it is about. Built from the statutory fields of client support
 * (Wmo 2015, in Alkmaar chapter 2) and pilot document §2.
 */
export const lifeDomains = {
  id: 'life-domains',
  name: 'Leefgebied',
  question: 'Waar gaat de vraag over?',
  multiple: true,
  unknown: 'L99',
  codes: [
    {
      code: 'L01',
      label: 'Wonen',
      explanation:
        'Tel vragen over een huis zoeken, verhuizen, overlast of aanpassen van de woning. Huurtoeslag hoort bij geld.',
      source: 'Wmo 2015, begrip cliëntondersteuning',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'L02',
      label: 'Hulp in huis en zelfstandig leven',
      explanation:
        'Tel vragen over huishoudelijke hulp, begeleiding, hulpmiddelen en dagelijkse dingen doen. Zorg voor het lichaam hoort bij zorg.',
      source: 'Wmo 2015, begrip cliëntondersteuning',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'L03',
      label: 'Zorg en gezondheid',
      explanation:
        'Tel vragen over verpleging, verzorging, behandeling en preventie. Leg geen ziekte of diagnose vast.',
      source: 'Wmo 2015, begrip cliëntondersteuning',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'L04',
      label: 'Jeugd, gezin en opvoeden',
      explanation:
        'Tel vragen over opgroeien, opvoeden en jeugdhulp. Een vraag over school hoort bij school.',
      source: 'Wmo 2015, begrip cliëntondersteuning',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'L05',
      label: 'School en leren',
      explanation:
        'Tel vragen over onderwijs, passend onderwijs, vervoer naar school en leren op latere leeftijd.',
      source: 'Wmo 2015, begrip cliëntondersteuning',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'L06',
      label: 'Werk en dagbesteding',
      explanation:
        'Tel vragen over werk zoeken of houden, re-integratie en dagbesteding. Een uitkering hoort bij geld.',
      source: 'Wmo 2015, begrip cliëntondersteuning',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'L07',
      label: 'Geld, uitkering en schulden',
      explanation: 'Tel vragen over inkomen, bijstand, toeslagen, eigen bijdrage en schulden.',
      source: 'Wmo 2015, begrip cliëntondersteuning',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'L08',
      label: 'Familie, vrienden en relaties',
      explanation:
        'Tel vragen over contact met anderen, eenzaamheid en problemen thuis. Opvoeden hoort bij jeugd.',
      source: 'Voorstel van Naast, naar MEE',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'L09',
      label: 'Meedoen, vrije tijd en vervoer',
      explanation:
        'Tel vragen over activiteiten, vrijwilligerswerk en ergens kunnen komen. Vervoer naar school hoort bij school.',
      source: 'Pilotdocument §2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'L10',
      label: 'Mantelzorg',
      explanation:
        'Tel vragen van of over iemand die voor een naaste zorgt, zoals hulp om het vol te houden.',
      source: 'Nota Regio Alkmaar, hoofdstuk 2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'L11',
      label: 'Contact met gemeente of gebiedsteam',
      explanation:
        'Tel vragen over hoe de gemeente of het gebiedsteam werkt: brieven, regels, wachten en hoe iemand behandeld is.',
      source: 'Pilotdocument §2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'L99',
      label: 'Anders of niet bekend',
      explanation: 'Kies dit alleen als geen ander leefgebied past of als u het niet weet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A life domain. */
export type LifeDomainCode = (typeof lifeDomains.codes)[number]['code'];
