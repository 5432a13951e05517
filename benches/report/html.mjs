/** The report for people: a page that needs nothing else, light or dark as the reader's system is. */
import { CONDITIONS } from "../page/browser.mjs";
import { fixed } from "../page/statistics.mjs";
import { bars } from "./bars.mjs";

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1d22, #e9e9ee); --muted: light-dark(#5b5d68, #a9abb8); --line: light-dark(#d6d7de, #3b3d48);
  --ours: light-dark(#0b5a5a, #5cc8c0); --peer: light-dark(#9a9dab, #6b6e7d); --wrong: light-dark(#9b1c1c, #ff9c93) }
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: light-dark(#fff, #17181c); max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.75rem } h2 { font-size: 1.25rem; margin-top: 2.5rem } h3 { font-size: 1rem } p { color: var(--muted) }
table { border-collapse: collapse; width: 100% } th, td { text-align: start; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); font-weight: 400 }
thead th { color: var(--muted); font-size: .875rem } td { text-align: end; font-variant-numeric: tabular-nums } .wrong { color: var(--wrong); font-weight: 600 }
svg { width: 100%; height: auto; font-size: 13px } svg text { fill: var(--ink) } svg .value { fill: var(--muted); font-variant-numeric: tabular-nums }
svg .ours { fill: var(--ours) } svg .peer { fill: var(--peer) } svg .spread { stroke: var(--ink); stroke-width: 1.5 }`;

export function html({ browser, goals, pages, explorer, engine, search }) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Measured: Passerelle</title>
<style>${STYLE}</style>
<h1>Measured</h1>
<p>${browser}</p>
${goals.length ? section("Goals, as ratios in one run", ["", "found", "goal", ""], goals.map(ofGoal)) : ""}
${pages ? ofPages(pages) : ""}
${explorer ? ofExplorer(explorer) : ""}
${engine.length ? section("Engine, on this machine", ["", "one run", "in a second"], engine.map((it) => [it.name, duration(it.ns), it.perSecond ? count(it.perSecond) : ""])) : ""}
${ofSearch("Search, on this machine", search.native)}
${ofSearch("Search, in the browser", search.browser)}
</html>
`;
}

function ofGoal({ what, condition, found, goal, isMet }) {
  return [`${what}, ${condition}`, found, goal, isMet ? "met" : '<span class="wrong">missed</span>'];
}

function ofExplorer({ sizes, bytesEach }) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  const rows = sizes.map((it) => [
    `${count(it.professions)} professions`,
    ...[it.list, it.first, it.keystroke, it.slowest, it.frame, it.longest].map(ms),
    kilobytes(it.bytes),
  ]);
  const head = ["", "first list", "first keystroke", "a keystroke", "the slowest", "a frame while scrolling", "the longest task", "wasm"];
  return `${section("Explorer", head, rows)}
<p>Each profession more takes ${count(bytesEach)} bytes.</p>`;
}

function ofPages({ processor, processors, rounds, labels, bytes, load, interact, heap }) {
  const label = (name) => labels[name] ?? name;
  const isOurs = (name) => name.startsWith("passerelle");
  const chart = (title, values, unit) => {
    const rows = values.filter((it) => Number.isFinite(it.median)).map((it) => ({ ...it, label: label(it.name), isOurs: isOurs(it.name) }));
    return rows.length ? `<h3>${title}</h3>${bars(rows, unit)}` : "";
  };
  const of = (measured, key) => Object.entries(measured ?? {}).map(([name, it]) => ({ name, ...it[key] }));
  const memory = Object.entries(heap).map(([name, it]) => [
    label(name),
    ...[it.js, it.wasm, it.resident].map((bytes) => kilobytes(bytes)),
    ...(Number.isFinite(it.growth.bytes) ? [fixed(it.growth.bytes, 0), fixed(it.growth.nodes, 2), fixed(it.growth.listeners, 2)] : ["", "", ""]),
  ]);
  return `<p>${rounds} rounds, ${processors} × ${processor}</p>
<h2>Bytes, by brotli</h2>
${chart("", Object.entries(bytes ?? {}).map(([name, it]) => ({ name, median: it.brotli / 1000 })), "kB")}
<h2>From the first request to a page that can be used</h2>
${Object.entries(CONDITIONS).map(([key, it]) => chart(it.label, of(load[key], "usable"), "ms")).join("")}
${chart("Work of the main thread, no throttling", of(load.plain, "work"), "ms")}
<h2>From an answer to its paint</h2>
${chart("Work of the main thread, a step", of(interact[1], "work"), "ms")}
${["1", "6"].flatMap((cpu) => ["choice", "years", "direct", "restart"].map((step) => chart(`${step}, CPU ${cpu}×`, of(interact[cpu], step), "ms"))).join("")}
${memory.length ? section("Memory", ["", "objects", "wasm", "resident", "bytes per visit", "nodes", "listeners"], memory) : ""}`;
}

function ofSearch(title, sizes) {
  const rows = sizes.flatMap(({ profiles, build, typed }) =>
    typed.map((it) => [`${count(profiles)} profiles, ${it.typed}`, `${build} ms`, ...[it.median, it.p95, it.slowest].map((ms) => `${ms.toFixed(3)} ms`)]),
  );
  return rows.length ? section(title, ["", "index", "median", "95 of 100", "slowest"], rows) : "";
}

function section(title, head, rows) {
  const cells = ([first, ...rest]) => `<tr><th>${first}</th>${rest.map((it) => `<td>${it}</td>`).join("")}</tr>`;
  return `<h2>${title}</h2>
<table><thead><tr>${head.map((it) => `<th>${it}</th>`).join("")}</tr></thead><tbody>
${rows.map(cells).join("\n")}
</tbody></table>`;
}

const count = (number) => Math.round(number).toLocaleString("en");
const kilobytes = (bytes) => (Number.isFinite(bytes) ? `${count(bytes / 1000)} kB` : "");

function duration(ns) {
  if (ns < 1e3) return `${ns.toFixed(1)} ns`;
  return ns < 1e6 ? `${(ns / 1e3).toFixed(1)} µs` : `${(ns / 1e6).toFixed(2)} ms`;
}
