/**
 * How the tests of `dist/` run. `cargo xtask test dist` builds it, and says which browser to drive.
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
  // On a busy machine a page may take its time.
  expect: { timeout: 15_000 },
  use: CHROMIUM,
});
