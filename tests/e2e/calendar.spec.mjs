/** The rules are those of the visitor's day: the DEASS has new ones from 1 September 2026. */
import { openHost } from "./support/host.mjs";
import { says } from "./support/joint.mjs";
import { interview } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";

const BAC = { diplomes: ["niveau-4"] };
const NOT_YET = "S’applique à partir du 1er septembre 2026.";

const DAYS = [
  { today: "2026-08-31T23:50", verdict: "to-confirm", n_marked: 3 },
  { today: "2026-09-01T00:10", verdict: "met", n_marked: 0 },
];

for (const { today, verdict, n_marked } of DAYS) {
  test.describe(`on ${today}`, () => {
    test.use({ today });

    test(`the quiz of the DEASS tells who has the baccalauréat: ${verdict}`, async ({ page }) => {
      await openHost(page, `<passerelle-quiz diploma="deass" loading="eager"></passerelle-quiz>`);
      const quiz = new Quiz(page);
      await expect(quiz.heading).toBeVisible();
      await interview(quiz, BAC, { answers: says });
      expect(await quiz.verdict()).toBe(verdict);
    });

    test(`the card says of ${n_marked} ways in that they are to come`, async ({ page }) => {
      await openHost(page, `<passerelle-card profile="assistant-service-social" loading="eager"></passerelle-card>`);
      await page.getByText("Les conditions d’accès", { exact: true }).click();
      await expect(page.getByRole("heading", { name: "Sans diplôme, en reprise d’études" })).toBeVisible();
      await expect(page.getByText(NOT_YET)).toHaveCount(n_marked);
    });

    test("ask() without a day takes the visitor's", async ({ page }) => {
      await page.goto("/ingenieur-social.html");
      const found = await page.evaluate(async (answers) => {
        const { loadWidgets } = await import("/pkg/elements.js");
        const { ask } = await loadWidgets();
        return ask("deass", answers).verdict;
      }, BAC);
      expect(found).toBe(verdict);
    });
  });
}
