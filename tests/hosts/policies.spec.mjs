/** What a policy refuses, one thing at a time: the widgets work, or what the page wrote is read. */
import { listen } from "../e2e/support/events.mjs";
import { expect, test } from "../e2e/support/test.mjs";
import { expectFallback, rememberSaid, useWidgets } from "./support/host.mjs";

const NEEDED = "script-src 'self' 'wasm-unsafe-eval'";

/** `tells` is how many widgets tell the page that they cannot be shown; none where no script of theirs runs. */
const POLICIES = [
  { refuses: "nothing that is needed", policy: `default-src 'none'; ${NEEDED}; connect-src 'self'; img-src 'self'`, works: true },
  { refuses: "styles", policy: `${NEEDED}; style-src 'none'`, works: true },
  { refuses: "texts that become markup", policy: `${NEEDED}; require-trusted-types-for 'script'; trusted-types 'none'`, works: true },
  { refuses: "scripts", policy: "script-src 'none'", tells: 0 },
  { refuses: "WebAssembly", policy: "script-src 'self'", tells: 2 },
  { refuses: "connections", policy: `${NEEDED}; connect-src 'none'`, tells: 2 },
];

for (const { refuses, policy, works, tells } of POLICIES) {
  test.describe(`a policy that refuses ${refuses}`, () => {
    test.use({
      provoked: {
        problems: tells ? [/^console error: <passerelle-card>/] : [],
        possible: works ? [] : [/Content.Security.Policy|^request failed: |Failed to load resource|WebAssembly/],
      },
    });

    test(works ? "has the widgets work, and nothing to refuse" : "has what the page wrote be read", async ({ page }) => {
      const heard = await listen(page);
      const said = rememberSaid(page);
      await page.addInitScript(() => {
        window.refused = [];
        addEventListener("securitypolicyviolation", (it) => window.refused.push(`${it.violatedDirective} ${it.blockedURI}`));
      });
      await page.route("**/hosts/plain.html", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
      });
      await page.goto("/hosts/plain.html");
      if (works) {
        await useWidgets(page);
        expect(await page.evaluate(() => window.refused)).toEqual([]);
        await expect(page.locator("passerelle-card [part=base]")).toHaveCSS("border-top-width", "1px");
      } else {
        await page.locator("passerelle-quiz").scrollIntoViewIfNeeded();
        await expect.poll(async () => (await heard()).map((it) => it.type)).toEqual(Array(tells).fill("passerelle-error"));
        expect(said()).toHaveLength(Math.min(tells, 1));
        await expectFallback(page);
      }
    });
  });
}
