import type { CodeList } from './code-list.ts';

/**
 * Where a case stands. "Stopped" is kept apart from "closed" because drop-out is an outcome of its own.
 */
export const caseStatuses = {
  id: 'case-statuses',
  name: 'Status van de casus',
  question: 'Hoe staat het met de casus?',
  multiple: false,
  codes: [
    {
      code: 'open',
      label: 'Open',
      explanation: 'U bent met de casus bezig.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'waiting',
      label: 'Wacht op een ander',
      explanation:
        'U kunt pas verder als iemand anders iets doet, zoals het gebiedsteam. De casus telt als open.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'closed',
      label: 'Afgesloten',
      explanation:
        'De hulp is klaar, met een uitkomst. Is de inwoner zelf weggebleven, kies dan "gestopt".',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'reopened',
      label: 'Heropend',
      explanation:
        'De inwoner kwam terug met dezelfde vraag. De casus telt als open en niet als nieuwe casus.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'stopped',
      label: 'Gestopt door de inwoner',
      explanation:
        'De inwoner wil niet verder of reageert niet meer. Dit telt apart van afgesloten casussen.',
      source: 'Voorstel van Naast, naar de landelijke maat voor uitval',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** The status of a case. */
export type CaseStatusCode = (typeof caseStatuses.codes)[number]['code'];

/** Whether a case is still being worked on: it belongs in the caseload. */
export function isOpenCase(status: CaseStatusCode): boolean {
  return status !== 'closed' && status !== 'stopped';
}
