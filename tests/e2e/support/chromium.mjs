/** The browser that the tests drive, and how it looks at pages. */

export const CHROMIUM = {
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
};

/** What the environment says, or a sentence about what it should say. */
export function told(variable) {
  const value = process.env[variable];
  if (!value) throw new Error(`expected ${variable}, found nothing: run \`cargo xtask test\``);
  return value;
}
