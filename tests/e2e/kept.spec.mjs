/** A result to take away: by a link with the answers, by the same as a code, on paper. Who opens it is in kept-opened.spec.mjs. */
import { readFileSync } from "node:fs";

import { openHost } from "./support/host.mjs";
import { answerAll, openJoint, PERSONS } from "./support/joint.mjs";
import { CODE, code, COPIED, copy, COPY, COPY_YOURSELF, open, said, scan } from "./support/kept.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { focused } from "./support/focus.mjs";
import { interview, UNKNOWN } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { BAC, DIPLOMAS, ENGLISH, RESULT } from "./support/words.mjs";

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

test("it speaks English, too", async ({ page }) => {
  const quiz = await openJoint(page, { lang: "en", words: ENGLISH });
  await answerAll(quiz, PERSONS[0].facts);
  await expect(quiz.root.getByRole("heading", { name: "Keep this result" })).toBeVisible();
  await expect(quiz.button("Copy the link")).toBeVisible();
  await expect(quiz.button("Show the QR code")).toBeVisible();
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
