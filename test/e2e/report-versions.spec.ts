import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

const versions = '/werkgroep/rapport/versies';

async function signInAgain(page: Page, account: string): Promise<void> {
  await page.context().clearCookies();
  await signInAs(page, account);
}

async function reportApi(page: Page): Promise<string> {
  const me = (await (await page.request.get('/api/v1/me')).json()) as { pilots: { id: string }[] };
  return `/api/v1/pilots/${me.pilots[0]?.id ?? ''}/report`;
}

/** Rewrites the advice in the editor. */
async function rewriteAdvice(page: Page, change: (text: string) => string): Promise<void> {
  await page.goto('/werkgroep/rapport?deel=advice');
  const field = page.getByRole('textbox', { name: 'Uw tekst' });
  await field.fill(change(await field.inputValue()));
  await field.blur();
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
}

async function makeConcept(page: Page, number: number): Promise<void> {
  await page.goto(versions);
  await page.getByRole('button', { name: 'Maak een conceptversie' }).click();
  await expect(page.getByText(`Versie ${number} is gemaakt.`)).toBeVisible();
}

async function openAdvice(page: Page, number: number): Promise<void> {
  await page.goto(`${versions}/${number}`);
  await page
    .getByRole('navigation', { name: 'Hoofdstukken' })
    .getByText(/^8 Advies/)
    .click();
  await expect(page.getByRole('heading', { name: '8.1 Advies van de werkgroep' })).toBeVisible();
}

/** The bytes of every file of a version, by format. */
async function hashesOf(page: Page, number: number): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  const report = await reportApi(page);
  for (const format of ['pdf', 'summary', 'docx', 'odt', 'html', 'xlsx', 'ods', 'csv', 'json']) {
    const answer = await page.request.get(`${report}/versions/${number}/files/${format}`);
    expect(answer.ok(), format).toBe(true);
    hashes.set(
      format,
      createHash('sha256')
        .update(await answer.body())
        .digest('hex'),
    );
  }
  return hashes;
}

/** Says of every body that did not react why it is not waited for. */
async function waitNoLonger(page: Page): Promise<void> {
  const silent = page.getByLabel(/niet gereageerd, omdat/);
  await expect(silent.first()).toBeVisible();
  for (const field of await silent.all()) await field.fill('Vergadert pas volgende maand.');
}

async function makeFinal(page: Page, button: string, number: number): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText(`Versie ${number} is definitief.`)).toBeVisible({ timeout: 110_000 });
}

