/**
 * How the tests of the pages in www/hosts/ run. `cargo xtask test hosts` builds and serves the pages, and
 * says where they are and which browsers to drive.
 */
import { defineConfig } from "@playwright/test";

import { CHROMIUM, firefox, told } from "../e2e/support/browsers.mjs";

const OF_WEBKIT = "*.webkit.spec.mjs";
/** It takes half an hour, and is one of the long runs. */
const LONG = "payloads.webkit.spec.mjs";
const ENGINES = [
  { name: "chromium", use: CHROMIUM, testIgnore: OF_WEBKIT },
  { name: "firefox", use: firefox(), testIgnore: OF_WEBKIT },
  { name: "webkit", testMatch: OF_WEBKIT, testIgnore: LONG },
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
  projects: process.env.PASSERELLE_LONG ? [{ name: "webkit", testMatch: LONG }] : ENGINES,
});
