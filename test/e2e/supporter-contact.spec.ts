import type { Page } from '@playwright/test';
import {
  choose,
  countingKeyboard,
  expectAtFirstQuestion,
  logNewCase,
  openContactForm,
  savedCode,
} from './contact-keys.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

/** The most keys a contact without a note may take: the bar of the product. */
const MOST_KEYS = 25;

const password = 'fietsen-langs-elf-steden';

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'Ondersteuner 1');
  await page.request.delete('/api/v1/me/drafts/contact');
  await page.goto('/ondersteuner/caseload');
  await expect(page.getByRole('table')).toBeVisible();
});

/** The last total of a table of months under the first measure on "Mijn cijfers". */
async function totalOnMyFigures(page: Page, table: string): Promise<number> {
  const rows = page.locator('#R1\\.1').getByRole('table', { name: table }).locator('tbody tr');
  return Number(await rows.last().locator('td').last().innerText());
}

test('a first contact takes at most 25 keys, from whatever screen', async ({ page }) => {
  const keys = countingKeyboard(page);
  await keys.press('Alt+n');
  await expectAtFirstQuestion(page);
  // New case, two reasons with the main one, two questions with the law that is filled in, near-complaint.
  await keys.press('1', 'Tab', '5', '8', 'Tab', '1');
  await keys.press('Tab', '2', '7', 'Tab', 'Tab', 'Tab', '3', 'Control+Enter');
  await expect(page.getByRole('heading', { name: /^Casus [2-9A-Z]{6}$/ })).toBeVisible();
  expect(keys.pressed()).toBeLessThanOrEqual(MOST_KEYS);
  await expect(page.getByText('Hulp in huis en zelfstandig leven (Wmo)')).toBeVisible();
});

test('a follow-up takes at most 25 keys, and goes to the case by the start of its code', async ({
  page,
}) => {
  const code = await logNewCase(page);
  const keys = countingKeyboard(page);
  await keys.press('Alt+n');
  await expectAtFirstQuestion(page);
  await keys.press('2', 'Tab', ...code.slice(0, 4).split(''), 'Tab');
  await keys.press('1', 'Tab', 'Tab', '1', 'Control+Enter');
  await expect(page.getByRole('heading', { name: `Casus ${code}` })).toBeVisible();
  expect(keys.pressed()).toBeLessThanOrEqual(MOST_KEYS);
  await expect(page.locator('.naast-timeline__entry')).toHaveCount(2);
});

test('"zelfde als vorige" fills in everything but the case and the nature', async ({ page }) => {
  await logNewCase(page);
  const keys = countingKeyboard(page);
  await keys.press('Alt+n');
  await expectAtFirstQuestion(page);
  await keys.press('Alt+z');
  await expect(page.getByText(/^Ingevuld zoals uw vorige contact/)).toBeVisible();
  await keys.press('1', 'Tab', 'Tab', 'Tab', 'Tab', '2', 'Control+Enter');
  await expect(page.getByText('Hulp in huis en zelfstandig leven (Wmo)')).toBeVisible();
  expect(keys.pressed()).toBeLessThanOrEqual(MOST_KEYS);
});

