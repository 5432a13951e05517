/** How every state of every widget is looked at. `cargo xtask test access` builds and serves the pages, and says which browsers to drive. */
import { defineConfig } from "@playwright/test";

import { CHROMIUM, firefox, told } from "../e2e/support/browsers.mjs";

const IN_EACH = ["states.spec.mjs", "defects.spec.mjs"];
const USUAL = [
  { name: "files", testMatch: "html.spec.mjs" },
  { name: "lighthouse", testMatch: "lighthouse.spec.mjs" },
  { name: "chromium", use: CHROMIUM, testMatch: [...IN_EACH, "order.spec.mjs"] },
  { name: "firefox", use: firefox(), testMatch: IN_EACH },
  { name: "webkit", testMatch: "defects.webkit.spec.mjs" },
];
/** What takes too long for every run, and differs least from what that has seen. */
const LONG = [
  { name: "firefox", use: firefox(), testMatch: "order.spec.mjs" },
  { name: "webkit", testMatch: "states.webkit.spec.mjs" },
];

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
  projects: process.env.PASSERELLE_LONG ? LONG : USUAL,
});
