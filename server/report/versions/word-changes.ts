import { diffArrays } from 'diff';
import type { Block, Span } from '../model.ts';
import { linesOf } from './block-words.ts';
import type { Line } from './block-words.ts';
import type { VersionContent } from './version-content.ts';

/** A run of words that stayed, came or went. `figure`: only numbers out of an edition, changed with the edition. */
export type Piece = {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
  readonly figure: boolean;
};

/** A paragraph, list, table or caption that is not the same in both versions. */
export type BlockChange = {
  readonly anchor: string;
  readonly kind: 'changed' | 'added' | 'removed';
  readonly block: Block['kind'];
  /** The lines that differ; a line is a paragraph, an item or a row. */
  readonly lines: readonly (readonly Piece[])[];
};

/** What changed in a chapter; `unchanged` counts the blocks that did not. */
export type ChapterChanges = {
  readonly title: string;
  readonly unchanged: number;
  readonly changes: readonly BlockChange[];
};

type Token = { readonly text: string; readonly fromEdition: boolean };

const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });

/** The words, spaces and signs of a line, each knowing whether it is out of an edition. */
function tokensOf(spans: readonly Span[]): Token[] {
  return spans.flatMap(({ kind, text }) =>
    [...segmenter.segment(text)].map(({ segment }) => ({
      text: segment,
      fromEdition: kind === 'reference',
    })),
  );
}

type Raw = { readonly kind: Piece['kind']; readonly tokens: readonly Token[] };

/** Puts single spaces between two changed runs into the runs, so that a rewritten phrase stays one. */
function joined(raw: readonly Raw[]): Raw[] {
  const pieces: Raw[] = [];
  for (const [index, piece] of raw.entries()) {
    const between =
      piece.kind === 'same' &&
      piece.tokens.every(({ text }) => text.trim() === '') &&
      index > 0 &&
      index < raw.length - 1;
    const parts: Raw[] = between
      ? [
          { ...piece, kind: 'deleted' },
          { ...piece, kind: 'inserted' },
        ]
      : [piece];
    pieces.push(...parts);
  }
  return gathered(pieces);
}

/** Within a run of changes: first everything that went, then everything that came. */
function gathered(raw: readonly Raw[]): Raw[] {
  const pieces: Raw[] = [];
  let went: Token[] = [];
  let came: Token[] = [];
  const flush = (): void => {
    if (went.length > 0) pieces.push({ kind: 'deleted', tokens: went });
    if (came.length > 0) pieces.push({ kind: 'inserted', tokens: came });
    went = [];
    came = [];
  };
  for (const { kind, tokens } of raw) {
    if (kind === 'deleted') went.push(...tokens);
    else if (kind === 'inserted') came.push(...tokens);
    else {
      flush();
      pieces.push({ kind, tokens });
    }
  }
  flush();
  return pieces;
}

/**
 * The difference between two lines, word by word in the Dutch reading of words.
 * @param otherEdition whether the versions have different editions; only then a number is marked.
 */
export function wordChanges(
  before: readonly Span[],
  after: readonly Span[],
  otherEdition: boolean,
): Piece[] {
  const raw = diffArrays(tokensOf(before), tokensOf(after), {
    comparator: (one, other) => one.text === other.text,
  }).map(({ added, removed, value }): Raw => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    tokens: value,
  }));
  return joined(raw).map(({ kind, tokens }) => ({
    kind,
    text: tokens.map(({ text }) => text).join(''),
    figure:
      otherEdition &&
      kind !== 'same' &&
      tokens.every(({ text, fromEdition }) => fromEdition || text.trim() === ''),
  }));
}

const keysOf = (lines: readonly Line[]): string[] => lines.map(({ key }) => key);

