import { once } from 'node:events';
import { createServer } from 'node:http';
import { compare, line } from './rounds.ts';
import { serveAs } from './served.ts';

const reads = 50;

async function readAll(times: number, read: () => Promise<Response>): Promise<void> {
  for (let count = 0; count < times; count += 1) await (await read()).arrayBuffer();
}

/** What the dashboard fetches of an edition, against a static JSON answer of the same size. */
export async function benchReading(rehearsal: string): Promise<string[]> {
  const served = await serveAs(rehearsal, 'werkgroep@oefenjaar.example');
  const { pilots } = (await (await served.ask('GET', '/me')).json()) as {
    pilots: { id: string }[];
  };
  const pilot = `/pilots/${pilots[0]?.id ?? ''}`;
  const lines: string[] = [];
  for (const [what, address] of [
    ['edition', `${pilot}/editions/10`],
    ['its measures', `${pilot}/editions/10/measures`],
  ] as const) {
    const body = await (await served.ask('GET', address)).text();
    const still = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(body);
    });
    still.listen(0, '127.0.0.1');
    await once(still, 'listening');
    const place = still.address();
    const port = typeof place === 'object' && place !== null ? place.port : 0;
    const result = await compare(
      9,
      () => readAll(reads, () => served.ask('GET', address)),
      () => readAll(reads, () => fetch(`http://127.0.0.1:${port}/`)),
    );
    lines.push(
      line(
        `${reads} × GET ${what} (${Math.round(body.length / 1024)} kB) : static JSON of that size`,
        result,
      ),
    );
    still.close();
    still.closeAllConnections();
  }
  await served.stop();
  return lines;
}
