/** By keyboard, every state is gone through as one reads it: nothing is left out, nothing holds back. */
import { expect, test } from "../e2e/support/test.mjs";
import { provokedBy, STATES } from "./support/states.mjs";
import * as stops from "./support/stops.mjs";
import { reach } from "./support/visit.mjs";

for (const state of STATES) {
  test.describe(state.name, () => {
    test.use({ provoked: provokedBy(state) });

    test(`Tab goes as one reads: ${state.widget}, ${state.name}`, async ({ page }) => {
      await reach(page, state);
      const { names, jumps } = await page.evaluate(stops.lay);
      expect(jumps, "what comes next and stands above").toEqual([]);

      const visited = [];
      for (;;) {
        const stop = await pressed(page, "Tab");
        // A kiosk covers the rest of its page, and goes round.
        if (stop === stops.BEHIND || visited.includes(stop)) break;
        visited.push(stop);
        expect(visited.length, `more than there is: ${visited}`).toBeLessThanOrEqual(names.length);
      }
      expect(visited).toEqual(names);
      if (state.widget === "kiosk") return;

      // And back, the same way.
      for (const name of visited.toReversed()) {
        expect(await pressed(page, "Shift+Tab")).toBe(name);
      }
    });
  });
}

/** Presses a key, and says where the focus is then. */
async function pressed(page, key) {
  await page.keyboard.press(key);
  const stop = await page.evaluate(stops.here);
  return stop === stops.SCROLLS ? pressed(page, key) : stop;
}
