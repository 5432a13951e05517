/** How every state of every widget is looked at. `cargo xtask test access` builds and serves the pages, and says which browsers to drive. */
import { defineConfig } from "@playwright/test";

import { CHROMIUM, firefox, told } from "../e2e/support/browsers.mjs";

const STATES = ["states.spec.mjs", "order.spec.mjs"];
const USUAL = [
  { name: "files", testMatch: "html.spec.mjs" },
  { name: "lighthouse", testMatch: "lighthouse.spec.mjs" },
  { name: "chromium", use: CHROMIUM, testMatch: [...STATES, "defects.spec.mjs"] },
  { name: "firefox", use: firefox(), testMatch: "defects.spec.mjs" },
  { name: "webkit", testMatch: "defects.webkit.spec.mjs" },
];
/** What takes too long for every run: docs/decisions/0020-what-every-run-looks-at.md. */
const LONG = [
  { name: "firefox", use: firefox(), testMatch: STATES },
  { name: "webkit", testMatch: "states.webkit.spec.mjs" },
];

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/access-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { baseURL: told("PASSERELLE_URL") },
  projects: process.env.PASSERELLE_LONG ? LONG : USUAL,
});
