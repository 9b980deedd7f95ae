import { laws } from '../../domain/codes/laws.ts';
import { lifeDomains } from '../../domain/codes/life-domains.ts';
import type { CodeList } from '../../domain/codes/code-list.ts';
import { categoryPart } from '../category-part.ts';
import { countedPart } from '../counted-part.ts';
import { defineMeasure } from '../define-measure.ts';
import type { Part } from '../measure-result.ts';
import { monthsPart } from '../months-part.ts';
import { newestTotal, soFarTotal } from '../run-totals.ts';
import type { MeasureSource } from '../source.ts';

/** R2.1: what the questions are about: life domain, law, and more than one law. */
export const questions = defineMeasure(
  {
    id: 'R2.1',
    result: 'result-2',
    version: 2,
    level: 'output',
    name: 'Vragen per leefgebied en per wet',
    question: 'Hoeveel vragen stellen inwoners, en waarover gaan ze?',
    unit: 'vragen (interne cijfers); casussen met een vraag over dit onderwerp (werkgroep)',
    numerator:
      'Intern: elke vraag bij een contact, met een leefgebied en een wet. Werkgroep: casussen met ten minste één vraag over dit onderwerp. Voor het totaal per maand tellen van één casus niet meer vragen mee dan er andere casussen zijn, en wordt het aantal afgerond op vijf.',
    denominator: 'Intern: alle vragen. Werkgroep: alle casussen.',
    source: 'Pilotdocument §8.2, §2 en §6; XpertiseZorg punt 4 (meer dan één wet)',
    cannotShow: 'Een vraag is geen inwoner. Welk onderwerp het zwaarst woog, staat er niet bij.',
    references: [],
    fixedText: null,
  },
  (source) => {
    const total = source.totals('questions');
    const live = source.live();
    const counted = soFarTotal(source, total, 'vragen');
    const soFar =
      live === null && counted.value !== null
        ? { ...counted, small: 'opgeteld uit maanden die op vijf zijn afgerond' }
        : counted;
    return {
      headline: soFar,
      thisEdition: newestTotal(source, total, 'vragen'),
      cumulative: soFar,
      parts: [
        monthsPart(source, {
          id: 'questions',
          title: 'Vragen',
          unit: 'vragen',
          runs: total,
          rounded: source.basis === 'ledger',
          notes:
            source.basis === 'ledger'
              ? ['Van één casus tellen niet meer vragen mee dan er andere casussen zijn.']
              : [],
        }),
        ...(live === null
          ? casesWithQuestions(source)
          : [
              questionsPart(lifeDomains, live.questionsPerLifeDomain),
              questionsPart(laws, live.questionsPerLaw),
            ]),
        categoryPart(source, {
          table: 'cases.many-laws',
          title: 'Casussen met vragen over meer dan één wet',
          unit: 'casussen',
          rowHeader: 'Meer dan één wet',
        }),
      ],
    };
  },
);

/** The workgroup's tables count cases, because only cases are released in batches. */
function casesWithQuestions(source: MeasureSource): readonly Part[] {
  return [
    categoryPart(source, {
      table: 'cases.life-domain',
      title: 'Casussen met een vraag over dit leefgebied',
      unit: 'casussen',
      rowHeader: 'Leefgebied',
      apart: [lifeDomains.unknown],
    }),
    categoryPart(source, {
      table: 'cases.law',
      title: 'Casussen met een vraag over deze wet',
      unit: 'casussen',
      rowHeader: 'Wet of regeling',
      apart: [laws.unknown],
    }),
  ];
}

function questionsPart(list: CodeList, counts: ReadonlyMap<string, number>): Part {
  return countedPart({
    id: `questions.${list.id}`,
    title: `Vragen per ${list.name.toLowerCase()}`,
    unit: 'vragen',
    rowHeader: list.name,
    codes: list.codes,
    counts,
    unknown: list.unknown,
  });
}
