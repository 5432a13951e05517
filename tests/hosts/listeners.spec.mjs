/** Pages that take what visitors do for themselves: it still reaches the widgets, by mouse and by keyboard. */
import { Keyboard } from "../e2e/support/keyboard.mjs";
import { interview } from "../e2e/support/person.mjs";
import { Quiz } from "../e2e/support/quiz.mjs";
import { expect, test } from "../e2e/support/test.mjs";

const FACTS = { holds: ["educator"], years: { socialWork: "1" }, since2018: false };

const MOUSE = ["pointerdown", "pointerup", "mousedown", "mouseup", "click", "dblclick", "auxclick", "contextmenu"];
const TOUCH = ["touchstart", "touchend", "touchmove", "wheel"];
const KEYS = ["keydown", "keypress", "keyup", "beforeinput", "compositionend"];
const FIELDS = ["focusin", "focusout", "change", "submit", "reset", "toggle", "select", "selectstart"];

/**
 * What a page takes, where: `out` after the widgets have heard it, `in` before they could. What neither a click nor the
 * form that it sends may tell cannot reach anybody.
 */
const TAKEN = [
  { name: "everything on its way out", kinds: [...MOUSE, ...TOUCH, ...KEYS, ...FIELDS, "input"], on: "out" },
  { name: "the mouse on its way in", kinds: MOUSE, on: "in" },
  // Who only uses the mouse sends none.
  { name: "keys on their way in", kinds: KEYS, on: "in", by: ["keyboard"] },
  { name: "touches, forms and the focus on their way in", kinds: [...TOUCH, ...FIELDS], on: "in" },
];

/** Runs before any script of the page, which therefore is the first to listen. */
function take({ kinds, on }) {
  window.taken = 0;
  const taking = (event) => {
    if (!event.composedPath().some((it) => it.localName === "passerelle-quiz")) return;
    event.stopImmediatePropagation();
    window.taken += 1;
  };
  for (const kind of kinds) {
    if (on === "in") addEventListener(kind, taking, { capture: true, passive: true });
    else document.addEventListener("DOMContentLoaded", () => document.querySelector("passerelle-quiz").addEventListener(kind, taking, { passive: true }));
  }
}

for (const { name, kinds, on, by = ["mouse", "keyboard"] } of TAKEN) {
  for (const means of by) {
    test(`a page takes ${name}: a quiz by ${means} comes to its result`, async ({ page }) => {
      await page.addInitScript(take, { kinds, on });
      await page.goto("/hosts/plain.html");
      const quiz = new Quiz(page);
      await quiz.comeIntoView();
      await interview(quiz, FACTS, means === "mouse" ? {} : { hand: new Keyboard(quiz) });
      expect(await quiz.verdict()).toBe("not-met");
      expect(await page.evaluate(() => window.taken)).toBeGreaterThan(0);
    });
  }
}

test("a page that only listens hears each click once, and may refuse menus, drags and selections", async ({ page }) => {
  await page.addInitScript(() => {
    window.clicks = 0;
    addEventListener("click", () => (window.clicks += 1), true);
    for (const kind of ["contextmenu", "dragstart", "selectstart", "copy"]) addEventListener(kind, (it) => it.preventDefault(), true);
  });
  await page.goto("/hosts/plain.html");
  const quiz = new Quiz(page);
  await quiz.comeIntoView();
  const before = await page.evaluate(() => window.clicks);
  await interview(quiz, { holds: ["master"] });
  expect(await quiz.verdict()).toBe("met");
  await quiz.restart();
  // The label that is ticked clicks its box, too.
  expect((await page.evaluate(() => window.clicks)) - before).toBe(4);
});
