import type { MeasureResult } from '../../server/measures/measure-result.ts';
import type { DownloadedFiles, ServedEdition } from '../../server/publication/attacker/collect.ts';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import { ids } from '../arrange.ts';
import type { Ask } from '../arrange.ts';
import { addressesOf, describedOperations, mayCall } from './described-reads.ts';

/** An answer as it came over HTTP. */
export type Scraped = {
  readonly operationId: string;
  readonly status: number;
  readonly etag: string | null;
  readonly body: Uint8Array;
};

/** Answers by their address, from /api/v1 on. */
export type Scrape = ReadonlyMap<string, Scraped>;

export type ScrapeWish = {
  /** Numbers of the editions to read. */
  readonly editions: readonly number[];
  /** Only these operations; without it all. */
  readonly only?: readonly string[];
  /** Operations that are left out because they take long. */
  readonly without?: readonly string[];
  /** Ids of meetings and the like, by the name of the path parameter. */
  readonly known?: Readonly<Record<string, readonly string[]>>;
};

/**
 * Reads everything somebody of the workgroup can read: every operation in the description of the API
 * that is theirs, with every value of its path.
 */
export async function scrape(
  ask: Ask,
  { editions, only, without = [], known = {} }: ScrapeWish,
): Promise<Scrape> {
  const answers = new Map<string, Scraped>();
  const values = { pilotId: [ids.pilot], seq: editions.map(String), ...known };
  for (const operation of await describedOperations(ask)) {
    const { operationId, method } = operation;
    if (method !== 'GET' || !mayCall('workgroup', operationId)) continue;
    if (without.includes(operationId) || only?.includes(operationId) === false) continue;
    for (const address of addressesOf(operation, values)) {
      const answer = await ask('GET', address);
      answers.set(address, {
        operationId,
        status: answer.status,
        etag: answer.headers.get('etag'),
        body: new Uint8Array(await answer.arrayBuffer()),
      });
    }
  }
  return answers;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** An answer as text. */
export const textOf = ({ body }: Scraped): string => utf8.decode(body);

/** The files of one edition among the answers. */
function filesOf(answers: Scrape, content: EditionContent): DownloadedFiles {
  const base = `/pilots/${ids.pilot}/editions/${content.seq}`;
  const fileAt = (path: string): string => {
    const answer = answers.get(`${base}/${path}`);
    if (answer?.status !== 200) throw new Error(`no file at ${base}/${path}`);
    return textOf(answer);
  };
  return {
    totals: fileAt('totals/csv'),
    tables: new Map(content.tables.map(({ id }) => [id, fileAt(`tables/${id}/csv`)])),
  };
}

/** The results of one edition among the answers, and their files. */
function measuresOf(answers: Scrape, seq: number) {
  const base = `/pilots/${ids.pilot}/editions/${seq}/measures`;
  const answer = answers.get(base);
  if (answer?.status !== 200) throw new Error(`no results at ${base}`);
  const { measures }: { measures: readonly MeasureResult[] } = JSON.parse(textOf(answer));
  const measureFiles = new Map(
    measures.flatMap(({ id }) => {
      const file = answers.get(`${base}/${id}/csv`);
      return file?.status === 200 ? [[id, textOf(file)] as const] : [];
    }),
  );
  return { measures, measureFiles };
}

/** What was scraped of editions, as the collector reads it; oldest first. */
export function servedIn(answers: Scrape): readonly ServedEdition[] {
  const hasMeasures = [...answers.values()].some(
    ({ operationId }) => operationId === 'getEditionMeasures',
  );
  return [...answers.values()]
    .filter(({ operationId, status }) => operationId === 'getEdition' && status === 200)
    .map((answer): EditionContent => JSON.parse(textOf(answer)))
    .toSorted((one, other) => one.seq - other.seq)
    .map((content) => ({
      content,
      files: filesOf(answers, content),
      ...(hasMeasures && measuresOf(answers, content.seq)),
    }));
}
