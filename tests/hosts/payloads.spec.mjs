/** What was written to do harm, in every door: no script runs, nothing leaves the widgets, nothing leaves the page. */
import { expect, test } from "../e2e/support/test.mjs";
import { answer, expectNothingIn, GROUPS, PARTS, PATH } from "./support/attacked.mjs";

/** One message for each thing that is wrong; and a dataset is given up as soon as there is another. */
const TOLD = [/^console error: <passerelle-\w+> /, /^request failed: .*\/given\//];

// They count how often a page changes its address, and stop it at two hundred times in ten seconds.
const launchOptions = [
  async ({ browserName, launchOptions }, use) => {
    const firefoxUserPrefs = { "dom.navigation.navigationRateLimit.count": 0 };
    const args = [...(launchOptions.args ?? []), "--disable-ipc-flooding-protection"];
    await use(browserName === "firefox" ? { ...launchOptions, firefoxUserPrefs } : { ...launchOptions, args });
  },
  { scope: "worker" },
];
test.describe.configure({ timeout: 240_000 });
test.use({ launchOptions, provoked: { problems: [], possible: TOLD } });

test("there are payloads enough, and no two are called the same", () => {
  const names = GROUPS.flatMap(({ group, payloads }) => payloads.map((it) => `${group}: ${it.name}`));
  expect(names.length).toBeGreaterThanOrEqual(200);
  expect(new Set(names).size).toBe(names.length);
});

for (const part of PARTS) {
  test(`nothing comes in by ${part.name}`, async ({ page }) => {
    await page.route(/\/(attacked\.html|attack\/.*|given\/.*)$/, (route) =>
      route.fulfill(answer(new URL(route.request().url()).pathname, part)),
    );
    await page.goto(PATH);
    await expectNothingIn(page, part);
    // By a mouse, where nothing covers it.
    if (!part.body.includes("kiosk")) await page.getByRole("button", { name: "Contact" }).click();
  });
}
