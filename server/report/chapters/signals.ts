import { paragraph, textColumn } from '../model.ts';
import type { Block } from '../model.ts';
import { capitalised, dayInWords, monthInWords } from '../notation.ts';
import type { ReportInput, ReportSignal } from '../report-input.ts';
import { measureIn, measureSection } from './measure-section.ts';
import { writtenChapter } from './written-chapter.ts';

const hasNoAnswer = ({ answer }: ReportSignal): boolean => answer === null || answer === '';

/** What waits longest first, then what was answered. */
function openFirst(signals: readonly ReportSignal[]): ReportSignal[] {
  const open = signals.filter(hasNoAnswer);
  return [
    ...open.toSorted((one, other) => one.month.localeCompare(other.month)),
    ...signals.filter((signal) => !hasNoAnswer(signal)),
  ];
}

/** To whom it was put, and what that gave: "Gemeente, 3 april 2026. Opgelost: ...". */
function whatWasDone(signal: ReportSignal): string {
  const { status, answer, sentTo, answeredDay } = signal;
  const whom = sentTo ?? 'werkgroep';
  if (hasNoAnswer(signal)) {
    return `Voorgelegd aan: ${whom}. ${answeredDay === null ? 'Er is nog geen antwoord.' : `${status}.`}`;
  }
  const when = answeredDay === null ? '' : `, ${dayInWords(answeredDay)}`;
  return `${capitalised(whom)}${when}. ${status}: ${answer ?? ''}`;
}

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
              textColumn('U zei', 28),
              textColumn('Wij deden', 28),
            ],
            rows: openFirst(input.signals).map((signal) => [
              signal.theme,
              `${signal.text} (${monthInWords(signal.month)})`,
              whatWasDone(signal),
            ]),
            footnote: null,
            source: null,
          } as const,
        ]),
    { kind: 'heading', level: 2, number: '4.3', text: 'Wat we ervan leren' },
    ...writtenChapter(input, 'signals'),
  ];
}
