import { parentPort } from 'node:worker_threads';
import type { WorkerQuestion, WorkerReply } from './attack-runner.ts';
import { answerAttack } from './attacker-gate.ts';
import { makeAttacker } from './attacker/attacker.ts';
import { certificateOf } from './certificate.ts';
import { highsSolver } from './attacker/solver.ts';

// The thread in which the attacker works. It is given what the workgroup was told and what is
// proposed, and nothing else: no database, no key, no counts of this month that are not proposed.

const attacker = makeAttacker(highsSolver());

const say = (reply: WorkerReply): void => parentPort?.postMessage(reply, []);

async function answer(question: WorkerQuestion): Promise<void> {
  const { id } = question;
  try {
    const found =
      question.kind === 'certify'
        ? await certificateOf(attacker, question.editions)
        : await answerAttack(attacker, question.request, (progress) =>
            say({ id, kind: 'progress', progress }),
          );
    say({ id, kind: 'answer', answer: found });
  } catch (error) {
    say({ id, kind: 'failed', reason: error instanceof Error ? error.message : 'threw' });
  }
}

parentPort?.on('message', (question: WorkerQuestion) => {
  void answer(question);
});
