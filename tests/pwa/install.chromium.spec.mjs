/** What Chromium asks of a page that can be installed as an app. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { PNG } from "pngjs";

import { withProfile } from "./support/profile.mjs";
import { FIRST } from "./support/versions.mjs";
import { expect, test } from "./support/test.mjs";

const MANIFEST = JSON.parse(readFileSync(join(FIRST, "app.webmanifest"), "utf8"));

test.use(withProfile());

test("the app can be installed, and its manifest has no mistake", async ({ page, context, app }) => {
  await app.open();
  const browser = await context.newCDPSession(page);
  const { errors, data, manifest } = await browser.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(JSON.parse(data)).toEqual(MANIFEST);
  expect(manifest).toMatchObject({ display: "kStandalone" });
  expect((await browser.send("Page.getInstallabilityErrors")).installabilityErrors).toEqual([]);
});

for (const colorScheme of ["light", "dark"]) {
  test(`the bar around the app is of the colour of the page: ${colorScheme}`, async ({ page, app }) => {
    await page.emulateMedia({ colorScheme });
    await app.open();
    const { said, page: own } = await page.evaluate(() => {
      const rgb = (color) => {
        document.body.style.color = color;
        return getComputedStyle(document.body).color;
      };
      const said = [...document.querySelectorAll("meta[name=theme-color]")].filter((it) => matchMedia(it.media).matches);
      const page = [document.documentElement, document.body].map((it) => getComputedStyle(it).backgroundColor);
      return { said: said.map((it) => rgb(it.content)), page: page.find((it) => it !== "rgba(0, 0, 0, 0)") };
    });
    expect(said).toEqual([own]);
    if (colorScheme === "light") expect([MANIFEST.theme_color, MANIFEST.background_color]).toEqual(["#f6f5f1", "#f6f5f1"]);
  });
}

test("page and manifest say their language", async ({ page, app }) => {
  await app.open();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  expect(MANIFEST).toMatchObject({ lang: "fr", dir: "ltr" });
});

test("the check sees when it cannot", async ({ page, context, app }) => {
  await page.route("**/app.webmanifest", (route) => route.fulfill({ json: { ...MANIFEST, icons: [] } }));
  await app.open();
  const browser = await context.newCDPSession(page);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  // Chromium has one more name for it while it still looks.
  expect(installabilityErrors.map((it) => it.errorId)).toContain("no-acceptable-icon");
});

test("pictures are of the size that is said", () => {
  for (const { src, sizes, type } of [...MANIFEST.icons, ...MANIFEST.screenshots]) {
    if (type !== "image/png") continue;
    const { width, height } = PNG.sync.read(readFileSync(join(FIRST, src)));
    expect(`${width}x${height}`, src).toBe(sizes);
  }
});

test("a maskable icon has nothing that counts outside of the inner circle", () => {
  const { src } = MANIFEST.icons.find((it) => it.purpose === "maskable");
  const { data, width } = PNG.sync.read(readFileSync(join(FIRST, src)));
  const colour = (idx) => data.subarray(4 * idx, 4 * idx + 4).join();
  const paper = colour(0);
  let farthest = 0;
  for (let idx = 0; idx < width * width; idx += 1) {
    const distance = Math.hypot((idx % width) + 0.5 - width / 2, Math.floor(idx / width) + 0.5 - width / 2);
    if (colour(idx) !== paper) farthest = Math.max(farthest, distance);
  }
  // The safe zone of the specification: a radius of 40 %.
  expect(farthest).toBeGreaterThan(0);
  expect(farthest).toBeLessThanOrEqual(0.4 * width);
  expect(paper.endsWith(",255")).toBe(true);
});

for (const { name, url } of MANIFEST.shortcuts) {
  test(`a shortcut leads to what it says: ${name}`, async ({ page }) => {
    await page.goto(new URL(url, "http://localhost/").href.replace("http://localhost", ""));
    const heading = name === "Tous les diplômes" ? "Les diplômes du travail social" : name;
    await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
  });
}
