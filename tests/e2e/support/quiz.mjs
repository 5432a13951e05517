/** What a person sees of a quiz and does with it, by mouse. */
import { expect } from "@playwright/test";

import { focused } from "./focus.mjs";
import { expectFolded } from "./folded.mjs";
import { FRENCH, NO_DIPLOMA } from "./words.mjs";

/** A text as a person reads it: one space where the markup has several, or a no-break one. */
export const read = (text) => text.replaceAll(/\s+/g, " ").trim();

export class Quiz {
  /**
   * @param {import("@playwright/test").Page} page
   * @param {import("@playwright/test").Locator} root the element
   * @param {typeof FRENCH} words what it says itself
   */
  constructor(page, root = page.locator("passerelle-quiz"), words = FRENCH) {
    this.page = page;
    this.root = root;
    this.words = words;
    /** The heading of the question, or of the result. */
    this.heading = root
      .locator("form")
      .getByRole("heading")
      .or(root.getByRole("heading", { name: words.result, exact: true }));
    /** The number of years. */
    this.field = root.getByRole("textbox");
    /** Where the verdict is announced. */
    this.status = root.getByRole("status").first();
    /** The summary of an error. */
    this.error = root.getByRole("group", { name: words.errorTitle });
    /** The routes of the question that are named by "Pourquoi cette question ?". */
    this.why = root.getByRole("group").filter({ hasText: words.why }).getByRole("listitem");
  }

  /** Scrolls until the quiz loads. */
  async comeIntoView() {
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.heading).toBeVisible();
  }

  // What a person does.

  async tick(label) {
    await this.label(label).click();
  }

  async choose(label) {
    await this.label(label).click();
  }

  async type(text) {
    await this.field.fill(text);
  }

  async continue() {
    await this.button(this.words.goOn).click();
  }

  async doNotKnow() {
    await this.button(this.words.doNotKnow).click();
  }

  async back() {
    await this.button(this.words.back).click();
  }

  /** Changes the answer that the result lists under `label`. */
  async edit(label) {
    await this.root.getByRole("button", { name: this.words.edit(label), exact: true }).click();
  }

  async restart() {
    await this.button(this.words.restart).click();
  }

  /** Opens an aside: help, why, sources, other routes. */
  async open(summary) {
    await this.root.getByText(summary, { exact: true }).click();
  }

  /** Gives an answer of a `Person` and goes on. */
  async answer({ ticked, chosen, typed, isUnknown }) {
    if (isUnknown) return this.doNotKnow();
    if (ticked) for (const label of ticked.length ? ticked : [NO_DIPLOMA]) await this.tick(label);
    if (chosen) await this.choose(chosen);
    if (typed) await this.type(typed);
    await this.continue();
  }

  // What a person reads.

  /** The question on the screen, or "Votre résultat". */
  async question() {
    return read(await this.heading.innerText());
  }

  /** How many questions may still come, as the page says. */
  async atMost() {
    const progress = await this.root.getByText(this.words.atMost).innerText();
    return Number(progress.match(/\d+/)[0]);
  }

  /** `met`, `to-confirm`, `not-met` or `open`. */
  async verdict() {
    const text = read(await this.status.innerText());
    return Object.keys(this.words.verdicts).find((it) => text.startsWith(this.words.verdicts[it])) ?? text;
  }

  /** The doors in their order, those behind "Voir les autres voies" too. */
  async doors() {
    await expectFolded(this.root);
    const doors = await this.root.locator("[part~=route]").evaluateAll((routes) =>
      routes.map((it) => ({
        title: it.querySelector("h1, h2, h3, h4, h5, h6").textContent,
        state: it.querySelector("h1, h2, h3, h4, h5, h6").nextElementSibling.textContent,
        text: it.textContent,
      })),
    );
    return doors.map(({ title, state, text }) => ({
      title: read(title),
      state: read(state),
      text: read(text),
      bars: read(text).match(/[\d,]+ ans? sur [\d,]+/g) ?? [],
    }));
  }

  /** The answers that the result lists: what was asked, and what was said. */
  async answers() {
    const rows = this.root.locator("dl > div").filter({ has: this.page.getByRole("button") });
    const texts = await rows.evaluateAll((rows) =>
      rows.map((it) => [it.querySelector("dt").textContent, it.querySelector("dd").innerText]),
    );
    return Object.fromEntries(texts.map(([asked, said]) => [read(asked), read(said)]));
  }

  /** The boxes and buttons that are ticked. */
  async ticked() {
    const labels = this.root.locator("label").filter({ has: this.page.locator("input:checked") });
    return (await labels.allInnerTexts()).map((it) => read(it.split("\n")[0]));
  }

  /** Waits for a screen, and checks that the focus came along. */
  async expectScreen(title) {
    await expect(this.heading).toHaveText(title);
    await this.expectFocusOnHeading();
  }

  async expectFocusOnHeading() {
    const heading = await this.question();
    await expect
      .poll(async () => (await focused(this.page)).text, "the focus is on the heading")
      .toBe(heading);
    expect((await focused(this.page)).tag).toMatch(/^h[1-6]$/);
  }

  button(name) {
    return this.root.getByRole("button", { name, exact: true });
  }

  label(text) {
    return this.root.getByText(text, { exact: true });
  }
}
