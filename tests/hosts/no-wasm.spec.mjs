/** A browser that has no WebAssembly, or whose owner has turned it off. */
import { listen } from "../e2e/support/events.mjs";
import { expect, test } from "../e2e/support/test.mjs";
import { expectFallback, rememberSaid } from "./support/host.mjs";

const launchOptions = [
  async ({ browserName, launchOptions }, use) => {
    const firefoxUserPrefs = { "javascript.options.wasm": false };
    await use(browserName === "firefox" ? { ...launchOptions, firefoxUserPrefs } : launchOptions);
  },
  { scope: "worker" },
];
test.use({ launchOptions, provoked: { problems: [/^console error: <passerelle-card>/], possible: [/^request failed: .*\.wasm/] } });

test("what the page wrote is read, and one message says why", async ({ page, browserName }) => {
  const heard = await listen(page);
  const said = rememberSaid(page);
  // Chromium has no setting for it.
  if (browserName === "chromium") await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto("/hosts/plain.html");
  expect(await page.evaluate(() => typeof WebAssembly)).toBe("undefined");
  await page.locator("passerelle-quiz").scrollIntoViewIfNeeded();
  await expect.poll(async () => (await heard()).map((it) => it.type)).toEqual(["passerelle-error", "passerelle-error"]);
  await expectFallback(page);
  expect(said()).toHaveLength(1);
});
