/**
 * The text of a CSV file. Spreadsheets save as UTF-8 or, on older Windows, as Windows-1252: what is
 * no valid UTF-8 is read as the latter, so that "Súdwest" stays "Súdwest".
 */
export function readCsv(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A file to fill in: the columns, and two lines that show how. Starts with the mark Excel needs. */
export function csvTemplate(columns: readonly string[], examples: readonly string[][]): string {
  return `\uFEFF${[columns, ...examples].map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}
