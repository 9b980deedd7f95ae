// Makes the pictures of the README from a fresh rehearsal year; give Chromium as NAAST_CHROMIUM.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = mkdtempSync(path.join(tmpdir(), 'naast-pictures-'));
const port = '24777';
const url = `http://127.0.0.1:${port}`;

const pictures = [
  { name: 'new-contact', account: 'Ondersteuner 1', address: '/ondersteuner/nieuw-contact' },
  { name: 'dashboard', account: 'Werkgroeplid beleid', address: '/werkgroep/dashboard' },
  { name: 'edition', account: 'Coördinator', address: '/coordinator/editie' },
];

spawnSync(process.execPath, ['.ci/build-when-stale.mjs'], { cwd: root, stdio: 'inherit' });

async function start(now) {
  const env = { ...process.env, NAAST_DATA: data, NAAST_PORT: port, NAAST_NOW: now };
  const server = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  await new Promise((resolve) =>
    server.stdout.on('data', (chunk) => String(chunk).includes(url) && resolve()),
  );
  return async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
}

// The year is laid around November; looking a month later shows an edition that is due.
await (
  await start('2026-11-18T09:00:00Z')
)();
const stop = await start('2026-12-03T09:00:00Z');
const browser = await chromium.launch({
  executablePath: process.env.NAAST_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--lang=nl-NL',
  ],
});
for (const { name, account, address } of pictures) {
  const page = await browser.newPage({ viewport: { width: 1120, height: 760 }, locale: 'nl-NL' });
  await page.goto(`${url}/inloggen`);
  await page.getByRole('button', { name: account, exact: true }).click();
  await page.waitForURL((at) => !at.pathname.includes('inloggen'));
  await page.goto(`${url}${address}`);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(root, 'docs', `${name}.png`) });
  await page.close();
}
await browser.close();
await stop();
rmSync(data, { recursive: true });
