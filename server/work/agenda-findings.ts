import { daysUntil } from '../domain/calendar.ts';
import type { Day, Month } from '../domain/calendar.ts';
import { results } from '../domain/codes/results.ts';
import type { ResultId } from '../domain/codes/results.ts';
import { meetingItems } from '../domain/meeting-items.ts';
import type { MeetingItemId } from '../domain/meeting-items.ts';
import type { Judgement, MeasureResult } from '../measures/measure-result.ts';
import { dayInWords, monthInWords, periodInWords } from '../measures/period-words.ts';
import type { EditionContent } from '../publication/edition-content.ts';
import { categoryNews, correctedFigures, measureNews } from './edition-news.ts';

/** An edition with its measures. */
export type EditionOnTable = {
  readonly content: EditionContent;
  readonly measures: readonly MeasureResult[];
};

/** What the agenda of one meeting is made from. Nothing in it comes from a record. */
export type AgendaInput = {
  /** The edition that is on the table; null as long as none was released. */
  readonly now: EditionOnTable | null;
  /** The edition of the meeting before, or else the one before this edition; null when there is none. */
  readonly before: EditionOnTable | null;
  readonly meetingDay: Day;
  /** Day of the meeting before; null at the first. */
  readonly previousDay: Day | null;
  /** Actions of earlier meetings that are looked back at. */
  readonly lastActions: readonly { readonly dueDay: Day | null; readonly doneDay: Day | null }[];
  /** The months in which bottlenecks were released, one per bottleneck. */
  readonly releasedSignals: readonly Month[];
  readonly adviceDay: Day;
};

/** A number of things in Dutch: "1 actie", "3 acties". */
function things(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}

