/** The app without a network, which is a server that was killed. */
import { readFileSync } from "node:fs";

import { JOINT, LIST } from "../e2e/support/explorer.mjs";
import { interview } from "../e2e/support/person.mjs";
import { read } from "../e2e/support/quiz.mjs";
import { keptBy, FIRST } from "./support/versions.mjs";
import { expect, GONE, test } from "./support/test.mjs";

const DATASET = JSON.parse(readFileSync(new URL("../../data/travail-social.json", import.meta.url), "utf8"));

test.use({ provoked: { problems: [], possible: GONE } });

test("after the first visit the device has every file as it should be, and nothing else", async ({ page, app }) => {
  await app.install();
  expect(await app.kept()).toEqual(keptBy(FIRST));
  const stored = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
  expect(stored).toEqual(["", 0, 0, 0]);
});

test("on the second visit the server is gone, and the app is there", async ({ page, site, app }) => {
  await app.install();
  await site.kill();
  await page.reload();
  await app.expectList();
  await expect(page.getByText("Une partie de Passerelle manque")).toBeHidden();
});

test("every card, every path and every quiz is there without the server", async ({ page, site, app }) => {
  await app.install();
  await site.kill();
  await page.reload();
  const headings = { metier: [...DATASET.profiles, ...DATASET.families], quiz: DATASET.diplomas.map((it) => it.about), chemins: DATASET.diplomas.map((it) => it.about) };
  const seen = new Set();
  for (const [kind, all] of Object.entries(headings)) {
    for (const { id } of all) {
      await page.evaluate((fragment) => (location.hash = fragment), `passerelle/${kind}/${id}`);
      await expect.poll(() => app.explorer.root.evaluate((it) => it.place)).toBe(`#passerelle/${kind}/${id}`);
      const heading = read(await app.explorer.root.locator("h1, h2, h3").first().innerText());
      expect(seen, `${kind}/${id}`).not.toContain(heading);
      seen.add(heading);
      await expect(page).toHaveTitle(`${heading} – Passerelle`);
    }
  }
  expect(seen).not.toContain("Cette page n’existe pas");
});

test("the quiz of all diplomas, and Back and Forward, without the server: title and focus follow", async ({ page, site, app }) => {
  await app.install();
  await site.kill();
  await page.reload();
  await app.expectList();
  await app.explorer.link(JOINT).click();
  await app.explorer.expectArrival(JOINT);
  await expect(page).toHaveTitle(`${JOINT} – Passerelle`);
  // By the page: Firefox's driver waits for a page to load, where none is.
  await page.evaluate(() => history.back());
  await app.explorer.expectTitle(LIST);
  await app.explorer.expectFocus({ tag: "a", text: JOINT });
  await expect(page).toHaveTitle(/^Les métiers du travail social/);
  await page.evaluate(() => history.forward());
  await app.explorer.expectArrival(JOINT);
  await expect(page).toHaveTitle(`${JOINT} – Passerelle`);
});

test("a whole quiz without the server", async ({ page, site, app }) => {
  await app.install();
  await site.kill();
  await app.open("#passerelle/quiz/deis");
  await interview(app.quiz, { holds: ["educator"], since2018: true, years: { socialWork: "1" } });
  expect(await app.quiz.verdict()).toBe("to-confirm");
});

for (const { path, heading } of [
  { path: "/ingenieur-social.html", heading: "Travailler dans l’ingénierie sociale" },
  { path: "/diplomes.html#dees", heading: "Les diplômes du travail social" },
  { path: "/diplomes", heading: "Les diplômes du travail social" },
  { path: "/?utm_source=affiche", heading: "Les métiers du travail social" },
]) {
  test(`another page of the app without the server: ${path}`, async ({ page, site, app }) => {
    await app.install();
    await site.kill();
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    const quiz = page.locator("passerelle-quiz, passerelle-explorer").first();
    await quiz.scrollIntoViewIfNeeded();
    await expect(quiz.locator("[part~=base]").first()).toBeVisible();
    await site.start();
  });
}

for (const path of ["/inconnu", "/tres/loin/d-ici/page.html?a=b#c", "/configurator/"]) {
  test(`an address that the device does not have says so, and leads to the app: ${path}`, async ({ page, site, app }) => {
    await app.install();
    await site.kill();
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette page n’est pas sur cet appareil");
    await page.getByRole("link").click();
    await app.expectList();
    expect(new URL(page.url()).pathname).toBe("/");
    await site.start();
  });
}

test.describe("while the server is there", () => {
  test.use({ provoked: { problems: [/status 404: .*inconnu/], possible: [/status of 404/] } });

  test("it says itself what it does not have", async ({ page, app }) => {
    await app.install();
    const answer = await page.goto("/inconnu");
    expect(answer.status()).toBe(404);
    await expect(page.getByText("Not found")).toBeVisible();
  });
});

for (const path of ["/ingenieur-social.html", "/diplomes.html", "/embed.html?widget=explorer", "/configurator/"]) {
  test(`a page that is not the app brings no worker: ${path}`, async ({ page, site }) => {
    await page.goto(path);
    await expect(page.locator("[part~=base]").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(site.asked).not.toContain("/worker.js");
  });
}

test("the app in a frame brings no worker", async ({ page, site }) => {
  await page.goto("/diplomes.html");
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("iframe"), { src: "/", title: "Passerelle" })));
  await expect(page.frameLocator("iframe").getByRole("heading", { name: "Explorer les métiers" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(site.asked).not.toContain("/worker.js");
});
