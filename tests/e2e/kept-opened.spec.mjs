/** What a link with answers opens: wherever its quiz stands, whatever became of the link, and whatever else is on the page. */
import { listen } from "./support/events.mjs";
import { ENGINEER, Explorer, JOINT, LIST } from "./support/explorer.mjs";
import { openHost } from "./support/host.mjs";
import { answerAll, PERSONS } from "./support/joint.mjs";
import { copy, NEWER, open, PARTLY, said, UNREADABLE } from "./support/kept.mjs";
import { focused } from "./support/focus.mjs";
import { interview } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { render } from "./support/render.mjs";
import { expect, test } from "./support/test.mjs";
import { DIPLOMAS, QUESTIONS, RESULT } from "./support/words.mjs";

/** The page with a card and a quiz. */
const PAGE = "/ingenieur-social.html";
const DEFA = { holds: ["defa"], years: { socialWork: "2,25" } };
const MASTER = "#passerelle/quiz/deis/1;diplomes=niveau-7;fin";
const NOTHING = "#passerelle/quiz/deis/1;corps=non;diplomes=-;fin";

test("in the explorer: a link leads to its page, and from there all is as usual", async ({ page, baseURL }) => {
  await page.goto("/#passerelle/quiz/deis");
  const quiz = new Quiz(page, page.locator("passerelle-explorer"));
  await expect(quiz.heading).toBeVisible();
  await interview(quiz, DEFA);
  const link = await copy(quiz);
  expect(link).toMatch(`${baseURL}/#passerelle/quiz/deis/1;`);
  const opened = await open(quiz, link, "passerelle-explorer");
  await opened.expectFocusOnHeading();
  expect(await said(opened)).toEqual(await said(quiz));

  const explorer = new Explorer(opened.page);
  await explorer.link("Tous les métiers").click();
  await explorer.expectTitle(LIST);
  await explorer.link(ENGINEER.title).click();
  await explorer.link(ENGINEER.quiz).click();
  await explorer.expectArrival(ENGINEER.quiz);
  expect(await said(opened), "the answers are where quizzes are").toEqual(await said(quiz));
});

test("who opens a link goes on as who answered: Modifier, Question précédente, Recommencer", async ({ page }) => {
  const heard = await listen(page);
  await page.goto(PAGE + NOTHING);
  const quiz = new Quiz(page);
  await expect(quiz.heading).toHaveText(RESULT);
  expect((await heard()).filter((it) => it.type !== "passerelle-ready"), "nobody did anything yet").toEqual([]);
  await quiz.edit("Vos diplômes");
  await quiz.expectScreen(QUESTIONS.diplomas);
  await quiz.tick(DIPLOMAS.master);
  await quiz.continue();
  await quiz.expectScreen(RESULT);
  expect(await quiz.verdict()).toBe("met");
  expect((await heard()).map((it) => it.type)).toContain("passerelle-verdict");
  await quiz.restart();
  await quiz.expectScreen(QUESTIONS.diplomas);
  expect(await quiz.ticked()).toEqual([]);
});

test.describe("a link that is not as it was made", () => {
  for (const { name, fragment, sentence, screen } of [
    { name: "a later version", fragment: "quiz/deis/2;x=y;fin", sentence: NEWER, screen: QUESTIONS.diplomas },
    { name: "no version", fragment: "quiz/deis/x;diplomes=niveau-7;fin", sentence: UNREADABLE, screen: QUESTIONS.diplomas },
    { name: "too long", fragment: `quiz/deis/1;${"x".repeat(2_000)};fin`, sentence: UNREADABLE, screen: QUESTIONS.diplomas },
    { name: "a question that is gone", fragment: "quiz/deis/1;diplomes=niveau-7;taille=180;fin", sentence: PARTLY, screen: RESULT },
    { name: "a choice that is gone", fragment: "quiz/deis/1;corps=non;diplomes=licorne;fin", sentence: PARTLY, screen: QUESTIONS.diplomas },
    {
      name: "more years than there are",
      fragment: "quiz/deis/1;annees-travail-social=99;corps=non;diplomes=travail-social-5;fin",
      sentence: PARTLY,
      screen: QUESTIONS.socialWorkYears,
    },
    { name: "cut off", fragment: "quiz/deis/1;diplomes=niveau-7;corps=n", sentence: PARTLY, screen: RESULT },
    {
      name: "markup",
      fragment: "quiz/deis/1;diplomes=niveau-7;x=<img src=x onerror=alert(1)>;fin",
      sentence: PARTLY,
      screen: RESULT,
    },
  ]) {
    test(`says so, and keeps what can be kept: ${name}`, async ({ page }) => {
      await page.goto(`${PAGE}#passerelle/${fragment}`);
      const quiz = new Quiz(page);
      await expect(quiz.heading).toHaveText(screen);
      const text = quiz.root.getByText(sentence, { exact: true });
      await expect(text).toBeInViewport();
      expect((await focused(page)).text, "it is read out first").toBe(sentence);
      expect(await quiz.root.evaluate((it) => it.shadowRoot.querySelectorAll("img").length)).toBe(0);
      await expect(quiz.root.getByText(/alert|licorne|taille/)).toHaveCount(0);

      if (screen === RESULT) await quiz.back();
      else await quiz.continue();
      await expect(text, "until somebody does something").toBeHidden();
    });
  }

  test("the quiz goes on from the answers that were kept", async ({ page }) => {
    await page.goto(PAGE + "#passerelle/quiz/deis/1;annees-travail-social=99;corps=non;diplomes=travail-social-5;fin");
    const quiz = new Quiz(page);
    await quiz.type("2,25");
    await quiz.continue();
    await quiz.expectScreen(RESULT);
    expect(Object.keys(await quiz.answers())).toHaveLength(3);
  });
});

