import type { CodeList } from './code-list.ts';

/**
 * Axis B of a question, and the law of an objection: the law or scheme it falls under. The first five are
 * what the supporter must know according to pilot document §6; the other ones are ours.
 */
export const laws = {
  id: 'laws',
  name: 'Wet of regeling',
  question: 'Bij welke wet of regeling hoort de vraag?',
  multiple: true,
  unknown: 'W0',
  codes: [
    {
      code: 'W1',
      label: 'Wmo',
      explanation:
        'Hulp van de gemeente om thuis te wonen en mee te doen, zoals hulp in huis, begeleiding of een hulpmiddel.',
      source: 'Pilotdocument §6',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'W2',
      label: 'Jeugdwet',
      explanation: 'Hulp van de gemeente voor kinderen en jongeren tot 18 jaar en hun ouders.',
      source: 'Pilotdocument §6',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'W3',
      label: 'Participatiewet en bijstand',
      explanation:
        'Bijstand, bijzondere bijstand en hulp van de gemeente bij werk. WW en WIA horen bij een andere regeling.',
      source: 'Pilotdocument §6',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'W4',
      label: 'Wet langdurige zorg (Wlz)',
      explanation:
        'Zorg voor wie de hele dag zorg of toezicht nodig heeft, zoals in een verpleeghuis. Het CIZ beslist hierover.',
      source: 'Pilotdocument §6',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'W5',
      label: 'Zorgverzekeringswet (Zvw)',
      explanation:
        'Zorg die de zorgverzekeraar betaalt, zoals wijkverpleging, huisarts en behandeling.',
      source: 'Pilotdocument §6',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'W6',
      label: 'Onderwijs',
      explanation: 'Passend onderwijs, leerplicht en leerlingenvervoer.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'W7',
      label: 'Schuldhulp',
      explanation:
        'Hulp van de gemeente bij schulden, zoals een regeling met schuldeisers. Bijstand hoort bij de Participatiewet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'W8',
      label: 'Andere wet of regeling',
      explanation: 'Andere regelingen, zoals UWV-uitkeringen, toeslagen, huur en AOW.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'W9',
      label: 'Regels en diensten van de gemeente',
      explanation:
        'Regels of werkwijze van de gemeente zelf, zonder een van de wetten hierboven. Dit telt niet als een wet bij "meer dan één wet".',
      source: 'Pilotdocument §6',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'W0',
      label: 'Geen wet of niet bekend',
      explanation:
        'Kies dit als er geen wet speelt of als u het niet weet. Tel het niet naast een wet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A law or scheme. */
export type LawCode = (typeof laws.codes)[number]['code'];

/**
 * Whether questions touch more than one law: municipal policy (W9) and "not known" (W0) are not laws.
 * The crossing of laws is where support gets stuck. Source: XpertiseZorg, point 4.
 */
export function isMoreThanOneLaw(codes: Iterable<LawCode>): boolean {
  const touched = new Set(codes);
  touched.delete('W0');
  touched.delete('W9');
  return touched.size > 1;
}
