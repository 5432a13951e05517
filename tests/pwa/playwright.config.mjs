/** How the tests of the app run. `cargo xtask test pwa` builds `dist/`, and says which browsers to drive. */
import { defineConfig } from "@playwright/test";

import { CHROMIUM, firefox } from "../e2e/support/browsers.mjs";

/** What the page keeps by itself, not its worker, is left to the days before a release: docs/decisions/0020-what-every-run-looks-at.md. */
const OF_THE_PAGE = "answers.spec.mjs";
const USUAL = [
  { name: "chromium", use: CHROMIUM, testIgnore: /\.firefox\./ },
  { name: "firefox", use: firefox(), testIgnore: [/\.chromium\./, `**/${OF_THE_PAGE}`] },
];
const LONG = [{ name: "firefox", use: firefox(), testMatch: OF_THE_PAGE }];

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
  projects: process.env.PASSERELLE_LONG ? LONG : USUAL,
});
