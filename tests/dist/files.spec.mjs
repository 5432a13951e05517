/** The files of `dist/`: their names, compressed copies, integrity, headers, licences. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { DIST, filesOf, MANIFEST, read, ROOT, text } from "./support/places.mjs";
import { expect, test } from "./support/test.mjs";

const FILES = filesOf(DIST);
/** A name that says its content. */
const HASHED = /^passerelle\/[a-z-]+-(?<hash>[0-9a-f]{16})\.(js|wasm|json|css)$/;
const hashed = FILES.filter((it) => HASHED.test(it));

const digest = (file, encoding) => createHash("sha384").update(read(file)).digest(encoding);

test("a script, the WebAssembly, the dataset and a stylesheet are named by their content", () => {
  expect(hashed.map((it) => it.split(".").at(-1)).toSorted()).toEqual(["css", "js", "json", "wasm"]);
  for (const file of hashed) expect(digest(file, "hex").slice(0, 16), file).toBe(file.match(HASHED).groups.hash);
});

test("compressed copies are copies, and smaller", () => {
  for (const file of hashed) {
    const whole = read(file);
    for (const [copy, open] of [
      [read(`${file}.gz`), gunzipSync],
      [read(`${file}.br`), brotliDecompressSync],
    ]) {
      expect(open(copy).equals(whole), file).toBe(true);
      expect(copy.length, file).toBeLessThan(whole.length / 2);
    }
    // Neither a time nor a name in the header of gzip.
    expect([...read(`${file}.gz`).subarray(3, 8)], file).toEqual([0, 0, 0, 0, 0]);
  }
});

test("integrity.json says name, integrity and sizes of each", () => {
  const said = Object.values(MANIFEST.files);
  expect(said.map((it) => it.file).toSorted()).toEqual(hashed);
  for (const { file, integrity, bytes, gzip, brotli } of said) {
    expect(integrity).toBe(`sha384-${digest(file, "base64")}`);
    const sizes = [file, `${file}.gz`, `${file}.br`].map((it) => read(it).length);
    expect([bytes, gzip, brotli], file).toEqual(sizes);
  }
});

test("the script takes this WebAssembly and this dataset only, and names the licences beside it", () => {
  const source = text(MANIFEST.files["elements.js"].file);
  for (const { file, integrity } of ["passerelle.wasm", "travail-social.json"].map((it) => MANIFEST.files[it])) {
    expect(source).toContain(file.split("/")[1]);
    expect(source).toContain(integrity);
  }
  const [, licences] = source.match(/Licences: (\S+)/);
  expect(FILES).toContain(`passerelle/${licences}`);
});

test("what is named by its content is kept for a year, and nothing else is", async ({ files, request }) => {
  for (const file of FILES.filter((it) => it !== "_headers")) {
    const { "cache-control": advice = "", ...headers } = (await request.get(`${files}/${file}`)).headers();
    if (hashed.includes(file)) expect(advice, file).toBe("public, max-age=31536000, immutable");
    else expect(advice, file).not.toMatch(/immutable|max-age=[1-9]/);
    if (!file.startsWith("passerelle/")) continue;
    expect(headers, file).toMatchObject({ "access-control-allow-origin": "*", "x-content-type-options": "nosniff" });
  }
  expect((await request.get(`${files}/passerelle/elements.js`)).headers()).toMatchObject({ "cache-control": "no-cache" });
});

test("every crate in the WebAssembly is among the licences, and Rust's own library", () => {
  const args = ["tree", "--edges=normal", "--target=wasm32-unknown-unknown", "--features=web", "--prefix=none"];
  const tree = execFileSync("cargo", [...args, "--package=passerelle", "--format={p}"], { cwd: ROOT, encoding: "utf8" });
  const crates = new Set(tree.trim().split("\n").map((it) => it.match(/^(\S+) v(\S+)/).slice(1).join(" ")));
  expect(crates.size).toBeGreaterThan(50);
  const lines = text("passerelle/licences.txt").split("\n");
  const missing = [...crates].filter((it) => !lines.some((line) => line.startsWith(`${it} (`)));
  expect(missing).toEqual([]);
  expect(text("passerelle/licences-rust.html")).toContain("The Rust Project Developers");
});

test("no file has a path of this machine in it", () => {
  const sysroot = execFileSync("rustc", ["--print", "sysroot"], { cwd: ROOT, encoding: "utf8" }).trim();
  const paths = [ROOT, `${homedir()}/`, sysroot];
  for (const file of FILES) {
    const content = read(file);
    expect(paths.filter((it) => content.includes(it)), file).toEqual([]);
  }
});

test("the links of the pages lead somewhere", () => {
  const pages = FILES.filter((it) => it.endsWith(".html") && !/^(passerelle|prerendered)\//.test(it) && it !== "snippet.html");
  expect(pages).toContain("configurator/index.html");
  for (const page of pages) {
    for (const [, link] of text(page).matchAll(/(?:href|src)="([^"#:]+)"/g)) {
      const { pathname } = new URL(link, `http://localhost/${page}`);
      expect(FILES, `${page}: ${link}`).toContain(pathname.replace(/\/$/, "/index.html").slice(1));
    }
  }
});
