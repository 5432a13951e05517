/**
 * Draws `www/icons/` from `icon.svg` and from the pages themselves. Run it when the icon or the look has changed, and
 * commit what it writes: `CHROME_PATH=/usr/bin/chromium node www/icons.mjs http://127.0.0.1:8080/`, beside
 * `cargo xtask serve`.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { chromium } from "@playwright/test";

const [site] = process.argv.slice(2);
if (!site) throw new Error("expected the address of the pages: node www/icons.mjs http://127.0.0.1:8080/");

const path = (name) => fileURLToPath(new URL(`icons/${name}.png`, import.meta.url));
const svg = readFileSync(new URL("icon.svg", import.meta.url), "utf8");
const [, paper] = svg.match(/<rect[^>]*fill="([^"]+)"/);

/** A system rounds or cuts what fills its square: nothing that counts is outside of the inner circle, 80 % across. */
const ICONS = [
  { name: "icon-192", size: 192 },
  { name: "icon-512", size: 512 },
  { name: "icon-maskable-512", size: 512, isFilled: true, inner: 0.8 },
  { name: "apple-touch-icon", size: 180, isFilled: true, inner: 0.9 },
];

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: ["--no-sandbox"] });
for (const icon of ICONS) await draw(icon);
await screenshot("screenshot-wide", { viewport: { width: 1280, height: 800 } }, "");
await screenshot(
  "screenshot-narrow",
  { viewport: { width: 360, height: 720 }, deviceScaleFactor: 1.5 },
  "#passerelle/quiz/deis/1;annees-travail-social=2;corps=non;diplomes=travail-social-5;fin",
);
await browser.close();

async function draw({ name, size, isFilled = false, inner = 1 }) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const edge = (size * (1 - inner)) / 2;
  await page.setContent(`<body style="margin: 0; padding: ${edge}px; box-sizing: border-box; ${isFilled ? `background: ${paper}` : ""}">
    ${(isFilled ? svg.replace(/<rect[^>]*>/, "") : svg).replace("<svg", `<svg style="display: block; width: ${size * inner}px"`)}</body>`);
  await page.screenshot({ path: path(name), omitBackground: !isFilled });
  await page.close();
}

async function screenshot(name, how, fragment) {
  const context = await browser.newContext({ ...how, locale: "fr-FR", colorScheme: "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(site + fragment);
  const widget = page.locator("passerelle-explorer");
  await widget.locator("[part=base]").first().waitFor();
  await page.screenshot({ path: path(name) });
  await context.close();
}
