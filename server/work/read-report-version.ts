import type { Db } from '../../db/open.ts';
import type { Actor } from '../access/roles.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Block, Span } from '../report/model.ts';
import { changesBetween } from '../report/versions/word-changes.ts';
import type { ChapterChanges } from '../report/versions/word-changes.ts';
import { readVersion } from './report-version-view.ts';
import type { VersionSummary } from './report-version-view.ts';

/** A block for reading on a screen: one shape for every kind, empty where it does not apply. */
export type ReadBlock = {
  kind: 'heading' | 'paragraph' | 'list' | 'table' | 'figure' | 'note';
  /** The name a remark hangs on; null where none can be made. */
  anchor: string | null;
  /** Depth of a heading, 2 to 4; 0 for the rest. */
  level: number;
  /** The heading, caption or title of the block. */
  title: string;
  paragraphs: { text: string; strong: boolean }[][];
  /** What a chart shows. */
  alt: string;
  columns: { label: string; numeric: boolean }[];
  rows: string[][];
  footnote: string;
};

/** A version for reading: chapter by chapter. */
export type VersionReading = {
  version: VersionSummary;
  chapters: { title: string; blocks: ReadBlock[] }[];
};

const nothing = {
  level: 0,
  title: '',
  paragraphs: [],
  alt: '',
  columns: [],
  rows: [],
  footnote: '',
};

const runs = (spans: readonly Span[]) =>
  spans.map(({ kind, text }) => ({ text, strong: kind === 'strong' }));

function readBlock(block: Block, anchor: string | null): ReadBlock | null {
  switch (block.kind) {
    case 'heading': {
      const title = block.number === null ? block.text : `${block.number} ${block.text}`;
      return { ...nothing, kind: 'heading', anchor: null, level: block.level, title };
    }
    case 'paragraph':
      return { ...nothing, kind: 'paragraph', anchor, paragraphs: [runs(block.spans)] };
    case 'list':
      return { ...nothing, kind: 'list', anchor, paragraphs: block.items.map(runs) };
    case 'table':
      return {
        ...nothing,
        kind: 'table',
        anchor,
        title: block.caption,
        columns: block.columns.map(({ label, numeric }) => ({ label, numeric })),
        rows: block.rows.map((row) => [...row]),
        footnote: block.footnote ?? '',
      };
    case 'figure':
      return { ...nothing, kind: 'figure', anchor, title: block.caption, alt: block.alt };
    case 'note':
      return {
        ...nothing,
        kind: 'note',
        anchor,
        title: block.title ?? '',
        paragraphs: block.blocks.flatMap((inner) =>
          inner.kind === 'paragraph' ? [runs(inner.spans)] : inner.items.map(runs),
        ),
      };
    default:
      return null;
  }
}

/** A version for reading on a screen. @throws Refusal 404. */
export async function readVersionChapters(
  db: Db,
  actor: Actor,
  number: number,
): Promise<VersionReading> {
  const { summary, content } = await readVersion(db, actor, number);
  const chapters: VersionReading['chapters'] = [];
  for (const [index, block] of content.model.blocks.entries()) {
    if (block.kind === 'heading' && block.level === 1) {
      const title = block.number === null ? block.text : `${block.number} ${block.text}`;
      chapters.push({ title, blocks: [] });
      continue;
    }
    const shown = readBlock(block, content.anchors[index] ?? null);
    if (shown !== null) chapters.at(-1)?.blocks.push(shown);
  }
  return { version: summary, chapters };
}

/** What changed between two versions. */
export type VersionChanges = {
  from: VersionSummary;
  to: VersionSummary;
  otherEdition: boolean;
  chapters: ChapterChanges[];
};

/**
 * The words that differ between a version and an earlier one.
 * @throws Refusal 404, 422 when the other one is not earlier.
 */
export async function readVersionChanges(
  db: Db,
  actor: Actor,
  versions: { readonly number: number; readonly since: number },
): Promise<VersionChanges> {
  const { number, since } = versions;
  if (since >= number) throw new Refusal(422, 'Kies een eerdere versie om mee te vergelijken.');
  const from = await readVersion(db, actor, since);
  const to = await readVersion(db, actor, number);
  return {
    from: from.summary,
    to: to.summary,
    otherEdition: from.content.edition.hash !== to.content.edition.hash,
    chapters: changesBetween(from.content, to.content),
  };
}
