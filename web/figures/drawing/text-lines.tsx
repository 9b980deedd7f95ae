import { lineHeight } from '../label-lines.ts';

type TextLinesProps = {
  lines: readonly string[];
  x: number;
  /** Middle of the first line. */
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  /** `quiet` for what is beside the point, `strong` for the numbers. */
  tone?: 'normal' | 'quiet' | 'strong';
};

/** Lines of text in a drawing, under each other. */
export function TextLines({ lines, x, y, anchor = 'start', tone = 'normal' }: TextLinesProps) {
  return (
    <text className={`naast-chart-text naast-chart-text--${tone}`} textAnchor={anchor} x={x}>
      {lines.map((line, index) => (
        // A third of the letter size lowers the line to its middle.
        <tspan key={line} x={x} y={y + index * lineHeight + 4.7}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
