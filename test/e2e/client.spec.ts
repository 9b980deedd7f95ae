import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

/** The codes of a fresh batch of slips, as the coordinator sees them once. */
async function freshCodes(browser: Browser, baseURL: string, count: number): Promise<string[]> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await signInAs(page, 'Coördinator');
  await page.goto('/coordinator/strookjes');
  await page.getByLabel('Hoeveel strookjes?').fill(String(count));
  await page.getByRole('button', { name: 'Maken' }).click();
  await expect(page.getByText('U ziet deze codes nu voor het laatst')).toBeVisible();
  const codes = await page.locator('.naast-slip__code').allTextContents();
  await context.close();
  return codes;
}

/** Chooses an answer by pressing its box, as a thumb does. */
async function answer(page: Page, question: string, choice: string): Promise<void> {
  const words = page.getByRole('group', { name: question }).locator('.naast-choice__words');
  await words.getByText(choice, { exact: true }).click();
}

test.use({ viewport: { width: 320, height: 640 } });

test('a resident scans a slip, answers on a small phone and is thanked', async ({
  page,
  browser,
  baseURL,
}) => {
  const [code = ''] = await freshCodes(browser, baseURL ?? '', 1);
  await page.goto(`/ervaring#${code.replaceAll('-', '')}`);
  await expect(page).toHaveURL(/\/ervaring$/);
  await expect(page.getByText('De code van uw strookje is ingevuld.')).toBeVisible();
  await expectNoSidewaysScroll(page);

  await answer(page, 'Hebt u gekregen wat u nodig had?', 'Een beetje');
  const missed = page.getByLabel('Wat miste u?');
  await missed.fill('Bel mij op 06-12345678.');
  await expect(page.getByText('Anders kunt u niet versturen')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByRole('alert')).toContainText('Nog niet verstuurd');
  await missed.fill('Een tweede gesprek.');
  await answer(page, 'Welk cijfer geeft u de hulp van de ondersteuner?', '8');
  await answer(page, 'Was u ergens niet tevreden over?', 'Ja');
  await answer(page, 'Hebt u dat aan iemand verteld? Aan wie?', 'Nee, aan niemand');
  await page.getByText('Iemand hielp mij met invullen').click();
  await page.getByRole('button', { name: 'Versturen' }).click();

  await expect(page.getByRole('heading', { name: 'Dank u wel' })).toBeVisible();
  await expectAccessible(page);
  const kept = await page.evaluate(() => ({
    local: window.localStorage.length,
    session: Object.keys(window.sessionStorage).filter((key) => !key.startsWith('tsr-scroll')),
    cookies: document.cookie,
  }));
  expect(kept).toEqual({ local: 0, session: [], cookies: '' });
});

test('a used code and a wrong code get the same words, and the answers stay', async ({
  page,
  browser,
  baseURL,
}) => {
  const [used = ''] = await freshCodes(browser, baseURL ?? '', 1);
  await page.goto(`/ervaring#${used}`);
  await answer(page, 'Weet u nu waar u terechtkunt?', 'Ja');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByRole('heading', { name: 'Dank u wel' })).toBeVisible();

  await page.goto('/inloggen');
  await page.goto('/ervaring');
  const said: string[] = [];
  for (const code of [used, 'ABCD-EFGH-JKMN']) {
    await page.getByLabel('De code op uw strookje').fill(code);
    await answer(page, 'Weet u nu waar u terechtkunt?', 'Nee');
    await page.getByRole('button', { name: 'Versturen' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toBeFocused();
    said.push((await alert.textContent()) ?? '');
    await expect(
      page
        .getByRole('group', { name: 'Weet u nu waar u terechtkunt?' })
        .getByRole('radio', { name: 'Nee' }),
    ).toBeChecked();
  }
  expect(said[0]).toContain('Deze code klopt niet of is al gebruikt.');
  expect(said[1]).toBe(said[0]);
});

test('another slip scanned in the same tab starts again', async ({ page }) => {
  await page.goto('/ervaring#ABCD-EFGH-JKMN');
  await answer(page, 'Hebt u gekregen wat u nodig had?', 'Ja');
  await page.evaluate(() => {
    window.location.hash = '#2222-3333-4444';
  });
  await expect(page).toHaveURL(/\/ervaring$/);
  await expect(
    page
      .getByRole('group', { name: 'Hebt u gekregen wat u nodig had?' })
      .getByRole('radio', { name: 'Ja' }),
  ).not.toBeChecked();
});

test('the questions come in Frisian and English, and nobody has to sign in', async ({ page }) => {
  await page.goto('/ervaring');
  await page.getByRole('button', { name: 'Frysk' }).click();
  await expect(page.getByText('Hawwe jo krigen wat jo nedich hiene?')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fy');
  await page.getByRole('button', { name: 'English' }).click();
  await answer(page, 'Did you get what you needed?', 'No');
  await page.getByLabel('What was missing?').fill('Write to jan@example.nl');
  await expect(page.getByText('Take this out.')).toBeVisible();
  await expectAccessible(page);
});

test('a device with a voice reads a question aloud; one without shows no button', async ({
  page,
}) => {
  await page.goto('/ervaring');
  await expect(page.getByText('Hebt u gekregen wat u nodig had?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lees voor' })).toHaveCount(0);
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Reflect.set(window, 'spoken', spoken);
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'nl-NL' }],
        speak: (speech: SpeechSynthesisUtterance) => spoken.push(`${speech.lang}: ${speech.text}`),
        cancel: () => undefined,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      },
    });
  });
  await page.reload();
  await page.getByRole('button', { name: 'Lees voor' }).first().click();
  const spoken: unknown = await page.evaluate(() => Reflect.get(window, 'spoken'));
  expect(spoken).toEqual([
    'nl-NL: Hebt u gekregen wat u nodig had? Ja. Een beetje. Nee. Weet ik niet.',
  ]);
});
