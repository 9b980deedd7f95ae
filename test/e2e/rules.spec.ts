import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

async function signInAgain(page: Page, account: string): Promise<void> {
  await page.context().clearCookies();
  await signInAs(page, account);
}

const folded = 'Spelregels die vooraf zijn afgesproken';

test.describe('rules before results', () => {
  test.describe.configure({ mode: 'serial' });

  test('a member of the workgroup reads them beside the outcome, with their day', async ({
    page,
  }) => {
    await signInAs(page, 'Werkgroeplid adviesraad');
    await page.goto('/werkgroep/dashboard');
    const result = page.locator('#R4');
    await result.getByText(folded).click();
    await expect(result.getByText('Inwoners begrijpen hun besluit beter.')).toBeVisible();
    await expect(result.getByText(/^Afgesproken op 23 januari 2026/)).toBeVisible();
    await expect(result.getByText(/Gewijzigd op 14 juli 2026\. Reden: /)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Spelregels', exact: true }).click();
    await expect(page.getByText(/Er waren toen nog geen cijfers bekend/)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Wijziging voorbereiden' })).toHaveCount(0);
  });

  test('the secretary changes one: not without a reason, and both texts stay to be read', async ({
    page,
  }) => {
    await signInAs(page, 'Secretaris');
    await page.goto('/werkgroep/spelregels');
    await page.getByRole('button', { name: 'Wijziging voorbereiden' }).click();
    const card = page.getByRole('region', { name: /^Resultaat 1/ });
    await card.getByLabel('Stoppen als').fill('Bijna niemand zoekt de ondersteuner op.');
    const agree = page.getByRole('button', { name: 'Wijziging afspreken' });
    await agree.click();
    await expect(
      page.getByRole('link', { name: /Schrijf op waarom de spelregels veranderen/ }),
    ).toBeVisible();
    await page
      .getByLabel('Waarom veranderen de spelregels?')
      .fill('De bekendheid staat al bij aanpassen.');
    await agree.click();
    await expect(page.getByText('De spelregels zijn afgesproken.')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    const change = page.getByRole('region', { name: 'Gewijzigd op 18 november 2026' });
    await expect(change.getByText('De bekendheid staat al bij aanpassen.')).toBeVisible();
    await expect(change.getByText(/editie 1 tot en met 10/)).toBeVisible();
    await expect(change.locator('del')).toContainText('ook niet als de bekendheid op orde is');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
  });

  test('the others read the change and its reason, also at the meeting', async ({ page }) => {
    await signInAs(page, 'Coördinator');
    await page.goto('/werkgroep/spelregels');
    await expect(page.getByText('De bekendheid staat al bij aanpassen.')).toBeVisible();
    await signInAgain(page, 'Werkgroeplid beleid');
    await page.goto('/werkgroep/vergaderingen');
    await page.getByRole('table').getByRole('link').first().click();
    await page.goto(`${page.url().split('?')[0] ?? ''}?punt=result-1`);
    await page.getByText(folded).click();
    await expect(
      page.getByText('Bijna niemand zoekt de ondersteuner op.', { exact: true }),
    ).toBeVisible();
  });
});
