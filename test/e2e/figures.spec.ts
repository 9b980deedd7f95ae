import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

function card(page: Page, id: string) {
  return page.locator(`[id="${id}"]`);
}

async function openDashboard(page: Page, account: string): Promise<void> {
  await signInAs(page, account);
  await page.goto('/werkgroep/dashboard');
  await expect(card(page, 'R1.1')).toBeVisible();
}

test('every figure has its definition one key and one click away', async ({ page }) => {
  await openDashboard(page, 'Werkgroeplid beleid');
  const cards = page.locator('article.naast-measure');
  await expect(cards).toHaveCount(23);
  const first = card(page, 'R1.1');
  const definition = first.locator('details.naast-definition');
  await definition.locator('summary').focus();
  for (const key of ['d', '?']) {
    await page.keyboard.press(key);
    await expect(definition).toHaveAttribute('open', '');
    await page.keyboard.press(key);
    await expect(definition).not.toHaveAttribute('open', '');
  }
  await definition.locator('summary').click();
  for (const term of [
    'Vraag',
    'Wat we tellen',
    'Teller',
    'Noemer',
    'Wat dit niet kan laten zien',
    'Soort maat',
    'Waar de maat vandaan komt',
    'Stand',
    'Versie van de telwijze',
  ]) {
    await expect(definition.locator('dt', { hasText: term }).first()).toBeVisible();
  }
});

test('the normal variation is drawn, said in words and as complete in the table', async ({
  page,
}) => {
  await openDashboard(page, 'Werkgroeplid beleid');
  const cases = card(page, 'R1.1');
  await cases.scrollIntoViewIfNeeded();
  await expect(cases.getByText(/vergeleken met .*: binnen de normale schommeling/i)).toBeVisible();
  await expect(cases.getByText('te vroeg om iets vast te stellen').first()).toBeVisible();
  const chart = cases.locator('figure').first();
  await expect(chart.locator('svg').getByText(/^gemiddeld \d/)).toBeVisible();
  await expect(chart.locator('svg').getByText(/^bovengrens \d/)).toBeVisible();
  const table = cases.getByRole('table').first();
  await expect(table.getByRole('row')).toHaveCount(11);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
});

test('municipal objections stand in a mirror and are never put down to the supporter', async ({
  page,
}) => {
  await openDashboard(page, 'Werkgroeplid beleid');
  const objections = card(page, 'R4.4');
  await objections.scrollIntoViewIfNeeded();
  for (const words of [
    'Wat een verschil ook kan verklaren',
    'Overal in het land minder bezwaren',
    'De gemeente praat zelf meer met inwoners',
    'Vanaf welke daling iets te zeggen is',
    /36 van de 87/,
    /Jeugdwet: .* in geen van beide jaren mee, want het aantal/,
  ]) {
    await expect(objections.getByText(words).first()).toBeVisible();
  }
  await expect(objections).not.toContainText(/dankzij|door de ondersteuner voorkomen/);
  const filed = card(page, 'R4.2');
  await expect(filed.getByRole('heading', { name: 'Ingetrokken, hier en elders' })).toBeVisible();
});

test('the secretary adds an event, and it stands under the charts and in their lists', async ({
  page,
}) => {
  await openDashboard(page, 'Secretaris');
  await page.getByRole('button', { name: 'Gebeurtenis toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Datum').fill('2026-09-14');
  await dialog.getByLabel('Wat is er gebeurd?').selectOption({ index: 1 });
  await dialog.getByLabel('In een paar woorden').fill('Bericht in het gemeenteblad');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('cell', { name: 'Bericht in het gemeenteblad', exact: true }),
  ).toBeVisible();
  const chart = card(page, 'R1.1').locator('figure').first();
  await expect(chart.getByRole('listitem').filter({ hasText: 'gemeenteblad' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verwijderen: Bericht in het gemeenteblad' }).click();
  await expect(page.getByText('De gebeurtenis is verwijderd.')).toBeVisible();
});

test('a member of the workgroup reads the events and cannot change them', async ({ page }) => {
  await openDashboard(page, 'Werkgroeplid beleid');
  await expect(page.getByRole('heading', { name: 'Gebeurtenissen rond de pilot' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gebeurtenis toevoegen' })).toHaveCount(0);
});
