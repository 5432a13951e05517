/** How a screen reader reads the quiz. `cargo xtask test --long orca` serves the page, and installs what is needed. */
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/orca-results",
  forbidOnly: true,
  retries: 0,
  // One desktop, one focus.
  workers: 1,
  timeout: 600_000,
});
