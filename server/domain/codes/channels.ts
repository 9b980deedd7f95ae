import type { CodeList } from './code-list.ts';

/**
 * How a contact took place. Built on the channels of Het Juridisch Loket; ours for this pilot.
 */
export const channels = {
  id: 'channels',
  name: 'Kanaal',
  question: 'Hoe was het contact?',
  multiple: false,
  codes: [
    {
      code: 'K1',
      label: 'Telefoon',
      explanation: 'Een gesprek met de inwoner aan de telefoon. Een gemiste oproep telt niet.',
      source: 'Voorstel van Naast, naar Het Juridisch Loket',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'K2',
      label: 'E-mail of bericht',
      explanation:
        'Een vraag en antwoord per e-mail, sms of app op dezelfde dag tellen samen als één contact.',
      source: 'Voorstel van Naast, naar Het Juridisch Loket',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'K3',
      label: 'Spreekuur of inloop',
      explanation:
        'De inwoner kwam langs op een spreekuur, kantoor of inloop, met of zonder afspraak.',
      source: 'Voorstel van Naast, naar Het Juridisch Loket',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'K4',
      label: 'Huisbezoek',
      explanation:
        'U sprak de inwoner thuis, zonder het gebiedsteam. Is het gebiedsteam erbij, kies dan "mee naar gesprek".',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'K5',
      label: 'Mee naar gesprek met het gebiedsteam',
      explanation:
        'U was bij het gesprek van de inwoner met het gebiedsteam, thuis of op kantoor. De voorbereiding op een andere dag is een eigen contact.',
      source: 'Pilotdocument §3',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'K6',
      label: 'Videobellen',
      explanation: 'Een gesprek met de inwoner met beeld.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'K7',
      label: 'Brief',
      explanation:
        'Een brief aan of van de inwoner. Een brief die u samen schrijft tijdens een bezoek hoort bij dat bezoek.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'K8',
      label: 'Zonder de inwoner: overleg of uitzoekwerk',
      explanation:
        'Werk voor een casus waar de inwoner niet bij was. Dit telt apart en niet mee in het aantal contacten met inwoners.',
      source: 'Voorstel van Naast, naar Het Juridisch Loket',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A channel. */
export type ChannelCode = (typeof channels.codes)[number]['code'];

/**
 * Whether a contact was with the resident. Look-up work and consultation (K8) is a case moment and
 * stays out of every total of client contacts. Source: Het Juridisch Loket, counting of activities.
 */
export function isClientContact(channel: ChannelCode): boolean {
  return channel !== 'K8';
}
