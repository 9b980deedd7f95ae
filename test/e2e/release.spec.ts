import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

// In the month after the prepared year, so that November can be closed.
test.use({ startsAt: '2026-12-03T09:00:00.000Z' });

const name = 'Editie 11: november 2026';

/** The edition on the screen, however long its checks take. */
async function seesEdition(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible({ timeout: 90_000 });
}

test.describe('the check of an edition', () => {
  test.describe.configure({ timeout: 240_000 });

  test('can be stopped and begun again, and the server goes on answering meanwhile', async ({
    page,
  }) => {
    await signInAs(page, 'Coördinator');
    // A quick machine has its answer before anybody can press: the answer is held until it is stopped.
    const isStopped = page.waitForResponse(/edition-check\/stop$/);
    await page.route(
      /edition-preview$/,
      async (route) => {
        await isStopped;
        await route.fulfill({
          status: 409,
          contentType: 'application/problem+json',
          json: {
            title: 'Gestopt',
            status: 409,
            detail: 'Het nakijken is gestopt. Er is niets vrijgegeven.',
            errors: [
              { in: 'body', location: { pointer: '' }, code: 'stopped', detail: 'Gestopt.' },
            ],
          },
        });
      },
      { times: 1 },
    );
    await page.route(/edition-check$/, (route) =>
      route.fulfill({ json: { check: { answered: 4680, secondsLeft: 12 } } }),
    );
    await page.goto('/coordinator/editie');
    await expect(page.getByText('De editie wordt gemaakt en nagekeken')).toBeVisible();
    await expect(page.getByText('4.680 vragen beantwoord, nog 12 seconden').first()).toBeVisible();
    await expectAccessible(page);
    expect((await page.request.get('/api/v1/me')).status()).toBe(200);
    await page.getByRole('button', { name: 'Stoppen' }).click();
    expect((await isStopped).status()).toBe(200);
    await expect(page.getByText('Uw toelichtingen zijn bewaard.')).toBeVisible();
    await page.unroute(/edition-check$/);
    await page.getByRole('button', { name: 'Opnieuw nakijken' }).click();
    await seesEdition(page);
  });

  test('an edition that changed since it was seen is looked at again, with the notes kept', async ({
    page,
  }) => {
    await signInAs(page, 'Coördinator');
    await page.goto('/coordinator/editie');
    await seesEdition(page);
    const note = page.getByLabel('Uw toelichting bij resultaat 1');
    await note.fill('Er waren 3 casussen in Sneek, sinds de folder van 3 november.');
    const pointed = page.getByRole('status').filter({ hasText: 'Dit getal staat niet' });
    await expect(pointed.getByText('3 casussen in Sneek')).toBeVisible();
    await expectAccessible(page);
    await pointed.getByRole('button', { name: 'Dit mag zo blijven' }).click();
    await expect(pointed).toBeHidden();
    for (const result of [1, 2, 3, 4, 5]) {
      await page
        .getByLabel(`Uw toelichting bij resultaat ${result}`)
        .fill(`Niets bijzonders bij resultaat ${result}.`);
    }
    // As if records had changed meanwhile: what was seen is no longer what would go out.
    await page.route(
      /\/editions$/,
      async (route) => {
        const body: Record<string, unknown> = route.request().postDataJSON();
        const seen = { totals: '0'.repeat(64), tables: '0'.repeat(64) };
        await route.continue({ postData: JSON.stringify({ ...body, seen }) });
      },
      { times: 1 },
    );
    await page.getByRole('button', { name: 'Vrijgeven' }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await dialog.getByRole('button', { name: 'Vrijgeven' }).click();
    await expect(page.getByText('Er is iets veranderd sinds u keek')).toBeVisible({
      timeout: 90_000,
    });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Opnieuw kijken' }).click();
    await expect(page.getByRole('button', { name: 'Vrijgeven' })).toBeVisible({ timeout: 90_000 });
    await expect(page.getByLabel('Uw toelichting bij resultaat 3')).toHaveValue(
      'Niets bijzonders bij resultaat 3.',
    );
  });
});

test('the workgroup reads what was taken together per edition', async ({ page }) => {
  await signInAs(page, 'Werkgroeplid beleid');
  await page.goto('/werkgroep/dashboard');
  await page.getByRole('link', { name: /^Wijzigingen per editie/ }).click();
  await expect(page.getByText('Een oude editie verandert nooit.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Editie 10/ })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
});
