import { createHash } from 'node:crypto';
import type { Actor } from '../access/roles.ts';
import type { ReportFormat } from '../domain/report-formats.ts';
import { composeReport } from '../report/compose.ts';
import { composeSummary } from '../report/compose-summary.ts';
import { docxType } from '../report/emit/docx.ts';
import { emitApart } from '../report/emit/emit-apart.ts';
import { htmlType } from '../report/emit/html.tsx';
import { odtType } from '../report/emit/odt.ts';
import { emitOnePage } from '../report/emit/pdf.ts';
import { sheetTypes } from '../report/emit/spreadsheet.ts';
import { composeFigures } from '../report/figures-book.ts';
import type { ReportInput } from '../report/report-input.ts';
import { reportInputFor } from './export-report.ts';
import type { ReportDesk } from './export-report.ts';

/** A file that can be made, and by what it can be recognised before it is. */
export type PreparedFile = {
  readonly name: string;
  readonly type: string;
  /** Changes when anything in the file does, apart from the moment of making. */
  readonly etag: string;
  readonly make: () => Promise<Uint8Array>;
};

/** The media type of each file and its name. */
const kinds: Readonly<Record<ReportFormat, { readonly name: string; readonly type: string }>> = {
  summary: { name: 'samenvatting-bestuurders-concept.pdf', type: 'application/pdf' },
  docx: { name: 'adviesrapport-concept.docx', type: docxType },
  odt: { name: 'adviesrapport-concept.odt', type: odtType },
  html: { name: 'adviesrapport-concept.html', type: htmlType },
  xlsx: { name: 'cijfers-adviesrapport.xlsx', type: sheetTypes.xlsx },
  ods: { name: 'cijfers-adviesrapport.ods', type: sheetTypes.ods },
  csv: { name: 'cijfers-adviesrapport.zip', type: sheetTypes.csv },
};

function makerOf(
  input: ReportInput,
  format: ReportFormat,
): { content: unknown; make: PreparedFile['make'] } {
  if (format === 'summary') {
    const compose = (most: number) => composeSummary(input, most);
    return { content: compose(Infinity), make: () => emitOnePage(compose) };
  }
  if (format === 'docx' || format === 'odt' || format === 'html') {
    const report = composeReport(input);
    return { content: report, make: () => emitApart({ format, report }) };
  }
  const book = composeFigures(input);
  return { content: book, make: () => emitApart({ format, book }) };
}

function etagOf(format: ReportFormat, content: unknown): string {
  const words = JSON.stringify(content, (key, value: unknown) => (key === 'madeAt' ? null : value));
  const hash = createHash('sha256').update(`${format}\n${words}`).digest('hex');
  return `"${hash.slice(0, 32)}"`;
}

/**
 * The report of the pilot as it stands now, in one format. Nothing is made yet.
 * @throws Refusal 409 when no edition was chosen yet.
 */
export async function reportFileFor(
  desk: ReportDesk,
  actor: Actor,
  format: ReportFormat,
): Promise<PreparedFile> {
  const { content, make } = makerOf(await reportInputFor(desk, actor), format);
  return { ...kinds[format], etag: etagOf(format, content), make };
}
