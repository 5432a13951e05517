/** Where things are. The projects are copied to `target/`, and find Vite and the types of the frameworks above them, in the root. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

export const SOURCES = join(ROOT, "tests/package");
export const PKG = join(ROOT, "pkg");
export const BUILT = join(ROOT, "target/package");
export const README = join(ROOT, "README.md");

/** What `package.json` of the package says. */
export const PACKAGE = JSON.parse(readFileSync(join(PKG, "package.json"), "utf8"));
export const ARCHIVE = join(BUILT, `${PACKAGE.name}-${PACKAGE.version}.tgz`);

/** Projects that install the package. */
export const PROJECTS = ["types", "vite"];
export const project = (name) => join(BUILT, name);

/** The package as a project has it. */
export const INSTALLED = join(project("types"), "node_modules", PACKAGE.name);
