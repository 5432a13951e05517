/** A WebKitGTK with a profile of its own, by WebDriver: what tests need of it. */
import { expect } from "@playwright/test";

/** What WebDriver calls an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** As long as a test may take, in milliseconds: what hangs is told of by the test. */
const LONGEST_SCRIPT = 600_000;

export class Browser {
  #driver;
  #session;

  /** @param {import("./driver.mjs").Driver} driver */
  constructor(driver) {
    this.#driver = driver;
  }

  async open() {
    const { sessionId } = await this.#driver.ask("POST", "/session", {
      capabilities: { alwaysMatch: { timeouts: { script: LONGEST_SCRIPT }, "webkitgtk:browserOptions": { args: ["--automation"] } } },
    });
    this.#session = `/session/${sessionId}`;
  }

  close() {
    return this.#ask("DELETE", "");
  }

  goto(url) {
    return this.#ask("POST", "/url", { url });
  }

  reload() {
    return this.#ask("POST", "/refresh", {});
  }

  back() {
    return this.#ask("POST", "/back", {});
  }

  url() {
    return this.#ask("GET", "/url");
  }

  title() {
    return this.#ask("GET", "/title");
  }

  resize(width, height) {
    return this.#ask("POST", "/window/rect", { width, height });
  }

  /** The bytes of a picture. */
  async screenshot() {
    return Buffer.from(await this.#ask("GET", "/screenshot"), "base64");
  }

  /**
   * Calls a function in the page, which sees nothing of where it is written; what it returns, or what its promise does.
   *
   * @param {Function} act
   */
  async evaluate(act, ...args) {
    const script = `
      const [args, done] = [[...arguments].slice(0, -1), arguments[arguments.length - 1]];
      new Promise((begin) => begin((${act})(...args))).then((it) => done({ it }), (error) => done({ error: String(error) }));`;
    const { it, error } = await this.#ask("POST", "/execute/async", { script, args });
    if (error) throw new Error(`${error} in ${act}`);
    return it;
  }

  /** Presses what a function of the page finds, as soon as it finds it, as a mouse does. */
  async click(find, ...args) {
    await this.#ask("POST", `/element/${await this.#find(find, args)}/click`, {});
  }

  /** Types into what a function of the page finds. */
  async type(text, find, ...args) {
    await this.#ask("POST", `/element/${await this.#find(find, args)}/value`, { text });
  }

  /** Opens another tab, in the same profile, and goes there. What it gives back leads to it again. */
  async newTab() {
    const { handle } = await this.#ask("POST", "/window/new", { type: "tab" });
    await this.show(handle);
    return handle;
  }

  /** The tab that is shown. */
  tab() {
    return this.#ask("GET", "/window");
  }

  show(tab) {
    return this.#ask("POST", "/window", { handle: tab });
  }

  /** Closes the tab that is shown; another one has to be shown before anything else. */
  closeTab() {
    return this.#ask("DELETE", "/window");
  }

  async #find(find, args) {
    let found;
    const look = async () => Boolean((found = await this.evaluate(find, ...args)));
    await expect.poll(look, `${find} finds something: ${args}`).toBe(true);
    return found[ELEMENT];
  }

  #ask(method, path, body) {
    return this.#driver.ask(method, this.#session + path, body);
  }
}
