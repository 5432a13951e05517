/** Chromium, with a window on a desktop and nothing around the page. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { told } from "../../e2e/support/browsers.mjs";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync", "--force-renderer-accessibility"];
/** Nothing is said of flags. */
const SILENT = "--test-type";

export function openChromium(desktop, address) {
  const profile = join(desktop.home, "chromium");
  mkdirSync(join(profile, "Default"), { recursive: true });
  // It would offer to translate the page, and take the focus for that.
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ translate: { enabled: false } }));
  desktop.run(told("PASSERELLE_WHOLE_CHROMIUM"), [...FLAGS, SILENT, `--user-data-dir=${profile}`, `--app=${address}`]);
}
