/** What stands where words were left out. */
const more = ' … (zie rapport)';

/**
 * The first words of a text, at most so many letters, with a mark when something was left out.
 * @param mark what stands where words were left out.
 */
export function shortened(words: string, most: number, mark = more): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const room = flat.slice(0, Math.max(0, most - mark.length));
  const end = room.lastIndexOf(' ');
  return `${(end > 0 ? room.slice(0, end) : room).replace(/[\s,;:.]+$/, '')}${mark}`;
}
