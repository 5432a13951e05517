/** Versions of the app: what `cargo xtask dist` wrote, and another one that has none of its hashed files. */
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { DIST, ROOT } from "../../dist/support/places.mjs";

export const FIRST = DIST;

/** What the second version calls its page. */
export const SECOND_TITLE = "Les métiers du travail social, deuxième version";

const HASHED = /^(elements|passerelle)-([0-9a-f]{16})\.(js|wasm|css)$/;

/** Builds a second version into a folder, by the script that built the first. */
export function buildSecond(folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(DIST, folder, { recursive: true, filter: (it) => !/prerendered|configurator|\.(gz|br)$/.test(it) });
  const renamed = readdirSync(join(folder, "passerelle")).filter((it) => HASHED.test(it));
  const other = (name) => name.replace(HASHED, (_, stem, hash, end) => `${stem}-${[...hash].toReversed().join("")}.${end}`);
  for (const name of renamed) renameSync(join(folder, "passerelle", name), join(folder, "passerelle", other(name)));
  const script = renamed.find((it) => it.startsWith("elements-"));
  for (const file of ["pkg/elements.js", "passerelle/elements.js", `passerelle/${other(script)}`]) {
    edit(join(folder, file), (text) => renamed.reduce((it, name) => it.replaceAll(name, other(name)), text));
  }
  edit(join(folder, "index.html"), (text) => text.replace(/<h1>.*<\/h1>/, `<h1>${SECOND_TITLE}</h1>`));
  execFileSync("node", [join(ROOT, "www/offline/build.mjs"), folder]);
  return folder;
}

/** The version that takes the app off. */
export function buildOff(folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(DIST, folder, { recursive: true, filter: (it) => !/prerendered|configurator|\.(gz|br)$/.test(it) });
  renameSync(join(folder, "worker-off.js"), join(folder, "worker.js"));
  return folder;
}

function edit(path, change) {
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`expected ${path} to be another in the second version`);
  writeFileSync(path, after);
}

/** What the worker of a version keeps: each path with its integrity. */
export function keptBy(folder) {
  const worker = readFileSync(join(folder, "worker.js"), "utf8");
  const [list] = worker.match(/\[\{"(?:integrity|revision|url)":.*?\}\]/);
  return Object.fromEntries(JSON.parse(list).map((it) => [`/${it.url}`, it.integrity]));
}
