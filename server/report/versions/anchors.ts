import type { Report } from '../model.ts';
import { wordsOf } from './block-words.ts';
import { sha256 } from './version-content.ts';

/** Half of the words must be the same for a paragraph to be called the same one, rewritten. */
const alikeFrom = 0.5;

/** The blocks of a report that words can be said about, with the chapter each stands in. */
export type Place = {
  readonly index: number;
  readonly chapter: string;
  /** The nearest heading above it, of any level. */
  readonly section: string;
  readonly words: string;
  /** Tables and figures have a name of their own already. */
  readonly own: string | null;
};

/** Every block with words, in reading order. */
export function placesIn({ blocks }: Report): Place[] {
  let chapter = '';
  let section = '';
  return blocks.flatMap((block, index): Place[] => {
    if (block.kind === 'heading') section = block.text;
    if (block.kind === 'heading' && block.level === 1) chapter = block.text;
    const words = wordsOf(block);
    if (words === '') return [];
    const own =
      block.kind === 'table'
        ? `tabel-${block.id}`
        : block.kind === 'figure'
          ? `figuur-${block.tableId}`
          : null;
    return [{ index, chapter, section, words, own }];
  });
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
}

/** How much two texts have in common, from 0 to 1; numbers do not count. Source: Dice (1945). */
export function alikeness(one: string, other: string): number {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  if (words.size + others.size === 0) return one === other ? 1 : 0;
  const shared = [...words].filter((word) => others.has(word)).length;
  return (2 * shared) / (words.size + others.size);
}

type Named = { readonly place: Place; readonly anchor: string };

/**
 * Gives every place that has a match among the named ones the name of it: first the same words under
 * the same heading, then the most alike there, then elsewhere in the chapter.
 */
function inherited(places: readonly Place[], named: readonly Named[]): Map<number, string> {
  const given = new Map<number, string>();
  const used = new Set<string>();
  const give = (index: number, anchor: string): void => {
    given.set(index, anchor);
    used.add(anchor);
  };
  for (const { index, chapter, section, words } of places) {
    const same = named.find(
      ({ place, anchor }) =>
        !used.has(anchor) &&
        place.chapter === chapter &&
        place.section === section &&
        place.words === words,
    );
    if (same !== undefined) give(index, same.anchor);
  }
  const left = named.filter(({ anchor }) => !used.has(anchor));
  const pairs = places
    .filter(({ index }) => !given.has(index))
    .flatMap(({ index, chapter, section, words }) =>
      left
        .filter(({ place }) => place.chapter === chapter)
        .map(({ place, anchor }) => ({
          index,
          anchor,
          near: place.section === section ? 1 : 0,
          alike: alikeness(place.words, words),
        })),
    )
    .filter(({ alike }) => alike >= alikeFrom)
    .toSorted((one, other) => other.near + other.alike - one.near - one.alike);
  for (const { index, anchor } of pairs) {
    if (!given.has(index) && !used.has(anchor)) give(index, anchor);
  }
  return given;
}

/**
 * A name for each block, so that a remark stays with its paragraph: a paragraph that is the same, or
 * for at least half of its words the same, in the same chapter keeps the name it had in the version
 * before. Tables and charts are named after what they show.
 * @param before the version before with its names; null for the first.
 * @returns a name per block; null for a block without words.
 */
export function anchorsFor(
  report: Report,
  before: { readonly model: Report; readonly anchors: readonly (string | null)[] } | null,
): (string | null)[] {
  const places = placesIn(report);
  const loose = places.filter(({ own }) => own === null);
  const named =
    before === null
      ? []
      : placesIn(before.model).flatMap((place): Named[] => {
          const anchor = before.anchors[place.index] ?? null;
          return place.own !== null || anchor === null ? [] : [{ place, anchor }];
        });
  const kept = inherited(loose, named);
  const taken = new Set(named.map(({ anchor }) => anchor));
  const anchors: (string | null)[] = report.blocks.map(() => null);
  for (const { index, chapter, words, own } of places) {
    const base = own ?? kept.get(index) ?? `alinea-${sha256(`${chapter}\n${words}`).slice(0, 12)}`;
    let anchor = base.slice(0, 74);
    if (!kept.has(index)) {
      for (let extra = 2; taken.has(anchor); extra += 1) anchor = `${base.slice(0, 74)}-${extra}`;
    }
    taken.add(anchor);
    anchors[index] = anchor;
  }
  return anchors;
}
