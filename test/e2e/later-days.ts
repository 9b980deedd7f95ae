import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from './naast.ts';
import { preparedData, serve } from './serve.ts';

type Product = {
  url: string;
  dataFolder: string;
  /** Starts the server again on the same data, at a later instant (ISO); the next test finds it there. */
  laterOn: (instant: string) => Promise<void>;
};

/** The test function for a story of several months: between two tests time can go on. */
export const test = base.extend<object, { product: Product }>({
  product: [
    async ({ startsAt }, use) => {
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
      await use(product);
      await served.stop();
      rmSync(dataFolder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});
