/**
 * The custom elements. This module is small and runs at once, so that a page or a framework meets
 * defined elements; the WebAssembly comes when the first widget nears the screen. Until then, and for
 * good when it cannot come, the children of an element are what the visitor reads.
 */
import { join } from "./copies.js";
import { Life } from "./life.js";
import { reflect, Widget } from "./widget.js";

export { loadWidgets } from "./module.js";

/** Replaced by the build. */
export const version = VERSION;

join({ version, live: (host, kind) => new Life(host, kind) });

/** `<passerelle-card>`: one profession, in ten seconds and in two minutes. */
export class PasserelleCard extends Widget {
  static kind = "card";
  static observedAttributes = [...Widget.observedAttributes, "profile"];

  /** The id of a profile or of a family of them, such as `ingenieur-social`. */
  get profile() {
    return this.getAttribute("profile");
  }
  set profile(value) {
    reflect(this, "profile", value);
  }
}

/** `<passerelle-quiz>`: may I prepare this diploma? Without `diploma`: which of them all? */
export class PasserelleQuiz extends Widget {
  static kind = "quiz";
  static observedAttributes = [...Widget.observedAttributes, "diploma"];

  /** The id of a diploma, such as `deis`. */
  get diploma() {
    return this.getAttribute("diploma");
  }
  set diploma(value) {
    reflect(this, "diploma", value);
  }
}

/** `<passerelle-explorer>`: every profession of the dataset, its card, its quiz and the ways to it. */
export class PasserelleExplorer extends Widget {
  static kind = "explorer";
  static observedAttributes = [...Widget.observedAttributes];
}

// A page may load this script twice, and a server that prerenders has no elements at all.
for (const element of [PasserelleCard, PasserelleQuiz, PasserelleExplorer]) {
  const tag = `passerelle-${element.kind}`;
  if (!globalThis.customElements?.get(tag)) globalThis.customElements?.define(tag, element);
}
