import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

// In the month after the prepared year, so that November can be closed.
test.use({ startsAt: '2026-12-03T09:00:00.000Z' });

const dialogOf = (page: Page) => page.getByRole('dialog').filter({ visible: true });

/** Opens the edition that is due; the checks that every edition passes take a while. */
async function openEdition(page: Page): Promise<void> {
  await page.goto('/coordinator/editie');
  await expect(page.getByRole('heading', { name: 'Editie 11: november 2026' })).toBeVisible({
    timeout: 60_000,
  });
}

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'Coördinator');
});

test.describe('closing a month', () => {
  test.describe.configure({ timeout: 180_000 });

  test('shows what is new and why something waits, and keeps a half-written note', async ({
    page,
  }) => {
    await openEdition(page);
    const domains = page.locator('details').filter({ hasText: 'Casussen per leefgebied' });
    await domains.locator('summary').click();
    await expect(
      domains.getByText('wacht: er zijn nog geen vijf bij gekomen').first(),
    ).toBeVisible();

    const note = page.getByLabel('Uw toelichting bij resultaat 1');
    await note.fill('Bel de ondersteuner op 06-12345678.');
    await expect(page.getByText('Dit kan niet worden opgeslagen')).toBeVisible();
    await note.fill('De tweede ondersteuner was twee weken ziek.');
    await expect(page.getByText('Het concept is bewaard.')).toBeVisible();
    await page.reload();
    await expect(note).toHaveValue('De tweede ondersteuner was twee weken ziek.');
    await expectAccessible(page);
  });

  test('a missing note is said at its field and nothing is released', async ({ page }) => {
    await openEdition(page);
    await page.getByLabel('Uw toelichting bij resultaat 2').fill('Niets bijzonders.');
    await page.getByRole('button', { name: 'Vrijgeven' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'gevonden' });
    await expect(summary).toBeFocused();
    await expect(dialogOf(page)).toHaveCount(0);
    await summary.getByRole('link').last().click();
    await expect(page.getByLabel('Uw toelichting bij resultaat 5')).toBeFocused();
  });

  test('asks honestly before it releases, and leads to the dashboard afterwards', async ({
    page,
  }) => {
    await openEdition(page);
    for (const result of [1, 2, 3, 4, 5]) {
      await page
        .getByLabel(`Uw toelichting bij resultaat ${result}`)
        .fill(`Niets bijzonders bij resultaat ${result}.`);
    }
    await page.getByRole('button', { name: 'Vrijgeven' }).click();
    await expect(dialogOf(page)).toContainText('Dit kunt u niet terugdraaien.');
    await expectAccessible(page);
    await dialogOf(page).getByRole('button', { name: 'Vrijgeven' }).click();
    await expect(
      page.getByRole('heading', { name: 'Editie 11: november 2026 is vrijgegeven' }),
    ).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('De volgende editie kan vanaf 1 januari 2027.')).toBeVisible();
    await page.getByRole('link', { name: 'Naar het dashboard' }).click();
    await expect(page).toHaveURL(/werkgroep\/dashboard/);
  });
});

test.describe('the caseload of the provider', () => {
  test('one case goes to a colleague, and another is erased', async ({ page }) => {
    await page.goto('/coordinator/caseload');
    await page.getByLabel('Ondersteuner', { exact: true }).selectOption('Ondersteuner 2');
    await expect(page).toHaveURL(/wie=/);
    await expect(page.getByRole('cell', { name: 'Ondersteuner 1' })).toHaveCount(0);
    const rows = page.getByRole('row');
    const before = await rows.count();
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Overdragen', exact: true }).click();
    await page.getByLabel('Aan wie?').selectOption({ index: 1 });
    await page.getByRole('form').getByRole('button', { name: 'Overdragen' }).click();
    await expect(page).toHaveURL(/coordinator\/caseload/);
    await page.getByLabel('Ondersteuner', { exact: true }).selectOption('Ondersteuner 2');
    await expect(rows).toHaveCount(before - 1);

    const code = await page.getByRole('table').getByRole('link').first().textContent();
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Casus wissen' }).click();
    await expect(dialogOf(page)).toContainText('Dit kunt u niet terugdraaien.');
    await dialogOf(page).getByRole('button', { name: 'Casus wissen' }).click();
    await expect(page).toHaveURL(/coordinator\/caseload/);
    await expect(page.getByRole('link', { name: code ?? '' })).toHaveCount(0);
  });

  test('all open cases of somebody who leaves go over in one step', async ({ page }) => {
    await page.goto('/coordinator/caseload');
    await page.getByLabel('Van', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Naar', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Open casussen overdragen' }).click();
    await expect(page.getByText(/open casussen overgedragen aan Ondersteuner 2\./)).toBeVisible();
    await page.getByLabel('Ondersteuner', { exact: true }).selectOption('Ondersteuner 1');
    await expect(page.getByRole('row')).toHaveCount(0);
  });
});

