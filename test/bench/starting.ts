import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { compare, line, timed } from './rounds.ts';
import { startServer } from './served.ts';

async function bareNode(): Promise<void> {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
}

/** Start-up until the first page can be asked for, against starting Node alone; and the very first start. */
export async function benchStarting(rehearsal: string, scratch: string): Promise<string[]> {
  const copy = path.join(scratch, 'starting');
  cpSync(rehearsal, copy, { recursive: true });
  const started = await compare(
    5,
    async () => {
      const server = await startServer(copy);
      await server.stop();
    },
    bareNode,
  );
  const fresh = path.join(scratch, 'fresh');
  const first = await timed(async () => {
    const server = await startServer(fresh);
    await server.stop();
  });
  rmSync(fresh, { recursive: true });
  return [
    line('Start and stop with data present : node alone', started),
    line('First start, loading the rehearsal year : start with data', {
      first,
      second: started.first,
      ratio: first / started.first,
    }),
  ];
}
