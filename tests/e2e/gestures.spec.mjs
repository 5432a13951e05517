/** Hands that press twice what they want to press once, hold keys down, or use two fingers. */
import { listen } from "./support/events.mjs";
import { openHost } from "./support/host.mjs";
import { interview } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { DIPLOMAS, QUESTIONS } from "./support/words.mjs";

const QUIZ = `<passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`;
const FACTS = { holds: ["educator"], years: { socialWork: "1" }, since2018: false };

test.use({ hasTouch: true });

async function open(page) {
  const told = await listen(page);
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await expect(quiz.heading).toBeVisible();
  /** The answers that the page was told of. */
  const answers = async () => (await told()).filter((it) => it.type === "passerelle-answer").map((it) => it.detail);
  return { quiz, answers };
}

/** How hands press what they want to press once. */
const GESTURES = {
  "a double click": (page, { x, y }) => page.mouse.dblclick(x, y),
  "three clicks": (page, { x, y }) => page.mouse.click(x, y, { clickCount: 3 }),
  "two fingers, which browsers take for no press, and then one": async (page, place) => {
    await twoFingers(page, place);
    await page.touchscreen.tap(place.x, place.y);
  },
  "Enter held down": (page) => hold(page, "Enter"),
  "Space held down": (page) => hold(page, "Space"),
};

for (const [name, press] of Object.entries(GESTURES)) {
  test(`${name} on Continue: one question is answered`, async ({ page }) => {
    const { quiz, answers } = await open(page);
    await quiz.tick(DIPLOMAS.educator);
    const button = quiz.button("Continuer");
    await button.focus();
    await press(page, await placeOf(button));
    await expect(quiz.heading).toHaveText(QUESTIONS.socialWorkYears);
    await settled(page);
    expect(await answers()).toEqual([{ diploma: "deis", question: "diplomes", answer: ["travail-social-5-ou-6"] }]);
    await expect(quiz.error).toBeHidden();
    await interview(quiz, FACTS);
    expect(await quiz.verdict()).toBe("not-met");
  });
}

async function placeOf(control) {
  await control.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await control.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

async function hold(page, key) {
  for (let n = 0; n < 5; n++) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

/** Beside each other, on one control. */
async function twoFingers(page, { x, y }) {
  const client = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => client.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [{ x: x - 4, y, id: 0 }]);
  await touch("touchStart", [{ x: x - 4, y, id: 0 }, { x: x + 4, y, id: 1 }]);
  await touch("touchEnd", [{ x: x - 4, y, id: 0 }]);
  await touch("touchEnd", []);
  await client.detach();
}

/** What was set going is on the screen. */
function settled(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
