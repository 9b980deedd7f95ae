import type { FiguresBook } from '../figures-book.ts';
import type { Report } from '../model.ts';
import { emitDocx } from './docx.ts';
import { emitHtml } from './html.tsx';
import { emitOdt } from './odt.ts';
import { notEmitted } from './outline.ts';
import { emitCsv, emitOds, emitXlsx } from './spreadsheet.ts';

/** A file to make: which kind, and from what. */
export type EmitJob =
  | { readonly format: 'odt' | 'docx' | 'html'; readonly report: Report }
  | { readonly format: 'xlsx' | 'ods' | 'csv'; readonly book: FiguresBook };

/** Makes the file of a job. @throws Error when the report is not sound or not accessible. */
export async function emitFile(job: EmitJob): Promise<Uint8Array> {
  switch (job.format) {
    case 'odt':
      return emitOdt(job.report);
    case 'docx':
      return emitDocx(job.report);
    case 'html':
      return emitHtml(job.report);
    case 'xlsx':
      return emitXlsx(job.book);
    case 'ods':
      return emitOds(job.book);
    case 'csv':
      return emitCsv(job.book);
    default:
      return notEmitted(job);
  }
}
