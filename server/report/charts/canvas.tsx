import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { style } from './style.ts';
import type { Drawing } from './style.ts';

/** A line of text in a chart; `y` is the middle of the letters. */
export function Label(props: {
  readonly x: number;
  readonly y: number;
  readonly children: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 400 | 600;
  readonly size?: number;
  readonly fill?: string;
}) {
  const size = props.size ?? style.textSize;
  return (
    <text
      x={props.x}
      // SVG places text by its baseline; a third of the size lowers it to the middle.
      y={props.y + size * 0.34}
      textAnchor={props.anchor ?? 'start'}
      fontSize={size}
      fontWeight={props.weight ?? 400}
      fill={props.fill ?? style.ink}
    >
      {props.children}
    </text>
  );
}

/**
 * A finished chart: the drawing in an SVG document of its own, as wide as a page column.
 * @param height in points. @param alt what the chart shows, in words.
 */
export function draw(height: number, alt: string, content: ReactNode): Drawing {
  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={style.width}
      height={height}
      viewBox={`0 0 ${style.width} ${height}`}
      fontFamily={style.font}
    >
      {content}
    </svg>,
  );
  return { svg, width: style.width, height, alt };
}
