/** A way to organise independent client support after the pilot, in our own words. */
export type Scenario = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly advantages: string;
  readonly disadvantages: string;
};

/** A scenario of Westerwolde: it comes with questions to weigh instead of pros and cons. */
export type WeighedScenario = Pick<Scenario, 'id' | 'title' | 'description'> & {
  readonly questions: readonly string[];
};

/** Four ways to organise it. Source: Westerwolde, "Een afwegingskader", scenario's A–D. */
export const westerwoldeScenarios: readonly WeighedScenario[] = [
  {
    id: 'A',
    title: 'Meer aanbieders, elk voor een eigen groep',
    description:
      'Algemene vragen gaan naar het welzijnswerk, vragen van bijzondere groepen naar een gespecialiseerde organisatie. Inwoners kiezen zelf waar zij aankloppen. De aanbieders hebben geen vaste afspraken met elkaar.',
    questions: [
      'Hebben inwoners echt iets te kiezen?',
      'Werken de aanbieders samen?',
      'Welke deskundigheid vraagt u, en waar overlapt die?',
      'Weten inwoners de weg, en delen de aanbieders één visie?',
    ],
  },
  {
    id: 'B',
    title: 'Meer aanbieders, één voordeur',
    description:
      'Er is één telefoonnummer, adres en website voor inwoners, mantelzorgers en professionals. Achter de schermen gaat de vraag naar de aanbieder die erbij past.',
    questions: [
      'Wie bemenst de voordeur?',
      'Hoe wordt een vraag toegewezen, en hoe blijft dat vertrouwelijk?',
      'Blijft cliëntondersteuning gescheiden van ander hulpaanbod?',
      'Ervaart de inwoner nog een keuze?',
    ],
  },
  {
    id: 'C',
    title: 'Alles bij één bestaande organisatie',
    description:
      'Eén organisatie die er al is, voert alle cliëntondersteuning uit. Zij mag ondersteuners van anderen inhuren of overnemen en bepaalt zelf haar visie, taken en kwaliteit.',
    questions: [
      'Welke organisatie ligt voor de hand?',
      'Heeft zij de deskundigheid voor alle groepen, of moet die erbij komen?',
      'Houdt de inwoner keuze?',
    ],
  },
  {
    id: 'D',
    title: 'Een nieuwe, zelfstandige organisatie',
    description:
      'Er komt een organisatie die alleen cliëntondersteuning biedt en los staat van de gemeente en van aanbieders van zorg en welzijn. Ondersteuners worden gedetacheerd of komen in dienst.',
    questions: [
      'Hoe wordt de organisatie bemenst en bestuurd?',
      'Welke deskundigheid moet er zijn?',
      'Weegt de investering op tegen de vraag?',
      'Wie bepaalt wie geholpen wordt?',
    ],
  },
];

/** Four ways to contract it. Source: Nota cliëntondersteuning Regio Alkmaar 2016 §4.2. */
export const alkmaarScenarios: readonly Scenario[] = [
  {
    id: '1',
    title: 'Eén lokale aanbieder',
    description: 'De gemeente werkt met één aanbieder uit de eigen omgeving.',
    advantages:
      'Sluit aan bij de gemeentelijke toegang en bij wat er lokaal al is. Ruimte om lokaal te vernieuwen.',
    disadvantages:
      'Hangt af van de kwaliteit die er lokaal is. Kwaliteit is niet regionaal geborgd, en er is weinig schaalvoordeel.',
  },
  {
    id: '2',
    title: 'Lokaal, met inzet van MEE',
    description:
      'Eén lokale aanbieder, die een afgesproken tijd (een deel van) de capaciteit van MEE gebruikt.',
    advantages:
      'Sluit lokaal aan en voorkomt dubbel aanbod. Deskundigheid blijft, frictiekosten blijven beperkt, en de kwaliteit is in de regio gelijk.',
    disadvantages: 'Kwaliteit is niet regionaal geborgd, en er is weinig schaalvoordeel.',
  },
  {
    id: '3',
    title: 'Lokaal, meer aanbieders',
    description: 'De gemeente werkt met een aantal aanbieders naast elkaar, waaronder MEE.',
    advantages:
      'Sluit lokaal aan. Specialisten voor bepaalde groepen en algemene ondersteuners vullen elkaar aan.',
    disadvantages: 'Kwaliteit is niet regionaal geborgd, en het schaalvoordeel is nog kleiner.',
  },
  {
    id: '4',
    title: 'Regionaal',
    description:
      'Gemeenten contracteren samen één aanbieder, die de ondersteuning per gemeente inbedt.',
    advantages:
      'Door de grotere schaal goedkoper. De aanbieder kan deskundigheid beter op peil houden.',
    disadvantages: 'Hangt af van de medewerking van lokale partijen bij het inbedden.',
  },
];

/** The checklist for each scenario, in two groups. Source: Westerwolde, "Overzicht van de afwegingen". */
export const checklist: readonly { readonly title: string; readonly items: readonly string[] }[] = [
  {
    title: 'Bereik, bekendheid en vindbaarheid',
    items: [
      'Wat doet het scenario met de bekendheid en vindbaarheid, voor inwoners en professionals?',
      'Hoe komen inwoners bij de ondersteuner?',
      'Worden alle inwoners bediend?',
      'Heeft de inwoner keuze?',
    ],
  },
  {
    title: 'Organisatie en samenwerking',
    items: [
      'Is alle deskundigheid aanwezig?',
      'Is de ondersteuning onafhankelijk?',
      'Zijn er zowel beroepskrachten als vrijwilligers?',
      'Is er een gezamenlijke visie, of de wil daartoe?',
      'Hoe groot is de vraag, en hoeveel formatie is nodig?',
      'Hoe is de privacy geregeld?',
      'Hoe wordt een vraag toegewezen?',
      'Hoe werken ondersteuners met elkaar samen?',
      'Hoe werken zij samen met andere professionals?',
      'Welke vorm van organisatie is nodig?',
      'Hoe wordt het met de gemeente vastgelegd?',
    ],
  },
];
