/** The walk that `cargo run -p monkey` has written, and how it is done in a browser. */
import { readFileSync } from "node:fs";

import { told } from "../e2e/support/browsers.mjs";
import { ENGLISH, FRENCH } from "../e2e/support/words.mjs";
import { install } from "./page.mjs";

/** How many events are done in one go. */
const STRIDE = 500;

/** The first so many lines. */
function lines(most) {
  const text = readFileSync(told("PASSERELLE_WALK"), "utf8").trimEnd().split("\n", most);
  return text.map((it) => JSON.parse(it));
}

/**
 * Does the walk on a page that has the elements.
 *
 * @param {number} most how many events of it
 * @param {(act: Function, ...args: object[]) => Promise<unknown>} evaluate calls a function in the page
 * @returns {Promise<{ n_events: number, stumbled?: object }>} where something was not as it has to be
 */
export async function walk(most, evaluate) {
  const words = ({ verdicts, groups }) => ({ verdicts, groups });
  await evaluate(install, { fr: words(FRENCH), en: words(ENGLISH) });
  await evaluate(() => monkey.begin());
  const events = lines(most);
  for (let from = 0; from < events.length; from += STRIDE) {
    const stride = events.slice(from, from + STRIDE);
    const stumbled = await evaluate((it) => monkey.play(it), stride);
    if (stumbled) {
      const before = events.slice(Math.max(0, from + stumbled.idx - 8), from + stumbled.idx + 1).map((it) => it.event);
      return { n_events: from + stumbled.idx + 1, stumbled: { ...stumbled, before } };
    }
  }
  return { n_events: events.length };
}
