import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Signs in as one of the rehearsal accounts with its button on the sign-in screen ("Ondersteuner 1"). */
export async function signInAs(page: Page, account: string): Promise<void> {
  await page.goto('/inloggen');
  await page.getByRole('button', { name: account, exact: true }).click();
  await expect(page).not.toHaveURL(/inloggen/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
