import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

const editor = (page: Page) => page.getByLabel('Uw tekst');
const preview = (page: Page) => page.getByRole('region', { name: 'Zo komt het in het rapport' });

/** Opens a part of the report with nothing in it. */
async function openEmpty(page: Page, part: string): Promise<void> {
  await page.goto(`/werkgroep/rapport?deel=${part}`);
  await editor(page).fill('');
  await expect(preview(page)).toContainText('Hier leest u straks uw tekst');
}

/** Chooses a number with the keyboard alone: the key, some letters, arrow down, Enter. */
async function insertFigure(page: Page, sought: string): Promise<void> {
  await editor(page).press('Control+Shift+C');
  const dialog = page.getByRole('dialog', { name: 'Cijfer invoegen' });
  await expect(dialog.getByLabel('Zoek een cijfer')).toBeFocused();
  await page.keyboard.type(sought);
  await expect(dialog.getByText(/cijfers? gevonden/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(editor(page)).toBeFocused();
}

test.beforeEach(async ({ page }) => {
  await signInAs(page, 'Secretaris');
});

test('the report of the rehearsal year reads as numbers, without anything to look at again', async ({
  page,
}) => {
  await page.goto('/werkgroep/rapport?deel=summary');
  await expect(preview(page)).toContainText(/\d+ casussen \(t\/m oktober 2026\)/);
  await expect(page.getByRole('heading', { name: 'Niets om na te kijken' })).toBeVisible();
  const me = (await (await page.request.get('/api/v1/me')).json()) as { pilots: { id: string }[] };
  const report = `/api/v1/pilots/${me.pilots[0]?.id ?? ''}/report`;
  const { parts } = (await (await page.request.get(report)).json()) as {
    parts: { text: string }[];
  };
  const { figures } = (await (await page.request.get(`${report}/figures`)).json()) as {
    figures: { key: string }[];
  };
  const keys = parts.flatMap(({ text }) =>
    [...text.matchAll(/\[\[(.*?)\]\]/g)].map(([, key]) => key),
  );
  expect(keys.length).toBeGreaterThan(15);
  const shown = new Set(figures.map(({ key }) => key));
  expect(keys.filter((key) => !shown.has(key ?? ''))).toEqual([]);
  await expectAccessible(page);
});

test('a number is inserted from the list with the keyboard and reads as in the report', async ({
  page,
}) => {
  await openEmpty(page, 'result-1');
  await editor(page).pressSequentially('Een drempel ervaart ');
  await insertFigure(page, 'ervaart een drempel');
  await page.keyboard.type('.');
  await expect(editor(page)).toHaveValue('Een drempel ervaart [[R1.2/stand]].');
  await expect(preview(page)).toContainText(
    /Een drempel ervaart \d+ van de \d+ casussen \(\d+%; t\/m oktober 2026\) vastgesteld\./,
  );
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Cijfer invoegen' }).click();
  await expect(page.getByRole('dialog')).toContainText('1. Er is een onafhankelijk persoon');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
});

test('a typed number is remarked until the secretary says why it may stay', async ({ page }) => {
  await openEmpty(page, 'signals');
  await editor(page).fill('Twaalf inwoners schreven een brief op 12 oktober 2026.');
  const remarks = page.getByRole('region', { name: 'Om na te kijken: 1 plek' });
  await expect(remarks).toContainText('Hier staat een getypt getal');
  await expect(page.getByText('Bewaard.')).toBeVisible();
  await remarks.getByRole('button', { name: 'Mag zo blijven' }).click();
  await remarks.getByLabel('Waarom mag dit zo blijven?').fill('Het staat zo in de brief.');
  await remarks.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Niets om na te kijken' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Mag zo blijven: 1 plek')).toBeVisible();
  await editor(page).fill('Twaalf inwoners belden.');
  await expect(page.getByRole('region', { name: 'Om na te kijken: 1 plek' })).toBeVisible();
});

test('words that say more than the number are replaced with one press', async ({ page }) => {
  await openEmpty(page, 'result-5');
  await editor(page).fill('Dit is dankzij de ondersteuner: [[R5.1/stand]].');
  const remarks = page.getByRole('region', { name: 'Om na te kijken: 1 plek' });
  await expect(remarks).toContainText('Een oorzaak is met één pilot niet te bewijzen');
  await remarks.getByRole('button', { name: 'Maak er "tijdens het werk van" van' }).click();
  await expect(editor(page)).toHaveValue(
    'Dit is tijdens het werk van de ondersteuner: [[R5.1/stand]].',
  );
  await expect(page.getByRole('heading', { name: 'Niets om na te kijken' })).toBeVisible();
});

test('material is quoted with its source', async ({ page }) => {
  await openEmpty(page, 'result-2');
  await page.getByText(/^Materiaal bij dit deel/).click();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^Voeg in: Werkgroep/ })
    .first()
    .click();
  await expect(editor(page)).toHaveValue(/^Werkgroep \d+ [a-z]+ 2026: ".+"$/);
});

test('another edition marks the text around its numbers until it was read again', async ({
  page,
}) => {
  await openEmpty(page, 'effort');
  await editor(page).fill('Er waren [[R1.1/stand]].');
  await expect(page.getByText('Bewaard.')).toBeVisible();
  const choose = page.getByLabel('Editie waar de cijfers uit komen');
  await choose.selectOption({ label: 'Editie 9: september 2026' });
  await expect(page.getByText('De editie is gekozen.')).toBeVisible();
  await expect(preview(page)).toContainText(/casussen \(t\/m september 2026\)/);
  const mark = page.getByRole('region', { name: /Lees opnieuw: 1 cijfer is veranderd/ });
  await expect(mark).toContainText(/Was: \d+ casussen \(t\/m oktober 2026\)/);
  await expect(mark).toContainText(/Is nu: \d+ casussen \(t\/m september 2026\)/);
  await expect(page.getByRole('navigation', { name: 'Delen van het rapport' })).toContainText(
    'lees opnieuw',
  );
  await expectAccessible(page);
  await mark.getByRole('button', { name: 'Gelezen' }).click();
  await expect(mark).toBeHidden();
  await page.reload();
  await expect(preview(page)).toContainText('t/m september 2026');
  await expect(mark).toBeHidden();
});

test('the workgroup reads the numbers, not the references', async ({ page }) => {
  await page.context().clearCookies();
  await signInAs(page, 'Werkgroeplid beleid');
  await page.goto('/werkgroep/rapport');
  await expect(
    page.getByText(/Van de voorgenomen bezwaren is niet doorgezet: \d+ van de/),
  ).toBeVisible();
  await expect(page.getByText('[[')).toHaveCount(0);
});
