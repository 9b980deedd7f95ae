import type { CodeList } from './code-list.ts';

/**
 * What kind of talk a contact was. The codes are those of the dissatisfaction status, so that a nature
 * says which status a contact starts with. From light to heavy.
 */
export const contactNatures = {
  id: 'contact-natures',
  name: 'Aard van het contact',
  question: 'Wat voor contact was het?',
  multiple: false,
  codes: [
    {
      code: 'C0',
      label: 'Informatie of advies',
      explanation:
        'De inwoner had een vraag en was nergens ontevreden over. Twijfelt u, kies dan onvrede: weinig klachten wil niet zeggen dat iedereen tevreden is.',
      source: 'Pilotdocument §8.3',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'C1',
      label: 'Onvrede',
      explanation: 'De inwoner was ontevreden en wil daar zelf niets mee doen.',
      source: 'Pilotdocument §8.3',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'C2',
      label: 'Bijna-klacht',
      explanation:
        'De inwoner dacht aan een klacht of was ermee bezig, maar heeft die niet ingediend.',
      source: 'Pilotdocument §8.3',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'C3',
      label: 'Klacht',
      explanation:
        'De inwoner heeft een klacht ingediend bij de gemeente of een aanbieder. Een bezwaar tegen een besluit is geen klacht.',
      source: 'Pilotdocument §8.3',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** The nature of a contact. */
export type ContactNatureCode = (typeof contactNatures.codes)[number]['code'];

/** The heaviest of several natures, as a case is counted once; null when there are none. */
export function heaviestNature(natures: Iterable<ContactNatureCode>): ContactNatureCode | null {
  return [...natures].toSorted().at(-1) ?? null;
}
