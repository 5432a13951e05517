/** Every way into the DEIS, walked by keyboard alone, and one to each verdict by mouse. */
import { PEOPLE } from "./cases/people.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { interview } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { ROUTES, VERDICTS } from "./support/words.mjs";

for (const verdict of Object.keys(VERDICTS)) {
  const person = PEOPLE.find((it) => it.verdict === verdict);
  test(`by mouse: ${person.name}`, async ({ quiz }) => {
    const asked = await interview(quiz, person.facts);
    await expectOutcome(quiz, person, asked);
  });
}

for (const person of PEOPLE) {
  test(`by keyboard: ${person.name}`, async ({ page }) => {
    await page.goto("/ingenieur-social.html");
    const quiz = new Quiz(page);
    const hand = new Keyboard(quiz);
    await hand.goToQuiz();
    const onScreen = () => hand.expectFocusToShow("on the new screen");
    const asked = await interview(quiz, person.facts, { hand, onScreen });
    await expectOutcome(quiz, person, asked);
  });
}

async function expectOutcome(quiz, { verdict, door, state, because, bars = [] }, asked) {
  await expect(quiz.status).toContainText(VERDICTS[verdict]);
  await expect(quiz.status).toContainText(because);
  expect(Object.keys(await quiz.answers()), "the answers that are listed").toHaveLength(asked.length);
  const doors = await quiz.doors();
  expect(doors.map((it) => it.title).toSorted(), "every door, once").toEqual(Object.values(ROUTES).toSorted());
  const open = doors.filter((it) => it.state === "Ouverte").map((it) => it.title);
  expect(open, "the doors that are open").toEqual(verdict === "met" ? [ROUTES[door]] : []);
  if (!door) return;
  expect(doors[0].title, "the nearest door").toBe(ROUTES[door]);
  expect(doors[0].state, "what is written on it").toBe(state);
  expect(doors[0].bars, "how far one got").toEqual(bars);
}
