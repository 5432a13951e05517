/** Firefox with storage switched off. */
import { expectNotKept, expectPlain } from "./support/plain.mjs";
import { expect, test } from "./support/test.mjs";

test.use({ launchOptions: [async ({ launchOptions }, use) => use({ ...launchOptions, firefoxUserPrefs: { "dom.storage.enabled": false } }), { scope: "worker" }] });

test("the page works, and says that answers cannot be kept", async ({ page, app }) => {
  await expectPlain(app);
  expect(await page.evaluate(() => localStorage)).toBe(null);
  await expectNotKept(app);
});
