/** The page around a kiosk: what its operator sets, sees and does, and how it comes back. */
import { readFileSync } from "node:fs";

import { JOINT, LIST } from "./support/explorer.mjs";
import { expect, test } from "./support/test.mjs";

const CODE = "2718";
/** Of the code above. Made by another implementation of PBKDF2, so that the page does not check itself. */
const KEPT = await pbkdf2(CODE);

async function pbkdf2(code) {
  const { pbkdf2Sync, randomBytes } = await import("node:crypto");
  const [rounds, salt] = [100_000, randomBytes(16)];
  return [rounds, salt.toString("hex"), pbkdf2Sync(code, salt, rounds, 32, "sha256").toString("hex")].join(".");
}

/** Opens the kiosk by these settings, as the operator would write them. */
async function open(page, kiosk = {}) {
  await page.route("**/kiosk.json", (route) => route.fulfill({ json: { kiosk } }));
  await page.goto("/kiosk.html");
}

const invitation = (page) => page.getByRole("button", { name: JOINT });
const end = (page) => page.getByRole("button", { name: "Terminer et tout effacer" });
const keypad = (page) => page.getByRole("dialog", { name: "Code de l’exploitant" });
const menu = (page) => page.getByRole("dialog", { name: "Que voulez-vous faire ?" });

async function knock(page, n_taps = 5) {
  for (let tap = 0; tap < n_taps; tap += 1) await page.mouse.click(20, 20);
}

async function type(page, code) {
  for (const digit of code) await keypad(page).getByRole("button", { name: digit, exact: true }).click();
  await keypad(page).getByRole("button", { name: "Valider" }).click();
}

async function visit(page) {
  await invitation(page).click();
  await end(page).click();
  await expect(invitation(page)).toBeVisible();
}

test("the invitation says what the operator wrote, in the colours of the operator", async ({ page }) => {
  await open(page, {
    title: "Bienvenue au salon",
    promise: "Deux minutes suffisent.",
    colours: { accent: "#7a0040" },
    theme: "light",
    profiles: ["ingenieur-social"],
  });
  await expect(page.getByRole("heading", { name: "Bienvenue au salon" })).toBeVisible();
  await expect(page.getByText("Deux minutes suffisent.")).toBeVisible();
  await expect(invitation(page)).toHaveCSS("background-color", "rgb(122, 0, 64)");
  await page.getByRole("button", { name: LIST }).click();
  await expect(page.getByText("1 métier", { exact: true })).toBeVisible();
});

test.describe("settings that cannot be followed", () => {
  for (const [name, body, reason] of [
    ["a number out of bounds", '{ "kiosk": { "idleSeconds": 5 } }', "expected a whole number from 10 to 3600, but found 5"],
    ["a profession that is not there", '{ "kiosk": { "profiles": ["plombier"] } }', "kiosk.profiles[0]: no profile is called `plombier`"],
    ["no JSON", "kiosk: {}", "failed to read the settings of the kiosk at line 1, column 1: expected value"],
  ]) {
    test(`${name}: the screen says what to mend`, async ({ page }) => {
      await page.route("**/kiosk.json", (route) => route.fulfill({ body, contentType: "application/json" }));
      await page.goto("/kiosk.html");
      await expect(page.getByRole("alert")).toContainText("kiosk.json est à corriger");
      await expect(page.getByRole("alert")).toContainText(reason);
    });
  }
});

