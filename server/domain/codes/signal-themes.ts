import type { CodeList } from './code-list.ts';

/**
 * What a bottleneck is about: the checklist of Westerwolde and the first pillar of Twente.
 */
export const signalThemes = {
  id: 'signal-themes',
  name: 'Thema',
  question: 'Bij welk thema hoort het knelpunt?',
  multiple: false,
  codes: [
    {
      code: 'ST1',
      label: 'Bereik',
      explanation:
        'Het knelpunt gaat over inwoners die de hulp niet bereiken of niet durven te vragen.',
      source: 'Westerwolde, overzicht van de afwegingen',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'ST2',
      label: 'Bekendheid en vindbaarheid',
      explanation: 'Inwoners of verwijzers kennen de hulp niet of kunnen die niet vinden.',
      source: 'Westerwolde, overzicht van de afwegingen',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'ST3',
      label: 'Keuzevrijheid',
      explanation: 'Inwoners kunnen niet kiezen wie hen helpt.',
      source: 'Westerwolde, overzicht van de afwegingen',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'ST4',
      label: 'Privacy',
      explanation: 'Er wordt te veel gevraagd, gedeeld of bewaard.',
      source: 'Westerwolde, overzicht van de afwegingen',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'ST5',
      label: 'Verdelen van vragen (triage)',
      explanation: 'Een vraag komt niet bij de goede persoon of organisatie terecht.',
      source: 'Westerwolde, overzicht van de afwegingen',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'ST6',
      label: 'Samenwerking formeel en informeel',
      explanation: 'Beroepskrachten en vrijwilligers werken niet goed samen.',
      source: 'Westerwolde, overzicht van de afwegingen',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'ST7',
      label: 'Contract en afspraken',
      explanation: 'De afspraken met de gemeente of de aanbieder zitten goede hulp in de weg.',
      source: 'Westerwolde, overzicht van de afwegingen',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'ST8',
      label: 'Onafhankelijkheid',
      explanation: 'De onafhankelijkheid van de ondersteuner is er niet of wordt niet zo ervaren.',
      source: 'Westerwolde, overzicht van de afwegingen',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'ST9',
      label: 'Deskundigheid',
      explanation: 'De kennis die nodig is, ontbreekt.',
      source: 'Westerwolde, overzicht van de afwegingen',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'ST10',
      label: 'Netwerk en kennis delen',
      explanation: 'Organisaties weten niet van elkaar wat ze doen of weten.',
      source: 'Twente, pijler 1',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'ST11',
      label: 'Regels en toegang tot hulp',
      explanation: 'De regels, brieven of stappen naar hulp van de gemeente werken niet goed.',
      source: 'Pilotdocument §5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'ST99',
      label: 'Anders',
      explanation: 'Kies dit als geen ander thema past.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** The theme of a signal. */
export type SignalThemeCode = (typeof signalThemes.codes)[number]['code'];
