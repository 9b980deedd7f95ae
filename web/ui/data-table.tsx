import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { Icon } from './icon.tsx';
import { SortDownIcon, SortIcon, SortUpIcon } from './icons.tsx';
import { ScrollArea } from './scroll-area.tsx';
import { nextSort, sortRows } from './table-sort.ts';
import type { Sort, SortValue } from './table-sort.ts';

/** One column of a table over rows of one kind. */
export type Column<Row> = {
  /** Stable name, used in `sort`. */
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the `end` with figures under each other. */
  align?: 'start' | 'end';
  /** The column that names the row; the first one unless another says so. */
  rowHeader?: boolean;
  /** Makes the column sortable: what to sort by; null comes last. */
  sortValue?: (row: Row) => SortValue;
};

type DataTableProps<Row> = {
  /** Says what the table shows; also the name of its scroll area. */
  caption: string;
  /** Keeps the caption for screen readers when a heading above already says it. */
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A row of totals under the rows: a cell per column id. */
  totals?: Record<string, ReactNode>;
  /** Sort kept by the screen (in the address); with `onSort`. Otherwise the table keeps it. */
  sort?: Sort | undefined;
  onSort?: (sort: Sort) => void;
  /** Less room per row, for long lists and many columns. */
  compact?: boolean;
};

/** A table: caption, scoped headers, numbers aligned, slides sideways when it does not fit. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, totals, onSort, compact } = props;
  const [ownSort, setOwnSort] = useState(props.sort);
  const captionId = useId();
  const sort = onSort ? props.sort : ownSort;
  const sortedBy = columns.find((column) => column.id === sort?.column)?.sortValue;
  const shown = sort && sortedBy ? sortRows(rows, sortedBy, sort.direction) : rows;
  const heads = columns.some((column) => column.rowHeader)
    ? columns.filter((column) => column.rowHeader).map((column) => column.id)
    : columns.slice(0, 1).map((column) => column.id);

  return (
    <ScrollArea labelledBy={captionId}>
      <table className={`ams-table__table${compact ? ' naast-table--compact' : ''}`}>
        <caption
          className={hideCaption ? 'ams-visually-hidden' : 'ams-table__caption'}
          id={captionId}
        >
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                aria-sort={sort?.column === column.id ? sort.direction : undefined}
                className={cellClass('ams-table__header-cell', column)}
                key={column.id}
                scope="col"
              >
                {column.sortValue ? (
                  <SortButton
                    header={column.header}
                    onPress={() => (onSort ?? setOwnSort)(nextSort(sort, column.id))}
                    sorted={sort?.column === column.id ? sort.direction : undefined}
                  />
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                heads.includes(column.id) ? (
                  <th className={cellClass('ams-table__cell', column)} key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td className={cellClass('ams-table__cell', column)} key={column.id}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {totals ? (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td className={cellClass('ams-table__cell', column)} key={column.id}>
                  {totals[column.id]}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </ScrollArea>
  );
}

function cellClass<Row>(base: string, column: Column<Row>): string {
  return column.align === 'end' ? `${base} ${base}--align-end` : base;
}

type SortButtonProps = {
  header: string;
  sorted: Sort['direction'] | undefined;
  onPress: () => void;
};

const sortDrawings = { ascending: SortUpIcon, descending: SortDownIcon };

function SortButton({ header, sorted, onPress }: SortButtonProps) {
  return (
    <button className="naast-sort" onClick={onPress} title={kitTexts.sortable} type="button">
      {header}
      <Icon icon={sorted ? sortDrawings[sorted] : SortIcon} size="small" />
    </button>
  );
}
