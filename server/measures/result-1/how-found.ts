import { categoryPart } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { monthsPart } from '../months-part.ts';
import { newestTotal, soFarTotal } from '../run-totals.ts';

/** R1.5: how residents found the supporter, and how many were not helped. */
export const howFound = defineMeasure(
  {
    id: 'R1.5',
    result: 'result-1',
    version: 1,
    level: 'output',
    name: 'Hoe inwoners de ondersteuner vonden',
    question: 'Is de ondersteuner bekend, en wie verwijst?',
    unit: 'casussen; mensen die niet geholpen konden worden',
    numerator: 'Casussen naar de manier waarop de inwoner de ondersteuner vond.',
    denominator: 'Alle casussen, ook die waarvan dit niet bekend is.',
    source: 'Pilotdocument §6 (bekend zijn; lokale raden kunnen verwijzen) en §2',
    cannotShow:
      'Wie de ondersteuner niet vond, staat er niet in. Hoe bekend de ondersteuner is bij alle inwoners, moet apart worden gevraagd.',
    references: [
      {
        kind: 'reference',
        label: 'Bekendheid in Fryslân',
        text: 'In 2016 kende 24% van de Friese Wmo-cliënten de onafhankelijke cliëntondersteuning.',
        percent: null,
        source: 'Cliëntervaringsonderzoek Wmo Fryslân over 2016',
      },
    ],
    fixedText: null,
  },
  (source) => {
    const cases = source.totals('cases');
    const turnedAway = source.totals('turned-away');
    return {
      headline: null,
      thisEdition: newestTotal(source, cases, 'casussen'),
      cumulative: soFarTotal(source, cases, 'casussen'),
      parts: [
        categoryPart(source, {
          table: 'cases.referral-source',
          title: 'Hoe gevonden',
          unit: 'casussen',
          rowHeader: 'Hoe gevonden',
          apart: ['H99'],
        }),
        monthsPart(source, {
          id: 'turned-away',
          title: 'Niet geholpen of buiten de opdracht',
          unit: 'mensen',
          runs: turnedAway,
          rounded: source.basis === 'ledger',
          notes: ['Deze mensen hebben geen casus en tellen nergens anders mee.'],
        }),
      ],
    };
  },
);
