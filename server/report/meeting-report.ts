import { attendanceInWords } from '../domain/meeting-people.ts';
import type {
  MeetingRecord,
  RecordedAction,
  RecordedItem,
  RecordedLastAction,
} from '../domain/meeting-record.ts';
import { rehearsalWarning } from './compose.ts';
import { bullets, leadIn, paragraph, strong, text, textColumn } from './model.ts';
import type { Block, DocumentMeta, Report, Span, Table } from './model.ts';
import { capitalised, dayInWords, hashInWords, instantInWords, runInWords } from './notation.ts';
import { blocksOfText } from './written-text.ts';

/** A later addition to a closed record. `by` is a body or a role in words. */
export type RecordAddition = {
  readonly day: string;
  readonly by: string;
  readonly text: string;
  readonly hash: string;
};

/** What the record of a meeting is printed from. */
export type MeetingReportInput = {
  readonly record: MeetingRecord;
  /** The hash with which it was closed, SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly additions: readonly RecordAddition[];
};

function metaOf({ record, hash, additions }: MeetingReportInput): DocumentMeta {
  const { pilot, edition, day, closedAt } = record;
  return {
    title: `Verslag werkgroepvergadering ${dayInWords(day)}`,
    subtitle: pilot.municipality,
    author: `Werkgroep ${pilot.name}`,
    language: 'nl-NL',
    status: 'Vastgesteld',
    warning: pilot.isRehearsal ? rehearsalWarning : null,
    running: `Verslag werkgroepvergadering ${dayInWords(day)}`,
    facts: [
      { label: 'Vergadering', text: dayInWords(day) },
      {
        label: 'Besproken cijfers',
        text: `Editie ${edition.seq}, ${runInWords(edition.from, edition.to)}`,
      },
      { label: 'Vastgesteld op', text: instantInWords(closedAt) },
      { label: 'Aanvullingen', text: additions.length === 0 ? 'geen' : String(additions.length) },
      { label: 'Controlegetal', text: hashInWords(hash) },
    ],
    // The file of a closed meeting is the same whenever it is made.
    madeAt: closedAt,
  };
}

/** Minutes as they were typed. */
function minutesOf({ minutes }: RecordedItem): Block[] {
  return minutes === ''
    ? [paragraph('Bij dit punt is niets opgeschreven.')]
    : blocksOfText(minutes);
}

function attendanceTable({ attendance }: MeetingRecord): Table {
  return {
    kind: 'table',
    id: 'attendance',
    caption: 'Wie er waren, per geleding',
    columns: [textColumn('Geleding', 30), textColumn('Aanwezigheid', 20)],
    rows: attendance.map(({ body, state }) => [body, attendanceInWords(state)]),
    footnote: null,
    source: null,
  };
}

const whoOf = ({ who }: RecordedAction): string => who ?? 'nog niet bekend';
const dueOf = ({ dueDay }: RecordedAction): string => (dueDay === null ? '–' : dayInWords(dueDay));

function actionsTable(id: string, actions: readonly RecordedAction[]): Table {
  return {
    kind: 'table',
    id,
    caption: 'Acties bij dit punt',
    columns: [
      textColumn('Actie', 30),
      textColumn('Wie', 16),
      textColumn('Klaar vóór', 14),
      textColumn('Hoort bij', 18),
    ],
    rows: actions.map((action) => [
      action.text,
      whoOf(action),
      dueOf(action),
      action.measure ?? '–',
    ]),
    footnote: null,
    source: null,
  };
}

function lastActionLine(action: RecordedLastAction): Span[] {
  const state =
    action.doneDay === null
      ? `nog open${action.dueDay === null ? '' : `, klaar vóór ${dueOf(action)}`}`
      : `klaar op ${dayInWords(action.doneDay)}`;
  return [
    strong(`${action.text} `),
    text(`(${whoOf(action)}, afgesproken op ${dayInWords(action.agreedOn)}): ${state}.`),
    ...(action.measure === null || action.movement === null
      ? []
      : [
          text(
            ` Hoort bij ${action.measure}. Is het getal veranderd? ${capitalised(action.movement)}.`,
          ),
        ]),
  ];
}

function figuresTable(item: RecordedItem, editionSeq: number): Table {
  return {
    kind: 'table',
    id: `figures-${item.id}`,
    caption: `Cijfers bij dit punt, uit editie ${editionSeq}`,
    columns: [
      textColumn('Maat', 24),
      textColumn('Deze editie', 26),
      textColumn('Wat mag u hieruit opmaken?', 22),
    ],
    rows: item.figures.map(({ measure, name, text: words, judgement }) => [
      `${measure} ${name}`,
      words,
      judgement === null ? '–' : capitalised(judgement),
    ]),
    footnote: null,
    source: null,
  };
}

function blocksOfItem(record: MeetingRecord, item: RecordedItem, place: number): Block[] {
  return [
    { kind: 'heading', level: 2, number: String(place), text: item.title },
    ...(item.findings.length === 0 ? [] : [leadIn('Wat opvalt:'), bullets([...item.findings])]),
    ...(item.id === 'last-actions' && record.lastActions.length > 0
      ? [leadIn('Eerdere acties:'), bullets(record.lastActions.map(lastActionLine))]
      : []),
    ...(item.figures.length === 0 ? [] : [figuresTable(item, record.edition.seq)]),
    leadIn(strong('Verslag')),
    ...minutesOf(item),
    ...(item.decisions.length === 0
      ? []
      : [
          leadIn(strong('Besloten')),
          bullets(item.decisions.map((decision) => decision.text.replaceAll('\n', ' '))),
        ]),
    ...(item.actions.length === 0 ? [] : [actionsTable(`actions-${item.id}`, item.actions)]),
  ];
}

function additionBlocks({ additions }: MeetingReportInput): Block[] {
  if (additions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, number: null, text: 'Aanvullingen na het vaststellen' },
    paragraph('Het verslag zelf is niet veranderd. Dit is er later bij gezet.'),
    ...additions.flatMap(({ day, by, text: words, hash }): Block[] => [
      { kind: 'heading', level: 3, number: null, text: `${dayInWords(day)}, namens: ${by}` },
      ...blocksOfText(words),
      paragraph(`Controlegetal: ${hashInWords(hash)}`),
    ]),
  ];
}

/**
 * The record of a closed meeting as a document: who was there, and per step of the agenda what stood
 * out, the figures in words, what was said, decided and agreed. Pure, and made from the frozen record
 * alone: the same record always gives the same document. Source: pilot document §7.
 */
export function composeMeetingReport(input: MeetingReportInput): Report {
  const { record } = input;
  return {
    meta: metaOf(input),
    blocks: [
      { kind: 'heading', level: 1, number: null, text: 'Verslag' },
      { kind: 'heading', level: 2, number: null, text: 'Wie er waren' },
      attendanceTable(record),
      ...record.items.flatMap((item, index) => blocksOfItem(record, item, index + 1)),
      ...additionBlocks(input),
      { kind: 'heading', level: 2, number: null, text: 'Controle' },
      paragraph(
        `Dit verslag hoort bij editie ${record.edition.seq} met controlegetal ${hashInWords(record.edition.hash)}. Verandert er later een woord of een getal, dan klopt het controlegetal van het verslag niet meer: ${hashInWords(input.hash)}.`,
      ),
    ],
  };
}
