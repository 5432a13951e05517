/**
 * How the end-to-end tests run. `cargo xtask test e2e` builds and serves the pages, says where they are
 * and which browser to drive, and chooses the reporter.
 */
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/e2e",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: told("PASSERELLE_URL"),
    browserName: "chromium",
    locale: "fr-FR",
    colorScheme: "light",
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: told("PASSERELLE_CHROMIUM"),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});

/** What the environment says, or a sentence about what it should say. */
function told(variable) {
  const value = process.env[variable];
  if (!value) throw new Error(`expected ${variable}, found nothing: run \`cargo xtask test e2e\``);
  return value;
}
