import { readFile, rename } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

/** Presses the button of a format and waits for its file. */
async function download(page: Page, name: string): Promise<{ name: string; path: string }> {
  const coming = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: `Download ${name}`, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), path: await file.path() };
}

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'Secretaris');
  await page.goto('/werkgroep/rapport');
  const edition = page.getByLabel('Editie waar de cijfers uit komen');
  if ((await edition.inputValue()) === '') {
    await edition.selectOption({ index: 1 });
    await expect(page.getByText('De editie is gekozen.')).toBeVisible();
  }
});

test('the secretary downloads the report in every format', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Downloaden' })).toBeVisible();
  await expectAccessible(page);
  for (const [name, ending] of [
    ['PDF', '.pdf'],
    ['Samenvatting', '.pdf'],
    ['Excel', '.xlsx'],
    ['ODS', '.ods'],
    ['CSV', '.zip'],
    ['Word', '.docx'],
    ['ODT', '.odt'],
  ] as const) {
    const file = await download(page, name);
    expect(file.name).toMatch(new RegExp(`${ending}$`));
    const content = new Uint8Array(await readFile(file.path));
    if (ending === '.pdf') expect(String.fromCharCode(...content.slice(0, 5))).toBe('%PDF-');
    else expect(Object.keys(unzipSync(content)).length).toBeGreaterThan(3);
  }
  await expect(page.getByText(/^Gedownload \(/)).toHaveCount(7);
});

test('a download goes on when the screen is left', async ({ page }) => {
  const coming = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: 'Download Word', exact: true }).click();
  await page.getByRole('navigation').first().getByRole('link').first().click();
  await expect(page).not.toHaveURL(/rapport/);
  expect((await coming).suggestedFilename()).toMatch(/\.docx$/);
});

test('the web page is accessible, fits a phone and shows no error', async ({ page }) => {
  const { path } = await download(page, 'Webpagina');
  await rename(path, `${path}.html`);
  await page.goto(pathToFileURL(`${path}.html`).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('navigation').getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 2 }).last()).toBeInViewport();
});
