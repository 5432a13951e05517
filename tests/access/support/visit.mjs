/** One visit to a state, and what is found in each of its looks. Whoever visits has `goto(address)` and `evaluate(act, argument)`. */
import { expect } from "@playwright/test";

import { told } from "../../e2e/support/browsers.mjs";
import { findings } from "../../e2e/support/axe.mjs";
import { breaches } from "./equal-access.mjs";
import { DIAGONAL, LOOKS } from "./states.mjs";
import * as steps from "./steps.mjs";

/**
 * What axe leaves open and a person has looked at: whether styles forbid a way to hold the screen, which it cannot tell of
 * a page without a stylesheet of its own, and whether the lengths of pathways, in bold, head anything. They do not.
 */
const LEFT_OPEN = /^(css-orientation-lock|p-as-heading):/;

/** Goes to a state. */
export async function reach(visitor, { markup, fragment = "", says, steps: path = [] }) {
  await visitor.goto(`${told("PASSERELLE_URL")}/hosts/plain.html${fragment}`);
  await visitor.evaluate(steps.place, markup);
  await see(visitor, says);
  for (const [verb, argument] of path) {
    if (verb === "see") await see(visitor, argument);
    else await expect.poll(() => visitor.evaluate(steps[verb], argument), `${verb} ${argument ?? ""}`).toBe(true);
  }
}

/** Looks at a state in some of its looks; by the second tool, in each language and in each theme once. */
export async function expectNothingFound(visitor, state, looks = LOOKS) {
  await reach(visitor, state);
  for (const look of looks) {
    await visitor.evaluate(steps.turn, look);
    await expect.poll(() => visitor.evaluate(steps.settled)).toBe(look.lang);
    const { violations, incomplete } = await findings(visitor);
    // In a kiosk there are layers behind others, of which axe cannot tell what is seen.
    const open = state.widget === "kiosk" ? [] : incomplete.filter((it) => !LEFT_OPEN.test(it));
    const found = { violations, incomplete: open };
    const equalAccess = DIAGONAL.includes(look) ? await breaches(visitor) : [];
    expect.soft({ ...found, equalAccess }, Object.values(look).join(", ")).toEqual({ violations: [], incomplete: [], equalAccess: [] });
  }
}

function see(visitor, text) {
  return expect.poll(() => visitor.evaluate(steps.said), `expected “${text}”`).toContain(text);
}
