/**
 * The custom elements. This module is small and runs at once, so that a page or a framework meets
 * defined elements; the WebAssembly comes when the first widget nears the screen. Until then, and for
 * good when it cannot come, the children of an element are what the visitor reads.
 */
import { join } from "./copies.js";
import { toJson } from "./json.js";
import { Life } from "./life.js";
import { placeOf, reflect, Widget } from "./widget.js";

export { loadWidgets } from "./module.js";

/**
 * The version of this package.
 *
 * @type {string}
 */
export const version = VERSION;

join({ version, live: (host, kind) => new Life(host, kind) });

/**
 * One profession, in ten seconds and in two minutes.
 *
 * @tag passerelle-card
 * @csspart facts - The three facts.
 * @csspart section - A section that opens in place.
 */
export class PasserelleCard extends Widget {
  static kind = "card";
  static observedAttributes = [...Widget.observedAttributes, "profile"];

  /**
   * The id of a profile or of a family of them, such as `ingenieur-social`.
   *
   * @attr
   * @type {string | null}
   */
  get profile() {
    return this.getAttribute("profile");
  }
  set profile(value) {
    reflect(this, "profile", value);
  }
}

/**
 * May I prepare this diploma? Without `diploma`: which of them all?
 *
 * @tag passerelle-quiz
 * @fires {CustomEvent<AnswerDetail>} passerelle-answer - The visitor answered.
 * @fires {CustomEvent<VerdictDetail>} passerelle-verdict - The visitor reached a result.
 * @csspart choice - An answer to tick.
 * @csspart error - What is to correct.
 * @csspart verdict - The result.
 */
export class PasserelleQuiz extends Widget {
  static kind = "quiz";
  static observedAttributes = [...Widget.observedAttributes, "diploma"];

  /**
   * The id of a diploma, such as `deis`.
   *
   * @attr
   * @type {string | null}
   */
  get diploma() {
    return this.getAttribute("diploma");
  }
  set diploma(value) {
    reflect(this, "diploma", value);
  }

  /**
   * The fragment of an address that leads to the quiz with the answers given so far, such as
   * `#passerelle/quiz/deis/1;corps=non;fin`; `null` until the widget is there.
   *
   * @type {string | null}
   * @readonly
   */
  get place() {
    return placeOf(this);
  }
}

/**
 * Every profession of the dataset, its card, its quiz and the ways to it.
 *
 * @tag passerelle-explorer
 * @fires {CustomEvent<OpenDetail>} passerelle-open - The visitor follows a link of the explorer;
 *   `preventDefault()` keeps it where it is.
 * @fires {CustomEvent<AnswerDetail>} passerelle-answer - The visitor answered.
 * @fires {CustomEvent<VerdictDetail>} passerelle-verdict - The visitor reached a result.
 * @fires {CustomEvent<LeftDetail>} passerelle-left - The visitor of a kiosk has left, and all is wiped.
 * @csspart result - Something that was found.
 * @csspart facts - Of a card: the three facts.
 * @csspart section - Of a card: a section that opens in place.
 * @csspart choice - Of a quiz: an answer to tick.
 * @csspart error - Of a quiz: what is to correct.
 * @csspart verdict - Of a quiz: the result.
 */
export class PasserelleExplorer extends Widget {
  static kind = "explorer";
  static observedAttributes = [...Widget.observedAttributes, "mode", "settings"];

  /**
   * `kiosk` for a screen that stands among strangers: it invites, and forgets each visitor.
   *
   * @attr
   * @type {"kiosk" | null}
   */
  get mode() {
    return this.getAttribute("mode");
  }
  set mode(value) {
    reflect(this, "mode", value);
  }

  /**
   * The settings of a kiosk, as JSON text; the property takes an object, too. docs/kiosk.md says what can be set.
   *
   * @attr
   * @type {object | string | null}
   */
  get settings() {
    return this.getAttribute("settings");
  }
  set settings(value) {
    reflect(this, "settings", typeof value === "object" && value ? toJson(value) : value);
  }

  /**
   * The fragment of an address that leads to what is shown, with the answers given in a quiz, such as
   * `#passerelle/quiz/deis/1;corps=non;fin`; `null` until the widget is there.
   *
   * @type {string | null}
   * @readonly
   */
  get place() {
    return placeOf(this);
  }
}

// A page may load this script twice, and a server that prerenders has no elements at all.
for (const element of [PasserelleCard, PasserelleQuiz, PasserelleExplorer]) {
  const tag = `passerelle-${element.kind}`;
  if (!globalThis.customElements?.get(tag)) globalThis.customElements?.define(tag, element);
}
