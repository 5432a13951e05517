/** A page without anything particular, which those of the other situations differ from. */
import { interview } from "../e2e/support/person.mjs";
import { Quiz } from "../e2e/support/quiz.mjs";
import { expect, test } from "../e2e/support/test.mjs";

test("the card and the quiz are there, and the quiz says who may enter", async ({ page }) => {
  await page.goto("/hosts/plain.html");
  await expect(page.getByRole("heading", { name: "Les missions" })).toBeVisible();
  const quiz = new Quiz(page);
  await quiz.comeIntoView();
  await interview(quiz, { holds: ["master"] });
  expect(await quiz.verdict()).toBe("met");
});
