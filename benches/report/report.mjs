/** Puts together what was measured: `node benches/report/report.mjs FOLDER` writes `report.json` and `report.html` there. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { engine } from "./engine.mjs";
import { explorer } from "./explorer.mjs";
import { judged } from "./goals.mjs";
import { html } from "./html.mjs";
import { pages } from "./pages.mjs";
import { search } from "./search.mjs";

const folder = process.argv[2];
const text = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "");
const json = (name) => JSON.parse(text(name) || "null");
const measured = {
  page: json("page.json"),
  explorer: json("explorer.json"),
  verdicts: json("verdicts.json"),
  engine: engine(join(folder, "criterion")),
};
const goals = JSON.parse(readFileSync(new URL("goals.json", import.meta.url), "utf8"));

const report = {
  browser: text("machine.txt").trim(),
  goals: judged(goals, measured),
  pages: measured.page && pages(measured.page),
  explorer: measured.explorer && explorer(measured.explorer),
  engine: measured.engine,
  search: { native: search(text("search-native.txt")), browser: search(text("search-browser.txt")) },
};
if (report.pages) report.figures = figures(report);
writeFileSync(join(folder, "report.json"), JSON.stringify(report, null, 2));
writeFileSync(join(folder, "report.html"), html(report));
for (const { what, condition, found, goal, isMet } of report.goals) {
  console.log(`${isMet ? "met   " : "missed"} ${found}, goal ${goal}: ${what}, ${condition}`);
}

/** What pages of this repository show. */
function figures({ browser, goals, pages: { processor, processors, rounds, labels, bytes } }) {
  const sizes = Object.entries(bytes ?? {}).map(([name, { requests, brotli }]) => ({ what: labels[name], requests, brotli }));
  sizes.sort((a, b) => a.brotli - b.brotli);
  return { machine: `${browser}, ${processors} × ${processor}`, rounds, sizes, goals };
}
