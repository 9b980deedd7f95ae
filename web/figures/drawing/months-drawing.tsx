import { ComposedChart, XAxis } from 'recharts';
import { daysUntil, firstDay, lastDay, monthOf } from '../../../server/domain/calendar.ts';
import { figureTexts } from '../../texts/figures.ts';
import type { ChartEvent, MonthsChart } from '../chart-kinds.ts';
import { writtenValue } from '../months-layout.ts';
import type { MonthsLayout } from '../months-layout.ts';
import { MonthBand, MonthLines } from './month-lines-drawing.tsx';
import { TextLines } from './text-lines.tsx';
import { useMonthScale } from './use-month-scale.ts';

type MonthsDrawingProps = {
  chart: MonthsChart;
  layout: MonthsLayout;
  width: number;
  events: readonly ChartEvent[];
};

/** Bars per batch on one axis of months; more series stand under each other on the same scale. */
export function MonthsDrawing({ chart, layout, width, events }: MonthsDrawingProps) {
  return (
    <ComposedChart
      accessibilityLayer={false}
      data={layout.ticks.map(({ at }) => ({ at }))}
      height={layout.height}
      margin={{ top: 0, right: layout.lines.right, bottom: 0, left: layout.left }}
      width={width}
    >
      <XAxis
        allowDataOverflow
        dataKey="at"
        domain={[0, layout.months]}
        height={layout.height - layout.axisY}
        hide
        type="number"
      />
      <MonthBand layout={layout} />
      <Strips layout={layout} />
      <MonthLines layout={layout} />
      <Numbers layout={layout} />
      <Axis layout={layout} />
      <Level chart={chart} layout={layout} />
      <Events chart={chart} events={events} layout={layout} />
    </ComposedChart>
  );
}

function Strips({ layout }: { layout: MonthsLayout }) {
  const x = useMonthScale();
  return (
    <g>
      {layout.strips.map((strip) => (
        <g key={strip.id}>
          {strip.lines.length > 0 ? (
            <TextLines
              anchor={layout.left > 0 ? 'end' : 'start'}
              lines={strip.lines}
              x={Math.max(0, layout.left - 10)}
              y={strip.labelY}
            />
          ) : null}
          {strip.bars.length === 0 ? (
            <TextLines
              lines={[figureTexts.chart.waiting]}
              tone="quiet"
              x={x(0) + 4}
              y={strip.base - 12}
            />
          ) : null}
          {strip.bars.map((bar) => (
            <rect
              className="naast-fill-accent"
              height={Math.max(1, bar.height)}
              key={bar.id}
              width={Math.max(1, x(bar.end) - x(bar.start) - 4)}
              x={x(bar.start) + 2}
              y={strip.base - Math.max(1, bar.height)}
            />
          ))}
          <line
            className="naast-chart-line"
            x1={x(0)}
            x2={x(layout.months)}
            y1={strip.base}
            y2={strip.base}
          />
        </g>
      ))}
    </g>
  );
}

/** The numbers at the bars, over every line. */
function Numbers({ layout }: { layout: MonthsLayout }) {
  const x = useMonthScale();
  return (
    <g className="naast-chart-numbers">
      {layout.strips.flatMap((strip) =>
        strip.bars.map((bar) => {
          if (bar.text === null) return null;
          const isLong = bar.end === layout.months && bar.text.length > 3;
          return (
            <TextLines
              anchor={isLong ? 'end' : 'middle'}
              key={`${strip.id} ${bar.id}`}
              lines={[bar.text]}
              tone="strong"
              x={isLong ? x(bar.end) : (x(bar.start) + x(bar.end)) / 2}
              y={strip.base - bar.height - 10}
            />
          );
        }),
      )}
    </g>
  );
}

function Axis({ layout }: { layout: MonthsLayout }) {
  const x = useMonthScale();
  return (
    <g>
      {layout.ticks.map((tick) => (
        <TextLines
          anchor="middle"
          key={tick.at}
          lines={tick.year === null ? [tick.month] : [tick.month, tick.year]}
          tone="quiet"
          x={x(tick.at)}
          y={layout.axisY + 13}
        />
      ))}
    </g>
  );
}

function Level({ chart, layout }: { chart: MonthsChart; layout: MonthsLayout }) {
  const x = useMonthScale();
  const base = layout.strips.at(-1)?.base;
  if (chart.level === null || layout.levelHeight === null || base === undefined) return null;
  const y = base - layout.levelHeight;
  return (
    <g>
      <line className="naast-chart-level" x1={x(0)} x2={x(layout.months)} y1={y} y2={y} />
      <TextLines
        lines={[`${chart.level.label} ${writtenValue(chart.level.value, chart.unit)}`]}
        x={x(0)}
        y={y - 10}
      />
    </g>
  );
}

/** The place of a day within its month decides where its mark stands. */
function placeOf(chart: MonthsChart, day: string): number | null {
  const month = monthOf(day);
  const index = chart.months.indexOf(month);
  if (index < 0) return null;
  const length = daysUntil(firstDay(month), lastDay(month)) + 1;
  return index + daysUntil(firstDay(month), day) / length;
}

function Events({
  chart,
  layout,
  events,
}: {
  chart: MonthsChart;
  layout: MonthsLayout;
  events: readonly ChartEvent[];
}) {
  const x = useMonthScale();
  return (
    <g>
      {events.map((event) => {
        const place = placeOf(chart, event.day);
        if (place === null) return null;
        return (
          <g key={event.number}>
            <circle className="naast-chart-event" cx={x(place)} cy={layout.eventsY} r={10} />
            <TextLines
              anchor="middle"
              lines={[String(event.number)]}
              tone="strong"
              x={x(place)}
              y={layout.eventsY}
            />
          </g>
        );
      })}
    </g>
  );
}
