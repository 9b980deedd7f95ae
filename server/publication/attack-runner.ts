import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { answerAttack } from './attacker-gate.ts';
import type { AttackProgress, AttackRequest, AttackRunner } from './attacker-gate.ts';
import { makeAttacker } from './attacker/attacker.ts';
import { highsSolver } from './attacker/solver.ts';
import type { Solver } from './attacker/solver.ts';
import { certificateOf } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import type { EditionContent } from './edition-content.ts';
import type { GateVerdict } from './gate.ts';

/** What the worker thread is asked: to check a proposal, or to certify editions as they are served. */
export type WorkerQuestion = { readonly id: number } & (
  | { readonly kind: 'check'; readonly request: AttackRequest }
  | { readonly kind: 'certify'; readonly editions: readonly EditionContent[] }
);

/** What it says back: how far it is, and once the answer. */
export type WorkerReply = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: AttackProgress }
  | { readonly kind: 'answer'; readonly answer: GateVerdict | Certificate }
  | { readonly kind: 'failed'; readonly reason: string }
);

/** Carries out the checks of the attacker, tells how far they are and can be stopped. */
export type AttackRunners = {
  readonly run: AttackRunner;
  /** Attacks what was served of a series-year and says what came of it (`certificateOf`). */
  readonly certify: (editions: readonly EditionContent[]) => Promise<Certificate>;
  /** How far the checks under way are, together; null when there are none. */
  readonly progress: () => AttackProgress | null;
  /** Stops all checks under way; their editions are released with totals only, or not at all. */
  readonly cancel: () => void;
};

/** Carries checks out in this thread; they cannot be stopped. */
export function attackHere(solver: Solver): AttackRunners {
  const attacker = makeAttacker(solver);
  let now: AttackProgress | null = null;
  return {
    run: (request) =>
      answerAttack(attacker, request, (progress) => {
        now = progress;
      }).finally(() => {
        now = null;
      }),
    certify: (editions) => certificateOf(attacker, editions),
    progress: () => now,
    cancel: () => undefined,
  };
}

type Waiting = {
  readonly resolve: (answer: GateVerdict | Certificate) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
  progress: AttackProgress;
};

/**
 * Carries checks out in a thread of their own, so that the server goes on answering. The thread stays
 * for the next check, because it remembers what it worked out; a check that takes too long ends it.
 * @param file the built worker. @param timeLimit longest time of one check, in milliseconds.
 */
export function attackInWorker(file: URL, timeLimit: number): AttackRunners {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;

  const stop = (reason: string): void => {
    const ending = worker;
    worker = null;
    void ending?.terminate();
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    waiting.clear();
  };

  const take = (reply: WorkerReply): void => {
    const question = waiting.get(reply.id);
    if (question === undefined) return;
    if (reply.kind === 'progress') {
      question.progress = reply.progress;
      return;
    }
    clearTimeout(question.timer);
    waiting.delete(reply.id);
    // A thread that has nothing to do does not keep the program alive.
    if (waiting.size === 0) worker?.unref();
    if (reply.kind === 'answer') question.resolve(reply.answer);
    else question.reject(new Error(reply.reason));
  };

  const started = (): Worker => {
    if (worker !== null) return worker;
    const fresh = new Worker(file);
    fresh.on('message', take);
    fresh.on('error', (error: Error) => {
      if (worker === fresh) stop(error.message);
    });
    worker = fresh;
    return fresh;
  };

  const ask = (ofKind: (id: number) => WorkerQuestion): Promise<GateVerdict | Certificate> =>
    new Promise((resolve, reject) => {
      asked += 1;
      const timer = setTimeout(() => stop('took too long'), timeLimit);
      waiting.set(asked, { resolve, reject, timer, progress: { done: 0, of: 0 } });
      const thread = started();
      thread.ref();
      thread.postMessage(ofKind(asked), []);
    });

  return {
    async run(request) {
      const answer = await ask((id) => ({ id, kind: 'check', request }));
      if ('ok' in answer) return answer;
      throw new Error('a certificate instead of a verdict');
    },
    async certify(editions) {
      const answer = await ask((id) => ({ id, kind: 'certify', editions }));
      if ('hash' in answer) return answer;
      throw new Error('a verdict instead of a certificate');
    },
    progress() {
      if (waiting.size === 0) return null;
      const all = [...waiting.values()].map(({ progress }) => progress);
      return {
        done: all.reduce((sum, { done }) => sum + done, 0),
        of: all.reduce((sum, { of }) => sum + of, 0),
      };
    },
    cancel: () => stop('stopped'),
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
