import type { CodeList } from './code-list.ts';

/**
 * Whether the resident got a slip with a code for the questionnaire, asked when a case closes. The slip
 * itself is not recorded, so an answer cannot be traced to a case.
 */
export const slipStatuses = {
  id: 'slip-statuses',
  name: 'Strookje',
  question: 'Hebt u een strookje voor de vragenlijst gegeven?',
  multiple: false,
  codes: [
    {
      code: 'issued',
      label: 'Uitgereikt',
      explanation: 'De inwoner kreeg een strookje met een code. Schrijf nergens op welke code.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'not-offered',
      label: 'Niet aangeboden',
      explanation: 'U hebt geen strookje aangeboden. Dit telt mee, zodat de respons eerlijk is.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'declined',
      label: 'Wilde niet',
      explanation: 'U bood een strookje aan en de inwoner wilde het niet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** What happened with the slip. */
export type SlipStatusCode = (typeof slipStatuses.codes)[number]['code'];
