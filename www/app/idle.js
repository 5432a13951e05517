/** Whether nobody would notice if the page began anew: at the start, with nothing typed, answered or under way. */
import { isStart } from "./title.js";

/** How long nobody has touched the page, in milliseconds. */
const QUIET = 60_000;

export class Idle {
  #answers;
  #place;
  #isTyped = false;
  #touched = Date.now();

  /** @param {import("./answers.js").Answers} answers */
  constructor(answers) {
    this.#answers = answers;
    for (const name of ["keydown", "pointerdown", "pointermove", "scroll", "wheel"]) {
      addEventListener(name, () => (this.#touched = Date.now()), { passive: true });
    }
    // A search or a filter, which no address has.
    for (const name of ["input", "change"]) addEventListener(name, () => (this.#isTyped = true));
  }

  follow(place) {
    this.#place = place;
  }

  get isIdle() {
    return isStart(this.#place) && !this.#isTyped && !this.#answers.given && QUIET <= Date.now() - this.#touched;
  }
}
