import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { products } from './products.ts';
import type { Product, Products } from './products.ts';
import { startInstant } from './serve.ts';

type WorkerParts = {
  /** Where the clock of the server starts; later than usual to have a month to close. */
  startsAt: string;
  products: Products;
};
type TestParts = {
  /** The running server of this spec file, and the folder its data are in. */
  product: Product;
  watchPolicy: void;
};

/**
 * The test function of every end-to-end test: each spec file has its own server on its own
 * copy of the rehearsal year, and a test fails when the page breaks the content security policy or
 * throws.
 */
export const test = base.extend<TestParts, WorkerParts>({
  startsAt: [startInstant, { option: true, scope: 'worker' }],
  products: [
    async ({ startsAt }, use) => {
      const all = products(startsAt);
      await use(all);
      await all.end();
    },
    { scope: 'worker' },
  ],
  product: async ({ products: all }, use, { file }) => {
    await use(await all.of(file));
  },
  baseURL: async ({ product }, use) => {
    await use(product.url);
  },
  watchPolicy: [
    async ({ page }, use) => {
      const mistakes: string[] = [];
      page.on('pageerror', (error) => mistakes.push(error.message));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) mistakes.push(message.text());
      });
      await use();
      expect(mistakes).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Runs axe on the page as it stands, with the WCAG 2.2 A and AA rules. */
export async function expectAccessible(page: Page): Promise<void> {
  const result = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = result.violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}

/** Fails when the page scrolls sideways at its present width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
