/** The `test` of these specs: that of the pages, on a server of its own. */
import { createServer, preview } from "vite";

import { test as base } from "../../e2e/support/test.mjs";
import { project } from "./places.mjs";

export { expect } from "@playwright/test";

export const test = base.extend({
  /** What the test looks at. Its `start()` starts a server. */
  site: [undefined, { option: true }],

  baseURL: async ({ site }, use) => {
    const server = await site.start();
    await use(`http://localhost:${server.httpServer.address().port}/`);
    await server.close();
  },
});

/** A project that Vite has built, as it would be published. */
export const built = (name) => still(project(name), "dist");

/** The files of a folder. */
export const still = (root, outDir) => ({
  start: () => preview({ ...QUIET, root, configFile: false, build: { outDir }, preview: { port: 0 } }),
});

/** A project as Vite serves it to those who write it. */
export const served = (name) => ({
  start: async () => (await createServer({ ...QUIET, root: project(name), server: { port: 0 } })).listen(),
});

const QUIET = { logLevel: "warn" };
