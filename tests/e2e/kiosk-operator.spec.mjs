/** The page around a kiosk: what its operator sets, sees and does. */
import { readFileSync } from "node:fs";

import { LIST } from "./support/explorer.mjs";
import { answerAll, PERSONS } from "./support/joint.mjs";
import { Kiosk } from "./support/kiosk.mjs";
import { end, invitation, open } from "./support/kiosk-page.mjs";
import { interview } from "./support/person.mjs";
import { expect, test } from "./support/test.mjs";

const CODE = "2718";
/** Of the code above. Made by another implementation of PBKDF2, so that the page does not check itself. */
const KEPT = await pbkdf2(CODE);

async function pbkdf2(code) {
  const { pbkdf2Sync, randomBytes } = await import("node:crypto");
  const [rounds, salt] = [100_000, randomBytes(16)];
  return [rounds, salt.toString("hex"), pbkdf2Sync(code, salt, rounds, 32, "sha256").toString("hex")].join(".");
}

const keypad = (page) => page.getByRole("dialog", { name: "Code de l’exploitant" });
const menu = (page) => page.getByRole("dialog", { name: "Que voulez-vous faire ?" });

async function knock(page, n_taps = 5) {
  for (let tap = 0; tap < n_taps; tap += 1) await page.mouse.click(20, 20);
}

async function type(page, code) {
  for (const digit of code) await keypad(page).getByRole("button", { name: digit, exact: true }).click();
  await keypad(page).getByRole("button", { name: "Valider" }).click();
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

test("it asks, waits and grows by the operator's numbers", async ({ page, today }) => {
  await page.clock.install({ time: today });
  await open(page, { idleSeconds: 10, warningSeconds: 30, dotsPerInch: 200 });
  const { height } = await invitation(page).boundingBox();
  expect(height).toBeGreaterThanOrEqual(Math.floor((15 / 25.4) * 200));
  await page.clock.pauseAt(`${today.slice(0, 10)}T13:00`);
  await invitation(page).click();
  await page.clock.runFor(9_000);
  const warning = page.getByRole("alertdialog");
  await expect(warning).toBeHidden();
  await page.clock.runFor(1_000);
  await expect(warning).toContainText(/Encore 30\ssecondes/);
  await page.clock.runFor(29_000);
  await expect(warning).toBeVisible();
  await page.clock.runFor(1_000);
  await expect(invitation(page)).toBeVisible();
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
  const kiosk = new Kiosk(page);
  for (const facts of [{ holds: ["master"] }, { corps: true, years: { corps: "2" } }]) {
    await interview(await kiosk.askAboutDeis(), facts);
    const loaded = page.waitForEvent("load");
    await kiosk.end();
    // After the second one.
    if (facts.corps) await loaded;
    await expect(invitation(page)).toBeVisible();
  }
  await answerAll(await kiosk.askAboutAll(), PERSONS[1].facts);
  await kiosk.end();
  await expect(invitation(page)).toBeVisible();
  await knock(page);
  await type(page, CODE);
  const downloading = page.waitForEvent("download");
  await menu(page).getByRole("button", { name: "Télécharger les statistiques" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("passerelle.csv");
  expect(readFileSync(await download.path(), "utf8")).toBe(
    "\ufeffjour;visites;quiz terminés;dont tous diplômes;peut candidater;à confirmer;pas encore;indéterminé\r\n" +
      "2026-11-23;3;3;1;1;0;1;0\r\n",
  );
});

test("after so many visitors the page is loaded afresh", async ({ page, context }) => {
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

test.describe("without a network", () => {
  test.use({ provoked: { problems: [], possible: [/ERR_INTERNET_DISCONNECTED/] } });

  test("the page that is there stays, however many visitors it had", async ({ page, context }) => {
    await open(page, { reloadAfter: 1 });
    await expect(invitation(page)).toBeVisible();
    await page.evaluate(() => (globalThis.isOld = true));
    await context.setOffline(true);
    for (let n_visitors = 0; n_visitors < 2; n_visitors += 1) {
      await invitation(page).click();
      const asked = page.waitForEvent("requestfailed");
      await end(page).click();
      await asked;
      await expect(invitation(page)).toBeVisible();
    }
    expect(await page.evaluate(() => globalThis.isOld)).toBe(true);
  });
});
