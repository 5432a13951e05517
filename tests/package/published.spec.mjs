/** What npm would publish, and how it behaves where there is no page. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { expect, test } from "@playwright/test";
import { build } from "esbuild";
import { publint } from "publint";

import { ARCHIVE, INSTALLED, PACKAGE, project, ROOT } from "./support/places.mjs";

const run = promisify(execFile);

/** What a program for Node.js prints that has the package installed. */
async function node(program) {
  const { stdout } = await run("node", ["--input-type=module", "--eval", program], { cwd: project("types") });
  return stdout.trim();
}

test("the archive has these files", async () => {
  const { stdout } = await run("tar", ["--list", "--file", ARCHIVE]);
  const files = stdout.trim().split("\n").map((it) => it.replace("package/", ""));
  expect(files.sort()).toEqual([
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "custom-elements.json",
    "data/LICENSE",
    "elements.d.ts",
    "elements.js",
    "licences-rust.html",
    "licences.txt",
    "package.json",
    "passerelle.d.ts",
    "passerelle.js",
    "passerelle_bg.d.wasm.ts",
    "passerelle_bg.wasm",
    "preact.d.ts",
    "react.d.ts",
    "svelte.d.ts",
    "travail-social.json",
    "vue.d.ts",
  ]);
});

test("nothing of it runs when it is installed, and no file is a program", async () => {
  const { scripts, bin, gypfile, bundleDependencies, optionalDependencies } = PACKAGE;
  expect({ scripts, bin, gypfile, bundleDependencies, optionalDependencies }).toEqual({});
  const { stdout } = await run("tar", ["--list", "--verbose", "--file", ARCHIVE]);
  for (const line of stdout.trim().split("\n")) expect(line).toMatch(/^-rw-r--r-- /);
});

test("no script of it makes code of a text, or markup", () => {
  for (const file of ["elements.js", "passerelle.js"]) {
    const script = readFileSync(join(INSTALLED, file), "utf8");
    expect(script, file).not.toMatch(/\beval\(|(?<![\w.`'"])Function\(|insertAdjacentHTML|document\.write|setTimeout\(["'`]/);
  }
});

test("the WebAssembly asks for its glue alone, and takes no function of a page", async () => {
  const module = await WebAssembly.compile(readFileSync(join(INSTALLED, "passerelle_bg.wasm")));
  const modules = new Set(WebAssembly.Module.imports(module).map((it) => it.module));
  expect([...modules]).toEqual(["./passerelle_bg.js"]);
});

test("the crate has its sources, its data and its words, and nothing that runs when it is built", async () => {
  const { stdout } = await run("cargo", ["package", "--list", "--allow-dirty", "--package", "passerelle"], { cwd: ROOT });
  const files = stdout.trim().split("\n");
  expect(files).toContain("src/lib.rs");
  const ours = /^(src\/.+\.(rs|js|css|html|ts|json|mjs)|data\/.+\.json|data\/LICENSE|README\.md|CHANGELOG\.md|LICENSE-(APACHE|MIT)|Cargo\.(toml|lock|toml\.orig)|\.cargo_vcs_info\.json)$/;
  expect(files.filter((it) => !ours.test(it))).toEqual([]);
  expect(files).not.toContain("build.rs");
});

test("publint finds nothing", async () => {
  const tarball = new Uint8Array(await readFile(ARCHIVE)).buffer;
  const { messages } = await publint({ pack: { tarball }, strict: true });
  expect(messages).toEqual([]);
});

test("arethetypeswrong finds nothing: an ES module, for Node.js and bundlers", async () => {
  // Ends with a failure when it finds something.
  const { stdout } = await run("attw", [ARCHIVE, "--profile", "esm-only", "--format", "ascii", "--no-emoji"]);
  expect(stdout).toContain('"passerelle/react"');
});

test("it needs no other package, and says its licence", () => {
  const { name, type, license, dependencies, peerDependencies, customElements } = PACKAGE;
  expect({ name, type, license, dependencies, peerDependencies, customElements }).toEqual({
    name: "passerelle",
    type: "module",
    license: "(MIT OR Apache-2.0) AND CC-BY-4.0",
    customElements: "custom-elements.json",
  });
});

test("its readme leads only to what is in the archive or on the web", () => {
  const readme = readFileSync(join(INSTALLED, "README.md"), "utf8");
  expect(readme).toContain("npm install passerelle");
  const links = [...readme.matchAll(/\]\(([^)#]+)/g)].map((it) => it[1]);
  const lost = links.filter((it) => !it.startsWith("https://") && !existsSync(join(INSTALLED, it)));
  expect(lost).toEqual([]);
});

test("a server that renders a page may import it", async () => {
  const program = 'import { version, PasserelleCard } from "passerelle"; console.log(version, typeof PasserelleCard);';
  expect(await node(program)).toBe(`${PACKAGE.version} function`);
});

test("in Node.js, too, the API answers", async () => {
  const program = `
    import { readFileSync } from "node:fs";
    import { ask, initSync, provide } from "passerelle/passerelle.js";
    const file = (name) => readFileSync(new URL(import.meta.resolve("passerelle/" + name)));
    initSync({ module: file("passerelle_bg.wasm") });
    provide(file("travail-social.json").toString());
    console.log(ask("deis", { diplomes: ["niveau-7"] }, "2026-11-23").verdict);
  `;
  expect(await node(program)).toBe("met");
});

for (const { name, imports, isKept } of [
  { name: "the elements are kept, though nothing is taken from their module", imports: 'import "passerelle";', isKept: true },
  { name: "a function of the API that nobody calls costs nothing", imports: 'import "passerelle/passerelle.js";', isKept: false },
]) {
  test(`a bundler knows what may go: ${name}`, async () => {
    const stdin = { contents: imports, resolveDir: project("types") };
    const { outputFiles } = await build({ stdin, bundle: true, format: "esm", write: false, logLevel: "silent", external: ["*.wasm"] });
    expect(outputFiles[0].text.includes("passerelle_bg.wasm")).toBe(isKept);
  });
}
