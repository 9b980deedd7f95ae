import type { CodeList } from './code-list.ts';
import type { LadderStepCode } from './ladder-steps.ts';

/**
 * Whether a case ended on a lighter or a heavier step of the ladder than it started. Worked out, never
 * asked: it answers the pilot's question about help in the neighbourhood (pilot document §6).
 */
export const ladderShifts = {
  id: 'ladder-shifts',
  name: 'Lichter of zwaarder',
  question: 'Is de oplossing lichter of zwaarder dan aan het begin?',
  multiple: false,
  unknown: 'unknown',
  codes: [
    {
      code: 'lighter',
      label: 'Lichter',
      explanation:
        'Afgesloten casussen waarvan de oplossing lager op de ladder ligt dan aan het begin werd verwacht.',
      source: 'Nota Regio Alkmaar §3.3',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'same',
      label: 'Gelijk',
      explanation:
        'Afgesloten casussen waarvan de oplossing op dezelfde trede ligt als aan het begin.',
      source: 'Nota Regio Alkmaar §3.3',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'heavier',
      label: 'Zwaarder',
      explanation:
        'Afgesloten casussen waarvan de oplossing hoger op de ladder ligt. Zwaarder is niet slechter: soms is hulp op maat nodig.',
      source: 'Nota Regio Alkmaar §3.3',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'unknown',
      label: 'Niet bekend',
      explanation:
        'Afgesloten casussen waarvan de trede aan het begin of aan het eind niet bekend is.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
  ],
} as const satisfies CodeList;

/** The move between two steps of the ladder. */
export type LadderShiftCode = (typeof ladderShifts.codes)[number]['code'];

const rungs: readonly LadderStepCode[] = ['S1', 'S2', 'S3', 'S4', 'S5'];

/** The move from the step before to the step after; `unknown` when either is S0 or was left empty. */
export function ladderStep(
  before: LadderStepCode | null,
  after: LadderStepCode | null,
): LadderShiftCode {
  const from = before === null ? -1 : rungs.indexOf(before);
  const to = after === null ? -1 : rungs.indexOf(after);
  if (from < 0 || to < 0) return 'unknown';
  if (from === to) return 'same';
  return to < from ? 'lighter' : 'heavier';
}
