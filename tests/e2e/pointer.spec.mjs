/** Whoever has pressed by mistake draws the finger away, and nothing has happened. */
import { STATES } from "../access/support/states.mjs";
import { said } from "../access/support/steps.mjs";
import { reach } from "../access/support/visit.mjs";
import { ENGINEER, LIST } from "./support/explorer.mjs";
import { expect, test } from "./support/test.mjs";

/** Each kind of control, in a state that has it. */
const CONTROLS = [
  { kind: "a section", widget: "card", state: "closed", text: "Les missions" },
  { kind: "a box", widget: "quiz", state: "boxes to tick", text: "Aucun de ces diplômes" },
  { kind: "a circle", widget: "quiz", state: "one of two", text: "Oui" },
  { kind: "an aside", widget: "quiz", state: "boxes to tick", text: "Pourquoi cette question ?" },
  { kind: "a button", widget: "quiz", state: "boxes to tick", text: "Continuer" },
  { kind: "a button of a result", widget: "quiz", state: "not yet", text: "Recommencer" },
  { kind: "a link", widget: "explorer", state: "something is found", text: ENGINEER.title },
  { kind: "the invitation", widget: "kiosk", state: "the invitation", text: LIST },
];

for (const { kind, widget, state, text } of CONTROLS) {
  test(`a press that is drawn away does nothing: ${kind}`, async ({ page }) => {
    await reach(page, STATES.find((it) => it.widget === widget && it.name === state));
    const control = page.locator("main").getByText(text, { exact: true }).first();
    await control.scrollIntoViewIfNeeded();
    const before = await look(page);

    await control.hover();
    await page.mouse.down();
    await page.mouse.move(2, 2, { steps: 3 });
    await page.mouse.up();
    expect(await look(page)).toEqual(before);

    await control.click();
    await expect.poll(() => look(page)).not.toEqual(before);
  });
}

/** All that a press can change. */
async function look(page) {
  const controls = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("main > :not(h1)");
    return [...shadowRoot.querySelectorAll("input, details")].map((it) => it.checked ?? it.open);
  });
  return { said: await page.evaluate(said), address: page.url(), controls };
}
