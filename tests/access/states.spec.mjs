/** Two tools in every state of every widget, in French and English, light and dark, wide and narrow. */
import { test } from "../e2e/support/test.mjs";
import { provokedBy, STATES } from "./support/states.mjs";
import { expectNothingFound } from "./support/visit.mjs";

for (const state of STATES) {
  test.describe(state.name, () => {
    test.use({ provoked: provokedBy(state) });

    test(`axe and equal-access find nothing: ${state.widget}, ${state.name}`, ({ page }) => expectNothingFound(page, state));
  });
}
