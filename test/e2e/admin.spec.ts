import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

const header = 'soort;wet;van;tot;aantal;bron;peildatum';

/** A file as an older spreadsheet saves it, in Windows-1252. */
const file = (csv: string) => ({
  name: 'cijfers.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(csv, 'latin1'),
});

const dialogOf = (page: Page) => page.getByRole('dialog').filter({ visible: true });

test('a new supporter is added by the admin, confirmed by the coordinator and chooses a password', async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, 'Beheerder');
  await page.goto('/beheer/mensen/nieuw');
  await page.getByLabel('Naam').fill('Ondersteuner 3');
  await page.getByLabel('E-mailadres').fill('geen adres');
  await page.getByText('ondersteuner', { exact: true }).click();
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'gevonden' })).toBeFocused();
  await expect(page.getByLabel('Naam')).toHaveValue('Ondersteuner 3');
  await page.getByLabel('E-mailadres').fill('ondersteuner3@oefenjaar.example');
  await page.getByLabel('Aanbieder', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(page.getByText('U ziet het nu voor het laatst.')).toBeVisible();
  await expectAccessible(page);
  const password = (await page.locator('.naast-password').textContent()) ?? '';
  await page.getByRole('link', { name: 'Naar Ondersteuner 3' }).click();
  await expect(page.getByText('wacht op bevestiging')).toBeVisible();
  await expect(page.getByText(password)).toHaveCount(0);
  await expectAccessible(page);

  const coordinator = await (await browser.newContext({ baseURL })).newPage();
  await signInAs(coordinator, 'Coördinator');
  await coordinator.goto('/coordinator/medewerkers');
  await coordinator.getByRole('button', { name: 'Rol van Ondersteuner 3 bevestigen' }).click();
  await expect(coordinator.getByText('Ondersteuner 3 kan nu aan de slag.')).toBeVisible();
  await expectAccessible(coordinator);

  const supporter = await (await browser.newContext({ baseURL })).newPage();
  await supporter.goto('/inloggen');
  await supporter.getByLabel('E-mailadres').fill('ondersteuner3@oefenjaar.example');
  await supporter.getByLabel('Wachtwoord').fill(password);
  await supporter.getByRole('button', { name: 'Inloggen' }).click();
  await expect(supporter.getByText('Kies eerst een eigen wachtwoord.')).toBeVisible();
});

test('a role is ended, and an account is blocked and opened again', async ({ page }) => {
  await signInAs(page, 'Beheerder');
  await page.goto('/beheer/mensen');
  await page.getByRole('link', { name: 'Werkgroeplid adviesraad' }).click();
  await page.getByRole('button', { name: 'Account blokkeren' }).click();
  await dialogOf(page).getByRole('button', { name: 'Account blokkeren' }).click();
  await expect(page.getByText('Dit account is geblokkeerd.')).toBeVisible();
  await page.getByRole('button', { name: 'Account weer openen' }).click();
  await expect(page.getByText('De persoon kan inloggen.')).toBeVisible();
  await page.getByRole('button', { name: 'Rol werkgroep beëindigen' }).click();
  await expect(dialogOf(page)).toContainText('en dat gaat meteen in');
  await dialogOf(page).getByRole('button', { name: 'Beëindigen' }).click();
  await expect(page.getByText('beëindigd', { exact: true })).toBeVisible();
});

test('another advice day needs a reason, and two admins see each other’s change', async ({
  page,
  context,
}) => {
  await signInAs(page, 'Beheerder');
  await page.goto('/beheer/pilot');
  await expect(page.getByText('Het pilotdocument spreekt zichzelf tegen.')).toBeVisible();
  await expect(page.getByText(/Zes weken voor de einddag is/)).toBeVisible();
  const other = await context.newPage();
  await other.goto('/beheer/pilot');

  await page.getByLabel('Andere adviesdatum').fill('2026-12-01');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('Schrijf op waarom de adviesdatum anders is.').first()).toBeVisible();
  await page.getByLabel('Waarom een andere adviesdatum').fill('De raad vergadert eerder.');
  await page.getByLabel('Budget').fill('62.500');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('De instellingen zijn opgeslagen.')).toBeVisible();

  await other.getByLabel('Gemeente', { exact: true }).fill('Súdwest-Fryslân');
  await other.getByRole('button', { name: 'Opslaan' }).click();
  const clash = other.getByRole('dialog', { name: /intussen veranderd/ });
  await expect(clash.getByRole('row', { name: 'Budget 60.000 62.500' })).toBeVisible();
  await expectAccessible(other);
  await clash.getByRole('button', { name: 'Overnemen wat er nu staat' }).click();
  await expect(other.getByLabel('Budget')).toHaveValue('62.500');
});

