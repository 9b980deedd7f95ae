import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { answerAttack } from './attacker-gate.ts';
import type { AttackProgress, AttackRequest, AttackRunner } from './attacker-gate.ts';
import { makeAttacker } from './attacker/attacker.ts';
import { highsSolver } from './attacker/solver.ts';
import type { Solver } from './attacker/solver.ts';
import type { GateVerdict } from './gate.ts';

/** What the worker thread is asked. */
export type WorkerQuestion = { readonly id: number; readonly request: AttackRequest };

/** What it says back: how far it is, and once the answer. */
export type WorkerReply = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: AttackProgress }
  | { readonly kind: 'verdict'; readonly verdict: GateVerdict }
  | { readonly kind: 'failed'; readonly reason: string }
);

/** Carries out the checks of the attacker, tells how far they are and can be stopped. */
export type AttackRunners = {
  readonly run: AttackRunner;
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
    progress: () => now,
    cancel: () => undefined,
  };
}

type Waiting = {
  readonly resolve: (verdict: GateVerdict) => void;
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
    if (reply.kind === 'verdict') question.resolve(reply.verdict);
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

  return {
    run: (request) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const id = asked;
        const timer = setTimeout(() => stop('took too long'), timeLimit);
        waiting.set(id, { resolve, reject, timer, progress: { done: 0, of: 0 } });
        const thread = started();
        thread.ref();
        const question: WorkerQuestion = { id, request };
        thread.postMessage(question, []);
      }),
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
