import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

/** Presses Tab until this is the element in focus. */
async function tabTo(page: Page, name: string | RegExp, role: 'button' | 'link' | 'textbox') {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

const worked = { timeout: 60_000 };

test('a coordinator looks ahead, expects fewer cases and merges two codes, by keyboard', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, 'Coördinator');
  await tabTo(page, 'Vooruitblik', 'link');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Vooruitblik' })).toBeVisible();
  await expect(page.getByText(/zoveel kwamen er tot nu toe/)).toBeVisible(worked);
  await expect(page.getByText(/Nu te zien: \d+ van de \d+ aantallen/)).toBeVisible();
  await expect(
    page.getByText(/De laatste editie laat \d+ van de \d+ aantallen zien/),
  ).toBeVisible();
  const editions = page.getByRole('table', { name: 'Hoeveel de edities lieten zien' });
  await expect(editions.getByRole('row')).toHaveCount(11);

  // A table opens with the keyboard and says what ends the wait.
  const domains = page.locator('details').filter({ hasText: 'Casussen per leefgebied' });
  await domains.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(domains.getByText(/er moet(en)? er nog|niets nieuws/).first()).toBeVisible();
  await expectAccessible(page);

  // Another number of cases.
  const volume = page.getByLabel('Nieuwe casussen per maand');
  await volume.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vul een aantal van 1 tot en met 1.000 in')).toBeVisible();
  await volume.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('Gerekend met 6 casussen per maand, zoals u hebt ingevuld.'),
  ).toBeVisible(worked);
  await expect(page).toHaveURL(/aantal=6/);

  // Two codes as one.
  const merge = page.getByRole('form', { name: 'Twee onderdelen samenvoegen' });
  await merge.getByRole('button', { name: 'Reken samenvoegen uit' }).focus();
  await page.keyboard.press('Enter');
  await expect(merge.getByRole('alert')).toContainText('Kies een verdeling');
  await merge.getByLabel('Verdeling').focus();
  await page.keyboard.type('Hoe gevonden');
  await merge.getByLabel('Eerste onderdeel').focus();
  await page.keyboard.press('ArrowDown');
  await merge.getByLabel('Tweede onderdeel').focus();
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Reken samenvoegen uit', 'button');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('table', { name: 'Apart en samen, in een heel jaar' });
  await expect(answer.getByRole('row')).toHaveCount(4, worked);
  await expect(
    page.getByText(/onderdelen van deze verdeling is gemiddeld over het jaar/),
  ).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
});

test('the workgroup reads beside an edition how much it shows, and has no way ahead', async ({
  page,
}) => {
  await signInAs(page, 'Werkgroeplid beleid');
  await expect(
    page.getByText(/\d+ van de \d+ aantallen, gemiddeld [\d,]+ maand achter/),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Vooruitblik' })).toHaveCount(0);
});
