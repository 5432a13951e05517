/**
 * How the end-to-end tests run. `cargo xtask test e2e` builds and serves the pages, says where they are
 * and which browser to drive, and chooses the reporter.
 */
import { defineConfig } from "@playwright/test";

import { CHROMIUM, told } from "./support/browsers.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/e2e",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  use: {
    ...CHROMIUM,
    baseURL: told("PASSERELLE_URL"),
  },
});
