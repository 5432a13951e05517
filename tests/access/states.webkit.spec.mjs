/** The same tools in the same states in WebKitGTK. */
import { test } from "../webkit/support/test.mjs";
import { inTurn, STATES } from "./support/states.mjs";
import { expectNothingFound } from "./support/visit.mjs";

for (const state of STATES) {
  test(`axe and equal-access find nothing: ${state.widget}, ${state.name}`, ({ webkit }) => expectNothingFound(webkit, state, inTurn(state)));
}