/** Names after each other, the first few in full. */
function firstOf(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} en nog ${names.length - most}` : shown;
}

function aboutEdition({ now, before }: AgendaInput): string[] {
  if (now === null) return ['Er is nog geen editie vrijgegeven.'];
  const { content } = now;
  const { all, updated, waiting } = categoryNews(content, before?.content ?? null);
  const corrected = correctedFigures(content, before?.content ?? null);
  const skipped = before === null ? 0 : content.seq - before.content.seq - 1;
  const failed = content.gates.filter(({ outcome }) => outcome === 'failed');
  const months = periodInWords({ from: content.from, to: content.to });
  return [
    content.from === content.to
      ? `Editie ${content.seq} gaat over ${months}, ingevoerd tot en met ${dayInWords(content.cutoffDay)}.`
      : `Editie ${content.seq} voegt maanden samen (${months}), ingevoerd tot en met ${dayInWords(content.cutoffDay)}.`,
    ...(skipped > 0
      ? [
          `Sinds de vorige vergadering zijn er ${things(skipped + 1, 'editie', 'edities')} bij gekomen.`,
        ]
      : []),
    `Van de ${all} aantallen in de tabellen zijn er ${updated} bijgewerkt. ${waiting === 0 ? 'Er wacht er geen.' : `${waiting} wachten nog tot het er genoeg zijn.`}`,
    corrected.length === 0
      ? 'Late invoer en correcties tellen mee in de nieuwe aantallen. Wat eerder is getoond, blijft staan.'
      : `Gecorrigeerd sinds de vorige keer: ${firstOf(corrected, 4)}. In de oude edities blijft het oude getal staan.`,
    ...failed.map(
      ({ name }) =>
        `Een controle is niet gelukt (${name}). Daarom zijn alleen de totalen bijgewerkt.`,
    ),
  ];
}

function aboutActions({ lastActions, meetingDay }: AgendaInput): string[] {
  if (lastActions.length === 0) return ['Er stonden geen acties open.'];
  const done = lastActions.filter(({ doneDay }) => doneDay !== null).length;
  const late = lastActions.filter(
    ({ doneDay, dueDay }) => doneDay === null && dueDay !== null && dueDay < meetingDay,
  ).length;
  return [
    `${things(done, 'actie is', 'acties zijn')} klaar, ${things(lastActions.length - done, 'staat', 'staan')} nog open${late === 0 ? '' : `, waarvan ${late} te laat`}.`,
    'Een getal dat veranderde, kan ook door iets anders zijn veranderd dan door de actie.',
  ];
}

const standsOut: ReadonlySet<Judgement['code']> = new Set(['met', 'notMet', 'more', 'fewer']);

/** What may be concluded of a measure, when it is more than "nothing to say". */
function judgementsOf(measure: MeasureResult): string[] {
  const texts = measure.parts
    .flatMap(({ judgement }) => (judgement && standsOut.has(judgement.code) ? [judgement] : []))
    .map(({ text }) => `${measure.name}: ${text.replace(/\.$/, '')}.`);
  return [...new Set(texts)];
}

function aboutResult(result: ResultId, { now, before }: AgendaInput): string[] {
  if (now === null) return [];
  const measures = now.measures.filter((measure) => measure.result === result);
  const news = measures.map((measure) => ({
    measure,
    ...measureNews(
      measure,
      before?.measures.find(({ id }) => id === measure.id),
    ),
  }));
  const judgements = measures.flatMap(judgementsOf);
  const waiting = news.filter((one) => one.waiting > 0);
  return [
    ...(judgements.length === 0
      ? ['Niets in deze editie valt buiten de normale schommeling of een norm.']
      : judgements),
    ...news
      .filter(({ shownFirst }) => shownFirst.length > 0)
      .map(
        ({ measure, shownFirst }) =>
          `Voor het eerst te zien bij ${measure.name}: ${firstOf(shownFirst, 4)}.`,
      ),
    ...(waiting.length === 0
      ? []
      : [
          `Nog niet te tonen: ${waiting.map(({ measure, waiting: n, all }) => `${n} van de ${all} bij ${measure.name}`).join('; ')}.`,
        ]),
  ];
}

/** The workgroup learns the month of a release and no day; so the count is from that month on. */
function aboutSignals({ releasedSignals, previousDay }: AgendaInput): string[] {
  const since = previousDay === null ? null : previousDay.slice(0, 7);
  const fresh = releasedSignals.filter((month) => since === null || month >= since).length;
  if (fresh === 0) return ['Sinds de vorige vergadering is er geen knelpunt vrijgegeven.'];
  const n = things(fresh, 'knelpunt', 'knelpunten');
  return [
    since === null
      ? `Vrijgegeven tot nu toe: ${n}.`
      : `Vrijgegeven sinds ${monthInWords(since)}, de maand van de vorige vergadering: ${n}.`,
  ];
}

function aboutAdvice({ meetingDay, adviceDay }: AgendaInput): string[] {
  const days = daysUntil(meetingDay, adviceDay);
  const when = dayInWords(adviceDay);
  if (days < 0) return [`Het advies moest er zijn op ${when}.`];
  if (days === 0) return ['Op deze dag moet het advies er zijn.'];
  return [`Vanaf deze vergadering nog ${things(days, 'dag', 'dagen')} tot het advies (${when}).`];
}

/**
 * What stands out per step of the agenda, in Dutch sentences, worked out from the edition that is on
 * the table and the one before it. Source: pilot document §7 (content and process, every month).
 */
export function agendaFindings(input: AgendaInput): ReadonlyMap<MeetingItemId, readonly string[]> {
  return new Map(
    meetingItems.map(({ id }) => {
      const result = results.find((one) => one.id === id);
      if (result !== undefined) return [id, aboutResult(result.id, input)] as const;
      if (id === 'as-of') return [id, aboutEdition(input)] as const;
      if (id === 'last-actions') return [id, aboutActions(input)] as const;
      if (id === 'signals') return [id, aboutSignals(input)] as const;
      return [id, aboutAdvice(input)] as const;
    }),
  );
}
