/**
 * Weeks of a fair: `node tests/soak/soak.mjs VISITORS SEED FOLDER`, with PASSERELLE_URL and PASSERELLE_CHROMIUM,
 * as `cargo xtask soak` runs it. Nearly the first half is one page without interruption, so that what grows shows; then
 * something fails twice in every thousand visitors, once in a thousand of them all, and the page comes back.
 */
import { join } from "node:path";

import { chromium } from "@playwright/test";

import { CHROMIUM, told } from "../e2e/support/browsers.mjs";
import { keepMemory } from "../e2e/support/memory.mjs";
import { install } from "./page.mjs";
import { judge, lines, write } from "./report.mjs";
import { weigh } from "./scale.mjs";
import { randomBy, Visitors } from "./visitors.mjs";

const [n_visitors, seed, folder] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];

/** How often the page is weighed, something fails, the network goes for one visitor, the language changes. */
const EVERY = { sample: Math.max(10, Math.floor(n_visitors / 200)), trap: 500, offline: 97, language: 53 };

/** A screen that stands upright, small enough that painting it does not take most of the time. */
const SCREEN = { width: 540, height: 960 };

const { executablePath, args } = CHROMIUM.launchOptions;
// Frames as fast as they can be drawn: nobody watches.
const browser = await chromium.launch({ executablePath, args: [...args, "--disable-frame-rate-limit", "--disable-gpu-vsync"] });
const context = await browser.newContext({ viewport: SCREEN, hasTouch: true, locale: "fr-FR" });
const page = await context.newPage();
const problems = [];
let isTrap = false;
watch();
await context.addInitScript(keepMemory);
await context.addInitScript(install);
// Nothing but a failure brings a fresh page: this is the most there is.
await page.route("**/kiosk.json", (route) => route.fulfill({ json: { kiosk: { reloadAfter: 10_000 } } }));
const client = await context.newCDPSession(page);
await client.send("Performance.enable");
await page.goto(`${told("PASSERELLE_URL")}/kiosk.html`);

const visitors = new Visitors(page, client, seed);
const random = randomBy(seed + 1);
await visitors.invitation();
const [samples, paints] = [[], []];
const began = Date.now();
let [life, n_traps] = [0, 0];
for (let visitor = 0; visitor < n_visitors && problems.length === 0; visitor++) {
  if (n_visitors / 2 - EVERY.trap / 2 <= visitor && visitor % EVERY.trap === EVERY.trap / 2) await trap();
  await context.setOffline(visitor % EVERY.offline === EVERY.offline - 1);
  if (visitor % EVERY.language === 0) await speak(random() < 0.5 ? "en" : "fr");
  const word = `zq${visitor}canari`;
  try {
    const traces = await visitors.welcome(word);
    if (traces.length) problems.push(`visitor ${visitor}: the word typed is still in ${traces.join(", ")}`);
  } catch (error) {
    problems.push(`visitor ${visitor}: ${error.message}, after ${(await page.evaluate(() => walk.trail)).join(" > ")}`);
    await page.screenshot({ path: join(folder, "stuck.png") });
  }
  paints.push(...(await page.evaluate(() => walk.takePaints())).map((ms) => ({ visitor, ms })));
  if (visitor % EVERY.sample === EVERY.sample - 1) {
    samples.push({ visitors: visitor + 1, life, ...(await weigh(page, client)) });
    tell(samples.at(-1));
  }
}
const seconds = (Date.now() - began) / 1000;
await browser.close();

const report = judge({ n_visitors, n_taps: visitors.n_taps, seed, seconds, samples, paints, n_traps, problems });
write(folder, report);
for (const line of lines(report)) console.log(line);
process.exitCode = report.wrong.length ? 1 : 0;

/** Fails as WebAssembly does, and waits for the page that comes back. */
async function trap() {
  isTrap = true;
  const loaded = page.waitForEvent("load");
  await page.evaluate(() => {
    setTimeout(() => {
      throw new WebAssembly.RuntimeError("unreachable");
    });
  });
  await loaded;
  await visitors.invitation();
  isTrap = false;
  life += 1;
  n_traps += 1;
}

function speak(lang) {
  return page.evaluate((it) => (document.querySelector("passerelle-explorer").lang = it), lang);
}

function watch() {
  page.on("pageerror", (it) => isTrap || problems.push(`an exception: ${it.message}`));
  page.on("console", (it) => isTrap || it.type() !== "error" || problems.push(`the console: ${it.text()}`));
  page.on("popup", (it) => problems.push(`a new window: ${it.url()}`));
}

function tell({ visitors, nodes, listeners, heap, wasm }) {
  const left = ((Date.now() - began) / visitors) * (n_visitors - visitors);
  const held = `${nodes} nodes, ${listeners} listeners, ${heap} bytes of objects, ${wasm} of wasm`;
  console.log(`${visitors} of ${n_visitors} visitors, ${Math.round(left / 60_000)} min left: ${held}`);
}
