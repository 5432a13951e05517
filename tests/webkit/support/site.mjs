/** The `test` of what has a server of its own, which it may kill. */
import { join } from "node:path";

import { ROOT } from "../../dist/support/places.mjs";
import { Site } from "../../pwa/support/site.mjs";
import { buildSecond, FIRST } from "../../pwa/support/versions.mjs";
import { App } from "./app.mjs";
import { expect, test as base } from "./test.mjs";

export { expect };

export const test = base.extend({
  site: async ({}, use) => {
    const site = new Site(FIRST);
    await site.start();
    await use(site);
    await site.kill();
  },

  app: async ({ webkit, site }, use) => use(new App(webkit, site)),

  /** A folder with the second version. */
  second: [
    async ({}, use, { workerIndex }) => use(buildSecond(join(ROOT, `target/webkit/second-${workerIndex}`))),
    { scope: "worker" },
  ],
});
