import type { Page } from '@playwright/test';
import { choose, logNewCase } from './contact-keys.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'Ondersteuner 1');
  await page.request.delete('/api/v1/me/drafts/contact');
});

/** Holds the screen as it stands against the rules, wide and at 320 pixels. */
async function expectFine(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('a case is closed with its outcome, and reopened', async ({ page }) => {
  const code = await logNewCase(page);
  await expectFine(page);
  await page.getByRole('button', { name: 'Afsluiten' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Kies ten minste één uitkomst.');
  await expectFine(page);
  await choose(page.getByRole('checkbox', { name: 'Hulp geregeld' }));
  const before = page.getByRole('group', { name: /toen de inwoner kwam/ });
  const after = page.getByRole('group', { name: /oplossing nu/ });
  await choose(before.getByRole('radio', { name: 'Hulp op maat van de gemeente' }));
  await choose(after.getByRole('radio', { name: 'Vrijwilligers' }));
  await choose(page.getByRole('radio', { name: 'Uitgereikt' }));
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Heropenen' })).toBeVisible();
  await expect(page.getByText('Casus afgesloten')).toBeVisible();
  await expect(page.getByText('Vrijwilligers')).toBeVisible();
  await page.goto('/ondersteuner/caseload?stand=afgesloten');
  await page.getByRole('link', { name: code }).click();
  await page.getByRole('button', { name: 'Heropenen' }).click();
  await expect(page.getByRole('button', { name: 'Afsluiten' })).toBeVisible();
  await expect(page.getByText('Uitkomst eerder')).toBeVisible();
});

test('two tabs never overwrite each other silently: both versions are shown', async ({
  page,
  context,
}) => {
  await logNewCase(page);
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).first().click();
  await expect(page.getByRole('form', { name: 'Casus wijzigen' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('In welke fase?').selectOption({ label: 'Vóór een aanvraag' });
  await other.getByRole('button', { name: 'Opslaan' }).click();
  await expect(other.getByRole('form')).toHaveCount(0);
  await other.close();

  await page.getByLabel('In welke fase?').selectOption({ label: 'Los van een aanvraag' });
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /In welke fase/ })).toContainText(
    'Vóór een aanvraag',
  );
  await expect(dialog.getByRole('row', { name: /In welke fase/ })).toContainText(
    'Los van een aanvraag',
  );
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Mijn invoer opslaan' }).click();
  await expect(page.getByRole('form')).toHaveCount(0);
  await expect(page.getByText('Los van een aanvraag')).toBeVisible();
});

test('an objection goes its way: intended, and dropped with a day and a reason', async ({
  page,
}) => {
  await logNewCase(page);
  await page.getByRole('button', { name: 'Bezwaar toevoegen' }).click();
  await choose(page.getByRole('radio', { name: 'Voorgenomen', exact: true }));
  await page.getByLabel('Bij welke wet hoort het besluit?').selectOption({ label: 'Wmo' });
  await page.getByLabel(/Voorgenomen op/).fill('2026-11-17');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('voorgenomen 17 nov 2026 → nog open')).toBeVisible();

  await page.getByRole('button', { name: /^Bijwerken: bezwaar/ }).click();
  await choose(page.getByRole('radio', { name: 'Voorgenomen en niet doorgezet' }));
  await expectFine(page);
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul in waarom het bezwaar niet doorgaat.');
  await page.getByLabel(/Gestopt op/).fill('2026-11-18');
  await page
    .getByLabel('Waarom gaat het bezwaar niet door?')
    .selectOption({ label: 'De uitleg was genoeg' });
  await page.getByLabel('Kreeg de inwoner wat nodig was?').selectOption({ label: 'Ja' });
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(
    page.getByText('voorgenomen 17 nov 2026 → niet doorgezet 18 nov 2026'),
  ).toBeVisible();
});

test('dissatisfaction becomes a complaint with the day it was filed', async ({ page }) => {
  await logNewCase(page);
  await page.getByRole('button', { name: 'Onvrede toevoegen' }).click();
  await choose(page.getByRole('radio', { name: 'Onvrede', exact: true }));
  await page.getByLabel('Waar ging het over?').selectOption({ label: 'Bejegening' });
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('Onvrede: bejegening')).toBeVisible();
  await page.getByRole('button', { name: /^Bijwerken: onvrede/ }).click();
  await choose(page.getByRole('radio', { name: 'Klacht ingediend' }));
  await page.getByLabel(/Klacht ingediend op/).fill('2026-11-18');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText('Klacht ingediend: bejegening')).toBeVisible();
});

