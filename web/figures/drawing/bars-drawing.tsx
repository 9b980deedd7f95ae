import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { barThickness } from '../bars-layout.ts';
import type { BarRow, BarsLayout } from '../bars-layout.ts';
import { lineHeight } from '../label-lines.ts';
import { TextLines } from './text-lines.tsx';

type BarsDrawingProps = { layout: BarsLayout; width: number };

/** Horizontal bars from zero, each with its name and number beside it: nothing to look up. */
export function BarsDrawing({ layout, width }: BarsDrawingProps) {
  return (
    <BarChart
      accessibilityLayer={false}
      barCategoryGap={0}
      data={layout.rows.slice()}
      height={layout.height}
      layout="vertical"
      margin={{ top: 1, right: layout.right, bottom: 1, left: layout.left }}
      width={width}
    >
      <XAxis domain={[0, layout.highest]} hide type="number" />
      <YAxis dataKey="id" hide type="category" width={0} />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={({ x, y, width: length, height, payload }) => (
          <Row
            layout={layout}
            length={length}
            row={payload as BarRow}
            x={x}
            y={y}
            height={height}
          />
        )}
      />
    </BarChart>
  );
}

type RowProps = {
  layout: BarsLayout;
  row: BarRow;
  x: number;
  y: number;
  length: number;
  height: number;
};

function Row({ layout, row, x, y, length, height }: RowProps) {
  const isBeside = layout.names === 'beside';
  const middle = isBeside ? y + height / 2 : y + height - barThickness / 2 - 8;
  const firstLine = isBeside
    ? middle - ((row.nameLines.length - 1) * lineHeight) / 2
    : middle - barThickness / 2 - (row.nameLines.length - 0.5) * lineHeight;
  return (
    <g>
      <TextLines
        anchor={isBeside ? 'end' : 'start'}
        lines={row.nameLines}
        x={isBeside ? x - 10 : x}
        y={firstLine}
      />
      <rect
        className="naast-fill-accent"
        height={barThickness}
        width={length}
        x={x}
        y={middle - barThickness / 2}
      />
      <line
        className="naast-chart-line"
        x1={x}
        x2={x}
        y1={middle - barThickness / 2 - 2}
        y2={middle + barThickness / 2 + 2}
      />
      {row.numberLines.map((line, index) => (
        <TextLines
          key={line}
          lines={[line]}
          tone={index > 0 || !row.isKnown ? 'quiet' : 'strong'}
          x={x + length + 8}
          y={middle + (index - (row.numberLines.length - 1) / 2) * lineHeight}
        />
      ))}
    </g>
  );
}
