import type { CodeList } from './code-list.ts';

/**
 * The reasons for choosing the independent supporter, as a form offers them: the seven reasons of the
 * pilot document §4, with the two that hold several motives split up (`parent` is the reason they count
 * under). Several at once, one of them marked as the main reason.
 */
export const reasons = {
  id: 'reasons',
  name: 'Reden',
  question: 'Waarom kiest de inwoner voor een onafhankelijke ondersteuner?',
  multiple: true,
  unknown: 'R9',
  codes: [
    {
      code: 'R1',
      label: 'Ik heb niemand die mee kan naar het gesprek',
      explanation:
        'Tel dit als de inwoner niemand in de eigen omgeving heeft die mee kan naar het gesprek met het gebiedsteam. Niet als er wel iemand is, maar de inwoner liever u meeneemt.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'R2a',
      label: 'Ik wil (nog) niet naar het gebiedsteam',
      explanation:
        'Tel dit als de inwoner nu geen contact met het gebiedsteam wil. Niet als de inwoner er al is geweest en zich niet gehoord voelt.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      parent: 'R2',
    },
    {
      code: 'R2b',
      label: 'Ik wil niet geregistreerd worden',
      explanation:
        'Tel dit als de inwoner nergens genoteerd wil staan. Leg dan geen casuscode vast; het contact telt wel mee.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      parent: 'R2',
    },
    {
      code: 'R2c',
      label: 'Ik voel mij niet gehoord door het gebiedsteam',
      explanation:
        'Tel dit als de inwoner contact had met het gebiedsteam en vindt dat er niet goed is geluisterd. Niet als alleen het aanbod tegenviel.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      parent: 'R2',
    },
    {
      code: 'R3',
      label: 'Ik wil praten met iemand die onafhankelijk is',
      explanation:
        'Tel dit als de inwoner zelf zegt over zorg of hulp van de gemeente te willen praten met iemand die daar niet bij hoort. Niet omdat u vindt dat het helpt.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'R4a',
      label: 'Ik ben niet tevreden over het gesprek',
      explanation:
        'Tel dit als het gesprek met het gebiedsteam tegenviel, met of zonder klacht. Vul dan ook in hoe het staat met de onvrede of klacht.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      parent: 'R4',
    },
    {
      code: 'R4b',
      label: 'Ik ben niet tevreden over het aanbod',
      explanation:
        'Tel dit als de hulp die werd aangeboden tegenviel, met of zonder klacht. Vul dan ook in hoe het staat met de onvrede of klacht.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      parent: 'R4',
    },
    {
      code: 'R5',
      label: 'Ik wil hulp tijdens het gesprek met het gebiedsteam',
      explanation:
        'Tel dit als de inwoner iemand van buiten het gebiedsteam bij het gesprek wil hebben. Ook als het gesprek later niet doorgaat.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'R6',
      label: 'Ik wil de uitkomst van het gesprek nabespreken',
      explanation:
        'Tel dit als het gesprek met het gebiedsteam al is geweest en de inwoner erover wil praten. Niet als de inwoner wil laten nagaan of de regels zijn gevolgd.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'R7',
      label: 'Ik wil laten nakijken of het goed is gegaan',
      explanation:
        'Tel dit als de inwoner wil weten of het gebiedsteam of de gemeente op de juiste manier heeft gewerkt. Niet als de inwoner alleen wil napraten.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'R9',
      label: 'Anders of niet bekend',
      explanation:
        'Kies dit alleen als geen andere reden past, of als u de reden niet weet. Tel het niet naast een andere reden.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A reason as it is recorded. */
export type ReasonCode = (typeof reasons.codes)[number]['code'];
