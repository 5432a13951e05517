/** Orca, and what it says: it writes that down, so that no voice is needed. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import { expect } from "@playwright/test";

/** How Orca writes down what it gives to the voice. */
const SPOKEN = /SPEECH OUTPUT: '(.*)'\{/;

/** Keys that it says are pressed. */
const KEYS = ["tab", "return", "space", "down", "h"];

/**
 * Said of what lies in something that listens to clicks, if the browser told of it after the listener came, which is a
 * matter of milliseconds.
 */
const BY_CHANCE = / ?\bclickable\b/g;

/** When nothing more is said for so long, in milliseconds, it has ended. */
const SILENCE = 1_200;
/** And when nothing at all is said for so long, nothing will be. */
const PATIENCE = 5_000;

/** More often than there are stops on a screen. */
const MOST_TIMES = 30;

export class Reader {
  #desktop;
  /** The terminal that it runs in. */
  #terminal;
  #log;
  /** What was done, and what was said then. */
  #turns = [];
  #n_heard = 0;

  /** @param {string} log where Orca writes down what it does */
  constructor(desktop, log) {
    this.#desktop = desktop;
    this.#log = log;
  }

  async start() {
    // To a terminal it writes line by line, to a file when there is much.
    this.#terminal = this.#desktop.run("script", ["--quiet", "--flush", "--command", "orca --debug-file /dev/tty", this.#log]);
    await expect.poll(() => this.#spoken().length, { timeout: 60_000 }).toBeGreaterThan(0);
    await this.#silence();
    this.#n_heard = this.#spoken().length;
  }

  /** The next one refuses to begin while this one is there. */
  async stop() {
    const ended = once(this.#terminal, "exit");
    spawnSync("pkill", ["-KILL", "--parent", String(this.#terminal.pid)]);
    await ended;
  }

  /** Waits until a window is there. */
  async seesWindow() {
    await expect.poll(() => this.#spoken().slice(this.#n_heard).join(" "), { timeout: 60_000 }).toContain("frame");
    await this.#end("The window comes");
  }

  /** Goes from heading to heading until one is said, and forgets what was said before: it depends on what came first, window or page. */
  async arriveAt(text) {
    await this.#pressUntil("h", text);
    this.#turns.splice(0, this.#turns.length - 1);
  }

  async press(key) {
    this.#desktop.press(key);
    await this.#end(key);
  }

  /** Presses Tab until something is said. */
  tabTo(text) {
    return this.#pressUntil("Tab", text);
  }

  async #pressUntil(key, text) {
    for (let n = 0; n < MOST_TIMES; n++) {
      await this.press(key);
      if (this.#turns.at(-1).said.some((it) => it.includes(text))) return;
    }
    throw new Error(`expected to hear “${text}”, heard:\n${this.transcript()}`);
  }

  /** What was said at the last key, or since a key was pressed last. */
  expectHeard(text, since) {
    const from = this.#turns.findLastIndex(({ key }) => !since || key === since);
    const said = this.#turns.slice(from).flatMap((it) => it.said);
    const heard = expect(said.join(" "), this.transcript());
    if (text instanceof RegExp) heard.toMatch(text);
    else heard.toContain(text);
  }

  transcript() {
    return this.#turns.map(({ key, said }) => `${key}\n${said.map((it) => `    ${it}\n`).join("")}`).join("");
  }

  async #end(key) {
    for (let waited = 0; this.#spoken().length === this.#n_heard && waited < PATIENCE; waited += 100) await sleep(100);
    await this.#silence();
    const all = this.#spoken();
    this.#turns.push({ key, said: all.slice(this.#n_heard) });
    this.#n_heard = all.length;
  }

  async #silence() {
    for (let before = -1, now = this.#size(); before !== now; before = now, now = this.#size()) await sleep(SILENCE);
  }

  #size() {
    return existsSync(this.#log) ? readFileSync(this.#log).length : 0;
  }

  #spoken() {
    if (!existsSync(this.#log)) return [];
    const lines = readFileSync(this.#log, "utf8").split(/\r?\n/);
    const said = lines.map((it) => SPOKEN.exec(it)?.[1].replaceAll(BY_CHANCE, "").replaceAll(/\s+/g, " ").trim());
    return said.filter((it) => it && it !== "." && !KEYS.includes(it));
  }
}
