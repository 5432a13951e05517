/** The same tools in the same states in WebKitGTK: they find nothing, and they find what is planted. */
import { test } from "../webkit/support/test.mjs";
import { DEFECTS, expectFound } from "./support/defects.mjs";
import { inTurn, STATES } from "./support/states.mjs";
import { expectNothingFound } from "./support/visit.mjs";

for (const state of STATES) {
  test(`axe and equal-access find nothing: ${state.widget}, ${state.name}`, ({ webkit }) => expectNothingFound(webkit, state, inTurn(state)));
}

for (const defect of DEFECTS) {
  test(`${defect.tool} finds what is planted: ${defect.name}`, ({ webkit }) => expectFound(webkit, defect));
}
