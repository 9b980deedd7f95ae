import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../domain/refusal.ts';
import { emitFile } from './emit-file.ts';
import type { EmitJob } from './emit-file.ts';
import type { EmitReply } from './emit-worker.ts';
import { inTurn } from './turns.ts';

/** Longest time one file may take, in milliseconds; the longest takes a few seconds. */
const patience = 60_000;

/** Makes a file in a program of its own. @param worker path of the built program. */
export async function emitWith(worker: string, job: EmitJob): Promise<EmitReply> {
  const maker = spawn(process.execPath, [worker], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<EmitReply>((resolve, reject) => {
      maker.once('message', (reply) => resolve(reply as EmitReply));
      maker.once('error', reject);
      maker.once('exit', (code, signal) =>
        reject(new Error(`the maker of files stopped: ${code ?? signal}`)),
      );
      timer = setTimeout(
        () =>
          reject(new Refusal(503, 'Het bestand maken duurde te lang. Probeer het later nog eens.')),
        patience,
      );
      maker.send(job);
    });
  } finally {
    clearTimeout(timer);
    maker.kill('SIGKILL');
  }
}

/**
 * Makes a file of a report, one at a time: in a program of its own when the server is built, so that
 * nobody else waits and the memory of drawing charts goes when it ends; else in this one.
 * @throws Error when the report is not sound or not accessible.
 * @throws Refusal 503 when it takes too long or when too many wait.
 */
export async function emitApart(job: EmitJob): Promise<Uint8Array> {
  const worker = new URL('./emit-worker.js', import.meta.url);
  return inTurn(async () => {
    if (!existsSync(worker)) return emitFile(job);
    const reply = await emitWith(fileURLToPath(worker), job);
    if (reply.kind === 'refused') throw new Error(`the file was refused: ${reply.reason}`);
    return reply.content;
  });
}
