import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { faultsOf } from '../check-report.ts';
import type { Block, Figure, Heading, List, Note, Report, Span, Table } from '../model.ts';
import styles from './html.css?raw';
import { contentsTitle, numberedAs } from './look.ts';
import { contentsOf, headingText, notEmitted, placesOf } from './outline.ts';
import type { Place } from './outline.ts';
import { element, escaped, possibleInXml } from './xml.ts';

/** Media type of a web page. */
export const htmlType = 'text/html; charset=utf-8';

// Nothing is fetched and nothing runs, also when somebody puts the file on a server.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function Spans({ spans }: { readonly spans: readonly Span[] }): ReactNode {
  return spans.map((span, index) => {
    switch (span.kind) {
      case 'text':
        return <Fragment key={index}>{span.text}</Fragment>;
      case 'strong':
        return <strong key={index}>{span.text}</strong>;
      case 'reference':
        return (
          <span
            data-edition={span.source.editionSeq}
            data-measure={span.source.measure}
            key={index}
          >
            {span.text}
          </span>
        );
      default:
        return notEmitted(span);
    }
  });
}

function ListBlock({ list: { ordered, items } }: { readonly list: List }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map((spans, index) => (
        <li key={index}>
          <Spans spans={spans} />
        </li>
      ))}
    </Tag>
  );
}

function TableBlock({ table, n }: { readonly table: Table; readonly n: number }) {
  const classOf = (column: number) => (table.columns[column]?.numeric ? 'number' : undefined);
  return (
    <>
      <table>
        <caption>{`${numberedAs.table} ${n}. ${table.caption}`}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label }, column) => (
              <th className={classOf(column)} key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((text, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {text}
                  </th>
                ) : (
                  <td className={classOf(column)} key={column}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {table.footnote === null ? null : <p className="small">{table.footnote}</p>}
    </>
  );
}

/** The chart as an image with a name and a description, for who hears the page. */
function named({ svg, caption, alt }: Figure, n: number): string {
  const title = `figuur-${n}-naam`;
  const description = `figuur-${n}-uitleg`;
  return svg
    .replace('<svg ', `<svg role="img" aria-labelledby="${title} ${description}" `)
    .replace(
      '>',
      () =>
        `>${element('title', { id: title }, escaped(caption))}${element('desc', { id: description }, escaped(alt))}`,
    );
}

function FigureBlock({ figure, n }: { readonly figure: Figure; readonly n: number }) {
  return (
    <figure>
      {/* Our own drawing: React made it, so every word in it is escaped. */}
      <div dangerouslySetInnerHTML={{ __html: named(figure, n) }} />
      <figcaption>{`${numberedAs.figure} ${n}. ${figure.caption}`}</figcaption>
    </figure>
  );
}

function NoteBlock({ note: { tone, title, blocks } }: { readonly note: Note }) {
  return (
    <div className={`note ${tone}`} role="note">
      {title === null ? null : (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {blocks.map((part, index) =>
        part.kind === 'list' ? (
          <ListBlock key={index} list={part} />
        ) : (
          <p key={index}>
            <Spans spans={part.spans} />
          </p>
        ),
      )}
    </div>
  );
}

function HeadingBlock({ heading, id }: { readonly heading: Heading; readonly id: string }) {
  // The title of the document is the only first level.
  const Tag = `h${heading.level + 1}` as 'h2' | 'h3' | 'h4' | 'h5';
  return (
    <Tag className={heading.level === 1 ? 'chapter' : undefined} id={id}>
      {headingText(heading)}
    </Tag>
  );
}

function linkTo({ heading, anchor }: Place) {
  return <a href={`#${anchor}`}>{headingText(heading)}</a>;
}

function Contents({ places }: { readonly places: readonly Place[] }) {
  const chapters = places.flatMap((place, index) =>
    place.heading.level === 1 ? [{ place, from: index + 1 }] : [],
  );
  return (
    <nav aria-labelledby="inhoud">
      <h2 id="inhoud">{contentsTitle}</h2>
      <ul>
        {chapters.map(({ place, from }, index) => {
          const below = places.slice(from, (chapters[index + 1]?.from ?? places.length + 1) - 1);
          return (
            <li key={place.anchor}>
              {linkTo(place)}
              {below.length === 0 ? null : (
                <ul>
                  {below.map((lower) => (
                    <li key={lower.anchor}>{linkTo(lower)}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Makes each block, counting headings, tables and figures on the way. */
function contentOf({ blocks }: Report, places: readonly Place[]): ReactNode[] {
  const count = { heading: 0, table: 0, figure: 0 };
  const next = (kind: keyof typeof count): number => (count[kind] += 1);
  const one = (block: Block): ReactNode => {
    switch (block.kind) {
      case 'heading':
        return <HeadingBlock heading={block} id={places[next('heading') - 1]?.anchor ?? ''} />;
      case 'paragraph':
        return (
          <p>
            <Spans spans={block.spans} />
          </p>
        );
      case 'list':
        return <ListBlock list={block} />;
      case 'table':
        return <TableBlock n={next('table')} table={block} />;
      case 'figure':
        return <FigureBlock figure={block} n={next('figure')} />;
      case 'note':
        return <NoteBlock note={block} />;
      case 'table-of-contents':
        return <Contents places={contentsOf(places)} />;
      case 'page-break':
        return null;
      default:
        return notEmitted(block);
    }
  };
  return blocks.map((block, index) => <Fragment key={index}>{one(block)}</Fragment>);
}

/**
 * A document as one web page that stands on its own: no scripts, nothing fetched, real headings,
 * tables with header cells, charts with a name and a description, readable in the dark and on paper.
 * @returns the file; the same report gives the same file.
 * @throws Error when the report is not sound or not accessible: a mistake in a chapter.
 */
export function emitHtml(given: Report): Uint8Array {
  const report = possibleInXml(given);
  const faults = faultsOf(report);
  if (faults.length > 0) throw new Error(`the report is not sound: ${faults.join('; ')}`);
  const { meta } = report;
  const page = renderToStaticMarkup(
    <html lang={meta.language}>
      <head>
        <meta charSet="utf-8" />
        <meta content={policy} httpEquiv="Content-Security-Policy" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <meta content={meta.author} name="author" />
        {meta.keywords === undefined ? null : (
          <meta content={meta.keywords.join(', ')} name="keywords" />
        )}
        <title>{`${meta.title} (${meta.status})`}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <header>
          <p className="maker">{meta.author}</p>
          <h1>{meta.title}</h1>
          <p className="subtitle">{meta.subtitle}</p>
          <dl className="facts">
            {meta.facts.map(({ label, text }) => (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </Fragment>
            ))}
          </dl>
          {meta.warning === null ? null : <p className="warning">{meta.warning}</p>}
        </header>
        <main>{contentOf(report, placesOf(report))}</main>
      </body>
    </html>,
  );
  return new TextEncoder().encode(`<!DOCTYPE html>${page}\n`);
}
