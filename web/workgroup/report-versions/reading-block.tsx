import { Fragment } from 'react';
import { readingTexts } from '../../texts/report-versions.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { VersionBlock } from './version-queries.ts';

type Runs = VersionBlock['paragraphs'][number];

function Words({ runs }: { runs: Runs }) {
  return runs.map(({ text, strong }, index) => (
    // Frozen text: the place of a run never changes.
    <Fragment key={index}>{strong ? <strong>{text}</strong> : text}</Fragment>
  ));
}

/** A block of a version as it reads. */
export function ReadingBlock({ block }: { block: VersionBlock }) {
  const { kind, title, paragraphs, level, columns, rows, footnote, alt } = block;
  switch (kind) {
    case 'heading':
      return <Heading level={level <= 2 ? 3 : 4}>{title}</Heading>;
    case 'list':
      return (
        <ul>
          {paragraphs.map((runs, index) => (
            <li key={index}>
              <Words runs={runs} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <>
          <DataTable
            caption={title}
            columns={columns.map(({ label, numeric }, index) => ({
              id: String(index),
              header: label,
              align: numeric ? ('end' as const) : ('start' as const),
              cell: ({ cells }: { cells: readonly string[] }) => cells[index] ?? '',
            }))}
            compact
            rowKey={({ place }) => String(place)}
            rows={rows.map((cells, place) => ({ cells, place }))}
          />
          {footnote === '' ? null : <p className="naast-reading__small">{footnote}</p>}
        </>
      );
    case 'figure':
      return (
        <details className="naast-reading__figure">
          <summary>{title}</summary>
          <p>{alt}</p>
          <p className="naast-reading__small">{readingTexts.figure}</p>
        </details>
      );
    case 'note':
      return (
        <div className="naast-reading__note">
          {title === '' ? null : <strong>{title}</strong>}
          {paragraphs.map((runs, index) => (
            <p key={index}>
              <Words runs={runs} />
            </p>
          ))}
        </div>
      );
    default:
      return paragraphs.map((runs, index) => (
        <p key={index}>
          <Words runs={runs} />
        </p>
      ));
  }
}
