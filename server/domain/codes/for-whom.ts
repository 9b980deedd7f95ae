import type { CodeList } from './code-list.ts';

/**
 * For whom the question is asked. Built on MEE Oost-Gelderland, where six in ten asked for someone else.
 */
export const forWhom = {
  id: 'for-whom',
  name: 'Voor wie',
  question: 'Voor wie is de vraag?',
  multiple: false,
  unknown: 'D9',
  codes: [
    {
      code: 'D1',
      label: 'Voor zichzelf',
      explanation: 'De inwoner vraagt het voor zichzelf, ook als een ander de afspraak maakte.',
      source: 'Voorstel van Naast, naar MEE',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'D2',
      label: 'Voor een kind',
      explanation:
        'Een ouder of verzorger vraagt het voor een kind. Ook als het kind volwassen is.',
      source: 'Voorstel van Naast, naar MEE',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'D3',
      label: 'Voor partner, familie of iemand anders',
      explanation: 'De inwoner vraagt het voor een ander die geen kind van de vrager is.',
      source: 'Voorstel van Naast, naar MEE',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'D4',
      label: 'Een beroepskracht vraagt het',
      explanation:
        'Een hulpverlener of medewerker vraagt het voor een inwoner. Belt die alleen om door te verwijzen, dan telt de inwoner zelf.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'D9',
      label: 'Weet ik niet',
      explanation: 'Kies dit als niet duidelijk werd voor wie de vraag is.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** For whom a question is. */
export type ForWhomCode = (typeof forWhom.codes)[number]['code'];
