/** The app as somebody with WebKitGTK has it. */
import { NO_DIPLOMA, RESULT, VERDICTS } from "../../e2e/support/words.mjs";
import { says } from "../../e2e/support/person.mjs";
import { kept, spoil } from "../../pwa/support/cache.mjs";
import { control, field, shown } from "./find.mjs";
import { expect } from "./test.mjs";

export class App {
  /**
   * @param {import("./browser.mjs").Browser} webkit
   * @param {import("../../pwa/support/site.mjs").Site} site
   */
  constructor(webkit, site) {
    this.webkit = webkit;
    this.site = site;
  }

  open(path = "/") {
    return this.webkit.goto(this.site.origin + path);
  }

  /** Opens it, and waits until the device keeps it. */
  async install() {
    await this.open();
    await this.webkit.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await expect.poll(() => this.worker("active")).toBe("activated");
  }

  /** The state of a worker of the app; `undefined` where there is none. */
  async worker(role) {
    const state = await this.webkit.evaluate(async (role) => (await navigator.serviceWorker.getRegistration())?.[role]?.state, role);
    return state ?? undefined;
  }

  /** Goes to a place of the explorer without loading anything. */
  go(fragment) {
    return this.webkit.evaluate((it) => void (location.hash = it), fragment);
  }

  /** What the explorer shows. */
  shown() {
    return this.webkit.evaluate(shown, RESULT);
  }

  async expectTitle(text) {
    await expect.poll(async () => (await this.shown()).title).toBe(text);
  }

  /** Waits for a question, or for the result. */
  async expectQuestion(text) {
    await expect.poll(async () => (await this.shown()).question).toBe(text);
  }

  /** Waits for a text anywhere on the page, outside of the widgets. */
  async expectText(text) {
    await expect.poll(() => this.webkit.evaluate(() => document.body.innerText)).toContain(text);
  }

  press(text) {
    return this.webkit.click(control, text);
  }

  /** Answers as a person does, until the result or until another question. */
  async answer(facts, stopAt = RESULT) {
    for (;;) {
      const { question } = await this.shown();
      if (question === stopAt) return;
      await this.#say(says(facts, question));
      await expect.poll(async () => (await this.shown()).question).not.toBe(question);
    }
  }

  async #say({ ticked, chosen, typed }) {
    if (ticked) for (const label of ticked.length ? ticked : [NO_DIPLOMA]) await this.press(label);
    if (chosen) await this.press(chosen);
    if (typed) await this.webkit.type(typed, field);
    await this.press("Continuer");
  }

  /** `met`, `to-confirm`, `not-met` or `open`. */
  async verdict() {
    const { status } = await this.shown();
    return Object.keys(VERDICTS).find((it) => status.startsWith(VERDICTS[it])) ?? status;
  }

  /** What the device keeps, each path with the integrity that it has now. */
  kept() {
    return this.webkit.evaluate(kept);
  }

  /** A file is `evicted`, or `corrupted`. */
  async spoil(path, how) {
    expect(await this.webkit.evaluate(spoil, [path, how]), path).toBe(1);
  }
}
