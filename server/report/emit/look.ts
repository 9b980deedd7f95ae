/** How a report looks in every format: one family, one accent, quiet lines. Lengths in millimetres. */
export const look = {
  font: 'Source Sans 3',
  accent: '#12575e',
  ink: '#1b2526',
  quiet: '#4d5c5b',
  hairline: '#c3cccb',
  soft: '#eef3f3',
  page: { width: 210, height: 297, side: 28, top: 30, bottom: 26 },
} as const;

/** Width of the text on an A4 page, in millimetres; charts are drawn for it. */
export const textWidth = look.page.width - 2 * look.page.side;

/** The words before the name of a table or figure: "Tabel 3". */
export const numberedAs = { table: 'Tabel', figure: 'Figuur' } as const;

/** Heading above the table of contents. */
export const contentsTitle = 'Inhoud';

/** Millimetres of a length in points. */
export function millimetres(points: number): number {
  return Math.round(((points * 25.4) / 72) * 100) / 100;
}
