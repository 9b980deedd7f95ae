import { useId, useMemo } from 'react';
import type { Chart } from '../../server/measures/measure-result.ts';
import { formatDayShort } from '../data/format.ts';
import { figureTexts } from '../texts/figures.ts';
import { useEventsIn } from './chart-events.ts';
import { layOut } from './chart-layout.ts';
import type { LaidOutChart } from './chart-layout.ts';
import { altOf, sentencesOf } from './chart-words.ts';
import { useDrawAll, useDrawing } from './use-drawing.ts';
import { usePlace } from './use-place.ts';

type ChartFigureProps = { chart: Chart };

/**
 * A chart under its caption, with everything in it as text for those who do not see it. It is drawn
 * when it comes near the screen; until then its place is kept free.
 */
export function ChartFigure({ chart }: ChartFigureProps) {
  const { box, width, isNear } = usePlace();
  const isAsked = useDrawAll();
  const isWanted = (isNear || isAsked) && width > 0;
  const draw = useDrawing(isWanted);
  const events = useEventsIn(chart);
  const drawn = useMemo(
    () => (width > 0 ? layOut(chart, width, events.length > 0) : null),
    [chart, width, events],
  );
  const captionId = useId();
  return (
    <figure aria-labelledby={captionId} className="naast-chart">
      <figcaption className="naast-chart__caption">
        <span id={captionId}>{chart.title}</span>{' '}
        <span className="naast-chart__unit">({chart.unit})</span>
        <Explanation drawn={drawn} />
      </figcaption>
      <div
        aria-hidden="true"
        className={`naast-chart__place${draw === null ? ' naast-chart__place--empty' : ''}`}
        ref={box}
      >
        {drawn === null ? null : draw === null || draw === 'failed' ? (
          <svg height={drawn.layout.height} width={width} />
        ) : (
          draw({ drawn, events, width })
        )}
      </div>
      {draw === 'failed' ? <p className="naast-chart__note">{figureTexts.chart.failed}</p> : null}
      {events.length > 0 ? (
        <ol className="naast-chart__events">
          {events.map((event) => (
            <li key={event.number} value={event.number}>
              {formatDayShort(event.day)}: {event.text}
            </li>
          ))}
        </ol>
      ) : null}
      <ul aria-label={altOf(chart)} className="ams-visually-hidden">
        {sentencesOf(chart).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </figure>
  );
}

/** How to read the bars, when they are not simply one per month. */
function Explanation({ drawn }: { drawn: LaidOutChart | null }) {
  if (drawn?.kind !== 'months') return null;
  const { limits, marked } = drawn.chart;
  const words = [
    ...(limits ? [figureTexts.chart.band(limits.isProvisional)] : []),
    ...(marked.length > 0 ? [figureTexts.chart.marked] : []),
    ...(drawn.layout.hasRuns ? [figureTexts.chart.runs] : []),
    ...(drawn.layout.hasGaps ? [figureTexts.chart.unknownMonths] : []),
    // Only batches wait for the next; in records a month without a bar is a month without cases.
    ...(drawn.layout.hasRuns && drawn.layout.strips.length > 2
      ? [figureTexts.chart.waitingMonths]
      : []),
  ];
  return words.length > 0 ? <span className="naast-chart__note">{words.join(' ')}</span> : null;
}
