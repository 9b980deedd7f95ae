import { paragraph, textColumn } from '../model.ts';
import type { Block, Table } from '../model.ts';
import { dayInWords, enumeration } from '../notation.ts';
import type { ReportAction, ReportInput } from '../report-input.ts';
import { writtenChapter } from './written-chapter.ts';

function decisionsTable({ decisions }: ReportInput): Table {
  return {
    kind: 'table',
    id: 'decisions',
    caption: 'Besluiten van de werkgroep',
    columns: [textColumn('Datum', 12), textColumn('Bij', 18), textColumn('Besluit', 38)],
    rows: decisions.map(({ day, item, text }) => [dayInWords(day), item, text]),
    footnote: null,
    source: null,
  };
}

function stateOf({ doneDay, dueDay }: ReportAction): string {
  if (doneDay !== null) return `gedaan op ${dayInWords(doneDay)}`;
  return dueDay === null ? 'nog open' : `nog open, voor ${dayInWords(dueDay)}`;
}

function actionsTable({ actions }: ReportInput): Table {
  return {
    kind: 'table',
    id: 'actions',
    caption: 'Acties van de werkgroep',
    columns: [
      textColumn('Afgesproken', 13),
      textColumn('Actie', 32),
      textColumn('Wie', 15),
      textColumn('Stand', 16),
    ],
    rows: actions.map((action) => [
      dayInWords(action.day),
      action.text,
      action.body ?? '–',
      stateOf(action),
    ]),
    footnote: null,
    source: null,
  };
}

function meetingsSentence({ meetingDays }: ReportInput): string {
  if (meetingDays.length === 0) return 'Er is nog geen verslag van een vergadering vastgesteld.';
  const days = enumeration(meetingDays.map(dayInWords));
  return `Van ${meetingDays.length === 1 ? 'één vergadering' : `${meetingDays.length} vergaderingen`} is het verslag vastgesteld: ${days}.`;
}

/** Chapter 5: how the work went, with the decisions and actions of the meetings. Source: pilot document §6 and §7. */
export function cooperationChapter(input: ReportInput): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '5', text: 'Samenwerking en proces' },
    ...writtenChapter(input, 'cooperation'),
    { kind: 'heading', level: 2, number: '5.1', text: 'De werkgroep' },
    paragraph(meetingsSentence(input)),
    ...(input.decisions.length === 0
      ? [paragraph('Er zijn nog geen besluiten opgeschreven.')]
      : [decisionsTable(input)]),
    ...(input.actions.length === 0 ? [] : [actionsTable(input)]),
  ];
}
