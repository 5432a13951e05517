/** What Chromium may refuse: room, storage, workers. */
import { expectNotKept, expectPlain } from "./support/plain.mjs";
import { withProfile } from "./support/profile.mjs";
import { expect, test } from "./support/test.mjs";

/** A host that a browser does not trust as it trusts its own machine. */
const ELSEWHERE = "passerelle.test";

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, args: [...launchOptions.args, `--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1`] }),
    { scope: "worker" },
  ],
});

test("there is no room: nothing is kept, and the page works", async ({ page, context, site, app }) => {
  const browser = await context.newCDPSession(page);
  await browser.send("Storage.overrideQuotaForOrigin", { origin: site.origin, quotaSize: 100_000 });
  await expectPlain(app);
  // What came before the room was used up, and no more than that.
  await expect.poll(() => site.asked).toContain("/icons/icon-192.png");
  await expect.poll(() => app.worker("installing")).toBe(undefined);
  expect(await app.worker("active")).toBe(undefined);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});

test.describe("all that is stored is blocked", () => {
  // "Block all cookies" in the settings.
  test.use(withProfile({ profile: { default_content_setting_values: { cookies: 2 } } }));

  test("the page works, and says that answers cannot be kept", async ({ page, app }) => {
    await expectPlain(app);
    const refused = await page.evaluate(async () => {
      const name = (error) => error.name;
      return [await navigator.serviceWorker.register("worker.js").catch(name), await new Promise((done) => done(localStorage)).catch(name)];
    });
    expect(refused).toEqual([expect.stringMatching(/Error$/), "SecurityError"]);
    await expectNotKept(app);
  });
});

test.describe("without encryption", () => {
  test.use({ baseURL: async ({ site }, use) => use(site.origin.replace("127.0.0.1", ELSEWHERE)) });

  test("there are no workers, and the page works", async ({ page, app }) => {
    await expectPlain(app);
    expect(await page.evaluate(() => "serviceWorker" in navigator)).toBe(false);
    await app.keep.check();
    await expect(page.getByText("Vos réponses sont gardées sur cet appareil.")).toBeVisible();
  });
});
