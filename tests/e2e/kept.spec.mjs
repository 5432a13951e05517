/** A result to take away: by a link with the answers, by the same as a code, on paper; and what the link opens. */
import { readFileSync } from "node:fs";

import { listen } from "./support/events.mjs";
import { ENGINEER, Explorer, JOINT, LIST } from "./support/explorer.mjs";
import { openHost } from "./support/host.mjs";
import { answerAll, openJoint, PERSONS } from "./support/joint.mjs";
import { CODE, code, COPIED, copy, COPY, COPY_YOURSELF, NEWER, open, PARTLY, said, scan, UNREADABLE } from "./support/kept.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { focused } from "./support/focus.mjs";
import { interview, UNKNOWN } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { render } from "./support/render.mjs";
import { expect, test } from "./support/test.mjs";
import { BAC, DIPLOMAS, ENGLISH, QUESTIONS, RESULT } from "./support/words.mjs";

/** The page with a card and a quiz. */
const PAGE = "/ingenieur-social.html";

const DEFA = { holds: ["defa"], years: { socialWork: "2,25" } };
const MASTER = "#passerelle/quiz/deis/1;diplomes=niveau-7;fin";
const NOTHING = "#passerelle/quiz/deis/1;corps=non;diplomes=-;fin";

const SINGLE = [
  { name: "open", facts: { holds: ["master"] }, link: MASTER },
  {
    name: "not yet",
    facts: DEFA,
    link: "#passerelle/quiz/deis/1;annees-travail-social=2.25;corps=non;diplomes=travail-social-5;fin",
  },
  {
    name: "not known",
    facts: { holds: ["defa"], years: { socialWork: UNKNOWN } },
    link: "#passerelle/quiz/deis/1;annees-travail-social=~;corps=non;diplomes=travail-social-5;fin",
  },
  { name: "without a diploma", facts: {}, link: NOTHING },
];

for (const { name, facts, link } of SINGLE) {
  test(`a link opens the same result, in sight and with the focus on it: ${name}`, async ({ page, quiz, baseURL }) => {
    await interview(quiz, facts);
    const copied = await copy(quiz);
    expect(copied).toBe(`${baseURL}${PAGE}${link}`);
    const opened = await open(quiz, copied);
    await opened.expectFocusOnHeading();
    await expect(opened.heading).toBeInViewport();
    await expect(opened.status).toBeInViewport();
    expect(await said(opened)).toEqual(await said(quiz));
    expect(page.url(), "the address of this page is left alone").toBe(`${baseURL}${PAGE}`);
    expect(opened.page.url(), "the address of that page stays the link").toBe(copied);
  });
}

for (const { name, facts } of PERSONS) {
  test(`a link opens the same result of all diplomas: ${name}`, async ({ page }) => {
    const quiz = await openJoint(page);
    await answerAll(quiz, facts);
    const link = await copy(quiz);
    expect(link).toContain("/host.html#passerelle/quiz/1;");
    // Where the explorer is, it shows it.
    const opened = await open(quiz, link.replace("host.html", ""), "passerelle-explorer");
    await opened.expectFocusOnHeading();
    expect(await said(opened)).toEqual(await said(quiz));
  });
}

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

test("a link keeps what one holds besides", async ({ quiz }) => {
  await interview(quiz, {});
  await quiz.button(BAC).click();
  const link = await copy(quiz);
  expect(link).toContain("#passerelle/quiz/deis/1;corps=non;diplomes=-;+niveau-4;fin");
  const opened = await open(quiz, link);
  await expect(opened.button(BAC)).toHaveAttribute("aria-pressed", "true");
  expect(await said(opened)).toEqual(await said(quiz));
});

