/** Height of a line of text in a chart, in CSS pixels. */
export const lineHeight = 18;

/** Average width of a letter in a chart: Source Sans at 14 px takes half its size. */
const letterWidth = 7;

/** About how wide a text is in a chart, in CSS pixels. Errs to the wide side for figures. */
export function widthOf(text: string): number {
  return text.length * letterWidth;
}

/**
 * Breaks a label between words into lines of at most `width` CSS pixels. A word that is too long
 * by itself keeps its own line; an empty label is one empty line.
 */
export function linesOf(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
