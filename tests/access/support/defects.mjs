/** Defects, each planted in the shadow root of a question, and the rule of the tool that has to see it. */
import { expect } from "@playwright/test";

import { findings } from "../../e2e/support/axe.mjs";
import { breaches } from "./equal-access.mjs";
import { STATES } from "./states.mjs";
import { reach } from "./visit.mjs";

/** In the page: what is planted. */
const planted = {
  namelessBox: () => {
    const { shadowRoot } = document.querySelector("passerelle-quiz");
    for (const it of shadowRoot.querySelectorAll("label:has(input):first-of-type span")) it.remove();
  },
  paleWords: () => {
    document.querySelector("passerelle-quiz").shadowRoot.querySelector("#hint").style.color = "#c8c8c8";
  },
  noLanguage: () => {
    document.querySelector("passerelle-quiz").shadowRoot.querySelector("#hint").lang = "quelconque";
  },
  labelForNothing: () => {
    const label = Object.assign(document.createElement("label"), { htmlFor: "nothing", textContent: "Rien" });
    document.querySelector("passerelle-quiz").shadowRoot.querySelector("form").append(label);
  },
};

const TOOLS = {
  axe: async (visitor) => (await findings(visitor)).violations,
  "equal-access": breaches,
};

/** @type {{ tool: keyof typeof TOOLS, name: string, rule: string, plant: () => void }[]} */
export const DEFECTS = [
  { tool: "axe", name: "a box without a name", rule: "label", plant: planted.namelessBox },
  { tool: "axe", name: "words that are too pale", rule: "color-contrast", plant: planted.paleWords },
  { tool: "axe", name: "a language that is none", rule: "valid-lang", plant: planted.noLanguage },
  { tool: "equal-access", name: "a box without a name", rule: "input_label_exists", plant: planted.namelessBox },
  { tool: "equal-access", name: "words that are too pale", rule: "text_contrast_sufficient", plant: planted.paleWords },
  { tool: "equal-access", name: "a label for nothing", rule: "label_ref_valid", plant: planted.labelForNothing },
];

/** Plants a defect where nothing was found before. */
export async function expectFound(visitor, { tool, rule, plant }) {
  await reach(visitor, STATES.find((it) => it.name === "boxes to tick"));
  const rules = async () => (await TOOLS[tool](visitor)).map((it) => it.split(":")[0]);
  expect(await rules()).not.toContain(rule);
  await visitor.evaluate(plant);
  expect(await rules()).toContain(rule);
}
