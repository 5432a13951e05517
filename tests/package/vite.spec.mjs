/** The package in an empty Vite project: built, and as it is while one writes it. */
import { interview } from "../e2e/support/person.mjs";
import { Quiz } from "../e2e/support/quiz.mjs";
import { built, expect, served, test } from "./support/test.mjs";

for (const [name, site] of [
  ["vite build", built("vite")],
  ["vite dev", served("vite")],
]) {
  test.describe(name, () => {
    test.use({ site });

    test("the card is there, and the quiz says who may enter", async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { name: "Ingénieure sociale ou ingénieur social" })).toBeVisible();
      const quiz = new Quiz(page);
      await expect(quiz.heading).toBeVisible();
      await interview(quiz, { holds: ["master"] });
      expect(await quiz.verdict()).toBe("met");
      await expect(page.locator("output")).toContainText("DEIS CAFDES");
    });
  });
}