test('a bottleneck is released only after somebody says it was read', async ({ page }) => {
  await page.goto('/coordinator/knelpunten');
  const release = page.getByRole('form', { name: 'Vrijgeven aan de werkgroep' });
  await release.getByRole('button', { name: 'Vrijgeven' }).click();
  await expect(release.getByRole('alert')).toContainText('Lees de tekst na');
  await release.getByText('Ik heb de tekst nagelezen').click();
  await release.getByRole('button', { name: 'Vrijgeven' }).click();
  await expect(page.getByText('De werkgroep kan het lezen.')).toBeVisible();

  await page.getByRole('link', { name: /^Vrijgegeven/ }).click();
  await page.getByRole('button', { name: 'Antwoord of oplossing vastleggen' }).first().click();
  const answer = page.getByRole('form', { name: 'Antwoord of oplossing vastleggen' });
  await answer.getByLabel('Wat is het antwoord?').fill('Mail naar jan@example.nl');
  await answer.getByRole('button', { name: 'Opslaan' }).click();
  await expect(answer.getByRole('alert')).toContainText('e-mailadres');
  await answer.getByLabel('Wat is het antwoord?').fill('De gemeente belt voortaan terug.');
  await answer.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('Het antwoord is opgeslagen.')).toBeVisible();
  await expectAccessible(page);
});

test('slips are shown once, fit on paper, and are not left by accident', async ({ page }) => {
  await page.goto('/coordinator/strookjes');
  await page.getByLabel('Hoeveel strookjes?').fill('250');
  await page.getByRole('button', { name: 'Maken' }).click();
  await expect(page.getByText('Maak ten hoogste 200 strookjes tegelijk.').first()).toBeVisible();
  await page.getByLabel('Hoeveel strookjes?').fill('9');
  await page.getByRole('button', { name: 'Maken' }).click();
  const slips = page.getByRole('list', { name: '9 strookjes' }).getByRole('listitem');
  await expect(slips).toHaveCount(9);
  await expectAccessible(page);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
  const cut = await slips.evaluateAll(
    (all) => all.filter((slip) => slip.scrollHeight > slip.clientHeight + 1).length,
  );
  expect(cut).toBe(0);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: 'Inzet en kosten' }).click();
  await dialogOf(page).getByRole('button', { name: 'Hier blijven' }).click();
  await expect(slips).toHaveCount(9);
  await page.getByRole('button', { name: 'Klaar, ik heb ze afgedrukt' }).click();
  await expect(page.getByRole('heading', { name: 'Strookjes', exact: true })).toBeVisible();
  await expect(slips).toHaveCount(0);
});

test('hours of a month are filled in, and a clash of edits shows both versions', async ({
  page,
  context,
}) => {
  await page.goto('/coordinator/inzet');
  await page.getByRole('button', { name: 'november 2026 invullen' }).click();
  await dialogOf(page).getByLabel('Uren').fill('tachtig');
  await dialogOf(page).getByLabel('Kosten').fill('5.200');
  await dialogOf(page).getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialogOf(page).getByText('Vul een aantal uren in').first()).toBeVisible();
  await dialogOf(page).getByLabel('Uren').fill('80,5');
  await dialogOf(page).getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('row', { name: /november 2026 80,5/ })).toBeVisible();

  const other = await context.newPage();
  await other.goto('/coordinator/inzet');
  for (const [screen, hours] of [
    [page, '81'],
    [other, '82'],
  ] as const) {
    await screen.getByRole('button', { name: 'november 2026 wijzigen' }).click();
    await dialogOf(screen).getByLabel('Uren').fill(hours);
  }
  await dialogOf(page).getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('row', { name: /november 2026 81/ })).toBeVisible();
  await dialogOf(other).getByRole('button', { name: 'Opslaan' }).click();
  const clash = other.getByRole('dialog', { name: /intussen veranderd/ });
  await expect(clash.getByRole('row', { name: 'Uren 82 81' })).toBeVisible();
  await expectAccessible(other);
  await clash.getByRole('button', { name: 'Mijn invoer opslaan' }).click();
  await expect(other.getByRole('row', { name: /november 2026 82/ })).toBeVisible();
});

test('a removed event can be taken back', async ({ page }) => {
  await page.goto('/coordinator/inzet');
  await page.getByRole('button', { name: 'Verwijderen: Flyer huis aan huis' }).click();
  await expect(page.getByRole('cell', { name: 'Flyer huis aan huis', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('cell', { name: 'Flyer huis aan huis', exact: true })).toBeVisible();
});
