/**
 * Packs `pkg/` as npm would publish it, installs the archive in the projects of this folder, without a
 * network, and builds the one that is a page.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { build } from "vite";

import { ARCHIVE, BUILT, PROJECTS, PKG, project, SOURCES } from "./places.mjs";

export default async function install() {
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(BUILT, { recursive: true });
  run("npm", ["pack", PKG, "--loglevel=error", "--pack-destination", BUILT], BUILT);
  for (const name of PROJECTS) {
    cpSync(join(SOURCES, name), project(name), { recursive: true });
    run("npm", ["install", ARCHIVE, "--loglevel=error", "--offline", "--no-audit", "--no-fund"], project(name));
  }
  await build({ root: project("vite"), logLevel: "warn" });
}

function run(program, args, cwd) {
  execFileSync(program, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}
