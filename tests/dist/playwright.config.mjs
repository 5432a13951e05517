/**
 * How the tests of `dist/` run. `cargo xtask test dist` builds it twice, and says where the second is and which browser
 * to drive.
 */
import { defineConfig } from "@playwright/test";

import { CHROMIUM } from "../e2e/support/browsers.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/dist-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  use: CHROMIUM,
});
