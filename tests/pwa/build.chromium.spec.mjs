/** The worker is built whole, or not at all. */
import { execFile } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { ROOT } from "../dist/support/places.mjs";
import { FIRST } from "./support/versions.mjs";
import { expect, test } from "./support/test.mjs";

const run = promisify(execFile);

test("a file that would be left out fails the build", async ({}, { workerIndex }) => {
  const folder = join(ROOT, `target/pwa/too-large-${workerIndex}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIRST, folder, { recursive: true, filter: (it) => !/prerendered|configurator|\.(gz|br)$/.test(it) });
  const build = () => run("node", [join(ROOT, "www/offline/build.mjs"), folder]);
  await build();
  writeFileSync(join(folder, "app/large.json"), " ".repeat(2_000_001));
  await expect(build()).rejects.toThrow(/the worker would not be whole:\n.*large\.json/);
});
