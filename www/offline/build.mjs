/**
 * Builds the worker of the app for a folder that is ready to be served: `node www/offline/build.mjs dist`. It knows
 * every file that the app needs, by its content, so it is written last.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";
import { injectManifest } from "workbox-build";

/** What visitors open, and all that it loads. */
const KEPT = ["**/*.{css,html,js,json,svg,wasm,webmanifest}", "icons/icon-*.png"];

const NOT_KEPT = [
  // For webmasters, who are online.
  "configurator/**",
  "prerendered/**",
  "snippet.html",
  "integrity.json",
  "sbom.cdx.json",
  // For the pages of others, which have no worker.
  "embed*",
  "passerelle/elements.js",
  // A screen in a hall has its pages on the machine, and its operator writes the settings after the build.
  "kiosk*",
  "kiosk/**",
  // Of this size only to be complete; nobody needs it without a network.
  "passerelle/licences*",
  // A worker is never served by a worker.
  "worker*.js",
];

/** A name that says its content: there is no other version of it. */
const HASHED = /-[0-9a-f]{16}\.\w+$/;

const [dist] = process.argv.slice(2);
if (!dist) throw new Error("expected a folder: node www/offline/build.mjs dist");
const scratch = mkdtempSync(join(tmpdir(), "passerelle-worker-"));
try {
  const swSrc = join(scratch, "worker.js");
  await bundle(swSrc);
  const { count, size, warnings } = await injectManifest({
    swSrc,
    swDest: join(dist, "worker.js"),
    globDirectory: dist,
    globPatterns: KEPT,
    globIgnores: NOT_KEPT,
    dontCacheBustURLsMatching: HASHED,
    // A file above that would be left out with a warning, which is an error here.
    maximumFileSizeToCacheInBytes: 2_000_000,
    manifestTransforms: [withIntegrity],
  });
  if (warnings.length) throw new Error(`the worker would not be whole:\n${warnings.join("\n")}`);
  console.log(`${count} files, ${Math.round(size / 1000)} kB`);
} finally {
  rmSync(scratch, { recursive: true });
}

async function bundle(outfile) {
  await build({
    entryPoints: [fileURLToPath(new URL("worker.js", import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    loader: { ".html": "text" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
}

/** Each entry with what a browser checks it by, in an order that does not depend on the disk. */
function withIntegrity(entries) {
  const manifest = entries.map((it) => {
    const hash = createHash("sha384").update(readFileSync(join(dist, it.url))).digest("base64");
    return { ...it, integrity: `sha384-${hash}` };
  });
  return { manifest: manifest.toSorted((a, b) => (a.url < b.url ? -1 : 1)), warnings: [] };
}
