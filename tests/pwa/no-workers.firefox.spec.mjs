/** Firefox with workers switched off. */
import { expectPlain } from "./support/plain.mjs";
import { expect, test } from "./support/test.mjs";

test.use({ launchOptions: [async ({ launchOptions }, use) => use({ ...launchOptions, firefoxUserPrefs: { "dom.serviceWorkers.enabled": false } }), { scope: "worker" }] });

test("the page works", async ({ page, app }) => {
  await expectPlain(app);
  expect(await page.evaluate(() => "serviceWorker" in navigator)).toBe(false);
});
