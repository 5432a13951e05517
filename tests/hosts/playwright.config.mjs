/**
 * How the tests of the pages in www/hosts/ run. `cargo xtask test hosts` builds and serves the pages, and
 * says where they are and which browsers to drive.
 */
import { defineConfig } from "@playwright/test";

import { CHROMIUM, firefox, told } from "../e2e/support/browsers.mjs";

const OF_WEBKIT = /\.webkit\.spec\.mjs$/;
/** Where the engines differ least: docs/decisions/0020-what-every-run-looks-at.md. */
const ALIKE = /\/(delivery|frameworks|payloads|situations)(\.webkit)?\.spec\.mjs$/;
const USUAL = [
  { name: "chromium", use: CHROMIUM, testIgnore: OF_WEBKIT },
  { name: "firefox", use: firefox(), testIgnore: [OF_WEBKIT, ALIKE] },
  { name: "webkit", testMatch: OF_WEBKIT, testIgnore: ALIKE },
];
const LONG = [
  { name: "firefox", use: firefox(), testMatch: ALIKE, testIgnore: OF_WEBKIT },
  { name: "webkit", testMatch: /\/(delivery|payloads)\.webkit\.spec\.mjs$/ },
];

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
  projects: process.env.PASSERELLE_LONG ? LONG : USUAL,
});
