/** Puts together what was measured: `node benches/report/report.mjs FOLDER` writes `report.json` and `report.html` there. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { engine } from "./engine.mjs";
import { html } from "./html.mjs";
import { pages } from "./pages.mjs";
import { search } from "./search.mjs";

const folder = process.argv[2];
const text = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "");
const measured = JSON.parse(text("page.json") || "null");
const goals = JSON.parse(readFileSync(new URL("../page/goals.json", import.meta.url), "utf8"));

const report = {
  browser: text("machine.txt").trim(),
  pages: measured && pages(measured, goals),
  engine: engine(join(folder, "criterion")),
  search: { native: search(text("search-native.txt")), browser: search(text("search-browser.txt")) },
};
if (measured) report.figures = figures(report);
writeFileSync(join(folder, "report.json"), JSON.stringify(report, null, 2));
writeFileSync(join(folder, "report.html"), html(report));
for (const { what, condition, ratio, peer, atMost } of report.pages?.goals ?? []) {
  console.log(`${ratio <= atMost ? "met   " : "missed"} ${ratio.toFixed(2)} × ${peer}, goal ${atMost}: ${what}, ${condition}`);
}

/** What pages of this repository show. */
function figures({ browser, pages: { processor, processors, rounds, labels, bytes, goals } }) {
  const sizes = Object.entries(bytes ?? {}).map(([name, { requests, brotli }]) => ({ what: labels[name], requests, brotli }));
  sizes.sort((a, b) => a.brotli - b.brotli);
  const ratios = goals.map(({ what, condition, peer, ratio, atMost }) => ({ what, condition, peer: labels[peer], ratio, atMost }));
  return { machine: `${browser}, ${processors} × ${processor}`, rounds, sizes, ratios };
}
