import type { EditionHeader } from '../../db/queries/ledger.ts';
import { meetingItems } from '../domain/meeting-items.ts';
import type { MeetingRecord, RecordedAction, RecordedFigure } from '../domain/meeting-record.ts';
import type { MeasureResult } from '../measures/measure-result.ts';
import type { MeetingTable } from './meeting-detail.ts';
import type { Action } from './meeting-view.ts';

function recordedAction({ id, text, who, dueDay, measureName }: Action): RecordedAction {
  return { id, text, who, dueDay, measure: measureName };
}

/** A measure as one line: what this edition says, and what may be concluded. */
function recordedFigure(measure: MeasureResult): RecordedFigure {
  const { id, name, thisEdition, headline, parts } = measure;
  const figure = thisEdition ?? headline;
  const small = figure?.small ? ` (${figure.small})` : '';
  const judgements = parts.flatMap(({ judgement }) => (judgement ? [judgement.text] : []));
  return {
    measure: id,
    name,
    text: figure === null ? 'zie de tabellen van de editie' : `${figure.text}${small}`,
    judgement: judgements.length === 0 ? null : judgements.join('; '),
  };
}

/**
 * The record of a meeting as it is frozen. Pure: the same table and numbers give the same record.
 * @param edition the edition that was discussed. @param measures its measures.
 * @param closedAt ISO instant, UTC.
 */
export function composeRecord(input: {
  readonly pilot: MeetingRecord['pilot'];
  readonly meeting: { readonly id: string; readonly day: string };
  readonly closedAt: string;
  readonly edition: EditionHeader;
  readonly measures: readonly MeasureResult[];
  readonly table: MeetingTable;
}): MeetingRecord {
  const { pilot, meeting, closedAt, edition, measures, table } = input;
  return {
    format: 1,
    pilot,
    meetingId: meeting.id,
    day: meeting.day,
    closedAt,
    edition: {
      seq: edition.seq,
      hash: edition.hash,
      from: edition.monthFrom,
      to: edition.monthTo,
    },
    attendance: table.attendance.map(({ bodyName, state }) => ({ body: bodyName, state })),
    lastActions: table.lastActions.map((action) => ({
      ...recordedAction(action),
      agreedOn: action.meetingDay,
      doneDay: action.doneDay,
      movement: action.movement,
    })),
    items: meetingItems.map(({ id, title }) => {
      const item = table.items.find((one) => one.id === id);
      return {
        id,
        title,
        findings: item?.findings ?? [],
        figures: measures.filter(({ result }) => result === id).map(recordedFigure),
        minutes: item?.text ?? '',
        decisions: table.decisions
          .filter((decision) => decision.item === id)
          .map((decision) => ({ id: decision.id, text: decision.text })),
        actions: table.actions.filter((action) => action.item === id).map(recordedAction),
      };
    }),
  };
}
