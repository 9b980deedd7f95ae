import { weights } from '../../fixtures/code-weights.ts';
import { generateExperiences } from '../../fixtures/generate-experiences.ts';
import { generateRecords } from '../../fixtures/generate-records.ts';
import { seededRandom } from '../../fixtures/random.ts';
import type { Random } from '../../fixtures/random.ts';
import type { RecordEvent } from '../../fixtures/record-event.ts';
import type { SyntheticWorld } from '../../fixtures/synthetic-world.ts';
import { addDays, monthOf } from '../../server/domain/calendar.ts';
import type { Day } from '../../server/domain/calendar.ts';

// What supporters do in the months of a made-up pilot, late entries, corrections, deletions and
// erasures included. Everything follows from the seed.

const noon = (day: Day): string => `${day}T12:00:00.000Z`;

function dayWithin(random: Random, { startDay, lastDay }: SyntheticWorld): Day {
  const days = (Date.parse(lastDay) - Date.parse(startDay)) / 86_400_000;
  return addDays(startDay, random.whole(0, days));
}

/** The case or other record an event is about, when it can no longer happen after an erasure. */
function caseOf(event: RecordEvent): string | null {
  if ('erase' in event || 'update' in event) return event.id;
  if ('caseId' in event.row) return event.row.caseId;
  return event.insert === 'supportCase' ? event.row.id : null;
}

/** A supporter finds out later that something was noted down wrongly. */
function corrections(
  random: Random,
  world: SyntheticWorld,
  events: readonly RecordEvent[],
): RecordEvent[] {
  return events.flatMap((event): RecordEvent[] => {
    if (!('insert' in event) || !random.chance(0.1)) return [];
    const at = noon(addDays(event.at.slice(0, 10), random.whole(15, 90)));
    if (event.insert === 'supportCase') {
      const set = random.pick([
        { areaId: random.weighted(world.areas) },
        { phase: random.weighted(weights.phase) },
        { forWhom: random.weighted(weights.forWhom) },
        { referralSource: random.weighted(weights.referralSource) },
        { responseDays: random.whole(0, 9) },
        // Opened by mistake in another month: the day moves, the month it counted in does not.
        { openedDay: addDays(event.row.openedDay, 20) },
      ]);
      return [{ at, update: 'supportCase', id: event.row.id, set }];
    }
    if (event.insert === 'dissatisfaction') {
      const set = { subject: random.weighted(weights.subject) };
      return [{ at, update: 'dissatisfaction', id: event.row.id, set }];
    }
    if (event.insert !== 'objection') return [];
    // The filing turned out to be a mistake: the objection leaves the series of filed objections.
    const { id } = event.row;
    const last = events.findLast((later) => 'id' in later && later.id === id)?.at ?? at;
    const set = { status: 'B1', filedDay: null, endedDay: null, reason: null } as const;
    return [{ at: noon(addDays(last.slice(0, 10), 20)), update: 'objection', id, set }];
  });
}

/** Some cases open again after they were closed, and leave the series of closed cases. */
function reopenings(random: Random, events: readonly RecordEvent[]): RecordEvent[] {
  return events.flatMap((event): RecordEvent[] =>
    'update' in event &&
    event.update === 'supportCase' &&
    event.set.closedDay !== undefined &&
    random.chance(0.06)
      ? [
          {
            at: noon(addDays(event.at.slice(0, 10), random.whole(10, 60))),
            update: 'supportCase',
            id: event.id,
            set: { status: 'reopened', closedDay: null },
          },
        ]
      : [],
  );
}

/** One case in its whole life; one in fifty is erased, with everything that hangs on it. */
function wholeLife(
  random: Random,
  world: SyntheticWorld,
  events: readonly RecordEvent[],
): readonly RecordEvent[] {
  const all = [...events, ...corrections(random, world, events), ...reopenings(random, events)];
  const opened = events.find((event) => 'insert' in event && event.insert === 'supportCase');
  if (opened === undefined || !random.chance(0.02)) return all;
  const id = caseOf(opened);
  const at = noon(addDays(opened.at.slice(0, 10), random.whole(3, 120)));
  return id === null
    ? all
    : [...all.filter((event) => event.at < at), { at, erase: 'supportCase', id }];
}

function signals(random: Random, world: SyntheticWorld, count: number): RecordEvent[] {
  return Array.from({ length: count }).flatMap((_, index): RecordEvent[] => {
    const raisedDay = dayWithin(random, world);
    const id = random.uuid();
    const { pilotId, providerId, supporterIds } = world;
    const supporterId = supporterIds[0] ?? '';
    const theme = random.pick(['ST1', 'ST2', 'ST3', 'ST8', 'ST99']);
    const raised: RecordEvent = {
      at: noon(raisedDay),
      insert: 'signal',
      row: {
        id,
        pilotId,
        providerId,
        supporterId,
        raisedDay,
        theme,
        kind: 'SK1',
        severity: 'SE1',
        text: `Knelpunt ${String.fromCodePoint(97 + (index % 26))}: de brief is te lang.`,
        status: 'raised',
        createdAt: noon(raisedDay),
      },
    };
    if (random.chance(0.2)) return [raised];
    const at = noon(addDays(raisedDay, random.whole(1, 30)));
    const set = { status: 'released', releasedAt: at, releasedBy: supporterId } as const;
    return [raised, { at, update: 'signal', id, set }];
  });
}

function turnedAway(random: Random, world: SyntheticWorld, count: number): RecordEvent[] {
  return Array.from({ length: count }, (): RecordEvent => {
    const day = dayWithin(random, world);
    const { pilotId, providerId, supporterIds } = world;
    const row = {
      id: random.uuid(),
      pilotId,
      providerId,
      supporterId: supporterIds[0] ?? '',
      day,
      reason: random.pick(['TA1', 'TA2', 'TA9']),
      createdAt: noon(day),
    };
    return { at: noon(day), insert: 'turnedAway', row };
  });
}

/**
 * Everything that is recorded in a made-up pilot, in the order in which it happens: cases with their
 * contacts, questions, dissatisfaction, objections and closing, answers of residents, bottlenecks and
 * people who were turned away; about 6 % entered late, a tenth corrected later, a fiftieth erased.
 */
export function recordedYear(
  world: SyntheticWorld,
  { seed, cases }: { seed: string; cases: number },
): readonly RecordEvent[] {
  const random = seededRandom(`${seed} afterwards`);
  const lives: RecordEvent[] = [];
  const options = { seed, cases, troubledArea: world.areas[0]?.[0] ?? null };
  for (const events of generateRecords(world, options)) {
    lives.push(...wholeLife(random, world, events));
  }
  const all = [
    ...lives,
    ...generateExperiences(random, world, lives),
    ...signals(random, world, Math.ceil(cases / 20)),
    ...turnedAway(random, world, Math.ceil(cases / 15)),
  ];
  return all
    .filter(({ at }) => monthOf(at.slice(0, 10)) <= monthOf(world.lastDay))
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
