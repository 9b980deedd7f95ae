import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { choose } from './contact-keys.ts';
import { expect, expectAccessible, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

/** What the first meeting left behind, to hold against the end of the story. */
type Kept = { id: string; hash: string; bytes: ReadonlyMap<string, string>; screen: string };
const first: { kept: Kept | null } = { kept: null };

async function signInAgain(page: Page, account: string): Promise<string> {
  await page.context().clearCookies();
  await signInAs(page, account);
  const me = (await (await page.request.get('/api/v1/me')).json()) as { pilots: { id: string }[] };
  return `/api/v1/pilots/${me.pilots[0]?.id ?? ''}`;
}

async function fetchJson<Body>(page: Page, url: string): Promise<Body> {
  const answer = await page.request.get(url);
  expect(answer.ok(), url).toBe(true);
  return (await answer.json()) as Body;
}

/** Plans a meeting on the screen and opens it at its first step. */
async function planMeeting(page: Page, day: string, inWords: string): Promise<void> {
  await page.goto('/werkgroep/vergaderingen');
  await page.getByRole('button', { name: 'Vergadering plannen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Dag van de vergadering').fill(day);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('link', { name: inWords }).click();
  await expect(page.getByRole('heading', { name: `Vergadering van ${inWords}` })).toBeVisible();
}

async function attend(page: Page, body: string, state: string): Promise<void> {
  const answer = page.getByRole('group', { name: body }).getByRole('radio', {
    name: state,
    exact: true,
  });
  await choose(answer);
  await expect(answer).toBeChecked();
}

async function writeMinutes(page: Page, step: string, text: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: step }).click();
  await page.getByLabel('Verslag van dit punt').fill(text);
  await page.getByLabel('Verslag van dit punt').blur();
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
}

async function addAction(page: Page, text: string, who: string, measure: string): Promise<void> {
  await page.getByRole('button', { name: 'Actie toevoegen' }).click();
  await page.getByLabel('Wat gaat er gebeuren?').fill(text);
  await page.getByLabel('Wie doet het').selectOption({ label: who });
  await page.getByLabel('Hoort bij (maat)').selectOption({ label: measure });
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByText(`Hoort bij: ${measure}`)).toBeVisible();
}

async function closeMeeting(page: Page): Promise<string> {
  await page.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: '9' }).click();
  await page.getByRole('button', { name: 'Vergadering sluiten' }).click();
  await page.getByRole('button', { name: 'Ja, sluit de vergadering' }).click();
  await expect(page.getByText('Het verslag is vastgesteld en verandert niet meer.')).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** The bytes of everything that must stay as it was: the record, and the edition it is chained to. */
async function bytesOf(page: Page, pilot: string, id: string): Promise<Map<string, string>> {
  const bytes = new Map<string, string>();
  for (const path of [`meetings/${id}/record`, 'editions/10', 'editions/10/measures']) {
    const answer = await page.request.get(`${pilot}/${path}`);
    expect(answer.ok(), path).toBe(true);
    bytes.set(
      path,
      createHash('sha256')
        .update(await answer.body())
        .digest('hex'),
    );
  }
  return bytes;
}

/** The words of the frozen part of a record on the screen. */
async function screenOf(page: Page, id: string): Promise<string> {
  await page.goto(`/werkgroep/vergaderingen/${id}?punt=verslag`);
  await expect(page.getByText(/Gecontroleerd: dit verslag is niet veranderd/)).toBeVisible();
  return page.locator('[data-part="record"]').innerText();
}

/** A supporter corrects a case of an earlier month on the screen, and takes a contact out of another. */
async function correctRecords(page: Page, phase: string): Promise<void> {
  const pilot = await signInAgain(page, 'Ondersteuner 1');
  const { cases } = await fetchJson<{ cases: { id: string }[] }>(
    page,
    `${pilot}/cases?sort=opened`,
  );
  await page.goto(`/ondersteuner/casus/${cases.at(-1)?.id ?? ''}`);
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).first().click();
  await page.getByLabel('In welke fase?').selectOption({ label: phase });
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('form')).toHaveCount(0);
  const { contact } = await fetchJson<{ contact: { id: string } }>(page, `${pilot}/contacts/last`);
  const gone = await page.request.delete(`${pilot}/contacts/${contact.id}`);
  expect(gone.ok()).toBe(true);
}

/** The coordinator releases the month that is due, on the screen. */
async function releaseMonth(page: Page, month: RegExp): Promise<void> {
  await signInAgain(page, 'Coördinator');
  await page.goto('/coordinator/editie');
  await expect(page.getByText(month).first()).toBeVisible();
  const notes = page.getByRole('textbox');
  await expect(notes).toHaveCount(5);
  for (const note of await notes.all()) await note.fill('Niets bijzonders deze maand.');
  const release = page.getByRole('button', { name: /vrijgeven/i });
  await release.first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /vrijgeven/i })
    .click();
  await expect(page.getByRole('heading', { name: /is vrijgegeven$/ })).toBeVisible();
}

