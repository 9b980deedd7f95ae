import type { MonthsLayout } from '../months-layout.ts';
import { TextLines } from './text-lines.tsx';
import { useMonthScale } from './use-month-scale.ts';

const keyWidth = 26;

/** The normal variation as a light band behind the bars. */
export function MonthBand({ layout }: { layout: MonthsLayout }) {
  const x = useMonthScale();
  const { band } = layout.lines;
  const base = layout.strips[0]?.base;
  if (band === null || base === undefined) return null;
  return (
    <rect
      className="naast-chart-band"
      height={band.to - band.from}
      width={x(layout.months) - x(0)}
      x={x(0)}
      y={base - band.to}
    />
  );
}

/** The middle and the limits over the bars, each with its words at its end or in a key above. */
export function MonthLines({ layout }: { layout: MonthsLayout }) {
  const x = useMonthScale();
  const { lines, right } = layout.lines;
  const base = layout.strips[0]?.base;
  if (base === undefined) return null;
  return (
    <g>
      {lines.map(({ kind, height, lines: words, labelY }) => (
        <g key={`${kind} ${height}`}>
          {['naast-chart-casing', `naast-chart-${kind}`].map((className) => (
            <line
              className={className}
              key={className}
              x1={x(0)}
              x2={x(layout.months)}
              y1={base - height}
              y2={base - height}
            />
          ))}
          {right > 0 ? (
            <TextLines lines={words} x={x(layout.months) + 8} y={labelY} />
          ) : (
            <>
              <line
                className={`naast-chart-${kind} naast-chart-key`}
                x1={x(0)}
                x2={x(0) + keyWidth - 6}
                y1={labelY}
                y2={labelY}
              />
              <TextLines lines={words} x={x(0) + keyWidth} y={labelY} />
            </>
          )}
        </g>
      ))}
    </g>
  );
}
