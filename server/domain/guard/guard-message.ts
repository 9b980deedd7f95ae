import type { GuardEffect, GuardKind, GuardSpan } from './guard-span.ts';

/** What each kind is called on the screen. */
export const guardLabels: Record<GuardKind, string> = {
  bsn: 'burgerservicenummer (BSN)',
  iban: 'rekeningnummer',
  email: 'e-mailadres',
  phone: 'telefoonnummer',
  postcode: 'postcode',
  name: 'naam',
  birthDate: 'geboortedatum',
  street: 'straat of adres',
  licencePlate: 'kenteken',
  caseNumber: 'zaaknummer',
};

const instead: Record<GuardKind, string> = {
  bsn: "Haal het weg; schrijf bijvoorbeeld 'cliënt'.",
  iban: "Haal het weg; schrijf bijvoorbeeld 'de rekening van cliënt'.",
  email: "Haal het weg; schrijf bijvoorbeeld 'gemaild met cliënt'.",
  phone: "Haal het weg; schrijf bijvoorbeeld 'cliënt' of 'consulent'.",
  postcode: "Haal de postcode weg; schrijf bijvoorbeeld 'thuis' of 'in het dorp'.",
  name: "Schrijf liever 'cliënt', 'zoon' of 'consulent'.",
  birthDate: "Schrijf liever 'boven de 80' of 'een kind'.",
  street: "Schrijf liever 'thuis' of 'in het dorp'.",
  licencePlate: "Schrijf liever 'de auto van cliënt'.",
  caseNumber: "Laat het weg, of schrijf 'de aanvraag' of 'het bezwaar'.",
};

const consequence: Record<GuardEffect, string> = {
  block: 'Zo kunt u de tekst niet bewaren.',
  warn: 'Kijk of dit naar een persoon wijst.',
};

/**
 * What was found and what to do about it, in Dutch for the person who is writing. It never repeats
 * the text itself.
 *
 * @example guardMessage('phone')
 * // "Dit lijkt een telefoonnummer. Haal het weg; schrijf bijvoorbeeld 'cliënt' of 'consulent'."
 */
export function guardMessage(kind: GuardKind): string {
  return `Dit lijkt een ${guardLabels[kind]}. ${instead[kind]}`;
}

/** The message of a span, followed by what it means for saving. */
export function guardSpanMessage({ kind, effect }: GuardSpan): string {
  return `${guardMessage(kind)} ${consequence[effect]}`;
}
