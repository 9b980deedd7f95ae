import type { Block, Report } from './model.ts';

function* faultsOfBlock(block: Block, tableIds: ReadonlySet<string>): Generator<string> {
  if (block.kind === 'figure') {
    if (block.alt.trim() === '') yield `figure "${block.caption}" has no alternative text`;
    if (!tableIds.has(block.tableId)) {
      yield `figure "${block.caption}" draws table ${block.tableId}, which is not in the report`;
    }
  }
  if (block.kind === 'table') {
    if (block.caption.trim() === '') yield `table ${block.id} has no caption`;
    if (block.columns.some(({ label }) => label.trim() === '')) {
      yield `table ${block.id} has a column without a header`;
    }
    if (block.rows.some((row) => row.length !== block.columns.length)) {
      yield `table ${block.id} has a row that does not fit its columns`;
    }
  }
}

/**
 * What would make a report unreadable for somebody who cannot see it, or impossible to check: a
 * chart without alternative text or without its table, a table without caption or headers, heading
 * levels that skip one. Sources: WCAG 2.2 success criteria 1.1.1 and 1.3.1; PDF/UA-1 §7.
 * @returns the faults in English, for the maker of a chapter; empty when the report is sound.
 */
export function faultsOf(report: Report): string[] {
  const faults: string[] = [];
  const tableIds = new Set<string>();
  let level = 0;
  for (const block of report.blocks) {
    if (block.kind === 'table') {
      if (tableIds.has(block.id)) faults.push(`two tables are called ${block.id}`);
      tableIds.add(block.id);
    }
    if (block.kind === 'heading') {
      if (block.level > level + 1) {
        faults.push(`heading "${block.text}" is level ${block.level} after level ${level}`);
      }
      level = block.level;
    }
  }
  for (const block of report.blocks) faults.push(...faultsOfBlock(block, tableIds));
  return faults;
}
