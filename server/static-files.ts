import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

/**
 * Serves the built browser files after the API: hashed assets for a year, and the one page for
 * every other address, so that deep links work.
 * @param app the application that already answers /api.
 * @param folder absolute path of the browser build.
 * @throws Error when the build is not there.
 */
export function serveBrowserFiles(app: Hono, folder: string): void {
  const page = path.join(folder, 'index.html');
  if (!existsSync(page)) throw new Error(`${page} is missing; run npm run build`);
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
  });
  app.use('*', serveStatic({ root: folder, precompressed: false }));
  app.get('/assets/*', (c) => c.notFound());
  app.get('*', async (c) => {
    c.header('cache-control', 'no-cache');
    return c.html(await readFile(page, 'utf8'));
  });
}
