/** Files that come wrong or not at all: what the page wrote is read, one message says why, and the next try works. */
import { listen } from "../e2e/support/events.mjs";
import { expect, test } from "../e2e/support/test.mjs";
import { FAULTS, outcome } from "./support/faults.mjs";
import { expectFallback, rememberSaid, useWidgets } from "./support/host.mjs";

/** What browsers say of their own accord. */
const BY_BROWSERS = [
  /^request failed: /,
  /^status (404|500): /,
  /console (error|warning): (Failed to load|Loading|The resource|NetworkError|\[JavaScript)/i,
  /MIME.type/i,
  /^exception: SyntaxError/,
];

for (const fault of FAULTS) {
  const { name, address, answer, isOfUse } = fault;
  test.describe(name, () => {
    const problems = isOfUse ? [] : [/^console error: <passerelle-card>/];
    test.use({ provoked: { problems, possible: BY_BROWSERS } });

    test(outcome(fault), async ({ page }) => {
      const heard = await listen(page);
      const said = rememberSaid(page);
      await page.route(address, (route) => (answer ? route.fulfill(answer()) : route.abort()));
      await page.goto("/hosts/plain.html");
      if (!isOfUse) {
        await page.locator("passerelle-quiz").scrollIntoViewIfNeeded();
        const types = async () => (await heard()).map((it) => it.type);
        await expect.poll(types).toEqual(["passerelle-error", "passerelle-error"]);
        await expectFallback(page);
        expect(said(), "one message").toHaveLength(1);
        await page.unroute(address);
        await page.locator("passerelle-card, passerelle-quiz").evaluateAll((all) => Promise.all(all.map((it) => it.load())));
      }
      await useWidgets(page);
      expect(said().length, "one message at most").toBeLessThanOrEqual(1);
    });
  });
}
