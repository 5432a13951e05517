/** The app where the browser refuses it something: a page like any other, which needs the network. */
import { interview } from "../../e2e/support/person.mjs";
import { expect } from "./test.mjs";

export const NOT_KEPT = "Ce navigateur n’a pas pu garder vos réponses. Elles restent dans cette page.";

/** A visitor looks around and does a quiz; nobody speaks of what is refused. */
export async function expectPlain(app) {
  await app.open();
  await expect(app.page.getByText("Une partie de Passerelle manque")).toBeHidden();
  await app.page.evaluate(() => (location.hash = "passerelle/quiz/deis"));
  await expect(app.quiz.heading).toBeVisible();
  await interview(app.quiz, { holds: ["master"] });
  expect(await app.quiz.verdict()).toBe("met");
  await expect(app.news).toBeHidden();
}

/** The visitor asks to keep the answers, and is told that it cannot be done. */
export async function expectNotKept(app) {
  await app.keep.click();
  await expect(app.page.getByText(NOT_KEPT)).toBeVisible();
  await expect(app.keep).not.toBeChecked();
  expect(await app.quiz.verdict()).toBe("met");
}