/** Lines beside each other: the same line in both versions, or one that is in one of them only. */
function pairsOf(
  before: readonly Line[],
  after: readonly Line[],
): { before: readonly Span[]; after: readonly Span[] }[] {
  const pairs: { before: readonly Span[]; after: readonly Span[] }[] = [];
  let went: Line[] = [];
  let came: Line[] = [];
  const flush = (): void => {
    for (let index = 0; index < Math.max(went.length, came.length); index += 1) {
      pairs.push({ before: went[index]?.spans ?? [], after: came[index]?.spans ?? [] });
    }
    went = [];
    came = [];
  };
  let place = { before: 0, after: 0 };
  for (const { added, removed, value } of diffArrays(keysOf(before), keysOf(after))) {
    if (removed) went.push(...before.slice(place.before, place.before + value.length));
    else if (added) came.push(...after.slice(place.after, place.after + value.length));
    else {
      flush();
      for (let index = 0; index < value.length; index += 1) {
        pairs.push({
          before: before[place.before + index]?.spans ?? [],
          after: after[place.after + index]?.spans ?? [],
        });
      }
    }
    place = {
      before: place.before + (added ? 0 : value.length),
      after: place.after + (removed ? 0 : value.length),
    };
  }
  flush();
  return pairs;
}

const isChange = ({ kind }: Piece): boolean => kind !== 'same';

function changedLines(
  before: Block | undefined,
  after: Block | undefined,
  otherEdition: boolean,
): Piece[][] {
  return pairsOf(
    before === undefined ? [] : linesOf(before),
    after === undefined ? [] : linesOf(after),
  )
    .map((pair) => wordChanges(pair.before, pair.after, otherEdition))
    .filter((pieces) => pieces.some(isChange));
}

type Standing = { readonly anchor: string; readonly block: Block };

function blockAt(standing: readonly Standing[], anchor: string): Block | undefined {
  return standing.find((one) => one.anchor === anchor)?.block;
}

const anchorsIn = (standing: readonly Standing[]): string[] => standing.map(({ anchor }) => anchor);

function perChapter({ model, anchors }: VersionContent): Map<string, Standing[]> {
  const chapters = new Map<string, Standing[]>();
  let title = '';
  for (const [index, block] of model.blocks.entries()) {
    if (block.kind === 'heading' && block.level === 1) title = block.text;
    const anchor = anchors[index] ?? null;
    if (anchor === null) continue;
    chapters.set(title, [...(chapters.get(title) ?? []), { anchor, block }]);
  }
  return chapters;
}

/**
 * What changed between two versions, chapter by chapter: paragraphs that came, went or were rewritten,
 * with the words that differ, and numbers that are others because another edition was chosen.
 */
export function changesBetween(before: VersionContent, after: VersionContent): ChapterChanges[] {
  const otherEdition = before.edition.hash !== after.edition.hash;
  const was = perChapter(before);
  const is = perChapter(after);
  const titles = [...is.keys(), ...[...was.keys()].filter((title) => !is.has(title))];
  return titles.map((title) => {
    const old = was.get(title) ?? [];
    const now = is.get(title) ?? [];
    const changes: BlockChange[] = [];
    let unchanged = 0;
    const note = (kind: BlockChange['kind'], anchor: string, pair: [Block?, Block?]): void => {
      const lines = changedLines(pair[0], pair[1], otherEdition);
      const block = (pair[1] ?? pair[0])?.kind;
      if (lines.length === 0 || block === undefined) unchanged += 1;
      else changes.push({ anchor, kind, block, lines });
    };
    for (const { added, removed, value } of diffArrays(anchorsIn(old), anchorsIn(now))) {
      for (const anchor of value) {
        const pair: [Block?, Block?] = [blockAt(old, anchor), blockAt(now, anchor)];
        if (removed) {
          // Moved within the chapter: told once, at its new place.
          if (pair[1] === undefined) note('removed', anchor, [pair[0]]);
        } else note(added && pair[0] === undefined ? 'added' : 'changed', anchor, pair);
      }
    }
    return { title, unchanged, changes };
  });
}
