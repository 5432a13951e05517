/** What widgets fold away: it comes a moment after the rest. */
import { expect } from "@playwright/test";

/**
 * Waits until all of it is there, folded or not.
 *
 * @param {import("@playwright/test").Page | import("@playwright/test").Locator} where
 */
export async function expectFolded(where) {
  const hasContent = (all) => all.every((it) => 1 < it.children.length);
  await expect.poll(() => where.locator("details").evaluateAll(hasContent), "what is folded away is there").toBe(true);
}

/** Opens whatever opens, in every widget. */
export async function openEverySection(page) {
  await expectFolded(page);
  await page.locator("details").evaluateAll((all) => all.forEach((it) => (it.open = true)));
}
