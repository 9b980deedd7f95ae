/** One part of a help page: a heading and short paragraphs. */
export type HelpPart = { heading: string; paragraphs: readonly string[] };

/** Help per role: what to do first, and what people ask. Plain Dutch. */
export const helpTexts: Record<
  'supporter' | 'coordinator' | 'workgroup' | 'secretary' | 'admin',
  readonly HelpPart[]
> = {
  supporter: [
    {
      heading: 'Een contact vastleggen',
      paragraphs: [
        'Kies “Nieuw contact” of druk op Alt+N. U kunt alles met het toetsenbord doen: met een cijfer kiest u in een lijst, met Tab gaat u verder, met Ctrl+Enter slaat u op.',
        'Met Ctrl+Shift+Enter slaat u op en begint u meteen aan het volgende contact. Met “Zelfde als vorige” vult u de keuzes van uw vorige contact in.',
        'Onder elk veld staat wat u telt en wat niet. Sluit u het scherm te vroeg, dan staat uw invoer er nog als u terugkomt.',
      ],
    },
    {
      heading: 'Casus, contact en vraag',
      paragraphs: [
        'Een casus is één hulpvraag van een inwoner, van het eerste tot het laatste gesprek. Een casus heeft contacten. Een contact heeft een of meer vragen.',
        'Wil iemand niet geregistreerd worden, kies dan die reden. De casus krijgt dan geen code.',
      ],
    },
    {
      heading: 'Geen namen',
      paragraphs: [
        'Schrijf in een notitie geen namen, adressen, telefoonnummers of geboortedatums. Naast waarschuwt u, maar ziet niet alles. Schrijf “cliënt”, “zoon” of “consulent”.',
      ],
    },
  ],
  coordinator: [
    {
      heading: 'Een maand vrijgeven',
      paragraphs: [
        'Na afloop van de maand staat de editie klaar. Bekijk wat erin komt, schrijf bij elk resultaat een korte feitelijke toelichting en kies “Vrijgeven”.',
        'Een aantal wordt pas bijgewerkt als er ten minste vijf bij zijn gekomen en ten minste vijf andere er niet onder vallen. Soms wacht een aantal bewust een maand langer. Dat hoort zo: zo is niemand te herkennen.',
        'Een vrijgegeven editie verandert nooit meer. Late invoer en verbeteringen tellen mee in een volgende editie.',
      ],
    },
    {
      heading: 'Vooruitkijken',
      paragraphs: [
        'Bij “Vooruitblik” ziet u welk aantal waarschijnlijk wanneer te tonen is, en waarom het nu nog wacht. Vul in hoeveel casussen u per maand verwacht. Met weinig casussen is niet alles te laten zien; dat is geen fout.',
        'U kunt ook bekijken wat het scheelt als twee onderdelen één worden. Dat kan alleen bij het begin van een nieuw pilotjaar.',
      ],
    },
    {
      heading: 'Kwaliteit van de gegevens',
      paragraphs: [
        'Bij “Kwaliteit” ziet u per gegeven hoe vaak het is ingevuld, onbekend of leeg, en hoe snel er wordt ingevoerd. Daarboven staat welke casussen u kunt aanvullen; bovenaan wat de volgende editie nodig heeft. Weet of wil de inwoner het niet, dan hoeft u niets aan te vullen.',
      ],
    },
    {
      heading: 'Strookjes voor de cliënt',
      paragraphs: [
        'Maak een blad met strookjes en print het. De codes ziet u maar één keer. De ondersteuner geeft bij het afsluiten een strookje mee. Een antwoord is niet te koppelen aan een casus.',
      ],
    },
    {
      heading: 'Knelpunten',
      paragraphs: [
        'Lees een knelpunt altijd zelf na voordat u het vrijgeeft. Het mag nooit over één herkenbare inwoner gaan.',
      ],
    },
  ],
  workgroup: [
    {
      heading: 'Het dashboard lezen',
      paragraphs: [
        'U ziet vijf resultaten, altijd in dezelfde volgorde. Bij elk aantal staat tot en met welke maand het telt. Een tabel en een grafiek laten hetzelfde zien.',
        '“Nog niet te tonen” betekent: er zijn nog te weinig casussen om te laten zien zonder dat iemand te herkennen is. Het betekent niet dat er niets is gebeurd.',
      ],
    },
    {
      heading: 'Spelregels',
      paragraphs: [
        'Bij “Spelregels” staat per resultaat wat de werkgroep heeft afgesproken: wanneer doorgaan, aanpassen of stoppen. U leest het ook bij elk resultaat op het dashboard. Er staat bij wanneer dat is afgesproken en of er toen al cijfers waren.',
        'Een wijziging staat er altijd met de oude tekst, de datum en de reden.',
      ],
    },
    {
      heading: 'U zei, wij deden',
      paragraphs: [
        'Bij “Knelpunten” staat links wat is gezegd en rechts wat ermee is gedaan. Wat het langst op antwoord wacht, staat bovenaan. U kunt de lijst afdrukken.',
      ],
    },
    {
      heading: 'Scenario’s, reacties en stemmen',
      paragraphs: [
        'Bij “Adviesrapport” leest u acht manieren om het na de pilot te regelen. Bij “Scoren” geeft u namens uw geleding per vraag aan hoe een scenario past, en waarom. Naast elke vraag staat wat de pilot zelf laat zien. U kiest met de muis of met een cijfer; alles wordt meteen bewaard.',
        'Bij “Verschillen” staat bovenaan waarover geledingen anders denken. Er wordt niets opgeteld of gemiddeld. Bij “Reacties en stemmen” geeft uw geleding haar reactie en stem. Wie er anders over denkt, staat altijd in de samenvatting van het rapport. Is het rapport definitief, dan verandert dit niet meer.',
      ],
    },
    {
      heading: 'Voorzichtig met kleine aantallen',
      paragraphs: [
        'Weinig klachten wil niet zeggen dat inwoners tevreden zijn. Een ingetrokken bezwaar is niet altijd een goed teken. Minder bezwaren hoeft niet door de ondersteuner te komen.',
      ],
    },
  ],
  secretary: [
    {
      heading: 'Verslag van de vergadering',
      paragraphs: [
        'Maak een vergadering aan en kies de editie die u bespreekt. Geef bij het eerste punt aan welke geledingen er zijn. Bij elk punt staat wat opvalt in de editie. Schrijf daarnaast het verslag; Naast bewaart het terwijl u typt. Bij een actie kiest u wie het doet en bij welk getal de actie hoort: de volgende keer ziet u of dat getal is veranderd. Met “Op het scherm” toont u elk punt groot op een beamer. Na “Vergadering sluiten” verandert het verslag niet meer. U kunt het downloaden, en er met de datum erbij iets aan toevoegen.',
      ],
    },
    {
      heading: 'Agenda en overleg met de bestuurders',
      paragraphs: [
        'In de agenda staat wat er komt: edities, vergaderingen, het advies en het einde van de pilot. Plan hier ook het overleg met de bestuurders, ten minste twee keer. Bij elk overleg hoort één bladzijde met de stand van de vijf resultaten. Na afloop schrijft u op wat eruit kwam.',
        'Boven aan het dashboard staat wat op u wacht. Naast stuurt geen e-mail. Met “Zet in uw eigen agenda” neemt u de dagen mee.',
      ],
    },
    {
      heading: 'Spelregels afspreken',
      paragraphs: [
        'Schrijf in de eerste maand bij “Spelregels” per resultaat op wanneer de werkgroep doorgaan, aanpassen of stoppen adviseert. Naast bewaart het terwijl u typt. Is de werkgroep het eens, kies dan “Spelregels afspreken”. Daarna staat de tekst vast.',
        'Doe dit voordat de eerste editie wordt vrijgegeven. Later kan ook, maar dan staat erbij dat de eerste cijfers al bekend waren. Wijzigen kan alleen met een reden.',
      ],
    },
    {
      heading: 'Het adviesrapport',
      paragraphs: [
        'De cijfers, tabellen en grafieken komen uit de editie die u kiest. U schrijft de tekst per hoofdstuk. Getallen typt u niet: met “Cijfer invoegen” kiest u ze uit een lijst. Kiest u later een andere editie, dan veranderen ze mee en vraagt Naast u de tekst eromheen opnieuw te lezen. Naast wijst ook aan waar een getal is getypt of waar woorden meer zeggen dan het cijfer. Onder de tekst staan de besluiten, acties, verslagen en knelpunten om uit te citeren. De PDF is ook te lezen met hulpmiddelen.',
        'Heeft een geleding op papier gescoord of gestemd, dan vult u dat bij “Scoren” of “Reacties en stemmen” namens die geleding in. Dat u het deed, staat erbij.',
      ],
    },
  ],
  admin: [
    {
      heading: 'Mensen en rollen',
      paragraphs: [
        'U maakt accounts aan en geeft rollen. Een rol bij de aanbieder (ondersteuner of coördinator) geldt pas als een coördinator van die aanbieder hem bevestigt. Zo kan niemand zichzelf toegang tot casussen geven.',
        'U ziet zelf geen casussen, notities of aantallen die niet zijn vrijgegeven.',
      ],
    },
    {
      heading: 'Gemeentelijke cijfers',
      paragraphs: [
        'Vul de aantallen bezwaren en klachten per maand of kwartaal in, met bron en datum. Weet u een aantal niet, laat het dan leeg: dan staat er “niet bekend”.',
      ],
    },
  ],
};

