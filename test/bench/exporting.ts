import path from 'node:path';
import { emitWith } from '../../server/report/emit/emit-apart.ts';
import type { EmitJob } from '../../server/report/emit/emit-file.ts';
import { emitOnePage, emitPdf } from '../../server/report/emit/pdf.ts';
import { composeReport } from '../../server/report/compose.ts';
import { composeSummary } from '../../server/report/compose-summary.ts';
import { composeFigures } from '../../server/report/figures-book.ts';
import { reportInput } from '../report-input.ts';
import { median, timed } from './rounds.ts';

const rounds = 3;

function sizeLine(name: string, times: readonly number[], bytes: number, memory: string): string {
  const size = `${Math.round(bytes / 1024)} kB`;
  return `  ${name.padEnd(24)} ${`${Math.round(median(times))} ms`.padStart(9)} ${size.padStart(9)}   ${memory}`;
}

/**
 * Time and memory of each export of a report over ten editions, each in a program of its own as the
 * built server makes it (its start included). Memory is the most the program took; of the PDF maker it
 * is not known here.
 */
export async function benchExporting(): Promise<string[]> {
  const input = reportInput();
  const report = composeReport(input);
  const book = composeFigures(input);
  const worker = path.resolve('dist/server/emit-worker.js');
  const jobs: readonly EmitJob[] = [
    { format: 'odt', report },
    { format: 'docx', report },
    { format: 'html', report },
    { format: 'xlsx', book },
    { format: 'ods', book },
    { format: 'csv', book },
  ];
  const lines = ['\nExports of a report over ten editions (median of three, size, most memory)'];
  for (const [name, make] of [
    ['pdf', () => emitPdf(report)],
    ['summary', () => emitOnePage((most) => composeSummary(input, most))],
  ] as const) {
    let bytes = 0;
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(await timed(async () => (bytes = (await make()).length)));
    }
    lines.push(sizeLine(name, times, bytes, ''));
  }
  for (const job of jobs) {
    let bytes = 0;
    let peak = 0;
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(
        await timed(async () => {
          const reply = await emitWith(worker, job);
          if (reply.kind === 'refused') throw new Error(reply.reason);
          bytes = reply.content.length;
          peak = Math.max(peak, reply.peakKilobytes);
        }),
      );
    }
    lines.push(sizeLine(job.format, times, bytes, `${Math.round(peak / 1024)} MB`));
  }
  return lines;
}