test('ten different contacts by keyboard stand in the caseload and in my figures', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('/ondersteuner/cijfers');
  await expect(page.getByText('Intern, niet voor de werkgroep')).toBeVisible();
  const casesBefore = await totalOnMyFigures(page, 'Nieuwe casussen');
  const contactsBefore = await totalOnMyFigures(page, 'Contacten met inwoners');

  // Per contact: the keys from the first question on; law and channel are filled in unless changed.
  const newCases = [
    ['1', 'Tab', '1', 'Tab', '1', 'Tab', 'Tab', '1'],
    ['1', 'Tab', '2', 'Tab', '2', 'Tab', 'Tab', '1'],
    ['1', 'Tab', '3', 'Tab', '7', 'Tab', 'Tab', '1'],
    ['1', 'Tab', '4', 'Tab', '4', '5', 'Tab', 'Tab', 'Tab', '2'],
    ['1', 'Tab', '5', 'Tab', '3', 'Tab', '4', 'Tab', '1'],
    ['1', 'Tab', '6', 'Tab', 'b', 'Tab', 'Tab', '3'],
    ['Shift+Tab', '4', 'Tab', '1', 'Tab', '8', 'Tab', '6', 'Tab', 'Tab', '1'],
    ['1', 'Tab', '9', 'a', 'Tab', '1', 'Tab', '8', 'Tab', 'Tab', '1'],
    ['1', 'Tab', '0', 'Tab', '0', 'Tab', 'Tab', '1'],
  ];
  const codes: (string | null)[] = [];
  await openContactForm(page);
  for (const keys of newCases) {
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('Control+Shift+Enter');
    codes.push(await savedCode(page));
    await expectAtFirstQuestion(page);
    await page.getByRole('button', { name: 'Sluiten', exact: true }).click();
    await page.keyboard.press('Alt+n');
  }
  const [first] = codes;
  const followUp = [
    '2',
    'Tab',
    ...(first ?? '').slice(0, 4).split(''),
    'Tab',
    '9',
    'Tab',
    'Tab',
    '1',
  ];
  for (const key of [...followUp, 'Control+Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: `Casus ${first ?? ''}` })).toBeVisible();

  // Whoever does not want to be registered (reason R2b, the third) has no code.
  expect(codes.filter((code) => code === null)).toHaveLength(1);
  expect(codes[2]).toBeNull();
  expect(new Set(codes).size).toBe(newCases.length);
  await page.goto('/ondersteuner/caseload?op=contact&richting=oplopend');
  for (const code of codes) {
    const name = code ?? 'zonder code, geopend 18 nov 2026';
    const row = page.getByRole('row').filter({ hasText: name }).first();
    await expect(row).toContainText('vandaag');
  }
  await page.goto('/ondersteuner/cijfers');
  await expect(page.locator('#R1\\.1')).toBeVisible();
  expect(await totalOnMyFigures(page, 'Nieuwe casussen')).toBe(casesBefore + newCases.length);
  expect(await totalOnMyFigures(page, 'Contacten met inwoners')).toBe(contactsBefore + 10);
});

test('a contact is undone within ten seconds, and what was filled in comes back', async ({
  page,
}) => {
  const code = await logNewCase(page);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/nieuw-contact/);
  await expect(page.getByText(/Uw concept van .* is hersteld/)).toBeVisible();
  await expect(
    page.getByRole('checkbox', { name: 'Hulp in huis en zelfstandig leven' }),
  ).toBeChecked();
  await page.goto('/ondersteuner/caseload?stand=alles');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('link', { name: code })).toHaveCount(0);
});

