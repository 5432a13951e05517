/** Two tools in every state of every widget: in Chromium in all of its looks, elsewhere in one of two, in turn. */
import { test } from "../e2e/support/test.mjs";
import { inTurn, LOOKS, provokedBy, STATES } from "./support/states.mjs";
import { expectNothingFound } from "./support/visit.mjs";

for (const state of STATES) {
  test.describe(state.name, () => {
    test.use({ provoked: provokedBy(state) });

    test(`axe and equal-access find nothing: ${state.widget}, ${state.name}`, ({ page, browserName }) =>
      expectNothingFound(page, state, browserName === "chromium" ? LOOKS : inTurn(state)));
  });
}
