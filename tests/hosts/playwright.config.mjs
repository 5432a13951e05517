/**
 * How the tests of the pages in www/hosts/ run. `cargo xtask test hosts` builds and serves the pages, and
 * says where they are and which browsers to drive.
 */
import { defineConfig } from "@playwright/test";

import { CHROMIUM, firefox, told } from "../e2e/support/browsers.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/hosts-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // On a busy machine a page may take its time.
  expect: { timeout: 15_000 },
  use: { baseURL: told("PASSERELLE_URL") },
  projects: [
    { name: "chromium", use: CHROMIUM },
    { name: "firefox", use: firefox() },
  ],
});