/** The page "Over deze cijfers": how numbers come about and what protects people. */
export const aboutFiguresParts: readonly HelpPart[] = [
  {
    heading: 'Vrijgave per vijf',
    paragraphs: [
      'Een aantal wordt pas bijgewerkt als er ten minste vijf casussen bij zijn gekomen en ten minste vijf andere er niet onder vallen. Tot die tijd ziet u de vorige stand, met de maand erbij. Zo is niemand te herkennen.',
      'Soms wachten we bewust een maand langer. Dat is een loting. Zonder die loting zou iemand die de regel kent, kleine aantallen kunnen uitrekenen.',
    ],
  },
  {
    heading: 'Een editie staat vast',
    paragraphs: [
      'Elke maand geeft de coördinator een editie vrij. Daarna verandert er niets meer aan. Late invoer en verbeteringen tellen mee in een volgende editie. Elke editie heeft een controlegetal dat aan de vorige vastzit. Zo is te zien dat er later niets is veranderd.',
    ],
  },
  {
    heading: 'Wat we tellen',
    paragraphs: [
      'We tellen casussen, contacten en vragen apart. Het aantal cliënten weten we niet: de registratie is anoniem. Eén persoon kan meer dan één casus hebben.',
      'Onder de 20 tonen we geen percentage, alleen het aantal. Onder de 10 zeggen we niets over toeval.',
    ],
  },
  {
    heading: 'Wat de cijfers niet kunnen zeggen',
    paragraphs: [
      'Weinig klachten wil niet zeggen dat inwoners tevreden zijn.',
      'Ongeveer vier op de tien bezwaren worden ook elders ingetrokken, zonder onafhankelijke ondersteuner. En het aantal bezwaren daalde landelijk al. Minder bezwaren hoeft dus niet door de ondersteuner te komen.',
      'Wie een inwoner persoonlijk kent, kan soms toch iets vermoeden. Daar kan geen rekenregel tegen beschermen. Daarom tonen we nooit losse gevallen.',
    ],
  },
];
