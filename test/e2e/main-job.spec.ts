import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

// The month after the prepared year, so that November can be closed.
test.use({ startsAt: '2026-12-03T09:00:00.000Z' });

test.describe('the main job: a month is closed and reviewed', () => {
  test.describe.configure({ mode: 'serial' });

  test('the coordinator writes a note per result and releases November', async ({ page }) => {
    await signInAs(page, 'Coördinator');
    await page.goto('/coordinator/editie');
    await expect(page.getByText(/november 2026/).first()).toBeVisible();
    const notes = page.getByRole('textbox');
    await expect(notes).toHaveCount(5);
    for (let index = 0; index < 5; index += 1) {
      await notes.nth(index).fill(`Feitelijke toelichting ${index + 1}.`);
    }
    await page
      .getByRole('button', { name: /vrijgeven/i })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /vrijgeven/i }).click();
    await expect(page.getByRole('heading', { name: /is vrijgegeven$/ })).toBeVisible();
  });

  test('the workgroup reads the new edition, with totals that the database confirms', async ({
    page,
    product,
  }) => {
    const database = new Database(path.join(product.dataFolder, 'naast.db'), { readonly: true });
    const counted = database
      .prepare("SELECT count(*) FROM support_case WHERE count_month = '2026-11'")
      .pluck()
      .get();
    const published = database
      .prepare(
        "SELECT n FROM ledger_total JOIN edition ON edition.id = edition_id WHERE seq = 11 AND series = 'cases'",
      )
      .pluck()
      .get();
    database.close();
    expect(published).toBe(counted);
    await signInAs(page, 'Werkgroeplid beleid');
    await page.goto('/werkgroep/dashboard?editie=11');
    for (const result of [1, 2, 3, 4, 5]) {
      await expect(
        page.getByRole('heading', { name: new RegExp(`^Resultaat ${result}\\b`) }).first(),
      ).toBeVisible();
    }
    await expect(page.getByText('Feitelijke toelichting 3.')).toBeVisible();
    await expect(
      page.getByText(new RegExp(`\\b${String(published)}\\b.*casussen`)).first(),
    ).toBeVisible();
  });

  test('the workgroup reaches no record, and the admin neither', async ({ page }) => {
    for (const account of ['Werkgroeplid gebiedsteam', 'Secretaris', 'Beheerder']) {
      await signInAs(page, account);
      const me = (await (await page.request.get('/api/v1/me')).json()) as {
        pilots: { id: string }[];
      };
      const pilot = `/api/v1/pilots/${me.pilots[0]?.id ?? ''}`;
      for (const records of [
        'cases',
        'contacts',
        'contacts/last',
        'to-do',
        'signals',
        'live-figures',
        'edition-preview',
      ]) {
        const answer = await page.request.get(`${pilot}/${records}`);
        expect([403, 404], `${account} ${records}`).toContain(answer.status());
      }
      await page.getByRole('button', { name: 'Uitloggen' }).click();
      await expect(page).toHaveURL(/inloggen/);
    }
  });

  test('the secretary downloads the report as PDF', async ({ page }) => {
    await signInAs(page, 'Secretaris');
    const me = (await (await page.request.get('/api/v1/me')).json()) as {
      pilots: { id: string }[];
    };
    const pilot = `/api/v1/pilots/${me.pilots[0]?.id ?? ''}`;
    const { etag = '' } = (await page.request.get(`${pilot}/report`)).headers();
    const chosen = await page.request.put(`${pilot}/report`, {
      data: { editionSeq: 11 },
      headers: { 'if-match': etag },
    });
    expect(chosen.ok()).toBe(true);
    await page.goto('/werkgroep/rapport');
    const download = page.waitForEvent('download');
    await page
      .getByRole('link', { name: /pdf/i })
      .or(page.getByRole('button', { name: /pdf/i }))
      .first()
      .click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });
});
