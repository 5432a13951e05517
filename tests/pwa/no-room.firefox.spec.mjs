/** Firefox without room for the app. */
import { expectPlain } from "./support/plain.mjs";
import { expect, test } from "./support/test.mjs";

// In kilobytes.
test.use({ launchOptions: [async ({ launchOptions }, use) => use({ ...launchOptions, firefoxUserPrefs: { "dom.quotaManager.temporaryStorage.fixedLimit": 400 } }), { scope: "worker" }] });

// Whether what was begun can be removed again is Firefox's to say: that, too, needs room.
test("no half of the app is taken for the whole, and the page works", async ({ site, app }) => {
  await expectPlain(app);
  await expect.poll(() => site.asked).toContain("/icons/icon-192.png");
  await expect.poll(() => app.worker("installing")).toBe(undefined);
  expect(await app.worker("active")).toBe(undefined);
});