test.describe("several widgets, and the page's own fragments", () => {
  const SPACE = `<div style="height: 4000px"></div>`;
  const QUIZZES = `
    <p><a href="#contact">Contact</a> <a href="${NOTHING}">Un exemple</a></p>
    <passerelle-quiz id="joint"></passerelle-quiz>${SPACE}
    <passerelle-quiz id="dees" diploma="dees"></passerelle-quiz>
    <passerelle-quiz id="deis" diploma="deis"></passerelle-quiz>
    <passerelle-quiz id="again" diploma="deis"></passerelle-quiz>
    <p id="contact">Contact</p>`;
  const at = (page, id) => new Quiz(page, page.locator(`#${id}`));

  test("the quiz that a link is for shows it, wherever it stands; the others begin as ever", async ({ page }) => {
    await openHost(page, QUIZZES, { fragment: MASTER });
    const quiz = at(page, "deis");
    await expect(quiz.heading).toHaveText(RESULT);
    await expect(quiz.heading).toBeInViewport();
    await quiz.expectFocusOnHeading();
    await at(page, "again").comeIntoView();
    await expect(at(page, "again").heading).toHaveText(RESULT);
    for (const id of ["joint", "dees"]) {
      await at(page, id).comeIntoView();
      await expect(at(page, id).heading).not.toHaveText(RESULT);
    }
  });

  test("a link that is followed on the page loads what it is for", async ({ page }) => {
    await openHost(page, QUIZZES);
    await expect(at(page, "deis").heading).toHaveCount(0);
    await page.getByRole("link", { name: "Un exemple" }).click();
    await expect(at(page, "deis").heading).toHaveText(RESULT);
  });

  test("Back gives back the answers that were there before a link; Forward, the link", async ({ page }) => {
    await openHost(page, QUIZZES);
    const quiz = at(page, "deis");
    await quiz.comeIntoView();
    await interview(quiz, DEFA);
    const mine = await said(quiz);
    await page.evaluate((it) => (location.hash = it), MASTER);
    await expect(quiz.status).toContainText("Vous pouvez candidater");
    await quiz.expectFocusOnHeading();
    await page.goBack();
    await expect(quiz.status).not.toContainText("Vous pouvez candidater");
    expect(await said(quiz)).toEqual(mine);
    await page.goForward();
    await expect(quiz.status).toContainText("Vous pouvez candidater");
  });

  test("fragments of the page leave the result alone", async ({ page }) => {
    await openHost(page, QUIZZES, { fragment: MASTER });
    const quiz = at(page, "deis");
    await expect(quiz.heading).toHaveText(RESULT);
    await page.getByRole("link", { name: "Contact" }).click();
    await expect(page).toHaveURL(/#contact$/);
    await expect(quiz.heading).toHaveText(RESULT);
    expect(await quiz.verdict()).toBe("met");
  });

  test("who is typing elsewhere by then is not called away", async ({ page }) => {
    await openHost(page, `<label>Votre nom <input id="name" autofocus /></label>${SPACE}${QUIZZES}`, { fragment: MASTER });
    await expect(at(page, "deis").heading).toHaveText(RESULT);
    await expect(page.locator("#name")).toBeFocused();
  });

  test("beside an explorer the quiz itself is led to, and both show the same", async ({ page }) => {
    await openHost(page, `${SPACE}<passerelle-explorer></passerelle-explorer>${QUIZZES}`, { fragment: MASTER });
    const explored = new Quiz(page, page.locator("passerelle-explorer"));
    await at(page, "deis").expectScreen(RESULT);
    await expect(at(page, "deis").heading).toBeInViewport();
    await explored.root.scrollIntoViewIfNeeded();
    await expect(explored.heading).toHaveText(RESULT);
    await at(page, "deis").expectFocusOnHeading();
  });
});

test("in the explorer, a link that is pasted takes over, and Back leads to what was there", async ({ page }) => {
  await page.goto("/#passerelle/quiz");
  const quiz = new Quiz(page, page.locator("passerelle-explorer"));
  await expect(quiz.heading).toBeVisible();
  await answerAll(quiz, PERSONS[0].facts);
  const mine = await said(quiz);
  await page.evaluate((it) => (location.hash = it), "#passerelle/quiz/1;diplomes=niveau-7;fin");
  await expect(quiz.heading).not.toHaveText(RESULT);
  await quiz.expectFocusOnHeading();
  await page.goBack();
  await new Explorer(page).expectArrival(JOINT);
  expect(await said(quiz)).toEqual(mine);
});

test("the page of all diplomas understands the links of its quiz", async ({ page, baseURL }) => {
  await page.goto("/diplomes.html#dees");
  const quiz = new Quiz(page);
  await expect(page.locator("#diplome")).toHaveValue("dees");
  await quiz.root.locator("label.choice").last().click();
  await quiz.continue();
  while ((await quiz.question()) !== RESULT) {
    const question = await quiz.question();
    await quiz.root.locator("label.choice").last().click();
    await quiz.continue();
    await expect(quiz.heading).not.toHaveText(question);
  }
  const link = await copy(quiz);
  expect(link).toMatch(`${baseURL}/diplomes.html#passerelle/quiz/dees/1;`);
  const opened = await open(quiz, link);
  await expect(opened.page.locator("#diplome")).toHaveValue("dees");
  await expect(opened.heading).toHaveText(RESULT);
  expect(await said(opened)).toEqual(await said(quiz));
});

test("a quiz that was rendered ahead shows the result of a link when it takes over", async ({ page }) => {
  await openHost(page, render("deis"), { fragment: MASTER });
  const quiz = new Quiz(page);
  await expect(quiz.heading).toHaveText(RESULT);
  await quiz.expectFocusOnHeading();
});
