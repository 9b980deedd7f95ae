import { writeSync } from 'node:fs';
import { openDatabase } from '../../db/open.ts';
import { fixedClock } from '../../server/clock.ts';
import { logContact } from '../../server/work/log-contact.ts';
import { keyOf, numberedContact } from './numbered-contact.ts';

// The program that is killed. It opens the file as the server does and logs contacts by the server's
// own deed, several clients at once. A line on standard output is the 201 that a client would have
// got: it is written only after the deed answered.
// Arguments: the file, who logs (JSON), and per client the numbers to log, as from-before.
const [file = '', who = '{}', ...ranges] = process.argv.slice(2);
const { userId, pilotId, providerId } = JSON.parse(who) as Record<string, string>;
const { db } = openDatabase(file);
const clock = fixedClock('2026-06-15T10:00:00.000Z');
const actor = {
  userId: userId ?? '',
  name: 'supporter',
  pilotId: pilotId ?? '',
  providerId: providerId ?? '',
  bodyId: null,
  roles: new Set(['supporter'] as const),
};

async function client(range: string): Promise<void> {
  const [from = 0, before = 0] = range.split('-').map(Number);
  for (let number = from; number < before; number += 1) {
    const request = { actor, operation: 'logContact', idempotencyKey: keyOf(number) };
    const { body } = await logContact(db, clock, { ...request, input: numberedContact(number) });
    writeSync(1, `${number} ${body.id}\n`);
  }
}

await Promise.all(ranges.map(client));
