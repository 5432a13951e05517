/** What TypeScript says, with all its strictness, of files in the project `types`, which has the package installed. */
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { BUILT, project } from "./places.mjs";

const FLAGS = [
  "--ignoreConfig",
  "--noEmit",
  "--strict",
  "--exactOptionalPropertyTypes",
  "--noUncheckedIndexedAccess",
  ...["--target", "es2023"],
  ...["--module", "esnext"],
  ...["--moduleResolution", "bundler"],
  ...["--jsx", "react-jsx"],
];

/**
 * @param {string[]} files below the projects
 * @returns {Promise<string[]>} one sentence for each error
 */
export function errorsIn(...files) {
  return new Promise((resolve) => {
    execFile("tsc", [...FLAGS, ...files], { cwd: BUILT }, (error, stdout) => {
      const said = stdout.split("\n").filter(Boolean);
      resolve(error && said.length === 0 ? [String(error)] : said);
    });
  });
}

/** Writes a file into the project, and checks it. */
export async function errorsOf(name, lines) {
  mkdirSync(join(project("types"), "made"), { recursive: true });
  const file = join(project("types"), "made", name);
  writeFileSync(file, lines.join("\n"));
  return errorsIn(file);
}
