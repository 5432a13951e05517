/** A visitor without JavaScript. */
import { expect, test } from "../e2e/support/test.mjs";
import { expectFallback } from "./support/host.mjs";

const PAGE = "/hosts/no-script.html";

// Through BiDi nothing can be seen of a page of Firefox without JavaScript. There, a policy refuses every script.
test.use({
  javaScriptEnabled: ({ browserName }, use) => use(browserName !== "chromium"),
  provoked: { problems: [], possible: [/Content.Security.Policy/] },
});

test("what the page wrote is read", async ({ page, browserName }) => {
  if (browserName !== "chromium") await refuseScripts(page);
  await page.goto(PAGE);
  await expectFallback(page);
  await page.getByRole("link", { name: "Lire les conditions" }).click();
  await expect(page).toHaveURL(/diplomes\.html$/);
});

async function refuseScripts(page) {
  await page.route(`**${PAGE}`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": "script-src 'none'" };
    await route.fulfill({ response, headers });
  });
}
