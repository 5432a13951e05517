/** What a visitor of a partner's page does in WebKitGTK. */
import { press, said } from "../../access/support/steps.mjs";
import { QUESTIONS, RESULT } from "../../e2e/support/words.mjs";
import { expect } from "../../webkit/support/test.mjs";

export const PAGE = "/hosts/plain.html";

/** What the page wrote is read, each widget has told the page, and one message has said why. */
export async function expectWords(webkit) {
  await webkit.evaluate(() => document.querySelector("passerelle-quiz").scrollIntoView());
  await expect.poll(() => webkit.evaluate(() => window.heard)).toEqual(["passerelle-error", "passerelle-error"]);
  await expect.poll(() => webkit.evaluate(words)).toEqual(["Ingénieure ou ingénieur social", "Lire les conditions"]);
}

/** Has each widget try again. */
export function load(webkit) {
  return webkit.evaluate(async () => {
    const widgets = [...document.querySelectorAll("passerelle-card, passerelle-quiz")];
    await Promise.all(widgets.map((it) => it.load()));
  });
}

/** Answers the first question. */
export async function answerFirst(webkit) {
  await webkit.evaluate(() => document.querySelector("passerelle-quiz").scrollIntoView());
  await expect.poll(() => webkit.evaluate(said)).toContain(QUESTIONS.diplomas);
  // What is painted does not listen yet.
  await expect.poll(() => webkit.evaluate(() => window.ready)).toContain("passerelle-quiz");
  for (const text of ["Aucun de ces diplômes", "Continuer"]) await pressed(webkit, text);
  await expect.poll(() => webkit.evaluate(said)).toContain(QUESTIONS.corps);
}

/** Reads the card, and goes on with the quiz until there is a result. */
export async function useQuiz(webkit) {
  await webkit.evaluate(() => document.querySelector("passerelle-quiz").scrollIntoView());
  await expect.poll(() => webkit.evaluate(said)).toContain("Les missions");
  if (!(await webkit.evaluate(said)).includes(QUESTIONS.corps)) await answerFirst(webkit);
  for (const text of ["Non", "Continuer"]) await pressed(webkit, text);
  await expect.poll(() => webkit.evaluate(said)).toContain(RESULT);
}

async function pressed(webkit, text) {
  await expect.poll(() => webkit.evaluate(press, text), `press ${text}`).toBe(true);
}

function words() {
  const links = [...document.querySelectorAll("passerelle-card > p > a, passerelle-quiz > p > a")];
  return links.filter((it) => it.checkVisibility()).map((it) => it.textContent);
}
