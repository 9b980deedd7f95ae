import { existsSync } from 'node:fs';
import { attackThreads } from './attack-threads.ts';
import { answerAttack, tell } from './attacker-gate.ts';
import type { AttackRequest, AttackRunner } from './attacker-gate.ts';
import { makeAttacker } from './attacker/attacker.ts';
import { highsSolver } from './attacker/solver.ts';
import type { Solver } from './attacker/solver.ts';
import { certificateOf } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import type { EditionContent } from './edition-content.ts';
import type { CheckProgress, GateVerdict } from './gate.ts';

/** What a worker thread is asked: to check a proposal, or to certify editions as they are served. */
export type WorkerQuestion = { readonly id: number } & (
  | { readonly kind: 'check'; readonly request: AttackRequest }
  | { readonly kind: 'certify'; readonly editions: readonly EditionContent[] }
);

/** What it says back: how far it is, and once the answer. */
export type WorkerReply = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: CheckProgress }
  | { readonly kind: 'answer'; readonly answer: GateVerdict | Certificate }
  | { readonly kind: 'failed'; readonly reason: string }
);

/** Carries out the checks of the attacker; each tells its own watch how far it is and can be stopped by it. */
export type AttackRunners = {
  readonly run: AttackRunner;
  /** Attacks what was served of a series-year and says what came of it (`certificateOf`). */
  readonly certify: (editions: readonly EditionContent[]) => Promise<Certificate>;
};

/** Carries checks out in this thread; they notice that they were stopped between two tables. */
export function attackHere(solver: Solver): AttackRunners {
  const attacker = makeAttacker(solver);
  return {
    run: (request, watch) => answerAttack(attacker, request, tell(watch)),
    certify: (editions) => certificateOf(attacker, editions),
  };
}

/** Pilots whose releases are checked at the same moment; more would only slow each other down. */
const mostThreads = 2;

/**
 * Carries checks out in threads of their own (`attackThreads`).
 * @param file the built worker. @param timeLimit longest time of one check, in milliseconds.
 */
export function attackInWorker(file: URL, timeLimit: number): AttackRunners {
  const ask = attackThreads(file, timeLimit, mostThreads);
  return {
    async run(request, watch) {
      const answer = await ask((id) => ({ id, kind: 'check', request }), watch);
      if ('ok' in answer) return answer;
      throw new Error('a certificate instead of a verdict');
    },
    async certify(editions) {
      const answer = await ask((id) => ({ id, kind: 'certify', editions }));
      if ('hash' in answer) return answer;
      throw new Error('a verdict instead of a certificate');
    },
  };
}

/**
 * In the built server the worker lies beside this file; where the sources run as they are (tests, the
 * server for building) there is none, and checks are carried out in this thread.
 */
export function attackRunners(timeLimit: number): AttackRunners {
  const file = new URL('./attack-worker.js', import.meta.url);
  return existsSync(file) ? attackInWorker(file, timeLimit) : attackHere(highsSolver());
}
