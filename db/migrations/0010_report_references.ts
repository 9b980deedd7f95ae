import type { Migration } from './migration.ts';

/** What the texts of the report refer to, and which remarks about them the secretary answered. */
export const reportReferences: Migration = {
  id: 10,
  name: '0010_report_references',
  sql: `
-- With which edition somebody last read the text around a reference; figure is its key, such as
-- R1.1/stand. When that edition is not the one of the report, the number may read otherwise now.
CREATE TABLE report_reading (
  report_id TEXT NOT NULL REFERENCES report (id),
  chapter TEXT NOT NULL,
  figure TEXT NOT NULL CHECK (length(figure) <= 200),
  edition_id TEXT NOT NULL REFERENCES edition (id),
  PRIMARY KEY (report_id, chapter, figure)
) STRICT, WITHOUT ROWID;

-- Why a remark about a text may stay. It belongs to the words: another sentence, another remark.
CREATE TABLE report_remark_answer (
  id TEXT PRIMARY KEY NOT NULL,
  report_id TEXT NOT NULL REFERENCES report (id),
  chapter TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('broken', 'not-shown', 'typed-number', 'too-strong')),
  quote TEXT NOT NULL CHECK (length(quote) <= 210),
  sentence TEXT NOT NULL CHECK (length(sentence) <= 400),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  created_by TEXT NOT NULL REFERENCES "user" (id),
  created_at TEXT NOT NULL,
  UNIQUE (report_id, chapter, kind, quote, sentence)
) STRICT;
`,
};
