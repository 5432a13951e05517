/** The app as a visitor has it, and what their device keeps of it. */
import { expect } from "@playwright/test";

import { Explorer, LIST } from "../../e2e/support/explorer.mjs";
import { Quiz } from "../../e2e/support/quiz.mjs";
import { kept, spoil } from "./cache.mjs";

export const NEWS = "Nouvelle version";
export const OTHERS = "Passerelle est ouverte dans un autre onglet. Fermez-le, puis appuyez de nouveau.";
export const TROUBLE = "Une partie de Passerelle manque sur cet appareil.";
export const KEEP = "Garder mes réponses sur cet appareil";

export class App {
  /** @param {import("@playwright/test").Page} page */
  constructor(page) {
    this.page = page;
    this.explorer = new Explorer(page);
    this.quiz = new Quiz(page, page.locator("passerelle-explorer"));
    this.title = page.getByRole("heading", { level: 1 });
    this.news = page.getByText(NEWS, { exact: true });
    this.update = page.getByRole("button", { name: "Mettre à jour" });
    this.keep = page.getByRole("checkbox", { name: KEEP });
    this.resume = page.getByRole("link", { name: "Reprendre" });
    this.erase = page.getByRole("button", { name: /^Effacer/ }).locator("visible=true").first();
  }

  /** Opens it, at a place of the explorer or at its start. */
  async open(fragment = "") {
    await this.page.goto(`/${fragment}`);
    await expect(this.explorer.title).toBeVisible();
  }

  /** Opens it, and waits until the device keeps it. */
  async install() {
    await this.open();
    await this.page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => this.worker("active")).toBe("activated");
  }

  async expectList() {
    await this.explorer.expectTitle(LIST);
  }

  /** The state of a worker of the app; `undefined` where there is none. */
  worker(role) {
    return this.page.evaluate(async (role) => (await navigator.serviceWorker.getRegistration())?.[role]?.state, role);
  }

  /** What the device keeps, each path with the integrity that it has now. */
  kept() {
    return this.page.evaluate(kept);
  }

  /** A file is `evicted`, or `corrupted`. */
  async spoil(path, how) {
    expect(await this.page.evaluate(spoil, [path, how]), path).toBe(1);
  }
}
