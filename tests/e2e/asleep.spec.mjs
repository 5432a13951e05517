/** Tabs that a browser puts to sleep, hides or throws away. */
import { openHost } from "./support/host.mjs";
import { interview } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { QUESTIONS } from "./support/words.mjs";

const QUIZ = `<passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`;
const CORPS = { corps: true, years: { corps: "2" } };

/** A quiz with two answers, and a third that is begun. */
async function begin(page) {
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await expect(quiz.heading).toBeVisible();
  await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
  await quiz.type("2");
  return quiz;
}

test("a tab that is hidden, frozen and shown again says and forgets nothing", async ({ page }) => {
  const quiz = await begin(page);
  const before = await quiz.root.evaluate((it) => it.shadowRoot.innerHTML);
  // As browsers tell of it; what else they do then is that nothing runs.
  for (const [kind, visibilityState] of [["visibilitychange", "hidden"], ["freeze", "hidden"], ["resume", "hidden"], ["visibilitychange", "visible"]]) {
    await page.evaluate(
      ([kind, value]) => {
        Object.defineProperty(document, "visibilityState", { value, configurable: true });
        document.dispatchEvent(new Event(kind));
      },
      [kind, visibilityState],
    );
  }
  expect(await quiz.root.evaluate((it) => it.shadowRoot.innerHTML)).toBe(before);
  await interview(quiz, CORPS);
  expect(await quiz.verdict()).toBe("not-met");
});

test("a tab that was thrown away begins anew, or where its page remembers that it was", async ({ page }) => {
  const quiz = await begin(page);
  const place = await quiz.root.evaluate((it) => it.place);
  await page.reload();
  await expect(quiz.heading).toHaveText(QUESTIONS.diplomas);
  // By the page, which may keep it as it likes: nothing of ours keeps an answer.
  await openHost(page, QUIZ, { fragment: place });
  await expect(quiz.heading).toHaveText(QUESTIONS.corpsYears);
  await quiz.type("2");
  await quiz.continue();
  expect(await quiz.verdict()).toBe("not-met");
});
