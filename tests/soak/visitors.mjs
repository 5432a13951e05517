/** Visitors of a kiosk who touch what they find, by a seed: the same seed is the same crowd. */

const BEGIN = "[data-action=kiosk-begin]";
const END = "[data-action=kiosk-end]";
const WARNING = "[role=alertdialog]";
const GO_ON = "[data-action=kiosk-go-on]";

/** How long a step may take before it counts as stuck, in milliseconds. */
const STUCK = 10_000;

/** Numbers from 0 to 1 by a seed (mulberry32). */
export function randomBy(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let it = Math.imul(state ^ (state >>> 15), 1 | state);
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it;
    return ((it ^ (it >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export class Visitors {
  #page;
  #client;
  #random;
  n_taps = 0;

  constructor(page, client, seed) {
    this.#page = page;
    this.#client = client;
    this.#random = randomBy(seed);
  }

  /**
   * One visitor, from the invitation until it is back.
   *
   * @param {string} word what the visitor types where something can be typed
   * @returns {Promise<string[]>} where the word is still to be found
   */
  async welcome(word) {
    const begins = await this.#page.evaluate((it) => walk.first(it), BEGIN);
    await this.#tap(this.#random() < 0.6 ? begins : await this.#another(BEGIN));
    for (let n = 1 + Math.floor(7 * this.#random()); 0 < n; n--) await this.#touchSomething(word);
    await this.#leave();
    return await this.#page.evaluate(
      async ([it, word, stuck]) => {
        await walk.until(it, true, stuck);
        return walk.traces(word);
      },
      [BEGIN, word, STUCK],
    );
  }

  /** Waits until the invitation is there. */
  invitation() {
    return this.#page.waitForFunction((it) => globalThis.walk?.isAt(it), BEGIN, { timeout: STUCK });
  }

  /** Waits inside the page, which is faster. */
  #until(selector, isThere = true) {
    return this.#page.evaluate(([it, isThere, stuck]) => walk.until(it, isThere, stuck), [selector, isThere, STUCK]);
  }

  async #another(selector) {
    return await this.#page.evaluate(async (it) => (await walk.first(`${it} ~ ${it}`)) ?? walk.first(it), selector);
  }

  async #touchSomething(word) {
    const place = await this.#page.evaluate(([a, b]) => walk.any(a, b), [this.#random(), this.#random()]);
    if (!place) return;
    await this.#tap(place);
    if (place.isText) await this.#client.send("Input.insertText", { text: word });
  }

  /** Most press the button; some go away, and some of those come back. */
  async #leave() {
    if (this.#random() < 0.15) {
      await this.#page.evaluate(() => walk.skip(46));
      await this.#until(WARNING);
      if (this.#random() < 0.5) {
        await this.#page.evaluate(() => walk.skip(21));
        return;
      }
      await this.#tap(await this.#page.evaluate((it) => walk.first(it), GO_ON));
      await this.#until(WARNING, false);
    }
    await this.#tap(await this.#page.evaluate((it) => walk.first(it), END));
  }

  async #tap(place) {
    if (!place) throw new Error(`expected something to touch at ${this.#page.url()}`);
    this.n_taps += 1;
    const touchPoints = [{ x: place.x, y: place.y }];
    await Promise.all([
      this.#client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints }),
      this.#client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] }),
    ]);
  }
}
