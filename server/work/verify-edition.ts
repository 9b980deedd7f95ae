import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { makeAttacker } from '../publication/attacker/attacker.ts';
import { highsSolver } from '../publication/attacker/solver.ts';
import { certificateOf } from '../publication/certificate.ts';
import type { EditionContent } from '../publication/edition-content.ts';
import { isUnaltered } from '../publication/served-proof.ts';

/** Enough to tell an edition from another file; its hash covers everything else in it. */
const downloaded = z.looseObject({
  seq: z.int(),
  hash: z.string(),
  prevHash: z.string(),
  tables: z.array(z.looseObject({})),
  totals: z.array(z.looseObject({})),
  parameters: z.looseObject({ engine: z.string() }),
});

/** A downloaded edition; null for anything else. */
export function readEditionJson(json: unknown): EditionContent | null {
  return downloaded.safeParse(json).success ? (json as EditionContent) : null;
}

function readEdition(file: string): EditionContent {
  const edition = readEditionJson(JSON.parse(readFileSync(file, 'utf8')));
  if (edition === null) throw new Error(`${file} is no downloaded edition`);
  return edition;
}

/** Whether every edition is linked to the one before, as far as that one is among them. */
function brokenLinks(editions: readonly EditionContent[]): readonly number[] {
  return editions
    .filter(({ seq, prevHash }) => {
      const before = editions.find((edition) => edition.seq === seq - 1);
      return before !== undefined && before.hash !== prevHash;
    })
    .map(({ seq }) => seq);
}

/**
 * Checks downloaded editions without the server: that none was changed since it was released, that
 * they hang together, and what an attacker who has them can find out.
 * @param files JSON as the API answers it, one edition each, in any order.
 * @param say writes a line for whoever asked.
 * @returns whether everything is in order.
 * @throws Error for a file that is no edition.
 */
export async function verifyEditions(
  files: readonly string[],
  say: (line: string) => void,
): Promise<boolean> {
  if (files.length === 0) throw new Error('say which files: npm run verify -- edition.json');
  const editions = files.map(readEdition).toSorted((one, other) => one.seq - other.seq);
  for (const edition of editions) {
    say(`Edition ${edition.seq}: ${isUnaltered(edition) ? 'as it was released' : 'CHANGED'}.`);
  }
  const links = brokenLinks(editions);
  for (const seq of links) say(`Edition ${seq}: does NOT follow on the one before.`);
  const certificate = await certificateOf(makeAttacker(highsSolver()), editions);
  const { targets, crossings, broken, narrowest } = certificate;
  say(`Attacked: ${targets} questions about categories, ${crossings} about crossings.`);
  say(broken === 0 ? 'Nothing is betrayed.' : `BROKEN: ${broken}.`);
  if (narrowest !== null) {
    say(`Narrowest: ${narrowest.table}, ${narrowest.label}: ${narrowest.values} possible values.`);
  }
  say(`${certificate.engine}, ${certificate.solver}, ${certificate.releaseEngine}.`);
  return (
    certificate.verdict === 'safe' &&
    links.length === 0 &&
    editions.every((one) => isUnaltered(one))
  );
}
