import { enumeration } from '../notation.ts';
import { paragraph } from '../model.ts';
import type { Block } from '../model.ts';
import type { ReportInput } from '../report-input.ts';
import { reactionsOfBodies } from './reactions.ts';
import { writtenChapter } from './written-chapter.ts';

/** Chapter 8: the advice and what the councils say of it. Source: pilot document §7 and §9. */
export function adviceChapter(input: ReportInput): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '8', text: 'Advies en reacties' },
    { kind: 'heading', level: 2, number: '8.1', text: 'Advies van de werkgroep' },
    ...writtenChapter(input, 'advice'),
    { kind: 'heading', level: 2, number: '8.2', text: 'Reacties en stemmen van de geledingen' },
    paragraph(`In de werkgroep zitten: ${enumeration(input.pilot.bodies)}.`),
    ...reactionsOfBodies(input),
  ];
}
