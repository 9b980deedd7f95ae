import { paragraph, textColumn } from '../model.ts';
import type { Block } from '../model.ts';
import { monthInWords } from '../notation.ts';
import type { ReportInput } from '../report-input.ts';
import { measureIn, measureSection } from './measure-section.ts';
import { writtenChapter } from './written-chapter.ts';

/** Chapter 4: what the supporter brought to light, and what was done with it. Source: pilot document §5. */
export function signalsChapter(input: ReportInput): Block[] {
  const measure = measureIn(input, 'R5.6');
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '4', text: 'Knelpunten en verbeterpunten' },
    paragraph(
      'De ondersteuner schrijft knelpunten op als input voor het beleid, los van een casus. De coördinator geeft ze één voor één vrij, nadat is nagekeken of niemand er iemand in kan herkennen.',
    ),
    { kind: 'heading', level: 2, number: '4.1', text: 'Hoeveel knelpunten, en waarover' },
    ...(measure === undefined
      ? [paragraph('Hierover staat nog niets in deze editie.')]
      : measureSection(input, measure, { headingLevel: 3, said: new Set() })),
    { kind: 'heading', level: 2, number: '4.2', text: 'De vrijgegeven knelpunten' },
    ...(input.signals.length === 0
      ? [paragraph('Er zijn nog geen knelpunten vrijgegeven.')]
      : [
          {
            kind: 'table',
            id: 'signals',
            caption: 'Vrijgegeven knelpunten en wat ermee is gedaan',
            columns: [
              textColumn('Onderwerp', 14),
              textColumn('Knelpunt', 30),
              textColumn('Wat ermee is gedaan', 24),
            ],
            rows: input.signals.map(({ theme, text, month, status, answer }) => [
              theme,
              `${text} (${monthInWords(month)})`,
              answer === null || answer === '' ? status : `${status}: ${answer}`,
            ]),
            footnote: null,
            source: null,
          } as const,
        ]),
    { kind: 'heading', level: 2, number: '4.3', text: 'Wat we ervan leren' },
    ...writtenChapter(input, 'signals'),
  ];
}
