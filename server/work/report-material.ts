import { actionsOf, decisionsOf, meetingsOf, minutesOf } from '../../db/queries/meetings.ts';
import type { Actor } from '../access/roles.ts';
import type { Day } from '../domain/calendar.ts';
import { labelOf } from '../domain/codes/code-list.ts';
import { results } from '../domain/codes/results.ts';
import { signalStatuses } from '../domain/codes/signal-statuses.ts';
import { whoInWords } from '../domain/meeting-people.ts';
import { dayInWords, monthInWords } from '../report/notation.ts';
import type { WrittenPartId } from '../report/written-parts.ts';
import type { ReportDesk } from './export-report.ts';
import { chosenReport } from './report-reading.ts';
import { releasedSignalList } from './signal-view.ts';

/** Something that was said or decided before, to write the report with. */
export type Material = {
  id: string;
  kind: 'decision' | 'action' | 'minutes' | 'signal' | 'note';
  /** Who said it and when: "Werkgroep 12 oktober 2026". */
  source: string;
  text: string;
  /** The parts of the report it bears on. */
  parts: WrittenPartId[];
};

const overall: WrittenPartId[] = ['summary', 'advice'];

/** The parts of the report that a step of the agenda bears on. */
function partsOf(item: string): WrittenPartId[] {
  const result = results.find(({ id }) => id === item);
  if (result !== undefined) return [result.id, `${result.id}-stand`, `${result.id}-client`];
  if (item === 'signals') return ['signals'];
  if (item === 'as-of') return ['method'];
  if (item === 'last-actions') return ['cooperation'];
  return ['cooperation', 'scenarios', 'background', ...overall];
}

function sourceOf(day: Day): string {
  return `Werkgroep ${dayInWords(day)}`;
}

async function ofMeetings({ db }: ReportDesk, { pilotId }: Actor): Promise<Material[]> {
  const closed = (await meetingsOf(db, pilotId)).filter(({ status }) => status === 'closed');
  const ids = new Set(closed.map(({ id }) => id));
  const decisions = (await decisionsOf(db, pilotId)).filter(({ meetingId }) => ids.has(meetingId));
  const actions = (await actionsOf(db, pilotId)).filter(({ meetingId }) => ids.has(meetingId));
  const minutes: Material[] = [];
  for (const { id, day } of closed) {
    for (const { item, text } of await minutesOf(db, id)) {
      if (text.trim() === '') continue;
      const kind = 'minutes' as const;
      minutes.push({
        id: `${id}.${item}`,
        kind,
        source: sourceOf(day),
        text,
        parts: partsOf(item),
      });
    }
  }
  return [
    ...decisions.toReversed().map(({ id, meetingDay, item, text }) => ({
      id,
      kind: 'decision' as const,
      source: sourceOf(meetingDay),
      text,
      parts: [...new Set([...partsOf(item), ...overall])],
    })),
    ...actions.toReversed().map(({ id, meetingDay, item, text, bodyName, role, doneDay }) => {
      const who = whoInWords({ bodyName, role });
      const state = doneDay === null ? 'nog niet klaar' : `klaar op ${dayInWords(doneDay)}`;
      return {
        id,
        kind: 'action' as const,
        source: sourceOf(meetingDay),
        text: `${text} (${who === null ? state : `${who}, ${state}`})`,
        parts: [...new Set([...partsOf(item), 'cooperation' as const])],
      };
    }),
    ...minutes,
  ];
}

/**
 * What the minutes of closed meetings, the released bottlenecks and the notes of the chosen edition
 * offer to write the report with, newest first.
 * @throws Refusal 409 when no edition was chosen yet.
 */
export async function reportMaterial(desk: ReportDesk, actor: Actor): Promise<Material[]> {
  const report = await chosenReport(desk.db, actor);
  const content = await desk.editions.read(actor.pilotId, report.editionSeq);
  const signals = await releasedSignalList(desk.db, actor);
  return [
    ...(await ofMeetings(desk, actor)),
    ...signals.map(({ text, month, status, answer }, index) => ({
      id: `signal.${index}`,
      kind: 'signal' as const,
      source: `Knelpunt, ${monthInWords(month)}`,
      text:
        answer === null || answer === ''
          ? `${text} (${labelOf(signalStatuses, status).toLowerCase()})`
          : `${text} Antwoord: ${answer}`,
      parts: ['signals' as const, ...overall],
    })),
    ...(content?.notes ?? [])
      .filter(({ text }) => text.trim() !== '')
      .map(({ result, text }) => ({
        id: `note.${result}`,
        kind: 'note' as const,
        source: `Toelichting van de coördinator bij editie ${report.editionSeq}`,
        text,
        parts: partsOf(result),
      })),
  ];
}
