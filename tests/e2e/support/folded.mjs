/** What widgets fold away: it comes a moment after the rest. */
import { expect } from "@playwright/test";

/**
 * Waits until all of it is there, folded or not.
 *
 * @param {import("@playwright/test").Page | import("@playwright/test").Locator} where
 */
export async function expectFolded(where) {
  const root = where.locator(":scope");
  await expect.poll(() => root.evaluate(hasContent), "what is folded away is there").toBe(true);
}

/** In the page, and in one go: what comes may have more folded away within. */
function hasContent(root) {
  const roots = [root];
  for (const it of roots) {
    if (it.shadowRoot) roots.push(it.shadowRoot);
    roots.push(...[...it.querySelectorAll("*")].map(({ shadowRoot }) => shadowRoot).filter(Boolean));
  }
  return roots.flatMap((it) => [...it.querySelectorAll("details")]).every((it) => 1 < it.children.length);
}

/** Opens whatever opens, in every widget. */
export async function openEverySection(page) {
  await expectFolded(page);
  await page.locator("details").evaluateAll((all) => all.forEach((it) => (it.open = true)));
}
