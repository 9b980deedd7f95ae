import { channels, isClientContact } from '../../domain/codes/channels.ts';
import { forWhom } from '../../domain/codes/for-whom.ts';
import { phases } from '../../domain/codes/phases.ts';
import { supportForms } from '../../domain/codes/support-forms.ts';
import { categoryPart } from '../category-part.ts';
import { countedPart } from '../counted-part.ts';
import { defineMeasure } from '../define-measure.ts';
import type { Part } from '../measure-result.ts';
import { newestTotal, soFarTotal } from '../run-totals.ts';

/** R2.3: phase, form of support, channel and for whom. */
export const support = defineMeasure(
  {
    id: 'R2.3',
    result: 'result-2',
    version: 1,
    level: 'output',
    name: 'Fase, vorm, kanaal en voor wie',
    question: 'Wanneer komen inwoners, wat voor hulp krijgen zij, en voor wie is die?',
    unit: 'casussen; contacten (kanaal, alleen in de interne cijfers)',
    numerator:
      'Casussen naar fase bij het begin en naar voor wie de vraag is; casussen waarin deze vorm van ondersteuning is gegeven; contacten naar kanaal.',
    denominator: 'Alle casussen; bij kanaal alle contacten met inwoners.',
    source: 'Nota Regio Alkmaar §3.1 (fasen) en hoofdstuk 2 (vormen)',
    cannotShow: 'De fase is die bij het begin. Een casus kan later in een andere fase komen.',
    references: [],
    fixedText: null,
  },
  (source) => {
    const cases = source.totals('cases');
    const live = source.live();
    const unit = 'casussen';
    return {
      headline: null,
      thisEdition: newestTotal(source, cases, unit),
      cumulative: soFarTotal(source, cases, unit),
      parts: [
        categoryPart(source, {
          table: 'cases.phase',
          title: 'Fase bij het begin',
          unit,
          rowHeader: 'Fase',
          apart: [phases.unknown],
        }),
        categoryPart(source, {
          table: 'cases.support-form',
          title: 'Vorm van ondersteuning',
          unit,
          rowHeader: 'Vorm',
          apart: [supportForms.unknown],
        }),
        categoryPart(source, {
          table: 'cases.for-whom',
          title: 'Voor wie',
          unit,
          rowHeader: 'Voor wie',
          apart: [forWhom.unknown],
        }),
        ...(live === null ? [] : [channelPart(live.contactsPerChannel)]),
      ],
      notes:
        live === null ? ['Het kanaal van een contact staat alleen in de interne cijfers.'] : [],
    };
  },
);

/** Contacts per channel; contact moments without the client (K8) are counted in R1.1. */
function channelPart(counts: ReadonlyMap<string, number>): Part {
  return countedPart({
    id: 'contacts.channel',
    title: 'Contacten per kanaal',
    unit: 'contacten',
    rowHeader: channels.name,
    codes: channels.codes.filter(({ code }) => isClientContact(code)),
    counts,
  });
}
