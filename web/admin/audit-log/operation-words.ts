import type { OperationId } from '../../../server/access/policy.ts';

/** What the operations an admin may read about are called in the log. */
const words: Partial<Record<OperationId | 'createPilot', string>> = {
  createPilot: 'Pilot aangemaakt',
  signIn: 'Ingelogd met wachtwoord',
  verifySignInCode: 'Code uit de app gegeven',
  endSession: 'Uitgelogd',
  changeMyPassword: 'Eigen wachtwoord veranderd',
  endMyOtherSessions: 'Elders uitgelogd',
  offerSecondStep: 'App toevoegen begonnen',
  confirmSecondStep: 'App toegevoegd',
  removeSecondStep: 'App weggehaald',
  changePilotSettings: 'Instellingen veranderd',
  addArea: 'Gebiedsteam toegevoegd',
  changeArea: 'Gebiedsteam veranderd',
  addBody: 'Geleding toegevoegd',
  changeBody: 'Geleding veranderd',
  addPerson: 'Persoon toegevoegd',
  blockPerson: 'Account geblokkeerd',
  unblockPerson: 'Account weer geopend',
  resetPassword: 'Eenmalig wachtwoord gegeven',
  grantMembership: 'Rol gegeven',
  endMembership: 'Rol beëindigd',
  confirmMembership: 'Rol bevestigd',
  refuseMembership: 'Rol geweigerd',
};

/** An operation in Dutch; one without words keeps the name it has in the API. */
export function operationWords(operation: string): string {
  return Object.entries(words).find(([name]) => name === operation)?.[1] ?? operation;
}
