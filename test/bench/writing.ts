import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { openDatabase } from '../../db/open.ts';
import { compare, line } from './rounds.ts';
import { serveAs } from './served.ts';

const writes = 100;

function contact(day: string): unknown {
  return {
    day,
    channel: 'K1',
    questions: [{ lifeDomain: 'L02', law: 'W1' }],
    nature: 'C0',
    minutes: 20,
    case: { kind: 'new', reasons: ['R1'] },
  };
}

/** POST of a contact over HTTP, against one bare insert with fsync on the same disk. */
export async function benchWriting(rehearsal: string, scratch: string): Promise<string> {
  const served = await serveAs(rehearsal, 'ondersteuner@oefenjaar.example');
  const { today, pilots } = (await (await served.ask('GET', '/me')).json()) as {
    today: string;
    pilots: { id: string }[];
  };
  const { sqlite } = openDatabase(path.join(scratch, 'bare.db'));
  sqlite.exec('CREATE TABLE bare (id TEXT PRIMARY KEY, body TEXT) STRICT');
  const insert = sqlite.prepare('INSERT INTO bare (id, body) VALUES (?, ?)');
  const body = JSON.stringify(contact(today));
  try {
    const result = await compare(
      7,
      async () => {
        for (let count = 0; count < writes; count += 1) {
          const answer = await served.ask(
            'POST',
            `/pilots/${pilots[0]?.id ?? ''}/contacts`,
            contact(today),
            {
              'idempotency-key': randomUUID(),
            },
          );
          if (answer.status !== 201)
            throw new Error(`POST contact answered ${answer.status}: ${await answer.text()}`);
          await answer.arrayBuffer();
        }
      },
      () => {
        for (let count = 0; count < writes; count += 1) insert.run(randomUUID(), body);
      },
    );
    return line(`${writes} × POST contact over HTTP : bare insert with fsync`, result);
  } finally {
    sqlite.close();
    await served.stop();
  }
}
