import type { Chart, Part } from '../../server/measures/measure-result.ts';
import { Heading } from '../ui/heading.tsx';
import type { HeadingLevel } from '../ui/heading.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { PartTable } from './part-table.tsx';
import { rowBarsOf } from './row-bars.ts';

type PartViewProps = { part: Part; level: HeadingLevel };

/** More columns than this need the whole width, so the charts stand under the table. */
const mostColumnsBeside = 3;

/**
 * One table of a measure and its charts: the table first, the charts beside or below it. Bars with
 * the same numbers as a column are drawn in that column; on a narrow screen, where that column lies
 * outside, under the table.
 */
export function PartView({ part, level }: PartViewProps) {
  const found = part.charts.flatMap((chart) => {
    const inTable = chart.kind === 'bars' && hasSomething(chart) ? rowBarsOf(part, chart) : null;
    return inTable ? [{ chart, inTable }] : [];
  });
  const [rowBars] = found;
  const others = part.charts.filter((chart) => chart !== rowBars?.chart && hasSomething(chart));
  const isShort = part.columns.length <= mostColumnsBeside;
  const shape = isShort ? (others.length > 0 ? 'beside' : 'plain') : 'below';
  return (
    <div className="naast-part">
      <Heading level={level} size={4}>
        {part.title}
      </Heading>
      <div className={`naast-part__body naast-part__body--${shape}`}>
        <PartTable bars={rowBars?.inTable ?? null} part={part} />
        {rowBars || others.length > 0 ? (
          <div className="naast-part__charts">
            {rowBars ? (
              <div className="naast-part__narrow">
                <ChartFigure chart={rowBars.chart} />
              </div>
            ) : null}
            {others.map((chart) => (
              <ChartFigure chart={chart} key={`${chart.kind} ${chart.title}`} />
            ))}
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** Without one number there is nothing to draw; the table says so for every row. */
function hasSomething(chart: Chart): boolean {
  if (chart.kind === 'months') {
    return chart.series.some(({ points }) => points.some(({ value }) => value !== null));
  }
  const cells = chart.kind === 'bars' ? chart.bars : chart.stacks.flatMap((one) => one.segments);
  return cells.some(({ value }) => value !== null);
}
