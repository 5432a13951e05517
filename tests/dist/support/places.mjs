/** Where things are, and what is in `dist/`. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
export const DIST = join(ROOT, "dist");

/** The files of a folder and of those in it, by their paths from there. */
export function filesOf(folder) {
  const all = readdirSync(folder, { recursive: true }).map((it) => join(folder, it));
  return all
    .filter((it) => statSync(it).isFile())
    .map((it) => relative(folder, it).replaceAll(sep, "/"))
    .toSorted();
}

export const read = (file) => readFileSync(join(DIST, file));
export const text = (file) => read(file).toString("utf8");

/** What `integrity.json` says. */
export const MANIFEST = JSON.parse(text("integrity.json"));
