/**
 * The characters a TrueType font can show, read from its `cmap` table (formats 4 and 12, the two
 * that fonts of today carry). Source: OpenType specification, "cmap — Character to Glyph Index
 * Mapping Table".
 * @param font a whole TTF file.
 * @returns whether the font has a glyph for a code point.
 * @throws Error when the font has no Unicode cmap of a known format.
 */
export function coverageOf(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const covered = new Set<number>();
  let known = 0;
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 4) readSegments(view, subtable, covered);
    else if (format === 12) readGroups(view, subtable, covered);
    else continue;
    known += 1;
  }
  if (known === 0) throw new Error('the font has no cmap of format 4 or 12');
  return (codePoint) => covered.has(codePoint);
}

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const found = [0, 1, 2, 3]
      .map((at) => String.fromCharCode(view.getUint8(record + at)))
      .join('');
    if (found === tag) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

function readSegments(view: DataView, subtable: number, covered: Set<number>): void {
  const length = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + length + 2;
  const deltas = starts + length;
  const offsets = deltas + length;
  for (let at = 0; at < length; at += 2) {
    const start = view.getUint16(starts + at);
    const end = view.getUint16(ends + at);
    const delta = view.getUint16(deltas + at);
    const offset = view.getUint16(offsets + at);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph =
        offset === 0
          ? (code + delta) & 0xffff
          : view.getUint16(offsets + at + offset + (code - start) * 2);
      if (glyph !== 0) covered.add(code);
    }
  }
}

function readGroups(view: DataView, subtable: number, covered: Set<number>): void {
  for (let index = 0; index < view.getUint32(subtable + 12); index += 1) {
    const group = subtable + 16 + index * 12;
    const end = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= end; code += 1) covered.add(code);
  }
}

/** What stands in for a character the font does not have, such as an emoji. */
const standIn = '□';

// Invisible characters that only change how a neighbour looks; without that neighbour they say nothing.
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;

/**
 * A text with only characters the font can show: a report must not fail to print because somebody
 * typed an emoji. Accents are composed first, so that no letter is lost that has a glyph.
 */
export function printable(text: string, isCovered: (codePoint: number) => boolean): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[^\S\n]/gu, (space) => (isCovered(space.codePointAt(0) ?? 0) ? space : ' '))
    .replace(/\S/gu, (character) =>
      isCovered(character.codePointAt(0) ?? 0) ? character : standIn,
    );
}
