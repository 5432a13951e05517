/** How every state of every widget is looked at. `cargo xtask test access` builds and serves the pages, and says which browser to drive. */
import { defineConfig } from "@playwright/test";

import { CHROMIUM, told } from "../e2e/support/browsers.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/access-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { baseURL: told("PASSERELLE_URL") },
  projects: [
    { name: "files", testMatch: "html.spec.mjs" },
    { name: "chromium", use: CHROMIUM, testIgnore: "html.spec.mjs" },
  ],
});
