import { readFileSync } from 'node:fs';
import { readCalendarFile } from '../read-calendar-file.ts';
import { expect, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

test.describe('the calendar', () => {
  test('the secretary plans a third consultation, writes down what came out, and gets its page', async ({
    page,
  }) => {
    await signInAs(page, 'Secretaris');
    await page.getByRole('link', { name: 'Agenda', exact: true }).click();
    await expect(page.getByText('Nog 16 dagen tot het advies (4 december 2026).')).toBeVisible();
    await page.getByRole('button', { name: 'Overleg plannen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Dag van het overleg').fill('2026-11-16');
    await dialog.getByLabel('Editie voor de bladzijde').selectOption({ index: 1 });
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(
      page.getByRole('listitem').filter({ hasText: 'maandag 16 november' }),
    ).toContainText('nog te doen');

    await page.getByRole('link', { name: 'Dashboard', exact: true }).click();
    await page
      .getByRole('link', { name: /Het overleg met de bestuurders van 16 november 2026 is geweest/ })
      .click();
    await page.getByRole('button', { name: 'Overleg van 16 november 2026 wijzigen' }).click();
    await dialog.getByText('Het overleg is geweest').click();
    await dialog.getByLabel('Wat kwam eruit?').fill('Bel 06-12345678 voor het vervolg.');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(dialog.getByRole('alert').first()).toBeVisible();
    await dialog.getByLabel('Wat kwam eruit?').fill('De bestuurders wachten op het advies.');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('De bestuurders wachten op het advies.')).toBeVisible();

    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: 'Download de bladzijde voor het overleg van 16 november 2026' })
      .click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('overleg-bestuurders-2026-11-16.pdf');
    const bytes = readFileSync(await file.path()).toString('latin1');
    expect(bytes.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  });

  test('a member reads it on a phone, and takes it along as a file', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await signInAs(page, 'Werkgroeplid adviesraad');
    await page.goto('/agenda');
    await expect(page.getByRole('heading', { name: 'Deze maand en verder' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Overleg plannen' })).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Zet in uw eigen agenda (ICS)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('agenda-pilot.ics');
    const { events } = readCalendarFile(readFileSync(await file.path(), 'utf8'));
    const named = events.map((event) => event.get('SUMMARY'));
    expect(named).toContain('Advies van de werkgroep is klaar');
    expect(named.filter((name) => name === 'Overleg met de bestuurders').length).toBeGreaterThan(1);
  });

  test('a supporter sees the dates of the pilot, and no meetings', async ({ page }) => {
    await signInAs(page, 'Ondersteuner 1');
    await page.getByRole('link', { name: 'Agenda', exact: true }).click();
    await expect(page.getByText('Laatste dag van de pilot')).toBeVisible();
    await expect(page.getByText('Vergadering van de werkgroep')).toHaveCount(0);
    await expect(page.getByText('Overleg met de bestuurders')).toHaveCount(0);
    await page.getByRole('link', { name: 'Mijn caseload' }).click();
    await page.getByRole('link', { name: /^Bij \d+ casussen is nog iets te doen\.$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Wat moet ik nog' })).toBeVisible();
  });
});

test.describe('the quality of the data', () => {
  test('the coordinator fills in what a case misses, straight from the worklist', async ({
    page,
  }) => {
    await signInAs(page, 'Coördinator');
    await page.getByRole('link', { name: 'Kwaliteit' }).click();
    const list = page.getByRole('table', { name: 'Casussen waar nog iets mist' });
    const rows = list.getByRole('row');
    await expect(list).toBeVisible();
    const before = await rows.count();
    const link = rows.filter({ hasText: /datum vraag.*in de volgende editie/ }).getByRole('link');
    const name = await link.first().innerText();
    await link.first().click();
    await page.getByLabel('Datum van de vraag om hulp').fill('2026-10-30');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByRole('form')).toHaveCount(0);
    await page.getByRole('link', { name: 'Kwaliteit' }).click();
    await expect(rows).toHaveCount(before - 1);
    await expect(list.getByRole('link', { name })).toHaveCount(0);
    await page.getByLabel('Bekijk per maand').selectOption({ label: 'Datum van de vraag' });
    await expect(page).toHaveURL(/veld=requestDay/);
    await expect(page.getByRole('table', { name: 'Datum van de vraag per maand' })).toBeVisible();
  });
});
