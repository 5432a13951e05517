/** The browsers that the tests drive, and how they look at pages. */

const VISITOR = { locale: "fr-FR", colorScheme: "light", viewport: { width: 1280, height: 800 } };

export const chromium = (executablePath) => ({
  ...VISITOR,
  browserName: "chromium",
  launchOptions: {
    executablePath,
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
});

/** Chromium without windows where there is one: docs/decisions/0019-chromium-without-windows.md. */
export const CHROMIUM = chromium(told("PASSERELLE_CHROMIUM"));

/** Firefox as Mozilla publishes it, through WebDriver BiDi: docs/decisions/0013-firefox-by-bidi.md. */
export const firefox = () => ({
  ...VISITOR,
  browserName: "firefox",
  channel: "moz-firefox",
  launchOptions: { executablePath: told("PASSERELLE_FIREFOX") },
});

/** What the environment says, or a sentence about what it should say. */
export function told(variable) {
  const value = process.env[variable];
  if (!value) throw new Error(`expected ${variable}, found nothing: run \`cargo xtask test\``);
  return value;
}
