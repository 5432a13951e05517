/** Files that the device has lost, or that are not what they were. */
import { TROUBLE } from "./support/app.mjs";
import { FIRST, keptBy } from "./support/versions.mjs";
import { expect, GONE, test } from "./support/test.mjs";

test.use({ provoked: { problems: [], possible: [...GONE, /<passerelle-explorer>/] } });

const KEPT = keptBy(FIRST);
const file = (pattern) => Object.keys(KEPT).find((it) => pattern.test(it));

/** The first page, what it says, how it looks, what it does. */
const FILES = ["/index.html", "/pkg/elements.js", "/page.css", "/app/news.js", file(/elements-/), file(/\.wasm$/)];

for (const how of ["evicted", "corrupted"]) {
  test(`what was ${how} is fetched again as soon as it is needed, and kept`, async ({ page, site, app }) => {
    await app.install();
    for (const path of FILES) await app.spoil(path, how);
    expect(await app.kept()).not.toEqual(KEPT);
    await page.reload();
    await app.expectList();
    await expect(app.page.getByText(TROUBLE)).toBeHidden();
    await expect.poll(() => app.kept()).toEqual(KEPT);

    await site.kill();
    await page.reload();
    await app.expectList();
  });

  for (const path of [file(/\.wasm$/), file(/elements-/), "/pkg/elements.js"]) {
    test(`without the server, the page says that something was ${how}, and goes on when the server is back: ${path.replace(/-\w+/, "")}`, async ({ page, site, app }) => {
      await app.install();
      await app.spoil(path, how);
      await site.kill();
      await page.reload();
      await expect(page.getByText(TROUBLE)).toBeVisible();
      await expect(page.getByText("Les métiers se chargent")).toBeVisible();

      await site.start();
      await page.getByRole("button", { name: "Réessayer" }).click();
      await app.expectList();
      await expect(page.getByText(TROUBLE)).toBeHidden();
      expect(await app.kept()).toEqual(KEPT);
    });
  }

  test(`without the server, a page that was ${how} says so itself`, async ({ page, site, app }) => {
    await app.install();
    await app.spoil("/index.html", how);
    await site.kill();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette page n’est pas sur cet appareil");
    await site.start();
    await page.getByRole("link").click();
    await app.expectList();
    expect(await app.kept()).toEqual(KEPT);
  });
}

test("a page that was evicted is there by the next version, where the server has only that", async ({ page, site, app, second }) => {
  await app.install();
  await app.spoil("/index.html", "evicted");
  site.folder = second;
  await page.reload();
  await app.expectList();
});
