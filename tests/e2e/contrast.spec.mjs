/** Whatever colours a host sets, what a widget says can be read. The judge is axe. */
import { findings } from "./support/axe.mjs";
import { openHost } from "./support/host.mjs";
import { expect, test } from "./support/test.mjs";

const WIDGETS = `
  <passerelle-card profile="ingenieur-social" loading="eager"></passerelle-card>
  <passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`;
const host = (rules) => `<style>:is(passerelle-card, passerelle-quiz) { ${rules} }</style>${WIDGETS}`;

const THEMES = [
  { name: "a yellow accent", rules: "--passerelle-accent: #fd0", told: /the colour accent is rgb\(\d+ \d+ \d+\), since rgb\(255 221 0\)/ },
  { name: "an accent in oklch", rules: "--passerelle-accent: oklch(0.9 0.1 200)", told: /the colour accent is/ },
  { name: "white on white", rules: "--passerelle-ink: #fff; --passerelle-muted: white", told: /the colour ink is/ },
  { name: "a red surface", rules: "--passerelle-surface: #c00; --passerelle-tint: #a00", told: /the colour accent is/ },
  { name: "a black surface", rules: "--passerelle-surface: #000; --passerelle-tint: #111", told: /the colour ink is/ },
  { name: "black on its accent", rules: "--passerelle-accent: #003; --passerelle-on-accent: #000", told: /the colour on-accent is/ },
];

for (const colorScheme of ["light", "dark"]) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const { name, rules, told } of THEMES) {
      test.describe(name, () => {
        // In the dark, some of these are just fine.
        const problems = colorScheme === "light" ? [told] : [];
        test.use({ provoked: { problems, possible: [/console warning: Passerelle: the colour/] } });

        test("can be read, and the console says what was replaced", async ({ page }) => {
          const warnings = [];
          page.on("console", (it) => it.type() === "warning" && warnings.push(it.text()));
          await openHost(page, host(rules));
          await expect(page.getByRole("article")).toBeVisible();
          await expect(page.locator("passerelle-quiz form")).toBeVisible();
          const { violations } = await findings(page);
          expect(violations.filter((it) => it.startsWith("color-contrast:"))).toEqual([]);
          expect(new Set(warnings).size, "each thing is said once").toBe(warnings.length);
        });
      });
    }
  });
}

test("colours that can be read are left as they are, and nothing is said", async ({ page }) => {
  await openHost(page, host("--passerelle-accent: #5b0b5a"));
  const button = page.locator("passerelle-quiz [part=button]").first();
  await expect(button).toHaveCSS("background-color", "rgb(91, 11, 90)");
});

test.describe("when the visitor's system turns dark", () => {
  test.use({ provoked: { problems: [/the colour accent is/] } });

  test("colours are looked at again", async ({ page }) => {
    await openHost(page, host("--passerelle-accent: #5b0b5a"));
    const kind = page.locator("passerelle-card .kind");
    await expect(kind).toHaveCSS("color", "rgb(91, 11, 90)");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(kind).not.toHaveCSS("color", "rgb(91, 11, 90)");
    expect((await findings(page)).violations.filter((it) => it.startsWith("color-contrast:"))).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await expect(kind).toHaveCSS("color", "rgb(91, 11, 90)");
  });
});

test.describe("when the page takes another theme", () => {
  test.use({ provoked: { problems: [/the colour accent is/] } });

  for (const [name, where] of [["root", "html"], ["body", "body"], ["widget", "passerelle-card"]]) {
    test(`by a class on its ${name}, colours are looked at again`, async ({ page }) => {
      await openHost(page, `<style>.loud { --passerelle-accent: #fd0 !important }</style>${host("--passerelle-accent: inherit")}`);
      const kind = page.locator("passerelle-card .kind");
      const before = await kind.evaluate((it) => getComputedStyle(it).color);
      await page.locator(where).evaluate((it) => it.classList.add("loud"));
      await expect(kind).not.toHaveCSS("color", before);
      expect((await findings(page)).violations.filter((it) => it.startsWith("color-contrast:"))).toEqual([]);
      await page.locator(where).evaluate((it) => it.classList.remove("loud"));
      await expect(kind).toHaveCSS("color", before);
    });
  }
});

test("without the replacement axe would find it", async ({ page }) => {
  await openHost(page, host("--passerelle-accent: #5b0b5a"));
  await expect(page.getByRole("article")).toBeVisible();
  await page.locator("passerelle-card").evaluate((it) => it.shadowRoot.firstElementChild.style.setProperty("--_accent", "#fd0"));
  const { violations } = await findings(page);
  expect(violations.filter((it) => it.startsWith("color-contrast:")).length).toBeGreaterThan(0);
});
