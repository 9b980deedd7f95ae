import type { ReportFormat } from '../../domain/report-formats.ts';
import { reportFormats } from '../../domain/report-formats.ts';
import { docxType } from '../emit/docx.ts';
import { emitApart } from '../emit/emit-apart.ts';
import { htmlType } from '../emit/html.tsx';
import { odtType } from '../emit/odt.ts';
import { emitOnePage, emitPdf } from '../emit/pdf.ts';
import { sheetTypes } from '../emit/spreadsheet.ts';
import { printedFigures, printedReport, printedSummary } from './printed-version.ts';
import type { VersionContent } from './version-content.ts';

/** A kind of file that is made from a version. */
export type EmittedFormat = ReportFormat | 'pdf';

/** Every kind of file that is made and kept of a final version. */
export const emittedFormats: readonly EmittedFormat[] = ['pdf', ...reportFormats];

const kinds: Readonly<
  Record<EmittedFormat, { readonly stem: string; readonly ending: string; readonly type: string }>
> = {
  pdf: { stem: 'adviesrapport', ending: 'pdf', type: 'application/pdf' },
  summary: { stem: 'samenvatting-bestuurders', ending: 'pdf', type: 'application/pdf' },
  docx: { stem: 'adviesrapport', ending: 'docx', type: docxType },
  odt: { stem: 'adviesrapport', ending: 'odt', type: odtType },
  html: { stem: 'adviesrapport', ending: 'html', type: htmlType },
  xlsx: { stem: 'cijfers-adviesrapport', ending: 'xlsx', type: sheetTypes.xlsx },
  ods: { stem: 'cijfers-adviesrapport', ending: 'ods', type: sheetTypes.ods },
  csv: { stem: 'cijfers-adviesrapport', ending: 'zip', type: sheetTypes.csv },
};

/** What a file of a version is called: "adviesrapport-versie-3-definitief.pdf". */
export function fileNameOf(
  { number, kind }: Pick<VersionContent, 'number' | 'kind'>,
  format: EmittedFormat | 'json',
): string {
  const { stem, ending } = format === 'json' ? { stem: 'report', ending: 'json' } : kinds[format];
  return `${stem}-versie-${number}-${kind === 'final' ? 'definitief' : 'concept'}.${ending}`;
}

/** The media type of a file of a version. */
export function mediaTypeOf(format: EmittedFormat | 'json'): string {
  return format === 'json' ? 'application/json' : kinds[format].type;
}

/**
 * Makes one file of a version out of what the version says, and of nothing else.
 * @param hash of the content.
 * @throws Refusal 503 when this server cannot make it now. @throws Error when the report is not sound.
 */
export async function emitVersion(
  content: VersionContent,
  hash: string,
  format: EmittedFormat,
): Promise<Uint8Array> {
  if (format === 'summary') {
    return emitOnePage((most) => printedSummary(content, hash, most));
  }
  if (format === 'pdf') return emitPdf(printedReport(content, hash));
  if (format === 'docx' || format === 'odt' || format === 'html') {
    return emitApart({ format, report: printedReport(content, hash) });
  }
  return emitApart({ format, book: printedFigures(content, hash) });
}
