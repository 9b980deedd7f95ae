import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../server/api/app.ts';
import { serve } from '../../server/serve.ts';
import type { Serving } from '../../server/serve.ts';
import { arrangeWorld, emailOf } from '../arrange.ts';
import { letSignIn, password } from '../browser.ts';

let serving: Serving;
beforeAll(async () => {
  const world = await arrangeWorld();
  await letSignIn(world, 'supporter');
  serving = await serve(makeApp(world.deps), '127.0.0.1', 0);
});
afterAll(() => serving.close());

/** Sends bytes as a client would, without what `fetch` adds by itself. */
function send(
  method: string,
  path: string,
  message: { headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; cookie: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: serving.port,
        method,
        path: `/api/v1${path}`,
        headers: { connection: 'close', 'x-real-ip': '192.0.2.1', ...message.headers },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => {
          const [cookie = ''] = answer.headers['set-cookie'] ?? [];
          resolve({ status: answer.statusCode ?? 0, cookie: cookie.split(';')[0] ?? '' });
        });
      },
    );
    sent.on('error', reject);
    sent.end(message.body);
  });
}

const json = { 'content-type': 'application/json' };
const form = JSON.stringify({ email: emailOf('supporter'), password });

describe('over a real connection', () => {
  it('somebody signs in, and out again without sending anything', async () => {
    const signedIn = await send('POST', '/sessions', { headers: json, body: form });
    expect(signedIn.status).toBe(201);
    const headers = { cookie: signedIn.cookie };
    expect((await send('GET', '/me', { headers })).status).toBe(200);
    expect((await send('DELETE', '/sessions/current', { headers })).status).toBe(204);
    expect((await send('GET', '/me', { headers })).status).toBe(401);
  });

  it.each([
    ['another kind of data', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['nothing said about the kind', {}],
    ['a length and no kind', { 'content-length': String(form.length) }],
  ])('a body is refused with %s', async (_what, headers: Record<string, string>) => {
    expect((await send('POST', '/sessions', { headers, body: form })).status).toBe(415);
  });
});