test('a gebiedsteam is added and given a last day; it never goes', async ({ page }) => {
  await signInAs(page, 'Beheerder');
  await page.goto('/beheer/pilot');
  await page.getByRole('button', { name: 'Gebiedsteam toevoegen' }).click();
  await dialogOf(page).getByLabel('Naam').fill('Gebiedsteam 7');
  await dialogOf(page).getByLabel('Code').fill('g7');
  await dialogOf(page).getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialogOf(page).getByText('Gebruik hoofdletters en cijfers').first()).toBeVisible();
  await dialogOf(page).getByLabel('Code').fill('G7');
  await dialogOf(page).getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('button', { name: 'Gebiedsteam 7 wijzigen' }).click();
  await dialogOf(page).getByLabel('Laatste dag').fill('2026-12-31');
  await dialogOf(page).getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('row', { name: /Gebiedsteam 7.*31 december 2026/ })).toBeVisible();
});

test('municipal figures come from a file that is checked first', async ({ page }) => {
  await signInAs(page, 'Secretaris');
  await page.goto('/beheer/gemeentelijke-cijfers');
  await page
    .getByLabel('CSV-bestand', { exact: true })
    .setInputFiles(
      file(
        `${header}\nbezwaar;Wmo;2024-01;2024-03;veel;Jaarverslag;2024-04-10\nklacht;Onbekend;2024-01;2024-01;3;Jaarverslag;2024-02-10\n`,
      ),
    );
  await expect(page.getByText('Er staan 2 fouten in het bestand.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^2 aantal/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^3 wet/ })).toBeVisible();
  await expectAccessible(page);

  await page
    .getByLabel('CSV-bestand', { exact: true })
    .setInputFiles(
      file(
        `${header}\nbezwaar;Wmo;2024-01;2024-03;11;Jaarverslag Súdwest;2024-04-10\nbezwaar;Jeugdwet;2024-01;2024-03;niet bekend;Jaarverslag Súdwest;2024-04-10\n`,
      ),
    );
  await page.getByRole('button', { name: '2 cijfers opslaan' }).click();
  await expect(page.getByText('Er zijn 2 cijfers opgeslagen.')).toBeVisible();
  const quarter = page.getByRole('row', { name: /1e kwartaal 2024/ });
  await expect(quarter).toContainText('Jaarverslag Súdwest');
  await expect(quarter.getByRole('button', { name: /niet bekend: Jeugdwet/ })).toBeVisible();

  await quarter.getByRole('button', { name: /11: Wmo/ }).click();
  await dialogOf(page).getByRole('button', { name: 'Verwijderen' }).click();
  await expect(quarter.getByRole('button', { name: /11: Wmo/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(quarter.getByRole('button', { name: /11: Wmo/ })).toBeVisible();

  await quarter.getByRole('button', { name: /Participatiewet.*invullen/ }).click();
  await dialogOf(page).getByLabel('Aantal', { exact: true }).fill('4');
  await dialogOf(page).getByLabel('Bron').fill('Bel 06-12345678');
  await dialogOf(page).getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialogOf(page).getByRole('alert')).toContainText('telefoonnummer');
  await dialogOf(page).getByLabel('Bron').fill('Commissie bezwaarschriften');
  await dialogOf(page).getByRole('button', { name: 'Opslaan' }).click();
  await expect(quarter.getByRole('button', { name: /4: Participatiewet/ })).toBeVisible();
});

test('the log says who did what, and nothing about the work on cases', async ({ page }) => {
  await signInAs(page, 'Beheerder');
  await page.goto('/beheer/logboek');
  await expect(page.getByRole('cell', { name: 'Ingelogd met wachtwoord' }).first()).toBeVisible();
  await expect(page.getByText(/Contact|logContact/)).toHaveCount(0);
});
