import { fileURLToPath } from 'node:url';
import devServer from '@hono/vite-dev-server';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Absolute path of a place in this repository. */
const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Programs of their own, put beside every built server, where they are looked for. */
const besideServer = {
  'attack-worker.js': './server/publication/attack-worker.ts',
  'emit-worker.js': './server/report/emit/emit-worker.ts',
};

const workers = {
  name: 'workers',
  apply: (_config: unknown, { isSsrBuild }: { isSsrBuild?: boolean }) => isSsrBuild === true,
  buildStart(this: {
    emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => string;
  }) {
    for (const [fileName, id] of Object.entries(besideServer)) {
      this.emitFile({ type: 'chunk', id: place(id), fileName });
    }
  },
};

const underTest = process.env['VITEST'] !== undefined;

/**
 * One configuration, two builds and the tests:
 * `vite build` makes the browser files in dist/web, `vite build --ssr ../server/main.ts` makes the
 * server in dist/server, `vite` serves both on one port for building, `vitest` reads `test`.
 */
export default defineConfig(({ isSsrBuild }) => ({
  // vitest looks for tests from the repository root, the browser build starts at web/index.html.
  root: underTest ? place('.') : place('./web'),
  plugins: underTest
    ? []
    : [
        react(),
        workers,
        devServer({
          entry: place('./server/dev.ts'),
          exclude: [/^\/(?!api\/)/],
          injectClientScript: false,
        }),
      ],
  resolve: {
    alias: [
      // The per-module build of the kit tree-shakes; the single-file build does not.
      {
        find: /^@amsterdam\/design-system-react$/,
        replacement: place('./node_modules/@amsterdam/design-system-react/dist/index.js'),
      },
      // The kit's icon package is property of the City of Amsterdam: ours takes its place.
      {
        find: /^@amsterdam\/design-system-react-icons$/,
        replacement: place('./web/ui/icons.tsx'),
      },
    ],
  },
  ssr: { external: true },
  build: isSsrBuild
    ? {
        outDir: place('./dist/server'),
        emptyOutDir: true,
        target: 'node20',
        sourcemap: true,
        copyPublicDir: false,
      }
    : {
        outDir: place('./dist/web'),
        emptyOutDir: true,
        // The content security policy has no font-src data:, so nothing is inlined.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
                { name: 'routing', test: /node_modules\/@tanstack\// },
                { name: 'kit', test: /node_modules\/(@amsterdam|clsx)\/|\/web\/ui\// },
              ],
            },
          },
        },
      },
  test: {
    environment: 'node',
    // Nothing is timed; a busy machine must not fail a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [
      'test/unit/**/*.test.ts',
      'test/api/**/*.test.ts',
      'test/attack/**/*.test.ts',
      'test/durability/**/*.test.ts',
    ],
  },
}));
