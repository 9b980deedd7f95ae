/** The rows of a CSV file of ours, without its head. */
export function csvRows(file: string): readonly (readonly string[])[] {
  const [, ...lines] = file.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

/** The number in a cell; null when it is empty. @throws Error for a number that is none. */
export function csvNumber(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const n = Number(text);
  if (!Number.isFinite(n)) throw new Error(`not a number: ${text}`);
  return n;
}