test('a half-filled form survives a reload, and can be thrown away', async ({ page }) => {
  await openContactForm(page);
  for (const key of ['1', 'Tab', '5', 'Tab', '4']) await page.keyboard.press(key);
  await page.keyboard.press('Alt+m');
  await page.keyboard.type('Belt volgende week terug over de aanvraag.');
  await expect(page.getByText('Concept bewaard', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Uw concept van .* is hersteld/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Jeugd, gezin en opvoeden' })).toBeChecked();
  await expect(page.getByLabel(/Notitie/)).toHaveValue(
    'Belt volgende week terug over de aanvraag.',
  );
  await page.getByRole('button', { name: 'Concept weggooien' }).click();
  await expect(page.getByRole('checkbox', { name: 'Jeugd, gezin en opvoeden' })).not.toBeChecked();
  await page.reload();
  await expectAtFirstQuestion(page);
  await expect(page.getByText(/Uw concept van/)).toHaveCount(0);
});

test('a note with a telephone number is marked while typing and cannot be saved', async ({
  page,
}) => {
  await openContactForm(page);
  for (const key of ['1', 'Tab', '5', 'Tab', '2', 'Tab', 'Tab', '1', 'Alt+m']) {
    await page.keyboard.press(key);
  }
  await page.keyboard.type('Bel terug op 06-12345678');
  await expect(page.getByText('Dit kan niet worden opgeslagen')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Er is 1 fout gevonden' })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel(/Notitie/).fill('Belt terug.');
  await page.keyboard.press('Control+Enter');
  await savedCode(page);
});

test('what is missing is said at the field, and nothing is lost', async ({ page }) => {
  await openContactForm(page);
  await page.keyboard.press('1');
  await page.keyboard.press('Control+Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Er zijn 3 fouten gevonden');
  await summary.getByRole('link', { name: 'Kies ten minste één reden.' }).click();
  await expect(page.getByRole('checkbox', { name: /Ik heb niemand/ })).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Nieuwe casus', exact: true })).toBeChecked();
});

test('the same contact twice is pointed out, and still saved', async ({ page }) => {
  const code = await logNewCase(page);
  await page.getByRole('link', { name: 'Nieuw contact in deze casus' }).click();
  await expect(page.getByRole('checkbox', { name: 'Wonen' })).toBeFocused();
  await expect(page.getByRole('heading', { name: /Staat dit er al/ })).toBeVisible();
  for (const key of ['2', 'Tab', 'Tab', '1', 'Control+Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: `Casus ${code}` })).toBeVisible();
  await expect(page.locator('.naast-timeline__entry')).toHaveCount(2);
});

test('a contact of an earlier month is taken, and said to be late', async ({ page }) => {
  await openContactForm(page);
  await page.getByLabel(/^Datum/).fill('2026-10-05');
  await expect(page.getByText(/Over deze maand is al een editie vrijgegeven/)).toBeVisible();
  await page.keyboard.press('Alt+n');
  for (const key of ['1', 'Tab', '5', 'Tab', '2', 'Tab', 'Tab', '1', 'Control+Enter']) {
    await page.keyboard.press(key);
  }
  await expect(page.getByText(/Contact opgeslagen.*Late invoer/)).toBeVisible();
  await expect(page.getByText('late invoer', { exact: true })).toBeVisible();
});

test('without connection nothing is lost, and sending again stores it once', async ({
  page,
  context,
}) => {
  await openContactForm(page);
  for (const key of ['1', 'Tab', '5', 'Tab', '2', 'Tab', 'Tab', '1']) {
    await page.keyboard.press(key);
  }
  await expect(page.getByText('Concept bewaard', { exact: true })).toBeVisible();
  // The request arrives, its answer does not.
  let arrived = 0;
  await page.route('**/contacts', async (route) => {
    arrived += 1;
    await route.fetch();
    await route.abort('connectionfailed');
  });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Niet verzonden' })).toBeVisible();
  expect(arrived).toBe(1);
  await page.unroute('**/contacts');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Opnieuw versturen' }).click();
  await expect(page.getByRole('heading', { name: 'Niet verzonden' })).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Opnieuw versturen' }).click();
  await savedCode(page);
  await expect(page.locator('.naast-timeline__entry')).toHaveCount(1);
});

test('when the session ended, signing in again keeps the form', async ({ page, context }) => {
  await openContactForm(page);
  for (const key of ['1', 'Tab', '5', 'Tab', '2', 'Tab', 'Tab', '1']) {
    await page.keyboard.press(key);
  }
  await context.clearCookies();
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Log opnieuw in' });
  await dialog.getByLabel('Wachtwoord').fill(password);
  await dialog.getByRole('button', { name: 'Inloggen' }).click();
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('checkbox', { name: 'Hulp in huis en zelfstandig leven' }),
  ).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await savedCode(page);
});

test('the whole form is accessible and fits on a telephone', async ({ page }) => {
  await openContactForm(page);
  for (const key of ['1', 'Tab', '3', '6', 'Tab', '1', 'Tab', '2', '7', 'Tab', 'Tab', 'Tab', '4']) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Alt+m');
  await expect(page.getByLabel(/Notitie/)).toBeFocused();
  await choose(page.getByRole('radio', { name: 'Ingediend en ingetrokken' }));
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await choose(page.getByRole('radio', { name: 'Casus die er al is' }));
  await page.getByRole('combobox', { name: 'Code van de casus' }).click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
