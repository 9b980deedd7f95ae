import type { CodeList } from './code-list.ts';
import type { ReasonCode } from './reasons.ts';

/**
 * The reasons as the workgroup counts them: the seven of the pilot document §4, and "not known". Never
 * offered in a form; a case counts once per group, however many of its reasons were recorded.
 */
export const reasonGroups = {
  id: 'reason-groups',
  name: 'Reden (zeven redenen)',
  question: 'Waarom kiest de inwoner voor een onafhankelijke ondersteuner?',
  multiple: true,
  unknown: 'R9',
  codes: [
    {
      code: 'R1',
      label: 'Heeft niemand die mee kan naar het gesprek',
      explanation:
        'Casussen waarin de inwoner niemand in de eigen omgeving heeft die mee kan naar het gesprek met het gebiedsteam.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'R2',
      label: 'Wil niet naar het gebiedsteam of voelt zich niet gehoord',
      explanation:
        'Casussen waarin de inwoner (nog) niet naar het gebiedsteam wil, niet geregistreerd wil worden of zich niet gehoord voelt. Elke casus telt één keer.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'R3',
      label: 'Wil praten met iemand die onafhankelijk is',
      explanation:
        'Casussen waarin de inwoner over zorg of hulp van de gemeente wil praten met iemand die daar niet bij hoort.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'R4',
      label: 'Is niet tevreden over het gesprek of het aanbod',
      explanation:
        'Casussen waarin het gesprek met het gebiedsteam of het aanbod tegenviel, met of zonder klacht. Elke casus telt één keer.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'R5',
      label: 'Wil hulp tijdens het gesprek met het gebiedsteam',
      explanation:
        'Casussen waarin de inwoner iemand van buiten het gebiedsteam bij het gesprek wil hebben.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'R6',
      label: 'Wil de uitkomst van het gesprek nabespreken',
      explanation: 'Casussen waarin de inwoner wil napraten over het gesprek met het gebiedsteam.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'R7',
      label: 'Wil laten nakijken of het goed is gegaan',
      explanation: 'Casussen waarin de inwoner wil weten of er op de juiste manier is gewerkt.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'R9',
      label: 'Anders of niet bekend',
      explanation:
        'Casussen zonder een van de zeven redenen. Deze tellen niet mee als een aandeel wordt berekend van de bekende redenen.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
  ],
} as const satisfies CodeList;

/** A reason as it is counted for the workgroup. */
export type ReasonGroupCode = (typeof reasonGroups.codes)[number]['code'];

/** The reason of the pilot document §4 under which a recorded reason counts. */
export function reasonGroup(code: ReasonCode): ReasonGroupCode {
  switch (code) {
    case 'R2a':
    case 'R2b':
    case 'R2c':
      return 'R2';
    case 'R4a':
    case 'R4b':
      return 'R4';
    default:
      return code;
  }
}
