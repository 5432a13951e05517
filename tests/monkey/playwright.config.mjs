/**
 * How walks at random are done. `cargo xtask test monkey` writes the walk, serves the pages, and says how many of its
 * events are done in each engine.
 */
import { defineConfig } from "@playwright/test";

import { CHROMIUM, firefox, told } from "../e2e/support/browsers.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/monkey-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // As long as it takes: a walk may have a hundred thousand events.
  timeout: 0,
  use: { baseURL: told("PASSERELLE_URL") },
  projects: [
    { name: "chromium", testMatch: "monkey.spec.mjs", use: CHROMIUM },
    { name: "firefox", testMatch: "monkey.spec.mjs", use: firefox() },
    { name: "webkit", testMatch: "monkey.webkit.spec.mjs" },
  ],
});
