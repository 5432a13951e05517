/** The `test` of these specs: each has a WebKitGTK with a profile of its own. */
import { expect, test as base } from "@playwright/test";

import { Browser } from "./browser.mjs";
import { Driver } from "./driver.mjs";

export { expect };

export const test = base.extend({
  driver: [
    async ({}, use) => {
      const driver = new Driver();
      await driver.start();
      await use(driver);
      await driver.stop();
    },
    { scope: "worker" },
  ],

  /** @type {Browser} */
  webkit: async ({ driver }, use) => {
    const browser = new Browser(driver);
    await browser.open();
    await use(browser);
    await browser.close();
  },
});
