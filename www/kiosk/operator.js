/**
 * The operator's way out: five taps in the upper left corner, a code, and what to do. Whoever finds the keypad and
 * does not know the code is sent back after a few tries, and so is a keypad that somebody opened and left.
 */
import { matches } from "./hash.js";

/** The gesture: so many taps within so many milliseconds, so near the corner in pixels. */
const TAPS = 5;
const WITHIN = 4000;
const CORNER = 96;

const MOST_DIGITS = 12;
const MOST_TRIES = 3;

/** How long nobody touches the dialog before it closes, in milliseconds. */
const IDLE = 30_000;

const keypad = document.querySelector("#keypad");
const menu = document.querySelector("#operator");

/**
 * @param {HTMLElement} explorer
 * @param {{ exit: { code: string, address: string }, statistics: boolean }} settings
 * @param {() => string} csv the figures
 * @param {() => void} reload
 */
export function openTo(explorer, settings, csv, reload) {
  const code = new Code();
  let idle;
  const wait = () => {
    clearTimeout(idle);
    if (keypad.open || menu.open) idle = setTimeout(closeAll, IDLE);
  };
  addEventListener("pointerup", wait);
  addEventListener("keyup", wait);
  // The next visitor does not find what the last one opened.
  explorer.addEventListener("passerelle-left", closeAll);
  keypad.addEventListener("close", () => code.erase());

  onGesture(() => {
    if (keypad.open || menu.open) return;
    code.begin();
    keypad.showModal();
  });
  onAct(keypad, {
    type: (digit) => code.type(digit),
    erase: () => code.erase(),
    check: async () => {
      if (!(await code.isRight(settings.exit.code))) return code.hasTries || keypad.close();
      keypad.close();
      menu.querySelector("[data-act=statistics]").hidden = !settings.statistics;
      menu.showModal();
      wait();
    },
    close: () => keypad.close(),
  });
  onAct(menu, {
    statistics: () => download("passerelle.csv", csv()),
    reload,
    leave: () => location.assign(settings.exit.address),
    close: () => menu.close(),
  });
}

function closeAll() {
  keypad.close();
  menu.close();
}

function onGesture(act) {
  let taps = [];
  addEventListener("pointerup", ({ clientX, clientY, timeStamp }) => {
    const isNear = clientX < CORNER && clientY < CORNER;
    taps = isNear ? [...taps.filter((it) => timeStamp - it < WITHIN), timeStamp] : [];
    if (taps.length < TAPS) return;
    taps = [];
    act();
  });
}

function onAct(dialog, acts) {
  dialog.addEventListener("click", ({ target }) => {
    const { key, act } = target.dataset;
    if (key) acts.type(key);
    else acts[act]?.();
  });
}

/** What is typed, never shown. */
class Code {
  #typed = "";
  #tries = 0;

  get hasTries() {
    return this.#tries < MOST_TRIES;
  }

  begin() {
    this.#tries = 0;
    this.#say("");
  }

  type(digit) {
    this.#show((this.#typed + digit).slice(0, MOST_DIGITS));
    this.#say("");
  }

  erase() {
    this.#show("");
  }

  async isRight(kept) {
    const typed = this.#typed;
    this.#tries += 1;
    this.#say("Un instant…");
    const isRight = await matches(typed, kept);
    this.erase();
    this.#say(isRight ? "" : "Ce n’est pas le bon code.");
    return isRight;
  }

  #show(typed) {
    this.#typed = typed;
    keypad.querySelector("output").textContent = "•".repeat(typed.length);
  }

  #say(text) {
    keypad.querySelector("[role=alert]").textContent = text;
  }
}

function download(name, text) {
  const link = document.createElement("a");
  link.download = name;
  // The mark at the start tells spreadsheets that it is UTF-8.
  link.href = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv" }));
  link.click();
  URL.revokeObjectURL(link.href);
}
