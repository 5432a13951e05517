/** A page that follows a dark system. */
import { findings } from "../e2e/support/axe.mjs";
import { expect, test } from "../e2e/support/test.mjs";
import { useWidgets } from "./support/host.mjs";

// WebDriver BiDi cannot emulate a dark system in Firefox 153; a preference can.
const launchOptions = [
  async ({ browserName, launchOptions }, use) => {
    const firefoxUserPrefs = { "layout.css.prefers-color-scheme.content-override": 0 };
    await use(browserName === "firefox" ? { ...launchOptions, firefoxUserPrefs } : launchOptions);
  },
  { scope: "worker" },
];
test.use({ launchOptions, colorScheme: ({ browserName }, use) => use(browserName === "firefox" ? null : "dark") });

test("the widgets are dark, too, and everything can be read", async ({ page }) => {
  await page.goto("/hosts/dark.html");
  await useWidgets(page);
  await expect(page.locator("passerelle-card [part=base]")).toHaveCSS("background-color", "rgb(21, 25, 27)");
  const { violations, incomplete } = await findings(page);
  const contrast = [...violations, ...incomplete].filter((it) => it.startsWith("color-contrast"));
  expect(contrast.filter((it) => it.includes("passerelle-"))).toEqual([]);
});

test("theme=light stays light", async ({ page }) => {
  await page.goto("/hosts/dark.html");
  await page.locator("passerelle-card").evaluate((it) => it.setAttribute("theme", "light"));
  await expect(page.locator("passerelle-card [part=base]")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});