test('a contact is changed, taken away and put back', async ({ page }) => {
  await logNewCase(page);
  await page.getByRole('button', { name: /^Wijzigen: contact/ }).click();
  await choose(page.getByRole('radio', { name: 'Huisbezoek' }));
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const entry = page.locator('.naast-timeline__entry');
  await expect(entry.filter({ hasText: 'Huisbezoek' })).toBeVisible();
  await page.getByRole('button', { name: /^Weghalen: contact/ }).click();
  await expect(entry).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(entry).toHaveCount(1);
  await page.reload();
  await expect(entry).toHaveCount(1);
  await page.getByRole('button', { name: /^Weghalen: contact/ }).click();
  await page.getByRole('button', { name: 'Sluiten', exact: true }).click();
  await expect(page.getByText('Deze casus is er niet meer, of is niet van u')).toBeVisible();
});

test('a form that was filled in is not left unasked, and "back" closes an untouched one', async ({
  page,
}) => {
  await logNewCase(page);
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).first().click();
  await expect(page).toHaveURL(/doe=wijzigen/);
  await page.goBack();
  await expect(page.getByRole('form')).toHaveCount(0);
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).first().click();
  await page.getByLabel('In welke fase?').selectOption({ label: 'Vóór een aanvraag' });
  await page.getByRole('link', { name: 'Mijn cijfers' }).click();
  const dialog = page.getByRole('dialog', { name: 'Niet opgeslagen' });
  await dialog.getByRole('button', { name: 'Hier blijven' }).click();
  await expect(page.getByLabel('In welke fase?')).toHaveValue('F1');
});

test('a case goes to a colleague, who has it then', async ({ page }) => {
  const code = await logNewCase(page);
  await page.getByRole('button', { name: 'Overdragen' }).click();
  await page.getByLabel('Aan wie?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Overdragen' }).click();
  await expect(page).toHaveURL(/caseload/);
  await expect(page.getByRole('link', { name: code })).toHaveCount(0);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await signInAs(page, 'Ondersteuner 2');
  await page.goto('/ondersteuner/caseload');
  await expect(page.getByRole('link', { name: code })).toBeVisible();
});

test('filter and sort stand in the address', async ({ page }) => {
  await page.goto('/ondersteuner/caseload');
  await choose(page.getByRole('checkbox', { name: 'Alleen wat te laat is' }));
  await expect(page).toHaveURL(/vertraagd=ja/);
  await page.getByRole('button', { name: 'Laatste contact' }).click();
  await expect(page).toHaveURL(/op=contact&richting=oplopend/);
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Laatste contact' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const rows = page.locator('tbody tr');
  await expect(rows.first()).toContainText('te laat');
  expect(await rows.count()).toBe(await rows.filter({ hasText: 'te laat' }).count());
  await page.getByLabel('Stand').selectOption({ label: 'Gestopt door de inwoner' });
  await expect(page.getByText('Geen casussen met dit filter')).toBeVisible();
  await page.getByRole('button', { name: 'Toon alle open casussen' }).click();
  await expect(rows.first()).toBeVisible();
});

test('somebody who was not helped is logged with a day and a reason', async ({ page }) => {
  await page.goto('/ondersteuner/te-doen');
  await page.getByRole('link', { name: 'Niet geholpen' }).click();
  await expectFine(page);
  await choose(page.getByRole('radio', { name: 'Geen tijd of plek' }));
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Vastgelegd: Geen tijd of plek.')).toBeVisible();
  const line = page.getByRole('row', { name: /18 nov 2026/ });
  await expect(line).toContainText('Geen tijd of plek');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(line).toHaveCount(0);
});

test('a bottleneck is written down, without a name in it, and withdrawn', async ({ page }) => {
  await page.goto('/ondersteuner/knelpunten');
  await page.getByRole('button', { name: 'Knelpunt opschrijven' }).click();
  await page.getByLabel('Wat is het knelpunt?').fill('Mail naar jan@voorbeeld.nl over het loket');
  await expect(page.getByText('Dit kan niet worden opgeslagen')).toBeVisible();
  await expectFine(page);
  await page.getByLabel('Wat is het knelpunt?').fill('Inwoners krijgen geen terugbelbericht.');
  await page.getByLabel('Onderwerp').selectOption({ index: 2 });
  await choose(page.getByRole('radio', { name: 'Uitvoering' }));
  await choose(page.getByRole('radio', { name: 'Ernstig', exact: true }));
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const text = page.getByText('Inwoners krijgen geen terugbelbericht.');
  await expect(text).toBeVisible();
  await page.getByRole('button', { name: 'Intrekken' }).first().click();
  await page.getByRole('button', { name: 'Sluiten', exact: true }).click();
  await expect(page.getByText('Ingetrokken', { exact: true }).first()).toBeVisible();
});

test('what is left to do leads to the form that does it', async ({ page }) => {
  await page.goto('/ondersteuner/te-doen');
  const objections = page.getByRole('region', { name: /Bezwaren die nog lopen/ });
  await objections.getByRole('link').first().click();
  await expect(page.getByRole('form', { name: 'Bezwaar bijwerken' })).toBeVisible();
});
