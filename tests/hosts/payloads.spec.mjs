/** What was written to do harm, in every door: no script runs, nothing leaves the widgets, nothing leaves the page. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

import { expect, test } from "../e2e/support/test.mjs";
import { DATASETS, textOf } from "./support/payloads.mjs";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const FOLDER = new URL("../cases/payloads/", import.meta.url);
const GROUPS = readdirSync(FOLDER).map((file) => ({ group: basename(file, ".json"), payloads: JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) }));
const BASE = JSON.parse(read("../cases/base.json"));
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

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

const OWN = `<passerelle-card profile="worker" loading="eager"></passerelle-card><passerelle-quiz diploma="degree" loading="eager"></passerelle-quiz>`;

/** Doors, and the page that has them; a kiosk covers its page. */
const DOORS = [
  { name: "a dataset", body: OWN, attack: "attackDatasets", isLarge: true },
  { name: "an attribute", body: `<passerelle-card profile="ingenieur-social" loading="eager"></passerelle-card><passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`, attack: "attackAttributes" },
  { name: "the fragment", body: `<passerelle-explorer loading="eager"></passerelle-explorer>`, attack: "attackFragments" },
  {
    name: "a message",
    body: `<iframe data-passerelle title="Fiche" src="/embed.html?widget=card&profile=ingenieur-social"></iframe><passerelle-explorer loading="eager"></passerelle-explorer>`,
    scripts: `<script src="/embed-resizer.js" defer></script>`,
    attack: "attackByMessages",
  },
  { name: "the settings of a kiosk", body: `<passerelle-explorer mode="kiosk" loading="eager"></passerelle-explorer>`, attack: "attackSettings", isCovered: true },
];

const parts = DOORS.flatMap(({ name, isLarge, ...door }) =>
  isLarge ? GROUPS.map((it) => ({ ...door, name: `${name}: ${it.group}`, groups: [it] })) : { ...door, name, groups: GROUPS },
);

for (const { name, body, scripts = "", attack, isCovered, groups } of parts) {
  test(`nothing comes in by ${name}`, async ({ page }) => {
    await open(page, body, scripts);
    const findings = [];
    for (const { group, payloads } of groups) {
      const found = await page.evaluate(
        async ([attack, given]) => JSON.stringify(await (await import("/attack/attack.mjs"))[attack](given)),
        [attack, { payloads, group, base: BASE, addressOf: `/given/${group}/KIND/IDX.json` }],
      );
      findings.push(...JSON.parse(found));
    }
    expect(findings).toEqual([]);
    await expectUnharmed(page, isCovered);
  });
}

async function open(page, body, scripts) {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8" /><title>Un partenaire</title>
    <link rel="icon" href="/icon.svg" /><script type="module" src="/pkg/elements.js"></script>${scripts}</head>
    <body><main><h1>Un partenaire</h1><button type="button">Contact</button>${body}</main></body></html>`;
  const headers = { "content-security-policy": POLICY };
  await page.route("**/attacked.html", (route) => route.fulfill({ contentType: "text/html", headers, body: html }));
  await page.route("**/attack/*.mjs", (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: "text/javascript", body: read(`./support/${file}`) });
  });
  await page.route("**/given/**", (route) => {
    const [, , group, kind, file] = new URL(route.request().url()).pathname.split("/");
    const { payloads } = GROUPS.find((it) => it.group === group);
    return route.fulfill({ contentType: "application/json", body: DATASETS[kind](BASE, textOf(payloads[parseInt(file)])) });
  });
  await page.goto("/attacked.html");
  for (const widget of await page.locator("passerelle-card, passerelle-quiz, passerelle-explorer").all()) {
    await expect(widget.locator("[part~=base]").first()).toBeVisible();
  }
}

/** What may come late has come by then, and the page is as it was. */
async function expectUnharmed(page, isCovered) {
  const button = page.getByRole("button", { name: "Contact" });
  await button.evaluate((it) => it.addEventListener("click", () => (it.dataset.clicked = "")));
  await (isCovered ? button.dispatchEvent("click") : button.click());
  await expect(button).toHaveAttribute("data-clicked");
  expect(await page.evaluate(() => "canary" in window)).toBe(false);
  for (const frame of page.frames()) expect(await frame.evaluate(() => "canary" in window)).toBe(false);
  await expect(page.locator("h1")).toHaveText("Un partenaire");
}
