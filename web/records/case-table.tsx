import type { LinkProps } from '@tanstack/react-router';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { caseStatuses } from '../../server/domain/codes/case-statuses.ts';
import { recordTexts } from '../texts/records.ts';
import { Badge } from '../ui/badge.tsx';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table.tsx';
import { RouteLink } from '../ui/link.tsx';
import type { Sort } from '../ui/table-sort.ts';
import { areaName } from './areas.ts';
import type { Area } from './areas.ts';
import type { CaseColumn } from './case-columns.ts';
import { caseName } from './case-name.ts';
import { NextStep } from './next-step.tsx';
import { sinceWords } from './next-step-words.ts';
import type { CaseLine } from './record-queries.ts';
import { StatusBadge } from './status-badge.tsx';
import './records.css';

const texts = recordTexts.table;

type CaseTableProps = {
  caption: string;
  lines: readonly CaseLine[];
  areas: readonly Area[];
  /** Where a case leads. */
  linkTo: (line: CaseLine) => LinkProps;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
  /** For a coordinator: who has the case. */
  showSupporter?: boolean;
};

/** A caseload: how long ago, what next, and what is still to be filled in. */
export function CaseTable(props: CaseTableProps) {
  const { caption, lines, areas, linkTo, sort, onSort, showSupporter = false } = props;
  const columns: (Column<CaseLine> & { id: CaseColumn })[] = [
    {
      id: 'code',
      header: texts.code,
      cell: (line) => <RouteLink {...linkTo(line)}>{caseName(line)}</RouteLink>,
      sortValue: (line) => line.code,
    },
    {
      id: 'stand',
      header: texts.status,
      cell: (line) => (
        <>
          <StatusBadge status={line.status} />{' '}
          {line.openObjections > 0 ? <Badge tone="warning">{texts.objection}</Badge> : null}
        </>
      ),
      sortValue: (line) => labelOf(caseStatuses, line.status),
    },
    {
      id: 'contact',
      header: texts.lastContact,
      cell: (line) => sinceWords(line.daysSinceLastContact),
      sortValue: (line) => line.daysSinceLastContact,
    },
    {
      id: 'stap',
      header: texts.nextAction,
      cell: (line) => <NextStep isOverdue={line.isOverdue} step={line.nextAction} />,
      // A step without a day comes after all days, and no step at all after that.
      sortValue: (line) => line.nextAction && (line.nextAction.day ?? '9999'),
    },
    {
      id: 'gebied',
      header: texts.area,
      cell: (line) => areaName(areas, line.areaId) ?? '–',
      sortValue: (line) => areaName(areas, line.areaId),
    },
    {
      id: 'leeg',
      header: texts.missing,
      cell: (line) =>
        line.missing.length === 0
          ? texts.complete
          : line.missing.map((field) => texts.fields[field]).join(', '),
      sortValue: (line) => line.missing.length,
    },
  ];
  if (showSupporter) {
    columns.splice(1, 0, {
      id: 'wie',
      header: texts.supporter,
      cell: (line) => line.supporterName,
      sortValue: (line) => line.supporterName,
    });
  }
  return (
    <div className="naast-case-table">
      <DataTable
        caption={caption}
        columns={columns}
        compact
        hideCaption
        onSort={onSort}
        rowKey={(line) => line.id}
        rows={lines}
        sort={sort}
      />
    </div>
  );
}
