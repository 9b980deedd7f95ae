import { Refusal } from '../domain/refusal.ts';

const details = {
  stopped: 'Het nakijken is gestopt. Er is niets vrijgegeven.',
  changed:
    'Er is iets veranderd sinds u keek. Er is niets vrijgegeven. Kijk de editie opnieuw na en geef haar dan vrij.',
  'check-failed':
    'Een controle is niet gelukt. Er is niets vrijgegeven. Probeer het opnieuw, of kies ervoor om alleen de totalen vrij te geven.',
  'check-succeeded':
    'De controle is nu wel gelukt. Er is niets vrijgegeven. Kijk opnieuw wat er kan worden vrijgegeven.',
} as const;

/** Why an edition does not go out although it is due and complete. */
export type ReleaseRefusal = keyof typeof details;

/** The answer 409 to a release or a preview, with a code by which a screen knows what to offer. */
export function releaseRefusal(code: ReleaseRefusal): Refusal {
  const detail = details[code];
  return new Refusal(409, detail, {
    errors: [{ in: 'body', location: { pointer: '' }, code, detail }],
  });
}
