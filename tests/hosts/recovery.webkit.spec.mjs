/** The WebAssembly fails, each way it can, in WebKitGTK: what was answered is there, and the widgets work. */
import { QUESTIONS } from "../e2e/support/words.mjs";
import { said } from "../access/support/steps.mjs";
import { expect } from "../webkit/support/test.mjs";
import { breakByAttribute, FAILURES } from "./support/failures.mjs";
import { test } from "./support/front.mjs";
import { answerFirst, expectWords, load, PAGE, useQuiz } from "./support/visit.webkit.mjs";

for (const { name, fail } of FAILURES) {
  test(`${name} fails: what was answered is there, and all widgets work`, async ({ webkit, serve }) => {
    await webkit.goto((await serve(() => undefined)) + PAGE);
    await answerFirst(webkit);
    await failAndComeBack(webkit, fail);
    await expect.poll(() => webkit.evaluate(said)).toContain(QUESTIONS.corps);
    await useQuiz(webkit);
    expect(await webkit.evaluate(() => window.said)).toHaveLength(1);
  });
}

test("four failures within a minute: the page's own words stand there, and load() tries again", async ({ webkit, serve }) => {
  await webkit.goto((await serve(() => undefined)) + PAGE);
  await answerFirst(webkit);
  for (let n = 0; n < 3; n++) await failAndComeBack(webkit, breakByAttribute);
  await webkit.evaluate(breakByAttribute);
  await expectWords(webkit);
  await load(webkit);
  await useQuiz(webkit);
});

/** Has the module fail, and waits until another widget stands in the place of each. */
async function failAndComeBack(webkit, fail) {
  await webkit.evaluate(mark);
  await webkit.evaluate(fail);
  await expect.poll(() => webkit.evaluate(areOthers)).toBe(true);
}

function mark() {
  for (const it of document.querySelectorAll("passerelle-card, passerelle-quiz")) it.shadowRoot.querySelector("[part=base]").dataset.before = "";
}

function areOthers() {
  const bases = [...document.querySelectorAll("passerelle-card, passerelle-quiz")].map((it) => it.shadowRoot?.querySelector("[part=base]"));
  return bases.every((it) => it && !("before" in it.dataset));
}
