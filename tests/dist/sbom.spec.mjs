/** What others have written that is in `dist/`, as `sbom.cdx.json` lists it: well-formed, and all of it. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { build } from "esbuild";

import { MANIFEST, ROOT, text } from "./support/places.mjs";
import { expect, test } from "./support/test.mjs";

const SBOM = text("sbom.cdx.json");
const { components, metadata, dependencies, ...head } = JSON.parse(SBOM);
const namesOf = (beginning) => components.map((it) => it.purl ?? "").filter((it) => it.startsWith(beginning)).toSorted();

const validate = (text) => new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);

test("it is CycloneDX, by the schema of that", async () => {
  expect(await validate(SBOM)).toBeNull();
  const [first, ...others] = components;
  const broken = { ...JSON.parse(SBOM), components: [{ ...first, type: "widget" }, ...others] };
  expect(await validate(JSON.stringify(broken)), "a type that there is not").not.toBeNull();
});

test("it is about this version, and says nothing of when it was made", () => {
  expect(head).toEqual({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
  expect(metadata.component.purl).toBe(`pkg:npm/passerelle@${MANIFEST.version}`);
  expect(metadata.timestamp).toBeUndefined();
});

test("every crate in the WebAssembly is in it, and Rust's own library", () => {
  const args = ["tree", "--edges=normal", "--target=wasm32-unknown-unknown", "--features=web", "--prefix=none"];
  const tree = execFileSync("cargo", [...args, "--package=passerelle", "--format={p}"], { cwd: ROOT, encoding: "utf8" });
  const crates = new Set(tree.trim().split("\n").map((it) => `pkg:cargo/${it.match(/^(\S+) v(\S+)/).slice(1).join("@")}`));
  crates.delete(`pkg:cargo/passerelle@${MANIFEST.version}`);
  expect(crates.size).toBeGreaterThan(50);
  expect(namesOf("pkg:cargo/")).toEqual([...crates].toSorted());
  expect(namesOf("pkg:generic/")).toEqual([expect.stringMatching(/^pkg:generic\/rust-std@1\.\d+\.\d+$/)]);
});

test("every package of npm in the scripts is in it", async () => {
  const inputs = await Promise.all(
    [["www/offline/worker.js"], ["src/embed/shell/elements.js", { conditions: ["dist"] }]].map(async ([entry, how]) => {
      const options = { entryPoints: [join(ROOT, entry)], bundle: true, write: false, metafile: true, logLevel: "silent" };
      const loader = { ".html": "text", ".wasm": "empty" };
      const { metafile } = await build({ ...options, loader, format: "esm", external: ["#glue"], ...how });
      return Object.keys(metafile.inputs);
    }),
  );
  const names = new Set(inputs.flat().flatMap((it) => it.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []));
  const version = (name) => JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version;
  expect(namesOf("pkg:npm/")).toEqual([...names].map((it) => `pkg:npm/${it}@${version(it)}`).toSorted());
});

test("the files that pages load are in it, by their content", () => {
  const files = components.filter((it) => it.type === "file").map(({ name, hashes }) => {
    const [{ alg, content }] = hashes;
    return [name, `${alg} ${Buffer.from(content, "hex").toString("base64")}`];
  });
  const said = Object.values(MANIFEST.files).map(({ file, integrity }) => [file, integrity.replace("sha384-", "SHA-384 ")]);
  expect(files.toSorted()).toEqual(said.toSorted());
});

test("each has a licence, and is part of the whole", () => {
  for (const it of components.filter((it) => it.type !== "file")) expect(it.licenses, it.name).toHaveLength(1);
  const [{ ref, dependsOn }] = dependencies;
  expect(ref).toBe(metadata.component["bom-ref"]);
  expect(dependsOn).toEqual(components.map((it) => it["bom-ref"]).toSorted());
});
