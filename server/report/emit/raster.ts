import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFont } from './fonts.ts';

const require = createRequire(import.meta.url);

/** A chart in the two forms that word processors take. */
export type Picture = {
  /** The drawing with its letters as outlines: it looks the same where the font is missing. */
  readonly svg: string;
  /** The same as pixels, for a program that does not show SVG. */
  readonly png: Uint8Array;
};

/** Pixels per point: three make about 216 dots per inch, sharp on paper. */
const sharpness = 3;

type Renderer = (svg: string) => Picture;

async function loadRenderer(): Promise<Renderer> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = [readFont('400Regular'), readFont('600SemiBold')];
  return (svg) => {
    const drawing = new Resvg(svg, {
      font: { fontBuffers, defaultFontFamily: 'Source Sans 3' },
      fitTo: { mode: 'zoom', value: sharpness },
      background: '#ffffff',
    });
    const image = drawing.render();
    try {
      return { svg: drawing.toString(), png: Uint8Array.from(image.asPng()) };
    } finally {
      image.free();
      drawing.free();
    }
  };
}

let renderer: Promise<Renderer> | null = null;

/**
 * Draws charts as pixels. The program that does it (2.5 MB) is loaded at the first chart, and never
 * for a document without one.
 * @param svgs standalone SVG documents in the font of the report.
 * @throws Error when a drawing is no valid SVG.
 */
export async function picturesOf(svgs: readonly string[]): Promise<Picture[]> {
  if (svgs.length === 0) return [];
  renderer ??= loadRenderer();
  const render = await renderer;
  return svgs.map(render);
}
