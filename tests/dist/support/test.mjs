/** The `test` of these specs: a page of a partner on one origin, and `dist/` on another. */
import { expect, test as base } from "../../e2e/support/test.mjs";
import { DIST } from "./places.mjs";
import { publish, serve } from "./server.mjs";

export { expect };

export const test = base.extend({
  /** Where `dist/` is served. */
  files: [
    async ({}, use) => {
      const server = await serve(DIST);
      await use(server.origin);
      server.close();
    },
    { scope: "worker" },
  ],

  others: async ({ files }, use) => use([files]),

  /** The site of a partner, with one page. */
  site: async ({}, use) => {
    const site = await publish();
    await use(site);
    site.close();
  },

  baseURL: async ({ site }, use) => use(site.origin),

  /** Opens a page of a partner with this in its body, and headers such as a content security policy. */
  partner: async ({ page, site }, use) => {
    await use(async (body, headers = {}) => {
      site.write(
        `<!doctype html><html lang="fr"><head><meta charset="utf-8" /><title>Un partenaire</title>
        <link rel="icon" href="data:," /></head><body><main><h1>Un partenaire</h1>${body}</main></body></html>`,
        headers,
      );
      await page.goto(site.origin);
    });
  },
});

/** The texts of a widget, once it is there. */
export async function shownBy(widget) {
  const base = widget.locator("[part=base]").first();
  await expect(base.getByRole("heading").first()).toBeVisible();
  // Not what was rendered before it.
  await expect(widget.locator("[data-prerendered]")).toHaveCount(0);
  return base.innerText();
}
