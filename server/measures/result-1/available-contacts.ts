import { lastDay } from '../../domain/calendar.ts';
import { changeSinceLastMonth } from '../../statistics/month-change.ts';
import { wordsForMonthChange } from '../../statistics/words.ts';
import { defineMeasure } from '../define-measure.ts';
import type { MeasureContext } from '../measure.ts';
import type { Judgement } from '../measure-result.ts';
import { courseOf } from '../month-course.ts';
import { monthsPart } from '../months-part.ts';
import { monthInWords } from '../period-words.ts';
import { newestTotal, runsToShow, soFarTotal } from '../run-totals.ts';
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
          course: courseOf(cases, 'casussen', context.asOfDay),
          judgement: sinceLastMonth(context, cases),
        }),
        monthsPart(source, {
          id: 'contacts',
          title: 'Contacten met inwoners',
          unit: 'contacten',
          runs: contacts,
          rounded,
          course: courseOf(contacts, 'contacten', context.asOfDay),
          notes: rounded
            ? ['Van één casus tellen niet meer contacten mee dan er andere casussen zijn.']
            : [],
        }),
        ...withoutClient,
      ],
    };
  },
);

/** Compares the last two whole months; a month that is still running is left out. */
function sinceLastMonth({ asOfDay }: MeasureContext, runs: readonly RunTotal[]): Judgement {
  const whole = runsToShow(runs).filter(({ to }) => asOfDay === null || lastDay(to) <= asOfDay);
  const [before, now] = whole.slice(-2);
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
