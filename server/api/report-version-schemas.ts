import { z } from '@hono/zod-openapi';
import { REMARK_LENGTH } from '../domain/records/report-version.ts';

const instant = z.string().max(30);
const hash = z.string().max(64);
const kind = z.enum(['concept', 'final']);

/** A version in a list. */
export const versionSchema = z
  .object({
    id: z.uuid(),
    number: z.int().min(1),
    kind,
    reason: z.string().max(REMARK_LENGTH).nullable(),
    madeAt: instant,
    editionSeq: z.int().min(1),
    modelHash: hash,
    hash,
    files: z
      .array(
        z.object({
          format: z.string().max(20),
          name: z.string().max(120),
          bytes: z.int().min(0),
          sha256: hash,
        }),
      )
      .max(20),
  })
  .openapi('ReportVersion');

const anchor = z.string().max(80).nullable();
const words = z.string().max(60_000);

/** A block of a version for reading on a screen. */
const blockSchema = z
  .object({
    kind: z.enum(['heading', 'paragraph', 'list', 'table', 'figure', 'note']),
    anchor,
    level: z.int().min(0).max(4),
    title: words,
    paragraphs: z
      .array(z.array(z.object({ text: words, strong: z.boolean() })).max(2000))
      .max(2000),
    alt: words,
    columns: z.array(z.object({ label: words, numeric: z.boolean() })).max(60),
    rows: z.array(z.array(words).max(60)).max(5000),
    footnote: words,
  })
  .openapi('ReportVersionBlock');

/** A version for reading, chapter by chapter. */
export const readingSchema = z
  .object({
    version: versionSchema,
    chapters: z.array(z.object({ title: words, blocks: z.array(blockSchema).max(5000) })).max(60),
  })
  .openapi('ReportVersionReading');

const replySchema = z.object({
  id: z.uuid(),
  by: z.string().max(200),
  text: z.string().max(REMARK_LENGTH),
  madeAt: instant,
});

/** A remark about a paragraph with its answers. */
export const commentSchema = z
  .object({
    id: z.uuid(),
    anchor: z.string().max(80),
    stands: z.boolean(),
    excerpt: z.string().max(300),
    versionNumber: z.int().min(1),
    by: z.string().max(200),
    text: z.string().max(REMARK_LENGTH),
    madeAt: instant,
    replies: z.array(replySchema).max(1000),
    resolution: z.string().max(REMARK_LENGTH).nullable(),
    resolvedAt: instant.nullable(),
  })
  .openapi('ReportComment');

const pieceSchema = z.object({
  kind: z.enum(['same', 'inserted', 'deleted']),
  text: words,
  figure: z.boolean(),
});

/** What changed between two versions. */
export const changesSchema = z
  .object({
    from: versionSchema,
    to: versionSchema,
    otherEdition: z.boolean(),
    chapters: z
      .array(
        z.object({
          title: words,
          unchanged: z.int().min(0),
          changes: z
            .array(
              z.object({
                anchor: z.string().max(80),
                kind: z.enum(['changed', 'added', 'removed']),
                block: z.string().max(20),
                lines: z.array(z.array(pieceSchema).max(20_000)).max(5000),
              }),
            )
            .max(5000),
        }),
      )
      .max(120),
  })
  .openapi('ReportVersionChanges');

/** What stands between the last concept and "definitief". */
export const readinessSchema = z
  .object({
    concept: z.int().min(1).nullable(),
    isCorrection: z.boolean(),
    points: z
      .array(
        z.object({
          id: z.string().max(120),
          title: z.string().max(400),
          done: z.boolean(),
          items: z.array(words).max(50),
          mayAccept: z.boolean(),
        }),
      )
      .max(100),
  })
  .openapi('ReportReadiness');
