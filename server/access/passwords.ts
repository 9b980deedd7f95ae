import { randomBytes, randomInt } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';
import { Refusal } from '../domain/refusal.ts';

// OWASP's smallest argon2id: 19 MiB, two rounds, one lane; about 50 ms here.
const cost = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const;

/** More people than this signing in at the same moment are asked to try again. */
const longestQueue = 40;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

// One at a time, letting other requests through in between: a hash keeps the processor busy, and
// forty at once would hold up everybody's work.
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  refuseWhenCrowded();
  waiting += 1;
  const turn = last.then(() => new Promise<void>((resolve) => void setImmediate(resolve)));
  const result = turn.then(work);
  last = result.catch(() => undefined);
  try {
    return await result;
  } finally {
    waiting -= 1;
  }
}

/** @throws Refusal 503 when too many people are signing in at this moment. */
export function refuseWhenCrowded(): void {
  if (waiting >= longestQueue) {
    throw new Refusal(503, 'Er loggen nu veel mensen tegelijk in. Probeer het zo nog eens.', {
      headers: { 'retry-after': '5' },
    });
  }
}

/**
 * The argon2id hash of a password, in encoded form with its salt and cost.
 * @throws Refusal 503 when too many are waiting.
 */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() =>
    argon2id({
      password: password.normalize('NFKC'),
      salt: randomBytes(16),
      outputType: 'encoded',
      ...cost,
    }),
  );
}

/**
 * Whether a password belongs to a hash; false for a hash that cannot be read.
 * @throws Refusal 503 when too many are waiting.
 */
export function verifyPassword(hash: string, password: string): Promise<boolean> {
  return inTurn(async () => {
    try {
      return await argon2Verify({ password: password.normalize('NFKC'), hash });
    } catch {
      return false;
    }
  });
}

// No characters that look alike on paper: 0 O, 1 l I.
const readable = 'abcdefghjkmnpqrstuvwxyz23456789';

const readableSign = (): string => readable[randomInt(readable.length)] ?? '';

/** A password to hand out once: four groups of five readable characters, 99 bits. */
export function makeOneTimePassword(): string {
  const signs = Array.from({ length: 20 }, readableSign).join('');
  return [signs.slice(0, 5), signs.slice(5, 10), signs.slice(10, 15), signs.slice(15)].join('-');
}