test.describe("the way out", () => {
  test("five taps and the code lead to a menu, and out", async ({ page, baseURL }) => {
    await open(page, { exit: { code: KEPT, address: `${baseURL}/icon.svg` } });
    await expect(invitation(page)).toBeVisible();
    await knock(page);
    await type(page, CODE);
    await expect(menu(page)).toBeVisible();
    await expect(menu(page).getByRole("button", { name: "Télécharger les statistiques" })).toBeHidden();
    await menu(page).getByRole("button", { name: "Quitter l’écran" }).click();
    await expect(page).toHaveURL("/icon.svg");
  });

  test("without a code in the settings nothing opens", async ({ page }) => {
    await open(page);
    await expect(invitation(page)).toBeVisible();
    await knock(page, 12);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("four taps, or one elsewhere in between, open nothing", async ({ page }) => {
    await open(page, { exit: { code: KEPT } });
    await expect(invitation(page)).toBeVisible();
    await knock(page, 4);
    await page.mouse.click(400, 20);
    await knock(page, 4);
    await expect(keypad(page)).toBeHidden();
  });

  test("who does not know the code is sent back after three tries", async ({ page }) => {
    await open(page, { exit: { code: KEPT } });
    await expect(invitation(page)).toBeVisible();
    await knock(page);
    for (const wrong of ["1", "27180"]) {
      await type(page, wrong);
      await expect(keypad(page).getByRole("alert")).toHaveText("Ce n’est pas le bon code.");
    }
    await type(page, "0000");
    await expect(keypad(page)).toBeHidden();
    await expect(menu(page)).toBeHidden();
  });

  test("a keypad that somebody opened and left closes, and keeps no digit", async ({ page, today }) => {
    await page.clock.install({ time: today });
    await open(page, { exit: { code: KEPT } });
    await expect(invitation(page)).toBeVisible();
    await knock(page);
    await keypad(page).getByRole("button", { name: "2", exact: true }).click();
    await page.clock.runFor(31_000);
    await expect(keypad(page)).toBeHidden();
    await knock(page);
    await expect(keypad(page).getByLabel("Code saisi")).toHaveText("");
  });
});

test("the page that makes a code makes one that opens", async ({ page }) => {
  await page.goto("/kiosk/code.html");
  await page.getByLabel("Code de 4 à 12 chiffres").fill("12");
  await page.getByRole("button", { name: "Calculer" }).click();
  await expect(page.getByRole("alert")).toHaveText("Écrivez de 4 à 12 chiffres, sans espace.");
  await page.getByLabel("Code de 4 à 12 chiffres").fill("31415");
  await page.getByRole("button", { name: "Calculer" }).click();
  await expect(page.getByRole("heading", { name: "À coller dans kiosk.json" })).toBeFocused();
  const written = JSON.parse(`{${await page.locator("#exit").textContent()}}`);
  await open(page, written);
  await expect(invitation(page)).toBeVisible();
  await knock(page);
  await type(page, "31415");
  await expect(menu(page)).toBeVisible();
});

test("figures count visits, quizzes and results by day, survive a fresh page, and hold nothing else", async ({ page }) => {
  await open(page, { statistics: true, exit: { code: KEPT }, reloadAfter: 2 });
  await visit(page);
  await invitation(page).click();
  await page.getByRole("button", { name: "Terminer et tout effacer" }).waitFor();
  const loaded = page.waitForEvent("load");
  await end(page).click();
  await loaded;
  await visit(page);
  await knock(page);
  await type(page, CODE);
  const downloading = page.waitForEvent("download");
  await menu(page).getByRole("button", { name: "Télécharger les statistiques" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("passerelle.csv");
  expect(readFileSync(await download.path(), "utf8")).toBe(
    "\ufeffjour;visites;quiz terminés;dont tous diplômes;peut candidater;à confirmer;pas encore;indéterminé\r\n" +
      "2026-11-23;3;0;0;0;0;0;0\r\n",
  );
});

test("after so many visitors the page is loaded afresh; not while it cannot be had", async ({ page, context }) => {
  await open(page, { reloadAfter: 1 });
  await expect(invitation(page)).toBeVisible();
  await page.evaluate(() => (globalThis.isOld = true));
  const loaded = page.waitForEvent("load");
  await invitation(page).click();
  await end(page).click();
  await loaded;
  await expect(invitation(page)).toBeVisible();
  expect(await page.evaluate(() => globalThis.isOld)).toBeUndefined();
  expect(context.pages()).toHaveLength(1);
});

test.describe("failures", () => {
  test.use({ provoked: { problems: [/the screen starts again/], possible: [/exception/, /console error/, /request failed/, /console warning/] } });

  /** A trap, as a panic is one. */
  const trap = (page) =>
    page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError("unreachable"); }));

  test("an exception that nobody catches: the invitation is back, as if nobody had been there", async ({ page }) => {
    await open(page);
    await invitation(page).click();
    const loaded = page.waitForEvent("load");
    await trap(page);
    await loaded;
    await expect(invitation(page)).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
  });

  test("a place that is not there: the invitation is back", async ({ page }) => {
    await open(page);
    await invitation(page).click();
    const loaded = page.waitForEvent("load");
    await page.evaluate(() => location.replace("#passerelle/metier/astronaute"));
    await loaded;
    await expect(invitation(page)).toBeVisible();
  });

  test("no memory left in the WebAssembly: the invitation is back", async ({ page }) => {
    await open(page);
    await invitation(page).click();
    const loaded = page.waitForEvent("load");
    await page.evaluate(async () => {
      const module = await import("/pkg/passerelle.js");
      const { memory } = await module.default();
      try {
        for (let pages = 16_384; 1 <= pages; pages /= 2) while (memory.grow(pages) !== undefined);
      } catch {
        // All that there can be.
      }
      document.querySelector("passerelle-explorer").data = `{ "a": "${"a".repeat(4_000_000)}" }`;
    });
    await loaded;
    await expect(invitation(page)).toBeVisible();
  });

  test("the third time in a minute is the last; then the screen rests", async ({ page }) => {
    await open(page);
    for (let n_times = 0; n_times < 3; n_times += 1) {
      await expect(invitation(page)).toBeVisible();
      const loaded = page.waitForEvent("load");
      await trap(page);
      await loaded;
    }
    await expect(invitation(page)).toBeVisible();
    await trap(page);
    await expect(page.getByRole("alert")).toContainText("Cet écran se repose quelques minutes.");
  });

  test("no network: the screen rests, and is back when the network is", async ({ page, context }) => {
    await open(page);
    await expect(invitation(page)).toBeVisible();
    await context.setOffline(true);
    await trap(page);
    await expect(page.getByRole("alert")).toContainText("Cet écran se repose quelques minutes.");
    await context.setOffline(false);
    await expect(invitation(page)).toBeVisible({ timeout: 15_000 });
  });

  test("the WebAssembly never comes: the page tries again", async ({ page, today }) => {
    await page.clock.install({ time: today });
    let n_asked = 0;
    let hold = true;
    await page.route("**/*.wasm", async (route) => {
      n_asked += 1;
      if (!hold) return route.continue();
      // Answered never, as by a connection that died.
    });
    await open(page);
    await expect.poll(() => n_asked).toBeGreaterThan(0);
    hold = false;
    await page.clock.runFor(21_000);
    await expect(invitation(page)).toBeVisible();
  });
});
