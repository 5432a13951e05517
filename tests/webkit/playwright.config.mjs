/**
 * How the tests in WebKitGTK run. `cargo xtask test webkit` builds `dist/`, and says which driver to use. Playwright
 * runs them and does not drive this browser: docs/decisions/0016-webkit-by-its-own-driver.md.
 */
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/webkit-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  // Each look is a question to the driver, and WebKitGTK draws without a graphics card.
  expect: { timeout: 20_000 },
});
