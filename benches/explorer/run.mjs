#!/usr/bin/env node
/**
 * What ten thousand professions cost in an explorer beside a hundred, in Chromium:
 *
 *     cargo xtask build && node benches/explorer/run.mjs [--sizes 100,10000] [--rounds 5] [--cpu 1] [--pkg pkg]
 *
 * The first list, a keystroke until its paint, scrolling, the longest task of the main thread, and the memory of the
 * WebAssembly. The sizes take turns, each in a browser context of its own. Not here: what is found.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { chromium } from "playwright";

import { made } from "./dataset.mjs";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,10000" },
    rounds: { type: "string", default: "5" },
    cpu: { type: "string", default: "1" },
    pkg: { type: "string", default: "pkg" },
    chromium: { type: "string", default: "/usr/bin/chromium" },
  },
});
const SIZES = values.sizes.split(",").map(Number);
const TYPES = { js: "text/javascript", wasm: "application/wasm", css: "text/css", json: "application/json" };
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Explorer</title>
  <script type="module" src="/pkg/elements.js"></script>
  <passerelle-explorer loading="eager" dataset="/made.json"></passerelle-explorer></html>`;

/** Runs in the page before anything else. */
function watch() {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.tasks.push({ startTime, duration });
  }).observe({ entryTypes: ["longtask"] });
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const result = await original.apply(WebAssembly, args);
      window.memory = (result.instance ?? result).exports.memory;
      return result;
    };
  }
  window.root = () => document.querySelector("passerelle-explorer")?.shadowRoot;
  /** Resolves once the frame that is next is painted. */
  window.painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  window.firstList = (async () => {
    let now = await window.painted();
    while (!window.root()?.querySelector("[part~=result]")) now = await window.painted();
    return now;
  })();
}

/** Milliseconds from each keystroke to the paint after it. */
async function type(typed) {
  const field = window.root().querySelector("input");
  const times = [];
  for (let end = 1; end <= typed.length; end++) {
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    field.value = typed.slice(0, end);
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    times.push((await window.painted()) - start);
  }
  return times;
}

/** Milliseconds from frame to frame while a hundred results pass. */
async function scroll() {
  for (let n = 0; n < 4; n++) {
    window.root().querySelector("[data-action=explore-more]")?.click();
    await window.painted();
  }
  window.scrollTo(0, 0);
  const times = [];
  let last = await window.painted();
  for (let top = 0; top < document.documentElement.scrollHeight; top += 200) {
    window.scrollTo(0, top);
    const now = await window.painted();
    times.push(now - last);
    last = now;
  }
  return times;
}

async function measure(browser, { text, typed }) {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(watch);
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: PAGE });
    if (pathname === "/made.json") return route.fulfill({ contentType: "application/json", body: text });
    if (!pathname.startsWith("/pkg/")) return route.fulfill({ status: 404 });
    const contentType = TYPES[pathname.split(".").pop()];
    return route.fulfill({ contentType, body: readFileSync(join(resolve(values.pkg), pathname.slice(5))) });
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: Number(values.cpu) });
  await page.goto("http://explorer.test/");
  const list = await page.evaluate(() => window.firstList);
  const listMemory = await page.evaluate(() => window.memory.buffer.byteLength);
  // Whoever reads the list first: time for what is done while nobody asks for anything.
  await page.waitForTimeout(3000 * Number(values.cpu));
  const cold = await page.evaluate(type, typed.slice(0, 1));
  const warm = await page.evaluate(type, typed);
  const n_found = await page.evaluate(() => window.root().querySelectorAll("[part~=result]").length);
  if (n_found === 0) throw new Error(`nothing was found by ${typed}`);
  await page.evaluate(type, " ");
  const frames = await page.evaluate(scroll);
  const { tasks, memory } = await page.evaluate(() => ({ tasks: window.tasks, memory: window.memory.buffer.byteLength }));
  const longest = (from) => Math.max(0, ...tasks.filter((it) => from < it.startTime).map((it) => it.duration));
  await page.context().close();
  return {
    "first list, ms": list,
    "first keystroke, ms": cold[0],
    "keystroke, median, ms": median(warm),
    "keystroke, slowest, ms": Math.max(...warm),
    "frame while scrolling, median, ms": median(frames),
    "longest task before the list, ms": Math.max(0, ...tasks.filter((it) => it.startTime < list).map((it) => it.duration)),
    "longest task after it, ms": longest(list),
    "memory with the list, kB": listMemory / 1000,
    "memory in the end, kB": memory / 1000,
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

const browser = await chromium.launch({ executablePath: values.chromium, args: ["--no-sandbox"] });
const datasets = SIZES.map(made);
const measured = SIZES.map(() => []);
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [idx, dataset] of datasets.entries()) measured[idx].push(await measure(browser, dataset));
}
await browser.close();

console.log(`medians of ${values.rounds} rounds, CPU ${values.cpu}×, professions: ${SIZES.join(", ")}`);
for (const name of Object.keys(measured[0][0])) {
  const medians = measured.map((it) => median(it.map((one) => one[name])));
  const ratio = medians.length === 2 ? `   × ${(medians[1] / medians[0]).toFixed(2)}` : "";
  console.log(`${name.padEnd(36)} ${medians.map((it) => it.toFixed(1).padStart(10)).join(" ")}${ratio}`);
}
if (1 < SIZES.length) {
  const [few, many] = [0, SIZES.length - 1].map((it) => median(measured[it].map((one) => one["memory in the end, kB"])));
  console.log(`memory for each profession: ${((many - few) / (SIZES.at(-1) - SIZES[0])).toFixed(2)} kB`);
}
