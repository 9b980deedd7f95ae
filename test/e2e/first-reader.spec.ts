import type { Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from './naast.ts';

/** The most things a first-time reader does after signing in: a click, or moving on one screen. */
const MOST_STEPS = 6;

/** Counts what a reader does, by visible words and roles alone. */
function readerOf(page: Page) {
  let steps = 0;
  return {
    steps: () => steps,
    async click(name: string | RegExp) {
      steps += 1;
      await page.getByRole('link', { name }).first().click();
    },
    /** Reads on, one screen at a time, until the words are on the screen. */
    async readUntil(words: string | RegExp) {
      const found = page.getByText(words).first();
      await expect(found).toBeVisible();
      for (let screens = 0; screens < MOST_STEPS; screens += 1) {
        const isOnScreen = await found.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= window.innerHeight;
        });
        if (isOnScreen) return;
        steps += 1;
        await page.evaluate(() => window.scrollBy({ top: window.innerHeight * 0.8 }));
      }
      throw new Error(`a reader does not come across: ${String(words)}`);
    },
  };
}

for (const [device, width] of [
  ['desk', 1280],
  ['phone', 360],
] as const) {
  test(`a councillor who never saw it finds cases, norm and decisions at a ${device}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/inloggen');
    await page.getByRole('button', { name: 'Werkgroeplid adviesraad', exact: true }).click();
    const reader = readerOf(page);

    await expect(page.getByRole('heading', { name: 'In het kort' }).first()).toBeVisible();
    await reader.readUntil('Hoeveel casussen waren er?');
    await reader.readUntil(/^\d+ casussen sinds de start; in deze editie \d+ casussen$/);
    await reader.readUntil('Is de norm gehaald?');
    await reader.readUntil(/Ten minste 95% van de inwoners geeft een 7 of hoger/);
    await reader.readUntil(/Oordeel: (nog niet te zeggen|gehaald|niet gehaald)/);
    await reader.readUntil('Wat is het laatst besloten?');
    await reader.readUntil('De secretaris maakt een eerste versie van het advies.');
    await expectNoSidewaysScroll(page);

    await reader.click('Vergadering van 14 november 2026');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Vergadering van 14 november 2026' }),
    ).toBeVisible();
    await expect(page.getByText(/Gecontroleerd: dit verslag is niet veranderd/)).toBeVisible();
    expect(reader.steps()).toBeLessThanOrEqual(MOST_STEPS);
  });
}

test('from the few lines the figures behind them are one click away', async ({ page }) => {
  await page.goto('/inloggen');
  await page.getByRole('button', { name: 'Werkgroeplid adviesraad', exact: true }).click();
  await page.getByRole('link', { name: 'Bekijk de cijfers van R5.2' }).click();
  await expect(page).toHaveURL(/#R5\.2$/);
  await expect(page.getByRole('heading', { name: /Cijfer 7 of hoger/ })).toBeInViewport();
});
