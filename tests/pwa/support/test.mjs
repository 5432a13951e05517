/** The `test` of these specs: each has a server of its own, which it may kill. */
import { join } from "node:path";

import { expect, test as base } from "../../e2e/support/test.mjs";
import { ROOT } from "../../dist/support/places.mjs";
import { App } from "./app.mjs";
import { Site } from "./site.mjs";
import { buildOff, buildSecond, FIRST } from "./versions.mjs";

export { expect };

/** What a browser says of a server that is gone. */
export const GONE = [
  /request failed: /,
  /Failed to load resource: net::ERR_/,
  /NetworkError|Load failed|Failed to fetch|NS_ERROR/,
  /Loading failed for the/,
  /Service Worker|ServiceWorker/,
  /status (of )?503/,
];

export const test = base.extend({
  /** What the server begins with. */
  version: [FIRST, { option: true }],

  site: async ({ version }, use) => {
    const site = new Site(version);
    await site.start();
    await use(site);
    await site.kill();
  },

  baseURL: async ({ site }, use) => use(site.origin),

  app: async ({ page }, use) => use(new App(page)),

  /** A folder with the second version. */
  second: [
    async ({}, use, { workerIndex }) => use(buildSecond(join(ROOT, `target/pwa/second-${workerIndex}`))),
    { scope: "worker" },
  ],

  /** A folder with the version that takes the app off. */
  off: [
    async ({}, use, { workerIndex }) => use(buildOff(join(ROOT, `target/pwa/off-${workerIndex}`))),
    { scope: "worker" },
  ],
});
