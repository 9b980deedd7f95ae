import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preparedData, serve } from './serve.ts';

/** A running server on its own copy of the rehearsal year. */
export type Product = {
  url: string;
  readonly dataFolder: string;
  /** Starts the server again on the same data, at a later instant (ISO); the next test finds it there. */
  readonly laterOn: (instant: string) => Promise<void>;
};

/** Gives every spec file a product of its own, so that no file finds what another one changed. */
export type Products = {
  /** The product of a spec file; starts it, and ends that of the file before. */
  readonly of: (file: string) => Promise<Product>;
  readonly end: () => Promise<void>;
};

/** @param startsAt where the clock of every server starts, ISO instant. */
export function products(startsAt: string): Products {
  let now: { file: string; product: Product; stop: () => Promise<void> } | null = null;
  const end = async (): Promise<void> => {
    await now?.stop();
    now = null;
  };
  return {
    end,
    async of(file) {
      if (now?.file === file) return now.product;
      await end();
      const dataFolder = mkdtempSync(path.join(tmpdir(), 'naast-e2e-'));
      cpSync(preparedData, dataFolder, { recursive: true });
      let served = await serve(dataFolder, startsAt);
      const product: Product = {
        url: served.url,
        dataFolder,
        async laterOn(instant) {
          await served.stop();
          served = await serve(dataFolder, instant);
          product.url = served.url;
        },
      };
      now = {
        file,
        product,
        async stop() {
          await served.stop();
          rmSync(dataFolder, { recursive: true });
        },
      };
      return product;
    },
  };
}
