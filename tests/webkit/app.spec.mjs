/** The app in WebKitGTK: kept on the device, without its server, damaged, updated. */
import { readFileSync } from "node:fs";

import { JOINT, LIST } from "../e2e/support/explorer.mjs";
import { QUESTIONS } from "../e2e/support/words.mjs";
import { keptBy, FIRST, SECOND_TITLE } from "../pwa/support/versions.mjs";
import { expect, test } from "./support/site.mjs";

const DATASET = JSON.parse(readFileSync(new URL("../../data/travail-social.json", import.meta.url), "utf8"));
const FACTS = { holds: ["educator"], since2018: true, years: { socialWork: "1" } };

const WASM = Object.keys(keptBy(FIRST)).find((it) => it.endsWith(".wasm"));

const title = (webkit) => webkit.evaluate(() => document.querySelector("h1").textContent);

test("on the second visit the server is gone: every card, path and quiz is there", async ({ webkit, site, app }) => {
  await app.install();
  expect(await app.kept()).toEqual(keptBy(FIRST));
  await site.kill();
  await webkit.reload();
  await app.expectTitle(LIST);
  const headings = new Set();
  const diplomas = DATASET.diplomas.map((it) => it.about);
  for (const [kind, all] of Object.entries({ metier: [...DATASET.profiles, ...DATASET.families], quiz: diplomas, chemins: diplomas })) {
    for (const { id } of all) {
      const before = (await app.shown()).title;
      await app.go(`passerelle/${kind}/${id}`);
      await expect.poll(async () => (await app.shown()).title, `${kind}/${id}`).not.toBe(before);
      headings.add((await app.shown()).title);
    }
  }
  expect(headings.size).toBe(DATASET.profiles.length + DATASET.families.length + 2 * diplomas.length);
  expect(headings).not.toContain("Cette page n’existe pas");
});

test("a whole quiz without the server", async ({ site, app }) => {
  await app.install();
  await site.kill();
  await app.open("/#passerelle/quiz/deis");
  await app.expectQuestion(QUESTIONS.diplomas);
  await app.answer(FACTS);
  expect(await app.verdict()).toBe("to-confirm");
});

test("an address that the device does not have says so, and leads to the app", async ({ webkit, site, app }) => {
  await app.install();
  await site.kill();
  await app.open("/tres/loin/d-ici/page.html?a=b#c");
  expect(await title(webkit)).toBe("Cette page n’est pas sur cet appareil");
  await webkit.click(() => document.querySelector("a"));
  await app.expectTitle(LIST);
});

for (const { name, fail, mend } of [
  { name: "a file is missing", fail: (site, path) => site.missing.add(path), mend: (site) => site.missing.clear() },
  { name: "the server dies", fail: (site, path) => (site.fatal = path), mend: (site) => site.start() },
]) {
  test(`while it is kept, ${name}: nothing is, the page works, and the next visit makes up for it`, async ({ webkit, site, app }) => {
    fail(site, "/icons/icon-512.png");
    await app.open();
    await expect.poll(() => site.asked).toContain("/icons/icon-512.png");
    await expect.poll(() => app.worker("installing")).toBe(undefined);
    expect(await app.worker("active")).toBe(undefined);
    await expect.poll(() => webkit.evaluate(() => caches.keys())).toEqual([]);
    await app.press(JOINT);
    await app.expectTitle(JOINT);

    await mend(site);
    await app.install();
    expect(await app.kept()).toEqual(keptBy(FIRST));
  });
}

for (const how of ["evicted", "corrupted"]) {
  test(`what was ${how} is fetched again; without the server the page says so`, async ({ webkit, site, app }) => {
    await app.install();
    await app.spoil(WASM, how);
    await site.kill();
    await webkit.reload();
    await app.expectText("Une partie de Passerelle manque sur cet appareil.");
    await site.start();
    await app.press("Réessayer");
    await app.expectTitle(LIST);
    await expect.poll(() => app.kept()).toEqual(keptBy(FIRST));
  });
}

test("a new version waits for two tabs, and takes the answers along", async ({ webkit, site, app, second }) => {
  await app.install();
  const one = await webkit.tab();
  const two = await webkit.newTab();
  await app.open("/#passerelle/quiz/deis");
  await app.expectQuestion(QUESTIONS.diplomas);
  await app.answer(FACTS, QUESTIONS.corps);
  site.folder = second;
  // As the page itself does after an hour.
  await webkit.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));
  await app.expectText("Nouvelle version");
  await app.press("Mettre à jour");
  await app.expectText("Passerelle est ouverte dans un autre onglet.");
  expect(await app.worker("waiting")).toBe("installed");

  await webkit.show(one);
  await app.expectText("Nouvelle version");
  await webkit.reload();
  await app.expectTitle(LIST);
  expect(await title(webkit)).not.toBe(SECOND_TITLE);
  await webkit.closeTab();

  await webkit.show(two);
  await app.press("Mettre à jour");
  await expect.poll(() => title(webkit)).toBe(SECOND_TITLE);
  await app.expectQuestion(QUESTIONS.corps);
  await app.answer(FACTS);
  expect(await app.verdict()).toBe("to-confirm");
  expect(await app.kept()).toEqual(keptBy(second));
});
