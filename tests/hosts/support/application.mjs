/** A page that a framework renders: the buttons and texts are the same in all of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Quiz } from "../../e2e/support/quiz.mjs";

const PAGES = new URL("../../../www/hosts/", import.meta.url).pathname;
const ELEMENTS = '<script type="module" src="../../pkg/elements.js"></script>';

/** What the quiz is called by the datasets that the page gives it in turn; the last is the embedded one. */
export const TITLES = ["Notre école est-elle pour moi ?", "Puis-je entrer dans notre école ?", "Puis-je préparer le DEIS ?"];

export class Application {
  /**
   * @param {import("@playwright/test").Page} page
   * @param {string} folder in `www/hosts/`
   */
  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
    this.quiz = new Quiz(page);
    this.card = page.locator("passerelle-card");
    this.heading = page.getByRole("heading", { level: 1 });
    /** What a visitor reads of the quiz where it cannot come. */
    this.fallback = this.quiz.root.locator("> p");
  }

  async open() {
    await this.page.goto(`/hosts/${this.folder}/`);
  }

  /** Renders the page without the elements, which are defined by `define()`. */
  async openLate() {
    const source = readFileSync(join(PAGES, this.folder, "index.html"), "utf8");
    if (!source.includes(ELEMENTS)) throw new Error(`expected ${ELEMENTS} in ${this.folder}/index.html`);
    const body = source.replace(ELEMENTS, "");
    await this.page.route(`**/hosts/${this.folder}/`, (route) => route.fulfill({ contentType: "text/html", body }));
    await this.open();
    await this.quiz.root.waitFor();
  }

  async define() {
    await this.page.addScriptTag({ type: "module", url: "/pkg/elements.js" });
  }

  async press(name) {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** What the page has heard. */
  text(of) {
    return this.page.getByText(new RegExp(`^${of}\\s:`));
  }
}
