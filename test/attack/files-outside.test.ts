import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../server/api/app.ts';
import { serve } from '../../server/serve.ts';
import type { Serving } from '../../server/serve.ts';
import { serveBrowserFiles } from '../../server/static-files.ts';
import { arrangeWorld } from '../arrange.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'naast-files-'));
const web = path.join(folder, 'dist', 'web');
const secret = 'kanarie in de kelder';

let serving: Serving;
beforeAll(async () => {
  mkdirSync(path.join(web, 'assets'), { recursive: true });
  writeFileSync(path.join(web, 'index.html'), '<!doctype html><title>Naast</title>');
  writeFileSync(path.join(web, 'assets', 'app.js'), 'export {};');
  for (const place of ['naast.db', 'dist/main.js', 'dist/.env', 'dist/web.txt']) {
    writeFileSync(path.join(folder, place), secret);
  }
  const app = makeApp((await arrangeWorld()).deps);
  serveBrowserFiles(app, web);
  serving = await serve(app, '127.0.0.1', 0);
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

/** Sends a request line as it stands: a browser would tidy the address up first. */
function get(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(serving.port, '127.0.0.1', () =>
      socket.write(`GET ${address} HTTP/1.1\r\nHost: naast.test\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const ups = ['..', '%2e%2e', '.%2e', '%252e%252e', '..%00', '..;', '%c0%ae%c0%ae', '..%5c', '..\\'];
const targets = ['naast.db', 'main.js', '.env', 'web.txt', 'dist/main.js'];
const addresses = ups.flatMap((up) =>
  targets.flatMap((target) => [
    `/${up}/${target}`,
    `/${up}/${up}/${target}`,
    `/assets/${up}/${up}/${target}`,
    `/assets/${up}/${up}/${up}/${target}`,
    `/${up}%2f${target}`,
    `//${up}//${target}`,
  ]),
);

describe('the files of the browser', () => {
  it('are served, and nothing beside them, however the address is written', async () => {
    expect(await get('/assets/app.js')).toContain('export {};');
    expect(await get('/assets/other.js')).toMatch(/^HTTP\/1.1 404/u);
    const absolute = [
      `${web}/../main.js`,
      `${folder}/naast.db`,
      '/etc/passwd',
      'file:///etc/passwd',
    ];
    for (const address of [...addresses, ...absolute]) {
      const answer = await get(address);
      expect([address, /^HTTP\/1.1 (200|400|404) /u.test(answer)]).toEqual([address, true]);
      expect([address, /kanarie|root:/u.test(answer)]).toEqual([address, false]);
    }
  });

  it('come with the policy that lets no foreign script in', async () => {
    const page = await get('/een/adres/van/een/scherm');
    expect(page).toMatch(/content-security-policy: default-src 'self'/iu);
    expect(page).not.toMatch(/unsafe-inline|unsafe-eval/u);
    expect(page).toMatch(/x-content-type-options: nosniff/iu);
  });
});