test.describe('three meetings after each other, with corrections between them', () => {
  test.describe.configure({ mode: 'serial' });

  test('the first is held, shown on the beamer, and closed', async ({ page, product }) => {
    const pilot = await signInAgain(page, 'Secretaris');
    await planMeeting(page, '2026-11-18', '18 november 2026');
    await expect(page.getByText(/Editie 10 gaat over oktober 2026/)).toBeVisible();
    await attend(page, 'Gemeente (beleid)', 'aanwezig');
    await attend(page, 'Cliëntenraad WWB', 'met bericht');
    await writeMinutes(page, 'Beschikbaar', 'De raden verwijzen vaker naar de ondersteuner.');
    await addAction(
      page,
      'Folder in de dorpshuizen leggen.',
      'Coördinator',
      'R1.1 Nieuwe casussen en contacten',
    );
    await page.getByRole('button', { name: 'Besluit toevoegen' }).click();
    await page.getByLabel('Wat is er besloten?').fill('Het spreekuur blijft op dinsdag.');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('Het spreekuur blijft op dinsdag.')).toBeVisible();

    await page.setViewportSize({ width: 1024, height: 768 });
    await page.getByRole('link', { name: 'Op het scherm' }).click();
    const beamer = page.getByRole('dialog');
    await expect(beamer.getByText('3 van 9')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('ArrowRight');
    await expect(beamer.getByText('4 van 9')).toBeVisible();
    await beamer.getByLabel('Verslag van dit punt').fill('Vooral vragen over hulp in huis.');
    await page.keyboard.press('ArrowLeft');
    await expect(beamer.getByText('4 van 9')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    await expect(beamer.getByText('9 van 9')).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/scherm\?punt=signals$/);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\?punt=signals$/);
    await expect(beamer).toHaveCount(0);
    await page.setViewportSize({ width: 1280, height: 900 });

    const id = await closeMeeting(page);
    const screen = await screenOf(page, id);
    for (const words of [
      'Cliëntenraad WWB: afwezig met bericht',
      'De raden verwijzen vaker',
      'Vooral vragen over hulp in huis.',
      'Het spreekuur blijft op dinsdag.',
      'R1.1 Nieuwe casussen en contacten',
    ]) {
      expect(screen).toContain(words);
    }
    await expectAccessible(page);
    for (const format of ['PDF', 'ODT']) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Download het verslag (${format})` }).click();
      expect((await download).suggestedFilename()).toBe(
        `verslag-werkgroep-2026-11-18.${format.toLowerCase()}`,
      );
    }
    const bytes = await bytesOf(page, pilot, id);
    const { hash } = await fetchJson<{ hash: string }>(page, `${pilot}/meetings/${id}`);
    first.kept = { id, hash, bytes, screen };
    await correctRecords(page, 'Los van een aanvraag');
    await product.laterOn('2026-12-08T09:00:00.000Z');
  });

  test('the second begins with the actions of the first, and whether the number moved', async ({
    page,
    product,
  }) => {
    await releaseMonth(page, /november 2026/);
    await signInAgain(page, 'Secretaris');
    await planMeeting(page, '2026-12-08', '8 december 2026');
    await page.getByRole('navigation', { name: 'Agenda' }).getByText('Vorige acties').click();
    const action = page.getByRole('listitem').filter({ hasText: 'Folder in de dorpshuizen' });
    await expect(action).toContainText('Coördinator');
    await expect(action).toContainText(
      /Is het getal veranderd\? Van \d+ casussen naar \d+ casussen: (binnen de normale schommeling|meer dan toeval verklaart|minder dan toeval verklaart|te weinig)/,
    );
    await action.getByRole('button', { name: /^Klaar/ }).click();
    await expect(action).toContainText('klaar op 8 december 2026');
    await closeMeeting(page);

    await page.goto(`/werkgroep/vergaderingen/${first.kept?.id ?? ''}?punt=verslag`);
    await page.getByRole('button', { name: 'Aanvulling toevoegen' }).click();
    await page.getByLabel('Wat wilt u toevoegen?').fill('Het gebiedsteam was er later ook bij.');
    await page.getByLabel('Namens wie').selectOption({ label: 'Gebiedsteam' });
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByText('8 december 2026, namens: Gebiedsteam')).toBeVisible();
    await correctRecords(page, 'Vóór een aanvraag');
    await product.laterOn('2027-01-08T09:00:00.000Z');
  });

  test('after the third, the minutes and numbers of the first are the same to the byte', async ({
    page,
  }) => {
    await releaseMonth(page, /december 2026/);
    const pilot = await signInAgain(page, 'Secretaris');
    await planMeeting(page, '2027-01-08', '8 januari 2027');
    await writeMinutes(page, 'Meerwaarde', 'Het beeld is hetzelfde als vorige maand.');
    await closeMeeting(page);
    const { kept } = first;
    if (kept === null) throw new Error('the first meeting was not held');
    expect(await bytesOf(page, pilot, kept.id)).toEqual(kept.bytes);
    expect(await screenOf(page, kept.id)).toBe(kept.screen);
    await expect(page.getByText('Het gebiedsteam was er later ook bij.')).toBeVisible();
    const now = await fetchJson<{ hash: string; sealHolds: boolean; addenda: unknown[] }>(
      page,
      `${pilot}/meetings/${kept.id}`,
    );
    expect(now).toMatchObject({ hash: kept.hash, sealHolds: true });
    expect(now.addenda).toHaveLength(1);
  });
});
