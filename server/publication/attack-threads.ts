import { Worker } from 'node:worker_threads';
import type { WorkerQuestion, WorkerReply } from './attack-runner.ts';
import { CheckStopped } from './gate.ts';
import type { CheckWatch } from './gate.ts';

type Answer = Extract<WorkerReply, { kind: 'answer' }>['answer'];

/** Asks a thread a question and gives its answer. */
export type AskThread = (
  question: (id: number) => WorkerQuestion,
  watch?: CheckWatch,
) => Promise<Answer>;

type Job = {
  readonly question: (id: number) => WorkerQuestion;
  readonly watch: CheckWatch | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
};

/**
 * Threads that carry out checks, so that the server goes on answering. A thread has one check at a
 * time: stopping a check, or a check that takes too long, ends its own thread and nobody else's. A
 * thread that is done stays for the next check, because it remembers what it worked out.
 * @param file the worker. @param timeLimit longest time of one check in its thread, in milliseconds.
 * @param most how many threads at once; other checks wait for their turn.
 */
export function attackThreads(file: URL, timeLimit: number, most: number): AskThread {
  const idle: Worker[] = [];
  const queue: Job[] = [];
  let busy = 0;
  let asked = 0;

  const freshThread = (): Worker => {
    const fresh = new Worker(file);
    // A thread that breaks down while it has nothing to do is forgotten.
    fresh.on('error', () => {
      const place = idle.indexOf(fresh);
      if (place >= 0) idle.splice(place, 1);
    });
    return fresh;
  };

  const startNext = (): void => {
    const job = busy < most ? queue.shift() : undefined;
    if (job === undefined) return;
    carryOut(job);
    startNext();
  };

  const carryOut = ({ question, watch, resolve, reject }: Job): void => {
    busy += 1;
    asked += 1;
    const id = asked;
    const thread = idle.pop() ?? freshThread();
    const leave = (): void => {
      clearTimeout(timer);
      watch?.signal.removeEventListener('abort', onStop);
      thread.off('message', onReply);
      thread.off('error', endWith);
      busy -= 1;
    };
    const endWith = (error: Error): void => {
      leave();
      void thread.terminate();
      reject(error);
      startNext();
    };
    const onStop = (): void => endWith(new CheckStopped());
    const onReply = (reply: WorkerReply): void => {
      if (reply.id !== id) return;
      if (reply.kind === 'progress') {
        watch?.onProgress(reply.progress);
        return;
      }
      leave();
      // A thread that has nothing to do does not keep the program alive.
      thread.unref();
      idle.push(thread);
      if (reply.kind === 'answer') resolve(reply.answer);
      else reject(new Error(reply.reason));
      startNext();
    };
    const timer = setTimeout(() => endWith(new Error('took too long')), timeLimit);
    thread.ref();
    thread.on('message', onReply);
    thread.on('error', endWith);
    watch?.signal.addEventListener('abort', onStop, { once: true });
    thread.postMessage(question(id), []);
  };

  return (question, watch) =>
    new Promise((resolve, reject) => {
      if (watch?.signal.aborted) {
        reject(new CheckStopped());
        return;
      }
      const job: Job = { question, watch, resolve, reject };
      watch?.signal.addEventListener(
        'abort',
        () => {
          const place = queue.indexOf(job);
          if (place < 0) return;
          queue.splice(place, 1);
          reject(new CheckStopped());
        },
        { once: true },
      );
      queue.push(job);
      startNext();
    });
}