test('from concept to final report, and a correction with its reason', async ({ page }) => {
  test.setTimeout(420_000);

  await test.step('another body reacts to a paragraph of the concept', async () => {
    await signInAs(page, 'Werkgroeplid gebiedsteam');
    await page.goto(versions);
    await page.getByRole('link', { name: 'Lezen en reageren op versie 1' }).click();
    await openAdvice(page, 1);
    await page.getByRole('button', { name: /^Reageer op: De werkgroep adviseert/ }).click();
    await page.getByLabel('Uw reactie').fill('Schrijf erbij tot wanneer.');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('Schrijf erbij tot wanneer.')).toBeVisible();
    await expect(page.getByText(/^Gebiedsteam, .*, bij versie 1/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Handel/ })).toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step('the secretary answers, rewrites and makes a second version', async () => {
    await signInAgain(page, 'Secretaris');
    await page.goto(versions);
    await page.getByRole('button', { name: 'Maak het rapport definitief' }).click();
    await expect(page.getByText(/Alle opmerkingen zijn afgehandeld: /)).toBeVisible();
    await openAdvice(page, 1);
    await page.getByRole('button', { name: 'Antwoord op Gebiedsteam' }).click();
    await page.getByLabel('Uw antwoord').fill('Dat komt erin.');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('Dat komt erin.')).toBeVisible();
    await rewriteAdvice(page, (text) =>
      text.replace('om door te gaan', 'om na de pilot door te gaan'),
    );
    await makeConcept(page, 2);
  });

  await test.step('the words that changed are shown, and remarks stayed with their paragraph', async () => {
    await page.getByRole('link', { name: 'Verschillen tussen versie 1 en versie 2' }).click();
    await expect(page.locator('ins').filter({ hasText: 'na de pilot' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /Advies en reacties/ })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await openAdvice(page, 2);
    await expect(page.getByText('Schrijf erbij tot wanneer.')).toBeVisible();
  });

  await test.step('every remark is dealt with', async () => {
    for (const [chapter, by] of [
      [/^8 Advies/, 'Gebiedsteam'],
      [/^8 Advies/, 'Wmo-adviesraad Littenseradiel'],
      [/^3 /, 'Cliëntenraad WWB'],
    ] as const) {
      await page.goto(`${versions}/2`);
      await page.getByRole('navigation', { name: 'Hoofdstukken' }).getByText(chapter).click();
      await page.getByRole('button', { name: `Handel de reactie van ${by} af` }).click();
      await page.getByLabel('Wat is ermee gedaan?').fill('Besproken en verwerkt.');
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await expect(
        page.getByRole('button', { name: `Handel de reactie van ${by} af` }),
      ).toHaveCount(0);
    }
  });

  await test.step('the second version becomes final and its files never change', async () => {
    await page.goto(versions);
    await expectAccessible(page);
    await waitNoLonger(page);
    await makeFinal(page, 'Maak het rapport definitief', 3);
    const hashes = await hashesOf(page, 3);
    expect(await hashesOf(page, 3)).toEqual(hashes);
    await rewriteAdvice(page, (text) => text.replace('elk kwartaal', 'elke maand'));
    await makeConcept(page, 4);
    await waitNoLonger(page);
    const reason = page.getByLabel('Waarom corrigeert u het rapport?');
    await page.getByRole('button', { name: 'Maak de gecorrigeerde versie definitief' }).click();
    await expect(
      page.getByText('Schrijf waarom het rapport wordt gecorrigeerd.').first(),
    ).toBeVisible({
      timeout: 60_000,
    });
    await reason.fill('De raden komen elke maand bij elkaar.');
    await makeFinal(page, 'Maak de gecorrigeerde versie definitief', 5);
    expect(await hashesOf(page, 3)).toEqual(hashes);
    await expect(
      page.getByText('Gecorrigeerd, omdat: De raden komen elke maand bij elkaar.'),
    ).toBeVisible();
  });

  await test.step('the program says which version a file is, without the server', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'naast-verify-'));
    const report = await reportApi(page);
    const fetchTo = async (url: string, name: string) => {
      const body = await (await page.request.get(url)).body();
      writeFileSync(path.join(folder, name), body);
      return body;
    };
    await fetchTo(`${report}/versions/5/files/json`, 'report.json');
    const pdf = await fetchTo(`${report}/versions/5/files/pdf`, 'report.pdf');
    await fetchTo(`${report.replace(/report$/, '')}editions/10`, 'edition.json');
    const verify = (...names: readonly string[]) =>
      spawnSync(
        process.execPath,
        ['dist/server/main.js', 'verify', ...names.map((name) => path.join(folder, name))],
        { encoding: 'utf8' },
      );
    const good = verify('report.pdf', 'report.json', 'edition.json');
    expect(good.stdout).toContain('Dit bestand is versie 5, ongewijzigd.');
    expect(good.stdout).toContain('hold the numbers of the edition');
    expect(good.status).toBe(0);
    pdf[1000] = (pdf[1000] ?? 0) ^ 1;
    writeFileSync(path.join(folder, 'report.pdf'), pdf);
    const bad = verify('report.pdf', 'report.json');
    expect(bad.stdout).toContain('CHANGED');
    expect(bad.status).toBe(1);
    rmSync(folder, { recursive: true });
  });
});
