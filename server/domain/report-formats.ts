/** The kinds of file a report can be downloaded as, apart from the PDF. */
export const reportFormats = ['summary', 'docx', 'odt', 'html', 'xlsx', 'ods', 'csv'] as const;

/** `summary` is the page for administrators, as PDF; `csv` is a zip with several files. */
export type ReportFormat = (typeof reportFormats)[number];
