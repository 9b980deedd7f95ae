import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { lineHeight } from '../label-lines.ts';
import { stackThickness, swatchWidth } from '../stacks-layout.ts';
import type { StackRow, StacksLayout } from '../stacks-layout.ts';
import { SegmentFills, fillOf, isDarkFill } from './chart-defs.tsx';
import { TextLines } from './text-lines.tsx';

type StacksDrawingProps = { layout: StacksLayout; width: number };

/** Stacks from zero under their names; every segment has its own hatching and its number. */
export function StacksDrawing({ layout, width }: StacksDrawingProps) {
  const id = useId();
  return (
    <BarChart
      accessibilityLayer={false}
      barCategoryGap={0}
      data={layout.rows.slice()}
      height={layout.height}
      layout="vertical"
      margin={{ top: layout.keyHeight, right: 1, bottom: 1, left: 1 }}
      width={width}
    >
      <SegmentFills id={id} />
      <Key id={id} layout={layout} />
      <XAxis domain={[0, layout.highest]} hide type="number" />
      <YAxis dataKey="id" hide type="category" width={0} />
      {layout.key.map((answer, place) => (
        <Bar
          dataKey={(row: StackRow) => segmentOf(row, answer.id)?.value ?? 0}
          isAnimationActive={false}
          key={answer.id}
          shape={({ x, y, width: length, height, payload }) => (
            <SegmentShape
              fill={fillOf(id, place)}
              height={height}
              isDark={isDarkFill(place)}
              isFirst={place === 0}
              length={length}
              row={payload as StackRow}
              text={segmentOf(payload as StackRow, answer.id)?.text ?? null}
              x={x}
              y={y}
            />
          )}
          stackId="answers"
        />
      ))}
    </BarChart>
  );
}

function Key({ id, layout }: { id: string; layout: StacksLayout }) {
  return (
    <g>
      {layout.key.map((answer, place) => (
        <g key={answer.id}>
          <rect
            className="naast-segment"
            fill={fillOf(id, place)}
            height={14}
            width={16}
            x={answer.x + 1}
            y={answer.y - 7}
          />
          <TextLines lines={[answer.label]} x={answer.x + swatchWidth} y={answer.y} />
        </g>
      ))}
    </g>
  );
}

function segmentOf(row: StackRow, answer: string) {
  return row.segments.find(({ id }) => id === answer);
}

type SegmentShapeProps = {
  row: StackRow;
  fill: string;
  isDark: boolean;
  isFirst: boolean;
  text: string | null;
  x: number;
  y: number;
  length: number;
  height: number;
};

function SegmentShape(props: SegmentShapeProps) {
  const { row, fill, isDark, isFirst, text, x, y, length, height } = props;
  const top = y + height - stackThickness - 10;
  const middle = x + length / 2;
  return (
    <g>
      {isFirst ? (
        <TextLines
          lines={row.nameLines}
          x={x}
          y={top - (row.nameLines.length - 0.5) * lineHeight - 2}
        />
      ) : null}
      {length > 0 ? (
        <rect
          className="naast-segment"
          fill={fill}
          height={stackThickness}
          width={length}
          x={x}
          y={top}
        />
      ) : null}
      {text === null || length <= 0 ? null : (
        <g className={isDark ? 'naast-segment__light' : ''}>
          {isDark ? null : (
            <rect
              className="naast-fill-surface"
              height={18}
              rx={2}
              width={text.length * 8 + 6}
              x={middle - text.length * 4 - 3}
              y={top + 3}
            />
          )}
          <TextLines
            anchor="middle"
            lines={[text]}
            tone="strong"
            x={middle}
            y={top + stackThickness / 2}
          />
        </g>
      )}
    </g>
  );
}
