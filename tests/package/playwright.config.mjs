/**
 * How the tests of the package run. `cargo xtask test package` builds `pkg/` and the example of a Yew
 * application, and says which browser to drive.
 */
import { defineConfig } from "@playwright/test";

import { CHROMIUM } from "../e2e/support/browsers.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/package-results",
  globalSetup: "./support/install.mjs",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // On a busy machine a page may take its time.
  expect: { timeout: 15_000 },
  use: CHROMIUM,
});
