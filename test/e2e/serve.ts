import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The moment at which every end-to-end test begins; the rehearsal year is laid around it. */
export const startInstant = '2026-11-18T09:00:00.000Z';

/** Folder with a loaded rehearsal year that workers copy. */
export const preparedData = path.join(root, 'test-results', 'prepared-data');

/** A running product: where it is and how to stop it. */
export type Served = {
  readonly url: string;
  stop(): Promise<void>;
  readonly process: ChildProcess;
};

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * Starts the built server on a data folder and waits until it says it is ready.
 * @param instant where its clock starts, ISO; later than `startInstant` to have a month to close.
 * @throws Error with its output when it stops before that.
 */
export async function serve(dataFolder: string, instant = startInstant): Promise<Served> {
  const program = path.join(root, 'dist', 'server', 'main.js');
  if (!existsSync(program)) throw new Error(`${program} is missing; run npm run build`);
  const port = await freePort();
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    cwd: root,
    env: {
      ...process.env,
      NAAST_DATA: dataFolder,
      NAAST_PORT: String(port),
      NAAST_NOW: instant,
      NAAST_LOG: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes(`http://127.0.0.1:${port}`)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) =>
      reject(new Error(`the server stopped with ${String(code)}:\n${output}`)),
    );
  });
  await ready;
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
