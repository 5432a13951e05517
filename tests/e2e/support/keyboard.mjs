/** A person with a keyboard alone: Tab, Shift+Tab, Space, arrows, Enter and letters. */
import { expect } from "@playwright/test";

import { focused } from "./focus.mjs";
import { read } from "./quiz.mjs";
import { NO_DIPLOMA } from "./words.mjs";

/** More stops than the page has. */
const FAR = 60;

export class Keyboard {
  /** @param {import("./quiz.mjs").Quiz} quiz read, never clicked */
  constructor(quiz) {
    this.quiz = quiz;
    this.page = quiz.page;
  }

  /** From the top of the page by its own link; the quiz loads on the way. */
  async goToQuiz() {
    await this.tabTo({ tag: "a", text: "Le quiz" });
    await this.press("Enter", { mayLoseFocus: true });
    await expect(this.quiz.heading).toBeVisible();
  }

  /** Gives an answer of a `Person` and goes on. */
  async answer({ ticked, chosen, typed, isUnknown }) {
    if (isUnknown) {
      await this.tabTo({ tag: "button", text: "Je ne sais pas" });
      return this.press("Enter", { leaves: true });
    }
    if (typed) {
      await this.tabTo({ tag: "input", type: "text" });
      await this.page.keyboard.type(typed);
      return this.press("Enter", { leaves: true });
    }
    if (ticked) await this.tick(ticked.length ? ticked : [NO_DIPLOMA]);
    if (chosen) await this.choose(chosen);
    await this.tabTo({ tag: "button", text: "Continuer" });
    await this.press("Enter", { leaves: true });
  }

  /** The last one first, and back to the others by Shift+Tab. */
  async tick(labels) {
    for (const [idx, label] of labels.toReversed().entries()) {
      await this.tabTo({ type: "checkbox", label }, idx === 0 ? "Tab" : "Shift+Tab");
      await this.press("Space");
      expect((await focused(this.page)).isTicked, `${label} is ticked`).toBe(true);
    }
  }

  /** Into the group by Tab, to the choice by arrows. */
  async choose(label) {
    await this.tabTo({ type: "radio" });
    await this.press("Space");
    await this.go("ArrowDown", { type: "radio", label });
    expect((await focused(this.page)).isTicked, `${label} is chosen`).toBe(true);
  }

  /** Presses Tab, or Shift+Tab, until the focus is where it should be. */
  async tabTo(expected, key = "Tab") {
    await this.press(key);
    await this.go(key, expected);
  }

  async go(key, expected) {
    const seen = [];
    for (let n = 0; n < FAR; n++) {
      const at = await focused(this.page);
      if (Object.entries(expected).every(([name, value]) => read(at[name]) === value)) return;
      seen.push(at.label || at.text || at.tag);
      await this.press(key, { mayLoseFocus: at.tag === "body" });
    }
    throw new Error(`expected to reach ${JSON.stringify(expected)} by ${key}, but found ${seen.join(" | ")}`);
  }

  /**
   * Presses a key; the focus is somewhere, and can be seen. After a key that `leaves` the screen, the
   * caller looks at the focus, since the screen takes a moment to come.
   */
  async press(key, { mayLoseFocus = false, leaves = false } = {}) {
    await this.page.keyboard.press(key);
    if (mayLoseFocus || leaves) return;
    await this.expectFocusToShow(`after ${key}`);
  }

  async expectFocusToShow(when) {
    const at = await focused(this.page);
    expect(at.tag, `the focus is somewhere ${when}`).not.toBe("body");
    expect(at.isVisible, `the focus on ${at.label || at.text || at.tag} can be seen ${when}`).toBe(true);
  }
}
