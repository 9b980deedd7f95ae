import { changeSinceLastMonth } from '../../statistics/month-change.ts';
import { wordsForMonthChange } from '../../statistics/words.ts';
import { defineMeasure } from '../define-measure.ts';
import type { Judgement } from '../measure-result.ts';
import { comparableRuns, courseOf } from '../month-course.ts';
import { monthsPart } from '../months-part.ts';
import { monthInWords } from '../period-words.ts';
import { newestTotal, soFarTotal } from '../run-totals.ts';
import type { RunTotal } from '../source.ts';

/** R1.1: how many cases and contacts there are, month by month. */
export const availableContacts = defineMeasure(
  {
    id: 'R1.1',
    result: 'result-1',
    version: 2,
    level: 'output',
    name: 'Nieuwe casussen en contacten',
    question: 'Hoeveel inwoners vonden de onafhankelijke ondersteuner, en hoeveel contact was er?',
    unit: 'casussen; contacten met inwoners (overleg en uitzoekwerk zonder de inwoner staat apart)',
    numerator:
      'Casussen naar de maand waarin zij begonnen; contacten naar de dag van het contact. In een editie tellen van één casus niet meer contacten mee dan er andere casussen zijn, en wordt het aantal afgerond op vijf.',
    denominator: 'Geen: dit zijn aantallen.',
    source:
      'Pilotdocument §8.1; Het Juridisch Loket voor de scheiding tussen contact en uitzoekwerk',
    cannotShow:
      'Een casus is geen persoon: dezelfde inwoner kan later een nieuwe casus hebben. Meer casussen zegt niet of inwoners goed geholpen zijn.',
    references: [],
    fixedText: null,
  },
  (source, context) => {
    const cases = source.totals('cases');
    const contacts = source.totals('contacts');
    const comparable = comparableRuns(source, cases, context.asOfDay);
    const rounded = source.basis === 'ledger';
    const caseMoments = source.live()?.caseMoments ?? null;
    const withoutClient =
      caseMoments === null
        ? []
        : [
            monthsPart(source, {
              id: 'case-moments',
              title: 'Contactmomenten zonder de inwoner',
              unit: 'contactmomenten zonder inwoner',
              runs: caseMoments,
              notes: ['Overleg en uitzoekwerk. Dit telt niet mee bij de contacten met inwoners.'],
            }),
          ];
    return {
      headline: soFarTotal(source, cases, 'casussen'),
      thisEdition: newestTotal(source, cases, 'casussen'),
      cumulative: soFarTotal(source, cases, 'casussen'),
      parts: [
        monthsPart(source, {
          id: 'cases',
          title: 'Nieuwe casussen',
          unit: 'casussen',
          runs: cases,
          course: courseOf(comparable, 'casussen'),
          judgement: sinceLastMonth(comparable),
        }),
        monthsPart(source, {
          id: 'contacts',
          title: 'Contacten met inwoners',
          unit: 'contacten',
          runs: contacts,
          rounded,
          course: courseOf(comparableRuns(source, contacts, context.asOfDay), 'contacten'),
          notes: rounded
            ? ['Van één casus tellen niet meer contacten mee dan er andere casussen zijn.']
            : [],
        }),
        ...withoutClient,
      ],
    };
  },
);

/** Compares the last two whole months; without two of them apart nothing can be said. */
function sinceLastMonth(runs: readonly RunTotal[]): Judgement {
  const [before, now] = runs.slice(-2);
  const areSingle = before?.from === before?.to && now?.from === now?.to;
  if (!before || !now || before.n === null || now.n === null || !areSingle) {
    return {
      code: 'notKnown',
      text: 'nog niet te zeggen: er zijn geen twee losse maanden om te vergelijken',
    };
  }
  const code = changeSinceLastMonth(before.n, now.n);
  const months = `${monthInWords(now.to)} (${now.n}) vergeleken met ${monthInWords(before.to)} (${before.n})`;
  return { code, text: `${months}: ${wordsForMonthChange(code)}` };
}
