import type { Page } from '@playwright/test';
import { choose } from './contact-keys.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

async function signInAgain(page: Page, account: string): Promise<void> {
  await page.context().clearCookies();
  await signInAs(page, account);
}

const said = 'De wachtmuziek is zo luid dat inwoners ophangen.';
const done = 'De muziek is weg. Er is nu een terugbelknop.';

test.describe('what was said and what was done', () => {
  test.describe.configure({ mode: 'serial' });

  test('a bottleneck goes from the supporter by way of the coordinator to the workgroup', async ({
    page,
  }) => {
    await signInAs(page, 'Ondersteuner 1');
    await page.goto('/ondersteuner/knelpunten?nr=nieuw');
    await page.getByLabel('Onderwerp').selectOption('ST11');
    await choose(page.getByRole('radio', { name: 'Uitvoering', exact: true }));
    await choose(page.getByRole('radio', { name: 'Ernstig', exact: true }));
    await page.getByRole('textbox').fill(said);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('De coördinator leest het nog na.').first()).toBeVisible();

    await signInAgain(page, 'Werkgroeplid beleid');
    await page.goto('/werkgroep/knelpunten');
    await expect(page.getByRole('heading', { name: 'Wacht op antwoord' })).toBeVisible();
    await expect(page.getByText(said)).toHaveCount(0);

    await signInAgain(page, 'Coördinator');
    await page.goto('/coordinator/knelpunten');
    const card = page.getByRole('main').locator('.naast-card', { hasText: said });
    await card.getByText('Ik heb de tekst nagelezen').click();
    await card.getByRole('button', { name: 'Vrijgeven' }).click();
    await expect(page.getByText('De werkgroep kan het lezen.')).toBeVisible();
  });

  test('the workgroup reads the open ones first, with how long they wait', async ({ page }) => {
    await signInAs(page, 'Werkgroeplid beleid');
    await page.goto('/werkgroep/knelpunten');
    const signals = page.getByRole('main').getByRole('listitem');
    await expect(signals.first()).toContainText('Wacht al 3 maanden.');
    const own = signals.filter({ hasText: said });
    await expect(own).toContainText('U zei');
    await expect(own).toContainText('Wacht nog geen maand.');
    await expect(page.getByRole('heading', { name: 'Knelpunten voor beleid' })).toBeVisible();
    await expect(page.getByRole('table', { name: /per thema/ })).not.toContainText(said);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
  });

  test('what was done stands beside it, with who answered and when, also for who raised it', async ({
    page,
  }) => {
    await signInAs(page, 'Coördinator');
    await page.goto('/coordinator/knelpunten?stand=vrijgegeven');
    const card = page.getByRole('main').locator('.naast-card', { hasText: said });
    await card.getByRole('button', { name: 'Antwoord of oplossing vastleggen' }).click();
    await card.getByText('Het is opgelost', { exact: true }).click();
    await card.getByLabel('Wat is het antwoord?').fill(done);
    await card.getByLabel('Voor wie').selectOption('SR2');
    await card.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('Het antwoord is opgeslagen.')).toBeVisible();

    await signInAgain(page, 'Werkgroeplid adviesraad');
    await page.goto('/werkgroep/knelpunten');
    const signal = page.getByRole('main').getByRole('listitem').filter({ hasText: said });
    await expect(signal).toContainText(done);
    await expect(signal).toContainText('Antwoord van: gemeente, op 18 november 2026.');
    await page.emulateMedia({ media: 'print' });
    await expect(signal.getByText('Wij deden')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();

    await page.emulateMedia({ media: 'screen' });
    await signInAgain(page, 'Ondersteuner 1');
    await page.goto('/ondersteuner/knelpunten');
    const mine = page.locator('.naast-card', { hasText: said });
    await expect(mine).toContainText(done);
    await expect(mine).toContainText('Voorgelegd aan: gemeente.');
  });
});
