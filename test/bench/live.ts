import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { eventWriter } from '../../fixtures/record-event.ts';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import type { OpenDatabase } from '../../db/open.ts';
import type { Actor } from '../../server/access/roles.ts';
import { fixedClock } from '../../server/clock.ts';
import { liveFigures } from '../../server/work/live-figures.ts';
import { benchPilot } from './pilot.ts';
import { compare, line } from './rounds.ts';

const clock = fixedClock('2026-11-18T09:00:00.000Z');
const days = { startDay: '2026-01-01', endDay: '2027-01-01', lastDay: '2026-11-18' } as const;

async function addPilot(opened: OpenDatabase, name: string, cases: number): Promise<Actor> {
  const { actor, perCase } = await benchPilot(opened, { name, cases, ...days });
  const write = eventWriter(opened.sqlite);
  opened.sqlite.transaction(() => {
    for (const events of perCase()) {
      for (const event of events.toSorted((one, other) => one.at.localeCompare(other.at)))
        write(event);
    }
  })();
  return actor;
}

/** Live figures of a pilot of 300 cases with 100,000 cases of other pilots in the same file, against alone. */
export async function benchLive(scratch: string, others: number): Promise<string> {
  mkdirSync(scratch, { recursive: true });
  const open = (name: string): OpenDatabase => {
    const opened = openDatabase(path.join(scratch, name));
    migrate(opened.sqlite);
    return opened;
  };
  const alone = open('alone.db');
  const crowded = open('crowded.db');
  const own = await addPilot(alone, 'eigen', 300);
  const crowdedOwn = await addPilot(crowded, 'eigen', 300);
  const pilots = 10;
  for (let index = 0; index < pilots; index += 1)
    await addPilot(crowded, `ander ${index}`, others / pilots);
  try {
    const beside = await compare(
      9,
      () => liveFigures(crowded.db, clock, crowdedOwn),
      () => liveFigures(alone.db, clock, own),
    );
    const count = others.toLocaleString('en-GB');
    return line(`Live figures, 300 cases beside ${count} of other pilots : 300 alone`, beside);
  } finally {
    alone.sqlite.close();
    crowded.sqlite.close();
  }
}
