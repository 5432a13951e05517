/**
 * What ten thousand professions cost in an explorer beside a hundred: `node benches/explorer/run.mjs --dist FOLDER
 * --work FOLDER --out FILE --rounds N --patience SECONDS`, as `cargo xtask bench` runs it. Of `--dist` are the widgets; in
 * `--work` there is a folder for each page. The sizes take turns, each in a browser context of its own. Not here: what is
 * found, which is in tests/e2e.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { watchMemory } from "../../tests/e2e/support/memory.mjs";
import { launch, sleep } from "../page/browser.mjs";
import { calm } from "../page/calm.mjs";
import { serve } from "../page/server.mjs";
import { median } from "../page/statistics.mjs";
import { made } from "./dataset.mjs";
import { scroll, type, watch } from "./page.js";

const SIZES = [100, 10_000];

/** Who reads the list before typing: time for what is done while nobody asks for anything. */
const READING = 3000;

const { values } = parseArgs({
  options: {
    dist: { type: "string" },
    work: { type: "string" },
    out: { type: "string" },
    rounds: { type: "string" },
    patience: { type: "string" },
  },
});
const [rounds, patience] = [Number(values.rounds), 1000 * Number(values.patience)];
const pages = await Promise.all(SIZES.map(write));
const samples = [];
for (let round = 0; round < rounds; round++) {
  const began = Date.now();
  const browser = await launch(pages[0].server.origin);
  // Neither comes first each time.
  for (const page of round % 2 ? pages.toReversed() : pages) {
    const busy = await calm(patience);
    samples.push({ round, professions: page.professions, busy, ...(await measure(browser, page)) });
  }
  await browser.close();
  writeFileSync(values.out, JSON.stringify({ sizes: SIZES, rounds, samples }, null, 1));
  const left = ((Date.now() - began) / 60_000) * (rounds - round - 1);
  console.log(`explorer: round ${round + 1} of ${rounds}, about ${left.toFixed(1)} min left`);
}
for (const { server } of pages) server.close();

/** A page with an explorer of that many professions, served as a host would. */
async function write(professions) {
  const folder = join(values.work, String(professions));
  mkdirSync(folder, { recursive: true });
  const { files } = JSON.parse(readFileSync(join(values.dist, "integrity.json"), "utf8"));
  for (const { file } of Object.values(files)) cpSync(join(values.dist, file), join(folder, file));
  const { text, typed } = made(professions);
  writeFileSync(join(folder, "made.json"), text);
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Métiers</title><link rel="icon" href="data:,">
<script type="module" async src="${files["elements.js"].file}"></script>
<passerelle-explorer loading="eager" dataset="made.json"></passerelle-explorer></html>`,
  );
  const server = await serve(folder);
  // Compressed now, so that no visitor waits for it.
  for (const file of server.files.values()) void file.brotli;
  return { professions, typed, server };
}

async function measure(browser, { typed, server }) {
  const context = await browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  const memory = await watchMemory(page);
  await page.addInitScript(watch);
  await page.goto(`${server.origin}/`, { waitUntil: "commit" });
  const list = await page.evaluate(() => window.bench.list);
  await sleep(READING);
  const [first] = await page.evaluate(type, typed.slice(0, 1));
  const keystrokes = await page.evaluate(type, typed);
  const found = await page.evaluate(() => window.bench.root().querySelectorAll("[part~=result]").length);
  if (found === 0) throw new Error(`nothing was found by ${typed}`);
  await page.evaluate(type, " ");
  const frames = await page.evaluate(scroll);
  const longest = await page.evaluate(() => window.bench.longest());
  const bytes = await memory();
  await context.close();
  return { list, first, keystroke: median(keystrokes), slowest: Math.max(...keystrokes), frame: median(frames), longest, bytes };
}
