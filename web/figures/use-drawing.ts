import { useEffect, useState, useSyncExternalStore } from 'react';
import type { drawChart } from './drawing/draw-chart.tsx';

type Draw = typeof drawChart;

let loading: Promise<Draw> | null = null;
let loaded: Draw | null = null;

async function loadDrawing(): Promise<Draw> {
  loading ??= import('./drawing/draw-chart.tsx').then((module) => {
    loaded = module.drawChart;
    return module.drawChart;
  });
  try {
    return await loading;
  } catch (error) {
    // A failed fetch may succeed the next time.
    loading = null;
    throw error;
  }
}

/**
 * The function that draws charts, fetched when the first chart is wanted.
 * @returns null until it is there, `failed` when it could not be fetched.
 */
export function useDrawing(isWanted: boolean): Draw | 'failed' | null {
  const [found, setFound] = useState<{ draw: Draw | 'failed' } | null>(
    loaded === null ? null : { draw: loaded },
  );
  useEffect(() => {
    if (!isWanted || found !== null) return;
    loadDrawing().then(
      (draw) => setFound({ draw }),
      () => setFound({ draw: 'failed' }),
    );
  }, [isWanted, found]);
  return isWanted ? (found?.draw ?? null) : null;
}

const listeners = new Set<() => void>();
let areAllAsked = false;

function askForAll(): void {
  areAllAsked = true;
  for (const listener of listeners) listener();
}

if (typeof window !== 'undefined') window.addEventListener('beforeprint', askForAll);

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether every chart must be drawn, seen or not: the page is going to be printed. */
export function useDrawAll(): boolean {
  return useSyncExternalStore(
    listen,
    () => areAllAsked,
    () => false,
  );
}

/** Draws every chart of the page, and then opens the print window of the browser. */
export async function printWithCharts(): Promise<void> {
  askForAll();
  await loadDrawing().catch(() => null);
  await nextFrames(4);
  window.print();
}

async function nextFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
