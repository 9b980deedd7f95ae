import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** A listening server: the port it got and how to end it. */
export type Serving = { readonly port: number; close(): Promise<void> };

/**
 * Listens for requests. Slow or silent clients are cut off so that others are served: headers within
 * 15 s, a whole request within 30 s.
 * @throws Error when the port is taken.
 */
export async function serve(app: Hono, host: string, port: number): Promise<Serving> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 5_000,
    },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}
