/**
 * How every chart of the report looks. Sizes are in points at the width of a page column, so that
 * letters come out as large as the small text around them. The colours differ in lightness as
 * well as in hue: on a black-and-white printer nothing is lost.
 */
export const style = {
  /** The family of the report; the PDF compiler is given the same one. */
  font: 'Source Sans 3',
  width: 436,
  textSize: 10,
  smallSize: 8.5,
  ink: '#1b2526',
  quiet: '#4d5c5b',
  line: '#9aa7a6',
  accent: '#12575e',
  soft: '#cfdfe0',
} as const;

/** A drawn chart: standalone SVG, its size in points, and what it shows in words. */
export type Drawing = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** About how wide a text is, in points. Source Sans 3 averages a little under half an em per letter. */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.48;
}

function brokenAt(words: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/**
 * Breaks a label into lines of at most `width` points, between words, as evenly as the same number
 * of lines allows; a long word keeps its own line.
 */
export function linesOf(label: string, width: number, size: number): string[] {
  const words = label.split(/\s+/).filter((part) => part !== '');
  let lines = brokenAt(words, width, size);
  for (let narrower = width - size; narrower > 0; narrower -= size) {
    const tighter = brokenAt(words, narrower, size);
    if (tighter.length > lines.length) break;
    lines = tighter;
  }
  return lines;
}
