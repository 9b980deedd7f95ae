import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** A keyboard that counts: every key of a chord is one, so Ctrl+Enter is two. */
export function countingKeyboard(page: Page) {
  let pressed = 0;
  return {
    async press(...chords: string[]): Promise<void> {
      for (const chord of chords) {
        pressed += chord.split('+').length;
        await page.keyboard.press(chord);
      }
    },
    pressed: () => pressed,
  };
}

/** Picks an answer from a list by keyboard: its box is drawn by the label and not seen itself. */
export async function choose(answer: Locator): Promise<void> {
  await answer.focus();
  await answer.press(' ');
}

/** Waits until the contact form is open and its first question has the focus. */
export async function expectAtFirstQuestion(page: Page): Promise<void> {
  await expect(page.getByRole('radio', { name: 'Nieuwe casus', exact: true })).toBeFocused();
}

/** Opens an empty contact form by its key. */
export async function openContactForm(page: Page): Promise<void> {
  await page.keyboard.press('Alt+n');
  await expectAtFirstQuestion(page);
}

/** The code in the message that a contact was saved; null when its case has none. */
export async function savedCode(page: Page): Promise<string | null> {
  const message = page.getByText(/^Contact opgeslagen/);
  await expect(message).toBeVisible();
  return /casus (\w+)/.exec((await message.textContent()) ?? '')?.[1] ?? null;
}

/** Logs the least there is by keyboard, in a new case, and stays at the case. Gives its code. */
export async function logNewCase(page: Page): Promise<string> {
  await openContactForm(page);
  for (const key of ['1', 'Tab', '5', 'Tab', '2', 'Tab', 'Tab', '1', 'Control+Enter']) {
    await page.keyboard.press(key);
  }
  const code = await savedCode(page);
  await expect(page.getByRole('heading', { name: `Casus ${code ?? ''}` })).toBeVisible();
  return code ?? '';
}
