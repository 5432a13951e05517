/** The configurator, with what a person does on it. */
import { expect, shownBy, test } from "./test.mjs";

export class Configurator {
  constructor(page, files) {
    this.page = page;
    this.address = `${files}/configurator/`;
    this.form = page.locator("form#choices");
    this.preview = page.locator("#preview > *");
    this.code = page.getByRole("region", { name: "Le code à copier" });
  }

  async open() {
    await this.page.goto(this.address);
    await shownBy(this.preview);
  }

  async choose({ radio, ...others }) {
    if (radio) await this.form.getByRole("radio", { name: radio }).check();
    for (const [label, value] of Object.entries(others)) await this.form.getByLabel(label, { exact: true }).selectOption(value);
  }

  async prerender() {
    const begin = await this.code.textContent();
    await this.form.getByRole("checkbox", { name: /^Écrire le contenu/ }).check();
    await expect(this.code).not.toHaveText(begin);
  }

  /** What the clipboard has after a press on the button. */
  async copy() {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.page.getByRole("button", { name: "Copier le code" }).click();
    await expect(this.page.getByRole("status").filter({ hasText: "Le code est copié." })).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

/** A test that begins on the page. */
export const configured = test.extend({
  configurator: async ({ page, files }, use) => {
    const configurator = new Configurator(page, files);
    await configurator.open();
    await use(configurator);
  },
});
