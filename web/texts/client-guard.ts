import type { Language, Translated } from '../../server/domain/codes/language.ts';
import type { GuardKind } from '../../server/domain/guard/guard-span.ts';

/** What is said under the open question when it seems to hold personal data. */
export const guardWords: Readonly<Record<Language, { blocks: string; warns: string }>> = {
  nl: {
    blocks: 'Haal dit weg. Anders kunt u niet versturen:',
    warns: 'Staat hier iets over een persoon in? Haal het dan weg:',
  },
  fy: {
    blocks: 'Helje dit wei. Oars kinne jo net ferstjoere:',
    warns: 'Stiet hjir wat oer in persoan yn? Helje it dan wei:',
  },
  en: {
    blocks: 'Take this out. Otherwise you cannot send:',
    warns: 'Does this say something about a person? Then take it out:',
  },
};

/** What each kind of personal data is called. */
export const guardKinds: Readonly<Record<GuardKind, Translated>> = {
  bsn: { nl: 'burgerservicenummer', fy: 'boargerservicenûmer', en: 'citizen service number' },
  iban: { nl: 'rekeningnummer', fy: 'rekkennûmer', en: 'bank account number' },
  email: { nl: 'e-mailadres', fy: 'e-mailadres', en: 'e-mail address' },
  phone: { nl: 'telefoonnummer', fy: 'telefoannûmer', en: 'phone number' },
  postcode: { nl: 'postcode', fy: 'postkoade', en: 'postcode' },
  name: { nl: 'naam', fy: 'namme', en: 'name' },
  birthDate: { nl: 'geboortedatum', fy: 'bertedatum', en: 'date of birth' },
  street: { nl: 'straat of adres', fy: 'strjitte of adres', en: 'street or address' },
  licencePlate: { nl: 'kenteken', fy: 'kenteken', en: 'licence plate' },
  caseNumber: { nl: 'zaaknummer', fy: 'saaknûmer', en: 'case number' },
};
