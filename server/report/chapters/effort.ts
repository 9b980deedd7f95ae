import { paragraph } from '../model.ts';
import type { Block } from '../model.ts';
import { wholeEuros } from '../notation.ts';
import type { ReportInput } from '../report-input.ts';
import { measureIn, measureSection } from './measure-section.ts';
import { writtenChapter } from './written-chapter.ts';

/** Chapter 6: hours and cost against the budget. Source: pilot document §10. */
export function effortChapter(input: ReportInput): Block[] {
  const measure = measureIn(input, 'R1.6');
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '6', text: 'Kosten en inzet' },
    paragraph(
      `Voor de pilot is een raambudget van ${wholeEuros(input.pilot.budgetCents)} beschikbaar (pilotdocument §10).`,
    ),
    { kind: 'heading', level: 2, number: '6.1', text: 'Uren en kosten' },
    ...(measure === undefined
      ? [paragraph('Hierover staat nog niets in deze editie.')]
      : measureSection(input, measure, { headingLevel: 3, said: new Set() })),
    { kind: 'heading', level: 2, number: '6.2', text: 'Wat dit zegt en niet zegt' },
    ...writtenChapter(input, 'effort'),
  ];
}
