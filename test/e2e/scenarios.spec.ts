import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { askPoppler } from '../pdf-tools.ts';
import { choose } from './contact-keys.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

const scoring = '/werkgroep/rapport/scoren?scenario=alkmaar-4';
const firstQuestion = /^Wat doet dit scenario met de bekendheid/;
const dissent = 'Regionaal is te ver weg voor onze dorpen. Stop hiermee en blijf dichtbij.';

async function signInAgain(page: Page, account: string): Promise<void> {
  await page.context().clearCookies();
  await signInAs(page, account);
}

/** Answers the first question of a scenario nobody scored yet, by keyboard, with a reason. */
async function score(page: Page, answer: string, reason: string): Promise<void> {
  await page.goto(scoring);
  await expect(page.getByText('0 van de 15 vragen beantwoord')).toBeVisible();
  const question = page.getByRole('region', { name: firstQuestion });
  await choose(question.getByRole('radio', { name: answer }));
  await expect(page.getByText('1 van de 15 vragen beantwoord')).toBeVisible();
  const why = question.getByLabel('Waarom?');
  await why.fill(reason);
  await why.blur();
  await expect(question.getByText('Bewaard.', { exact: true })).toBeVisible();
}

test.describe('two bodies think differently about what comes next', () => {
  test.describe.configure({ mode: 'serial' });

  test('a member weighs a scenario with the numbers of the pilot beside the question', async ({
    page,
  }) => {
    await signInAgain(page, 'Werkgroeplid beleid');
    await page.goto('/werkgroep/rapport');
    await page.getByRole('link', { name: 'Scenario’s' }).click();
    await expect(page.getByRole('article')).toHaveCount(8);
    for (const name of ['Scenario A', 'Scenario 4']) {
      await choose(page.getByRole('checkbox', { name: new RegExp(`Vergelijk ${name}:`) }));
    }
    const comparison = page.getByRole('table', { name: 'De gekozen scenario’s naast elkaar' });
    await expect(comparison.getByRole('columnheader')).toHaveCount(3);
    await expectAccessible(page);

    await score(page, 'past goed', 'Samen inkopen maakt één duidelijke boodschap mogelijk.');
    const question = page.getByRole('region', { name: firstQuestion });
    await expect(question.getByText(/^\d+ van de \d+ casussen \(\d+%\)$/).first()).toBeVisible();
    await expect(question.getByText('Wie de ondersteuner niet vond')).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(question.getByRole('radio', { name: 'past goed' })).toBeChecked();
    await expect(question.getByLabel('Waarom?')).toHaveValue(/^Samen inkopen/);
  });

  test('a digit answers, and another member finds the own checklist empty', async ({ page }) => {
    await signInAgain(page, 'Werkgroeplid adviesraad');
    await score(page, 'past deels', 'Wie dichtbij zit, is bekend. Een regio is dat niet.');
    const question = page.getByRole('region', { name: firstQuestion });
    await question.getByRole('radio', { name: 'past deels' }).press('3');
    await expect(question.getByRole('radio', { name: 'past niet' })).toBeChecked();
    await page.reload();
    await expect(question.getByRole('radio', { name: 'past niet' })).toBeChecked();
    await expect(question.getByLabel('Waarom?')).toHaveValue(/^Wie dichtbij zit/);

    await page.goto('/werkgroep/rapport/reacties');
    await expect(page.getByText('Nog niet gestemd: Wmo-adviesraad Littenseradiel.')).toBeVisible();
    await choose(page.getByRole('radio', { name: 'stoppen' }));
    await expect(page.getByText('Alle geledingen hebben gestemd.')).toBeVisible();
    await page.getByLabel('Uw reactie').fill(dissent);
    await page.getByLabel('Uw reactie').blur();
    await expect(page.getByRole('listitem').getByText(dissent)).toBeVisible();
  });

  test('the difference stands first, in words, wide and on a phone', async ({ page }) => {
    await signInAgain(page, 'Werkgroeplid gebiedsteam');
    await page.goto('/werkgroep/rapport/verschillen?scenario=alkmaar-4');
    await expect(page.getByText('bij 1 daarvan staan zij tegenover elkaar')).toBeVisible();
    const first = page.getByRole('row').nth(1);
    await expect(first).toContainText('tegenover elkaar');
    await expect(first).toContainText('past goed');
    await expect(first).toContainText('Een regio is dat niet.');
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 800 });
    for (const screen of ['verschillen', 'reacties', 'scoren', 'scenarios']) {
      await page.goto(`/werkgroep/rapport/${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoSidewaysScroll(page);
    }
    await expectAccessible(page);
    await expect(page.getByRole('article')).toHaveCount(1);
  });

  test('the secretary sees it, fills in for a body, and the report holds the dissent', async ({
    page,
  }) => {
    await signInAgain(page, 'Secretaris');
    await page.goto(scoring);
    await page.getByLabel('U vult in namens').selectOption({ label: 'Gebiedsteam' });
    await expect(page.getByText(/vult dit in namens Gebiedsteam/)).toBeVisible();
    const question = page.getByRole('region', { name: firstQuestion });
    await choose(question.getByRole('radio', { name: 'weet niet' }));
    await expect(page.getByText('1 van de 15 vragen beantwoord')).toBeVisible();

    await page.goto('/werkgroep/rapport/reacties');
    await expect(page.getByRole('listitem').getByText(dissent)).toBeVisible();
    await page.goto('/werkgroep/rapport');
    const edition = page.getByLabel('Editie waar de cijfers uit komen');
    if ((await edition.inputValue()) === '') await edition.selectOption({ index: 1 });
    const coming = page.waitForEvent('download', { timeout: 90_000 });
    await page.getByRole('button', { name: 'Download PDF', exact: true }).click();
    const file = new Uint8Array(await readFile(await (await coming).path()));
    const words = (await askPoppler('pdftotext', file, ['-raw'])).replace(/\s+/g, ' ');
    const summary = words.slice(words.indexOf('Zo stemden de geledingen.'));
    expect(summary).toContain('Stoppen: Wmo-adviesraad Littenseradiel.');
    expect(summary.slice(0, 2500)).toContain('Regionaal is te ver weg');
    expect(words).toContain('Een regio is dat niet.');
    expect(words).toContain('(tegenover elkaar)');
  });
});
