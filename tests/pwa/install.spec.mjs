/** An installation that fails: nothing of it stays, and whatever was there before goes on. */
import { FIRST, keptBy, SECOND_TITLE } from "./support/versions.mjs";
import { expect, GONE, test } from "./support/test.mjs";

test.use({ provoked: { problems: [], possible: [...GONE, /status (of )?404/] } });

const FIRST_TITLE = "Les métiers du travail social";

/** A file that the worker alone asks for, in the middle of the others. */
const IN_THE_MIDDLE = "/icons/icon-512.png";

/** How an installation fails at a file. */
const FAULTS = [
  { name: "a file is missing", fail: (site, path) => site.missing.add(path), mend: (site) => site.missing.clear() },
  { name: "the server dies", fail: (site, path) => (site.fatal = path), mend: (site) => site.start() },
];

/** The WebAssembly of a version. */
const wasmOf = (folder) => Object.keys(keptBy(folder)).find((it) => it.endsWith(".wasm"));

for (const { name, fail, mend } of FAULTS) {
  test(`on the first visit, ${name}: the page works, nothing is kept, and the next visit makes up for it`, async ({ page, site, app }) => {
    fail(site, IN_THE_MIDDLE);
    await app.open();
    await expect.poll(() => site.asked).toContain(IN_THE_MIDDLE);
    await expect.poll(() => app.worker("installing")).toBe(undefined);
    expect(await app.worker("active")).toBe(undefined);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await page.evaluate(() => (location.hash = "passerelle/quiz/deis"));
    await app.explorer.expectTitle("Puis-je préparer le DEIS ?");

    await mend(site);
    await app.install();
    expect(await app.kept()).toEqual(keptBy(FIRST));
  });

  test(`of a new version, ${name}: the one before stays whole, also without the server`, async ({ page, site, app, second }) => {
    await app.install();
    site.folder = second;
    fail(site, wasmOf(second));
    await page.reload();
    await expect.poll(() => site.asked).toContain(wasmOf(second));
    await expect.poll(() => app.worker("installing")).toBe(undefined);
    await expect.poll(() => app.kept()).toEqual(keptBy(FIRST));
    expect(await app.worker("waiting")).toBe(undefined);
    await expect(app.news).toBeHidden();

    await site.kill();
    await page.reload();
    await app.expectList();
    await expect(app.title).toHaveText(FIRST_TITLE);

    await site.start();
    await mend(site);
    await page.reload();
    await expect(app.news).toBeVisible();
    await app.update.click();
    await expect(app.title).toHaveText(SECOND_TITLE);
    expect(await app.kept()).toEqual(keptBy(second));
  });
}

test("a file that is not as it was built is not kept, and neither are the others", async ({ page, site, app }) => {
  site.changed.add("/page.css");
  await app.open();
  await expect.poll(() => site.asked.filter((it) => it === "/page.css").length).toBe(2);
  await expect.poll(() => app.worker("installing")).toBe(undefined);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await app.expectList();
});
