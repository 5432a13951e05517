/** Firefox, with a window on a desktop and nothing around the page. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { told } from "../../e2e/support/browsers.mjs";

/** A browser that opens for the first time would speak of itself. */
const SILENT = {
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.translations.automaticallyPopup": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

export function openFirefox(desktop, address) {
  const profile = join(desktop.home, "firefox");
  mkdirSync(profile, { recursive: true });
  const preferences = Object.entries(SILENT).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});\n`);
  writeFileSync(join(profile, "user.js"), preferences.join(""));
  desktop.run(told("PASSERELLE_FIREFOX"), ["--no-remote", "--profile", profile, "--kiosk", address], { GNOME_ACCESSIBILITY: "1" });
}
