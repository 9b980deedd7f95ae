import type { ScenarioCard } from './scenario-card.ts';

const source = 'Westerwolde, afwegingskader cliëntondersteuning';
const choice = 'Alkmaar §3.8';

/**
 * Four ways to organise it. The source gives questions and no pros and cons: those are taken from its
 * own description of a scenario and from what the Alkmaar paper says of the same choice.
 * Sources: Westerwolde, "Een afwegingskader voor de inrichting van cliëntondersteuning in gemeenten",
 * scenario's A–D; Nota cliëntondersteuning Regio Alkmaar 2016 §3.2, §3.7, §3.8 and annex.
 */
export const westerwoldeCards = [
  {
    id: 'westerwolde-a',
    family: 'westerwolde',
    sign: 'A',
    title: 'Meer aanbieders, elk voor een eigen groep',
    description:
      'Algemene vragen gaan naar het welzijnswerk, vragen van bijzondere groepen naar een gespecialiseerde organisatie. Inwoners, mantelzorgers en professionals kiezen zelf waar zij aankloppen. De aanbieders hebben geen vaste afspraken met elkaar.',
    advantages: [
      { text: 'Inwoners kunnen kiezen tussen aanbieders.', source: choice },
      { text: 'De deskundigheid van elke aanbieder blijft behouden.', source: choice },
    ],
    disadvantages: [
      {
        text: 'De gemeente maakt met elke aanbieder apart afspraken over prestaties en verantwoording.',
        source: choice,
      },
      { text: 'Het aanbod kan elkaar overlappen.', source: choice },
      { text: 'Samenwerking tussen aanbieders is niet vastgelegd.', source: 'Westerwolde A' },
    ],
    questions: [
      'Hoeveel keuze hebben inwoners tussen organisaties?',
      'Hoe werken de aanbieders met elkaar samen?',
      'Welke kwaliteit en deskundigheid vraagt u van elke aanbieder, en waar overlapt of verschilt die?',
      'Hoe bekend en vindbaar is de ondersteuning voor inwoners?',
      'Hoe is de privacy geregeld als aanbieders samenwerken?',
      'Hebben de aanbieders één visie op cliëntondersteuning?',
    ],
    source: `${source}, scenario A`,
  },
  {
    id: 'westerwolde-b',
    family: 'westerwolde',
    sign: 'B',
    title: 'Meer aanbieders, één voordeur',
    description:
      'Er is één telefoonnummer, brievenbus, website en e-mailadres voor inwoners, mantelzorgers en professionals. Naar buiten toe is er geen verschil tussen aanbieders. Achter de schermen gaat elke vraag naar een aanbieder die erbij past.',
    advantages: [
      {
        text: 'Er is één plek voor alle vragen. Een inwoner hoeft niet te weten wie wat doet.',
        source: 'Westerwolde B; Alkmaar bijlage (één loket)',
      },
      { text: 'De deskundigheid van elke aanbieder blijft behouden.', source: choice },
    ],
    disadvantages: [
      {
        text: 'Iemand moet de voordeur bemensen en elke vraag toewijzen.',
        source: 'Westerwolde B',
      },
      {
        text: 'Achter de voordeur worden gegevens gedeeld. Dat vraagt goede afspraken over privacy.',
        source: 'Westerwolde B',
      },
      {
        text: 'Inwoners zien niet meer welke aanbieders er zijn. Zij ervaren misschien minder keuze.',
        source: 'Westerwolde B',
      },
    ],
    questions: [
      'Wie bemenst de voordeur?',
      'Hoe wordt een vraag achter de schermen toegewezen?',
      'Hoe blijft de privacy goed geregeld?',
      'Moet cliëntondersteuning apart staan van andere hulp en diensten?',
      'Hoe komt u tot één visie op cliëntondersteuning?',
      'Hoe komen de aanbieders tot duidelijke afspraken over samenwerken?',
      'Hoeveel keuze ervaren inwoners?',
    ],
    source: `${source}, scenario B`,
  },
  {
    id: 'westerwolde-c',
    family: 'westerwolde',
    sign: 'C',
    title: 'Alles bij één bestaande organisatie',
    description:
      'Eén organisatie die er al is, voert alle cliëntondersteuning uit. Zij kan ondersteuners van andere organisaties inhuren of overnemen. Zij bepaalt zelf haar visie, de taken, de kwaliteit, en of er naast beroepskrachten ook vrijwilligers zijn.',
    advantages: [
      { text: 'Er is één aanspreekpunt voor inwoners en gemeente.', source: 'Westerwolde C' },
      { text: 'Visie, taken en kwaliteit liggen in één hand.', source: 'Westerwolde C' },
      { text: 'De aansturing is minder versnipperd.', source: 'Alkmaar §3.7 en §3.8' },
    ],
    disadvantages: [
      {
        text: 'Die ene organisatie heeft misschien niet alle deskundigheid en moet die dan inhuren of overnemen.',
        source: 'Westerwolde C; Alkmaar §3.8',
      },
      {
        text: 'Inwoners kunnen niet meer kiezen tussen organisaties.',
        source: 'Westerwolde C, tegenover Alkmaar §3.8',
      },
    ],
    questions: [
      'Hoeveel keuze hebben inwoners nog?',
      'Welke organisatie ligt voor de hand?',
      'Welke deskundigheid moet het team hebben?',
      'Heeft de organisatie alle kennis in huis voor alle groepen?',
      'Moet er deskundigheid van buiten bij komen?',
    ],
    source: `${source}, scenario C`,
  },
  {
    id: 'westerwolde-d',
    family: 'westerwolde',
    sign: 'D',
    title: 'Een nieuwe, zelfstandige organisatie',
    description:
      'Er komt een organisatie die alleen cliëntondersteuning biedt en los staat van de gemeente en van aanbieders van zorg en welzijn. Ondersteuners worden gedetacheerd of komen in vaste dienst.',
    advantages: [
      {
        text: 'De ondersteuning staat los van gemeente, zorgaanbod en besluiten. Zo is onafhankelijkheid het best te waarborgen.',
        source: 'Westerwolde D; Alkmaar §3.2',
      },
      {
        text: 'De organisatie doet niets anders dan cliëntondersteuning.',
        source: 'Westerwolde D',
      },
    ],
    disadvantages: [
      { text: 'Er is een nieuwe structuur en aansturing nodig.', source: 'Westerwolde D' },
      {
        text: 'De investering moet opwegen tegen het aantal vragen.',
        source: 'Westerwolde D',
      },
    ],
    questions: [
      'Hoe komt de organisatie aan mensen: gedetacheerd of in vaste dienst?',
      'Hoe wordt de organisatie bestuurd?',
      'Welke deskundigheid moet er zijn?',
      'Weegt de investering op tegen de vraag in de gemeente?',
      'Wie bepaalt wie geholpen wordt?',
    ],
    source: `${source}, scenario D`,
  },
] as const satisfies readonly ScenarioCard[];