test("what was copied is said of that link alone", async ({ quiz }) => {
  await interview(quiz, {});
  await copy(quiz);
  await quiz.button(BAC).click();
  await expect(quiz.root.getByText(COPIED)).toBeHidden();
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

test("it speaks English, too", async ({ page }) => {
  const quiz = await openJoint(page, { lang: "en", words: ENGLISH });
  await answerAll(quiz, PERSONS[0].facts);
  await expect(quiz.root.getByRole("heading", { name: "Keep this result" })).toBeVisible();
  await expect(quiz.button("Copy the link")).toBeVisible();
  await expect(quiz.button("Show the QR code")).toBeVisible();
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

test.describe("the browser does not let the page copy", () => {
  const refusals = {
    "it came without encryption": () => Object.defineProperty(navigator, "clipboard", { value: undefined }),
    "the visitor refused": () => (Clipboard.prototype.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"))),
  };
  for (const [name, refuse] of Object.entries(refusals)) {
    test(`the link is there to be copied by hand: ${name}`, async ({ page, baseURL }) => {
      await page.addInitScript(refuse);
      await page.goto(PAGE + MASTER);
      const quiz = new Quiz(page);
      await quiz.button(COPY).click();
      const field = quiz.root.getByRole("textbox", { name: COPY_YOURSELF });
      await expect(field).toHaveValue(`${baseURL}${PAGE}${MASTER}`);
      await expect(field).toBeFocused();
      await expect(field).toHaveJSProperty("readOnly", true);
      const selected = await field.evaluate((it) => it.value.slice(it.selectionStart, it.selectionEnd));
      expect(selected).toBe(`${baseURL}${PAGE}${MASTER}`);
      await expect(quiz.root.getByText(COPIED)).toBeHidden();
    });
  }
});

for (const colorScheme of ["light", "dark"]) {
  test.describe(`a screen of a kiosk, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1920, height: 1080 } });

    test("a telephone reads the link from the code, which is all on the screen", async ({ page }) => {
      const quiz = await openJoint(page);
      await answerAll(quiz, PERSONS[2].facts);
      const link = await copy(quiz);
      await quiz.button(CODE).click();
      await expect(quiz.button(CODE)).toHaveAttribute("aria-expanded", "true");
      await expect(code(quiz)).toBeInViewport({ ratio: 1 });
      const scanned = await scan(code(quiz));
      expect(scanned.text).toBe(link);
      expect(scanned.border, "modules of white around it").toBeGreaterThanOrEqual(3.9);
      expect(scanned.size, "pixels of a module").toBeGreaterThanOrEqual(3);
      await quiz.button(CODE).click();
      await expect(code(quiz)).toBeHidden();
      await expect(quiz.button(CODE)).toHaveAttribute("aria-expanded", "false");
    });
  });
}

test("on a telephone the code fits, and can be read", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const quiz = await openJoint(page);
  await answerAll(quiz, PERSONS[1].facts);
  const link = await copy(quiz);
  await quiz.button(CODE).click();
  expect((await scan(code(quiz))).text).toBe(link);
});

test("a code that could not be read is not shown", async ({ page }) => {
  const address = `${PAGE}?${"x".repeat(700)}${MASTER}`;
  await page.goto(address);
  const quiz = new Quiz(page);
  await quiz.button(CODE).click();
  await expect(quiz.root.getByText("Ce lien est trop long pour un code lisible.")).toBeVisible();
  await expect(code(quiz)).toHaveCount(0);
  expect(await copy(quiz)).toContain(address);
});

test("answers too long for a link can still be printed", async ({ page }) => {
  const dataset = JSON.parse(readFileSync(new URL("../cases/base.json", import.meta.url), "utf8"));
  const { id } = dataset.questions[0];
  const long = "x".repeat(2_000);
  const text = JSON.stringify(dataset).replaceAll(`"${id}"`, `"${long}"`);
  await openHost(page, `<passerelle-quiz loading="eager" id="one"><script type="application/json">${text}</script></passerelle-quiz>`);
  const quiz = new Quiz(page);
  while ((await quiz.question()) !== RESULT) {
    const question = await quiz.question();
    if (await quiz.field.count()) await quiz.type("1");
    else await quiz.root.locator("label.choice").first().click();
    await quiz.continue();
    await expect(quiz.heading).not.toHaveText(question);
  }
  await expect(quiz.root.getByText("Vos réponses sont trop longues pour un lien.")).toBeVisible();
  await expect(quiz.button("Imprimer")).toBeVisible();
  await expect(quiz.button(COPY)).toHaveCount(0);
  await expect(quiz.button(CODE)).toHaveCount(0);
});

test("on a screen that nobody should leave there is the code, and nothing to copy", async ({ page }) => {
  await openHost(page, `<passerelle-quiz diploma="deis" links="qr" loading="eager"></passerelle-quiz>`);
  const quiz = new Quiz(page);
  await interview(quiz, { holds: ["master"] });
  await expect(quiz.button(COPY)).toHaveCount(0);
  await quiz.button(CODE).click();
  expect((await scan(code(quiz))).text).toContain(`/host.html${MASTER}`);
});

test("in a frame that the page wrote itself there is nothing to link to", async ({ page }) => {
  await openHost(page, `<iframe width="800" height="600"></iframe>`);
  await page.locator("iframe").evaluate((it) => {
    it.srcdoc = `<script type="module" src="/pkg/elements.js"></script><passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`;
  });
  const frame = page.frameLocator("iframe");
  await frame.getByText(DIPLOMAS.master, { exact: true }).click();
  await frame.getByRole("button", { name: "Continuer" }).click();
  await expect(frame.getByRole("button", { name: "Imprimer" })).toBeVisible();
  await expect(frame.getByRole("button", { name: COPY })).toHaveCount(0);
  await expect(frame.getByRole("button", { name: CODE })).toHaveCount(0);
});

test("by keyboard alone: to the link, to the code, and back to the answers", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(PAGE + MASTER);
  const quiz = new Quiz(page);
  await quiz.expectFocusOnHeading();
  const hand = new Keyboard(quiz);
  await hand.tabTo({ tag: "button", text: COPY });
  await hand.press("Enter");
  await expect(quiz.root.getByText(COPIED)).toBeVisible();
  expect(await focused(page)).toMatchObject({ tag: "button", text: COPY });
  await hand.tabTo({ tag: "button", text: CODE });
  await hand.press("Space");
  await expect(code(quiz)).toBeVisible();
  expect(await focused(page)).toMatchObject({ tag: "button", text: CODE });
  await hand.tabTo({ tag: "button", text: "Recommencer" });
});

test("copying sends nothing, stores nothing and leaves the history alone", async ({ page, context, quiz }) => {
  await interview(quiz, DEFA);
  const length = await page.evaluate(() => history.length);
  const requests = [];
  context.on("request", (it) => requests.push(it.url()));
  const link = await copy(quiz);
  await quiz.button(CODE).click();
  await expect(code(quiz)).toBeVisible();
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await open(quiz, link);
  expect(requests.filter((it) => it.includes("diplomes="))).toEqual([]);
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
