import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { Refusal } from '../../domain/refusal.ts';
import { faultsOf } from '../check-report.ts';
import type { Report } from '../model.ts';
import { claimBoth } from './archive-claim.ts';
import { coverageOf, printable } from './font-coverage.ts';
import { readFont } from './fonts.ts';
import template from './report.typ?raw';
import { inTurn } from './turns.ts';
import makerSource from './typst-maker.cjs?raw';

const require = createRequire(import.meta.url);

/** Longest time one document may take, in milliseconds; a full report takes well under a second. */
const patience = 30_000;

const weights = ['400Regular', '600SemiBold', '700Bold'] as const;

type Outcome =
  | { kind: 'files'; files: Uint8Array[] }
  | { kind: 'no-compiler'; reason: string }
  | { kind: 'refused'; reason: string };

const unavailable =
  'Een pdf maken lukt niet op deze server: de pdf-maker ontbreekt. Waarschuw de beheerder.';

/** The compiler and its fonts on this machine. @throws Refusal 503 when they are not installed. */
function findParts(): { compilerPath: string; fonts: Uint8Array[] } {
  try {
    return {
      compilerPath: require.resolve('@myriaddreamin/typst-ts-node-compiler'),
      fonts: weights.map(readFont),
    };
  } catch {
    throw new Refusal(503, unavailable);
  }
}

/**
 * Compiles in a program of its own: nobody else waits for it, and the 60 MB that the compiler keeps
 * of every document go when it ends.
 */
async function compile(job: Record<string, unknown>): Promise<Outcome> {
  const maker = spawn(process.execPath, ['-e', makerSource], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      maker.once('message', (outcome) => resolve(outcome as Outcome));
      maker.once('error', reject);
      maker.once('exit', (code, signal) =>
        reject(new Error(`the pdf maker stopped: ${code ?? signal}`)),
      );
      timer = setTimeout(
        () => reject(new Refusal(503, 'De pdf maken duurde te lang. Probeer het later nog eens.')),
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
 * The report as an accessible PDF: tagged, with contents, page numbers and embedded fonts. It must
 * pass as PDF/UA-1 (the compiler refuses a chart without alternative text); what is delivered is the
 * PDF/A-2a file with both claims, or the PDF/UA-1 file when the claims cannot be joined.
 * @param compilerPath where the compiler is, for a trial without it; found by itself when left out.
 * @returns the file.
 * @throws Error when the report is not sound or not accessible: a mistake in a chapter.
 * @throws Refusal 503 when the compiler is not installed for this machine or takes too long, or when
 * too many documents wait.
 */
export async function emitPdf(report: Report, compilerPath?: string): Promise<Uint8Array> {
  const faults = faultsOf(report);
  if (faults.length > 0) throw new Error(`the report is not sound: ${faults.join('; ')}`);
  const parts = findParts();
  const isCovered = coverageOf(parts.fonts[0] ?? new Uint8Array());
  const data = JSON.stringify(report, (_key, value: unknown) =>
    typeof value === 'string' ? printable(value, isCovered) : value,
  );
  const outcome = await inTurn(() =>
    compile({
      compilerPath: compilerPath ?? parts.compilerPath,
      fonts: parts.fonts,
      template,
      data,
      madeAt: Math.floor(Date.parse(report.meta.madeAt) / 1000),
      standards: ['ua-1', 'a-2a'],
    }),
  );
  if (outcome.kind === 'no-compiler') throw new Refusal(503, unavailable);
  if (outcome.kind === 'refused') throw new Error(`the pdf was refused: ${outcome.reason}`);
  const [accessible, archive] = outcome.files;
  if (accessible === undefined || archive === undefined) throw new Error('the pdf is missing');
  return claimBoth(archive) ?? accessible;
}

/** How many pages a PDF of the compiler has. */
function pagesOf(file: Uint8Array): number {
  const count = /\/Type \/Pages[\s\S]{0,200}?\/Count (\d+)/.exec(
    Buffer.from(file).toString('latin1'),
  );
  return Number(count?.[1] ?? 0);
}

/** Letters of the longest text on a page of its own, tried from the most. */
export const summaryLengths = [900, 650, 420, 240, 120];

/**
 * A document that must fit on one page, as PDF: made with less text until it does.
 * @param compose makes the document with texts of at most so many letters.
 * @throws Error when it does not fit with the shortest texts; the rest as `emitPdf`.
 */
export async function emitOnePage(compose: (most: number) => Report): Promise<Uint8Array> {
  for (const most of summaryLengths) {
    const file = await emitPdf(compose(most));
    if (pagesOf(file) === 1) return file;
  }
  throw new Error('the document does not fit on one page');
}
