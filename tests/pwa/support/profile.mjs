/** Chromium with a profile of its own, as people have it: the contexts of tests are incognito. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Fixtures for a profile with these preferences. */
export const withProfile = (preferences = {}) => ({
  context: async ({ playwright, launchOptions, locale, viewport, baseURL }, use) => {
    const profile = mkdtempSync(join(tmpdir(), "passerelle-profile-"));
    mkdirSync(join(profile, "Default"));
    writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
    const context = await playwright.chromium.launchPersistentContext(profile, { ...launchOptions, locale, viewport, baseURL });
    await use(context);
    await context.close();
    rmSync(profile, { recursive: true });
  },
  page: async ({ context }, use) => use(await context.newPage()),
});
