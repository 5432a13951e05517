/**
 * The elements in the markup of a Yew application. They are made with Yew, too, and every Yew marks elements
 * by the same numbers: neither may take the marks of the other for its own.
 */
import { listen } from "../e2e/support/events.mjs";
import { interview } from "../e2e/support/person.mjs";
import { read } from "../e2e/support/quiz.mjs";
import { expect, test } from "../e2e/support/test.mjs";
import { QUESTIONS } from "../e2e/support/words.mjs";
import { Application } from "./support/application.mjs";

const EDUCATOR = { holds: ["educator"], years: { socialWork: "1" }, since2018: false };

/** @type {Application} */
let application;
let told;

test.beforeEach(async ({ page }) => {
  told = await listen(page);
  // An oracle that is none of Yew's: what an ordinary listener of a page hears.
  await page.addInitScript(() => {
    window.clicks = 0;
    document.addEventListener("click", () => window.clicks++);
  });
  application = new Application(page, "yew");
  await application.open();
  await application.quiz.comeIntoView();
});

test("clicks in the widgets bubble to the page, each once, and press none of its buttons", async () => {
  const { quiz, card } = application;
  const before = await state();
  await interview(quiz, EDUCATOR);
  await quiz.restart();
  await quiz.expectScreen(QUESTIONS.diplomas);
  await expectClicks();

  for (const section of await card.locator("[part~=section] > summary").all()) await section.click();
  await expectClicks();
  expect(await state()).toEqual(before);
});

test("the page’s own buttons do what they did, and nothing in the widgets", async () => {
  const { quiz } = application;
  await interview(quiz, EDUCATOR, { stopAt: QUESTIONS.socialWorkYears });
  const before = (await told()).length;
  await application.press("Replier le quiz");
  await expect(quiz.root).toBeHidden();
  await application.press("Déplier le quiz");
  await application.press("Changer l’ordre");
  await expect(quiz.heading).toHaveText(QUESTIONS.socialWorkYears);
  expect((await told()).slice(before), "what the widgets tell").toEqual([]);
  await expectClicks();

  await interview(quiz, EDUCATOR);
  await expectClicks();
});

test("marks of the page’s Yew on something in the quiz would be noticed", async () => {
  const { page, quiz, card } = application;
  const before = await state();
  const button = page.getByRole("button", { name: "Assombrir la fiche" });
  const marks = await button.evaluate((it) => {
    const names = Object.keys(it).filter((name) => name.startsWith("__yew_"));
    return Object.fromEntries(names.map((name) => [name, it[name]]));
  });
  await quiz.heading.evaluate((it, marks) => Object.assign(it, marks), marks);
  await quiz.heading.click();
  await expect(card).toHaveAttribute("theme", "dark");
  expect(await state()).not.toEqual(before);
});

/** That the page has counted the clicks that there were, wherever they were. */
async function expectClicks() {
  const n = await application.page.evaluate(() => window.clicks);
  expect(n).toBeGreaterThan(0);
  await expect(application.text("Clics dans la page")).toHaveText(`Clics dans la page : ${n}`);
}

/** What each of the buttons of the page changes. */
async function state() {
  const { page, quiz, card } = application;
  const buttons = await page.locator("main > p > button").allInnerTexts();
  const order = await page.locator("section").evaluateAll((all) => all.map((it) => it.firstElementChild.localName));
  const attributes = (it) => it.getAttributeNames().map((name) => `${name}=${it.getAttribute(name)}`);
  return {
    buttons,
    order,
    quiz: await quiz.root.evaluate(attributes),
    card: await card.evaluate(attributes),
    data: read(await quiz.root.getByRole("heading", { level: 3 }).innerText()),
  };
}
