/** How the tests of the app run. `cargo xtask test pwa` builds `dist/`, and says which browsers to drive. */
import { defineConfig } from "@playwright/test";

import { CHROMIUM, firefox } from "../e2e/support/browsers.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/pwa-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // On a busy machine a page may take its time.
  expect: { timeout: 15_000 },
  projects: [
    { name: "chromium", use: CHROMIUM, testIgnore: /\.firefox\./ },
    { name: "firefox", use: firefox(), testIgnore: /\.chromium\./ },
  ],
});
