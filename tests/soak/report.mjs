/** The result of a soak, for people and for programs. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { noise, quantile, slope } from "./scale.mjs";

/** How many visitors warm the page up: caches fill, code is compiled. */
const WARM = 0.1;

/** How much slower a tap may become. */
const SLOWEST = 1.2;

const NAMES = { nodes: "nodes", listeners: "listeners", heap: "objects of JavaScript, bytes", wasm: "wasm memory, bytes" };

/** What was found, and what of it must not be. */
export function judge({ n_visitors, n_taps, seed, seconds, samples, paints, n_traps, problems }) {
  // The longest time without a fresh page.
  const life = samples.filter((it) => it.life === 0);
  if (life.length < 10) return { n_visitors, n_taps, n_traps, seed, seconds, samples, wrong: [...problems, "too few visitors to tell"] };
  const warm = life.filter((it) => WARM * life.at(-1).visitors <= it.visitors);
  const visitors = warm.at(-1).visitors - warm[0].visitors;
  const growth = Object.keys(NAMES).map((name) => {
    const per_visitor = slope(warm, name);
    return { name, per_visitor, in_all: per_visitor * visitors, noise: noise(warm, name), last: warm.at(-1)[name] };
  });
  const first = quantile(paints.filter((it) => it.visitor < 100).map((it) => it.ms), 0.95);
  const last = quantile(paints.filter((it) => n_visitors - 1000 <= it.visitor).map((it) => it.ms), 0.95);
  const tap = { p95_of_first_100_ms: first, p95_of_last_1000_ms: last, ratio: last / first };
  const wrong = [...problems];
  for (const { name, in_all, noise } of growth) {
    if (noise < in_all) wrong.push(`${name}: grew by ${in_all} over ${visitors} visitors, noise ${noise}`);
  }
  if (SLOWEST < tap.ratio) wrong.push(`a tap takes ${tap.ratio.toFixed(2)} times as long in the end`);
  return { n_visitors, n_taps, seed, seconds, n_traps, visitors_without_a_fresh_page: life.at(-1).visitors, growth, tap, wrong, samples };
}

/** Writes `report.json`, and `report.html` when there is something to see, into a folder. */
export function write(folder, report) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "report.json"), JSON.stringify(report, null, 2));
  if (report.growth) writeFileSync(join(folder, "report.html"), html(report));
}

/** The result in a few lines. */
export function lines({ n_visitors, n_taps, n_traps, seconds, growth = [], tap, wrong }) {
  const grown = growth.map((it) => `${NAMES[it.name]}: ${it.per_visitor.toFixed(3)} per visitor (noise ${it.noise}, in the end ${it.last})`);
  const paint = tap && `tap to paint, p95: ${tap.p95_of_first_100_ms.toFixed(1)} ms, in the end ${tap.p95_of_last_1000_ms.toFixed(1)} ms (${tap.ratio.toFixed(2)} times)`;
  const head = `${n_visitors} visitors, ${n_taps} taps, ${n_traps} failures in ${Math.round(seconds)} s`;
  return [head, ...grown, ...(paint ? [paint] : []), ...wrong.map((it) => `wrong: ${it}`)];
}

function html({ n_visitors, n_taps, seed, seconds, tap, growth, wrong, samples }) {
  const plots = Object.entries(NAMES).map(([name, label]) => `<figure><figcaption>${label}</figcaption>${plot(samples, name)}</figure>`);
  const rows = growth.map((it) => `<tr><th>${NAMES[it.name]}</th><td>${it.last}</td><td>${it.per_visitor.toFixed(3)}</td><td>${it.noise}</td></tr>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Soak of the kiosk</title>
<style>body { font: 1rem/1.5 system-ui; max-width: 60rem; margin: 2rem auto } svg { width: 100%; border: 1px solid #ccc } td { text-align: end; padding-inline: 1rem }</style>
<h1>Soak of the kiosk</h1>
<p>${n_visitors} visitors, ${n_taps} taps, seed ${seed}, ${Math.round(seconds / 60)} minutes. 95 of 100 taps were painted within ${tap.p95_of_first_100_ms.toFixed(1)} ms for the first hundred visitors, within ${tap.p95_of_last_1000_ms.toFixed(1)} ms for the last thousand.</p>
<p><strong>${wrong.length ? `Wrong: ${wrong.length}` : "Nothing grows, nothing is left behind."}</strong></p>
<table><tr><th></th><th>in the end</th><th>per visitor</th><th>noise</th></tr>${rows.join("")}</table>
${plots.join("\n")}
</html>
`;
}

function plot(samples, name) {
  const [wide, high] = [900, 160];
  const most = Math.max(...samples.map((it) => it[name]));
  const last = samples.at(-1).visitors;
  const points = samples.map((it) => `${((it.visitors / last) * wide).toFixed(1)},${(high - (it[name] / most) * (high - 10)).toFixed(1)}`);
  return `<svg viewBox="0 0 ${wide} ${high}" role="img" aria-label="from 0 to ${most}"><polyline fill="none" stroke="#0b5a5a" points="${points.join(" ")}"/></svg>`;
}
