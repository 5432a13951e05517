/**
 * How the end-to-end tests run. `cargo xtask test e2e` builds and serves the pages, says where they are
 * and which browser to drive, and chooses the reporter.
 */
import { defineConfig } from "@playwright/test";

import { CHROMIUM, chromium, told } from "./support/browsers.mjs";

/** A screen in a hall is a window: as large as it can be, kept awake, touched by two fingers, and with more ways out of it. */
const IN_A_WINDOW = /kiosk-(escape|fingers|idle|screen)/;

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/e2e",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // On a busy machine a page may take its time.
  expect: { timeout: 15_000 },
  use: { baseURL: told("PASSERELLE_URL") },
  projects: [
    { name: "chromium", use: CHROMIUM, testIgnore: IN_A_WINDOW },
    { name: "window", use: chromium(told("PASSERELLE_WHOLE_CHROMIUM")), testMatch: IN_A_WINDOW },
  ],
});
