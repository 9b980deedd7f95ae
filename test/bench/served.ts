import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { REHEARSAL_PASSWORD } from '../../server/access/rehearsal.ts';

/** A running server and a way to ask it as one person. */
export type Served = {
  readonly url: string;
  readonly process: ReturnType<typeof spawn>;
  ask(
    method: string,
    address: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>;
  stop(): Promise<void>;
};

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Starts the built server on a data folder; resolves when it says where it runs. */
export async function startServer(
  dataFolder: string,
): Promise<{ url: string; process: ReturnType<typeof spawn>; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, [path.resolve('dist/server/main.js')], {
    env: { ...process.env, NAAST_DATA: dataFolder, NAAST_PORT: String(port), NAAST_LOG: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Naast runs at')) resolve();
    });
    child.once('exit', () => reject(new Error(`the server stopped:\n${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Starts the server and signs in with a rehearsal account. @throws Error when signing in fails. */
export async function serveAs(dataFolder: string, email: string): Promise<Served> {
  const server = await startServer(dataFolder);
  const base = `${server.url}/api/v1`;
  const signIn = await fetch(`${base}/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: REHEARSAL_PASSWORD }),
  });
  if (signIn.status !== 201) throw new Error(`could not sign in as ${email}: ${signIn.status}`);
  const cookie = signIn.headers
    .getSetCookie()
    .map((value) => value.split(';', 1)[0])
    .join('; ');
  return {
    ...server,
    ask: (method, address, body, headers = {}) =>
      fetch(`${base}${address}`, {
        method,
        headers: {
          cookie,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  };
}
