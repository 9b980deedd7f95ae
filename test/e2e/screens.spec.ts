import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

/** Every screen per role, as in the menu, and those for everybody. */
const screens: Record<string, readonly string[]> = {
  'Ondersteuner 1': [
    '/ondersteuner/nieuw-contact',
    '/ondersteuner/caseload',
    '/ondersteuner/te-doen',
    '/ondersteuner/cijfers',
    '/ondersteuner/knelpunten',
    '/mijn-account',
    '/help',
    '/over-deze-cijfers',
  ],
  Coördinator: [
    '/coordinator/editie',
    '/coordinator/vooruitblik',
    '/coordinator/caseload',
    '/coordinator/cijfers',
    '/coordinator/kwaliteit',
    '/coordinator/knelpunten',
    '/coordinator/strookjes',
    '/coordinator/inzet',
    '/coordinator/medewerkers',
  ],
  'Werkgroeplid beleid': [
    '/werkgroep/dashboard',
    '/werkgroep/verklaring/10',
    '/werkgroep/wijzigingen',
    '/werkgroep/knelpunten',
    '/werkgroep/vergaderingen',
    '/werkgroep/spelregels',
    '/werkgroep/rapport',
  ],
  Secretaris: [
    '/agenda',
    '/werkgroep/vergaderingen',
    '/werkgroep/rapport',
    '/werkgroep/rapport/versies',
    '/beheer/gemeentelijke-cijfers',
  ],
  Beheerder: [
    '/beheer/mensen',
    '/beheer/pilot',
    '/beheer/gemeentelijke-cijfers',
    '/beheer/logboek',
  ],
};

for (const [account, addresses] of Object.entries(screens)) {
  test(`every screen of ${account} is accessible and fits, wide and at 320 pixels`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await signInAs(page, account);
    for (const address of addresses) {
      await test.step(address, async () => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByText('Oefenjaar — deze gegevens zijn verzonnen')).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 700 });
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });
    }
  });
}

test('the sign-in screen and the questionnaire are accessible and fit', async ({ page }) => {
  for (const address of ['/inloggen', '/ervaring']) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  }
});

test('a deep link leads through sign-in to the screen it names', async ({ page }) => {
  await page.goto('/werkgroep/dashboard?editie=3');
  await page.getByRole('button', { name: 'Werkgroeplid beleid', exact: true }).click();
  await expect(page).toHaveURL(/werkgroep\/dashboard\?editie=3/);
});

test('an address that is not there says so and leads back', async ({ page }) => {
  await signInAs(page, 'Beheerder');
  await page.goto('/bestaat-niet');
  await expect(page.getByRole('heading', { name: 'Niet gevonden' })).toBeVisible();
});
