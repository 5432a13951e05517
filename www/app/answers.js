/**
 * The answers that were given last, as the fragment that leads to them. They are in memory; this device keeps them when
 * the visitor says so, and until they say otherwise.
 */
import { Part } from "./part.js";
import * as storage from "./storage.js";

const WITH_ANSWERS = /^#passerelle\/quiz\/[^;]*;/;

export class Answers {
  #box;
  #erase;
  #status;
  /** What the device keeps; empty before the first answer, `null` when the visitor has not asked for it. */
  #kept = storage.read();
  /** The fragment of the last answers on the screen. */
  #given = null;

  /** @param {Part} section where the visitor chooses */
  constructor(section) {
    const { element } = section;
    this.section = section;
    this.#box = element.querySelector("input");
    this.#erase = new Part(element.querySelector(".buttons"));
    this.#status = element.querySelector("[role=status]");
    this.#box.addEventListener("change", () => (this.#box.checked ? this.#keep() : this.erase()));
    this.#erase.element.querySelector("button").addEventListener("click", () => {
      this.erase();
      // The button is gone.
      this.#box.focus();
    });
    storage.onErased(() => this.#forget());
    this.#show();
  }

  /** The fragment of the last answers of this visit; `null` before the first. */
  get given() {
    return this.#given;
  }

  /** What the device keeps, if that is answers. */
  get kept() {
    return WITH_ANSWERS.test(this.#kept ?? "") ? this.#kept : null;
  }

  /** The explorer shows something. */
  follow(place) {
    this.section.isThere = true;
    if (WITH_ANSWERS.test(place)) this.#given = place;
    // Begun anew: taken back.
    else if (this.#given && quizOf(this.#given) === place) this.#given = null;
    else return;
    if (this.#kept !== null) this.#write();
  }

  /** Erases what the device keeps, at once, and the address, too. Answers that are on the screen stay there. */
  erase() {
    storage.erase();
    if (WITH_ANSWERS.test(location.hash)) history.replaceState(null, "", quizOf(location.hash));
    this.#forget();
    this.#say("Vos réponses sont effacées de cet appareil.");
  }

  #keep() {
    if (this.#write()) this.#say("Vos réponses sont gardées sur cet appareil.");
  }

  #write() {
    const text = this.#given ?? "";
    const isKept = storage.write(text);
    this.#kept = isKept ? text : null;
    if (!isKept) {
      // Not half of them, and not those of before.
      storage.erase();
      this.#say("Ce navigateur n’a pas pu garder vos réponses. Elles restent dans cette page.");
    }
    this.#show();
    return isKept;
  }

  #forget() {
    this.#kept = null;
    this.#show();
  }

  #show() {
    this.#box.checked = this.#kept !== null;
    this.#erase.isThere = this.#kept !== null;
  }

  #say(sentence) {
    this.#status.textContent = sentence;
  }
}

/** The fragment of a quiz, without the answers. */
const quizOf = (fragment) => fragment.slice(0, fragment.lastIndexOf("/"));
