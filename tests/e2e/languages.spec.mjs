/** Two languages: what the widget says is in the one it is asked for, what the dataset says is French. */
import { findings } from "./support/axe.mjs";
import { listen } from "./support/events.mjs";
import { focused } from "./support/focus.mjs";
import { openEverySection } from "./support/folded.mjs";
import { openHost } from "./support/host.mjs";
import { spoken, wronglyMarked } from "./support/languages.mjs";
import { interview, UNKNOWN } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { DIPLOMAS, ENGLISH, FRENCH, QUESTIONS } from "./support/words.mjs";

const CORPS_LABEL = "Corps de la PJJ ou des services pénitentiaires";

const PEOPLE = [
  { name: "a master", facts: { holds: ["master"] }, verdict: "met" },
  { name: "a foreign diploma", facts: { holds: ["foreign"] }, verdict: "to-confirm" },
  { name: "a bachelor, a year short", facts: { holds: ["licence"], years: { level6: "2.5" } }, verdict: "not-met" },
  {
    name: "a nurse, years short",
    facts: { holds: ["nurse"], years: { paramedical: "1" }, threeYearsOfStudy: true },
    verdict: "not-met",
  },
  { name: "nothing", facts: {}, verdict: "not-met" },
  { name: "years not known", facts: { holds: ["defa"], years: { socialWork: UNKNOWN } }, verdict: "open" },
];

for (const { name, facts, verdict } of PEOPLE) {
  test(`a whole quiz in English, French where the dataset speaks: ${name}`, async ({ page }) => {
    const quiz = await openQuiz(page, "en");
    const expectSound = async () => {
      await openEverySection(page);
      expect(await wronglyMarked(quiz.root)).toEqual([]);
      expect(await findings(page)).toEqual({ violations: [], incomplete: [] });
    };
    await expectSound();
    await interview(quiz, facts, { onScreen: expectSound });
    expect(await quiz.verdict()).toBe(verdict);
  });
}

const MISTAKES = [
  {
    name: "boxes",
    stopAt: QUESTIONS.diplomas,
    says: "Tick at least one answer, or “Aucun de ces diplômes”.",
  },
  { name: "one of two", stopAt: QUESTIONS.corps, says: "Choose an answer." },
  {
    name: "years",
    stopAt: QUESTIONS.corpsYears,
    typed: "abc",
    says: "“abc” is not a number. Enter for example 2 or 2.5.",
  },
];

for (const { name, stopAt, typed, says } of MISTAKES) {
  test(`a mistake in English: ${name}`, async ({ page }) => {
    const quiz = await openQuiz(page, "en");
    await interview(quiz, { corps: true, years: { corps: "2" } }, { stopAt });
    if (typed) await quiz.type(typed);
    await quiz.continue();
    await expect(quiz.error.getByRole("link", { name: says })).toBeVisible();
    expect(await wronglyMarked(quiz.root)).toEqual([]);
    expect(await findings(page)).toEqual({ violations: [], incomplete: [] });
  });
}

test("a card in English, French where the dataset speaks", async ({ page }) => {
  const card = await openCard(page, "en");
  await openEverySection(page);
  expect(await wronglyMarked(card)).toEqual([]);
  expect(await findings(page)).toEqual({ violations: [], incomplete: [] });
  await expect(card.getByRole("heading", { name: "Entry requirements" })).toBeVisible();
  await expect(card.getByRole("link", { name: /^See the job offers for “.*” on .* \(new tab\)$/ })).toBeVisible();
});

test("what is planted is found: French without a mark, English with one", async ({ page }) => {
  const quiz = await openQuiz(page, "en");
  await quiz.root.evaluate(({ shadowRoot }) => {
    shadowRoot.querySelector(".progress").lang = "fr";
    shadowRoot.querySelector("legend [lang]").removeAttribute("lang");
  });
  const progress = expect.stringMatching(/^fr: At most \d/);
  expect(await wronglyMarked(quiz.root)).toEqual([progress, `en: ${QUESTIONS.diplomas}`]);
});

for (const lang of ["fr", "fr-FR", "de", "", undefined]) {
  test(`French, without a mark on any text: lang=${lang}`, async ({ page }) => {
    const card = await openCard(page, lang);
    await expect(card.getByRole("heading", { name: "Les conditions d’accès" })).toBeVisible();
    const quiz = await openQuiz(page, lang);
    await interview(quiz, { holds: ["licence"], years: { level6: "2,5" } });
    const { root, marks } = await spoken(quiz.root);
    expect({ root, marks }).toEqual({ root: "fr", marks: [] });
  });
}

test("another language keeps the answers, the place, what is typed and the focus", async ({ page }) => {
  const heard = await listen(page);
  const quiz = await openQuiz(page, undefined);
  await interview(quiz, { corps: true, years: { corps: "2" } }, { stopAt: QUESTIONS.corpsYears });
  await quiz.type("2,5");
  const english = await speak(quiz, "en");
  expect(await english.question()).toBe(QUESTIONS.corpsYears);
  await expect(english.field).toHaveValue("2,5");
  expect(await focused(page)).toMatchObject({ tag: "input", type: "text" });
  await english.continue();
  await english.expectScreen(ENGLISH.result);
  expect(await english.verdict()).toBe("not-met");
  expect((await english.doors())[0].text).toContain("2.5 out of 3 years");
  const answers = await english.answers();
  expect(answers[CORPS_LABEL]).toBe("Oui");

  const events = (await heard()).length;
  const french = await speak(english, "fr");
  await expect(french.status).toContainText(FRENCH.verdicts["not-met"]);
  expect((await french.doors())[0].bars).toEqual(["2,5 ans sur 3"]);
  expect(Object.keys(await french.answers())).toEqual(Object.keys(answers));
  expect((await spoken(french.root)).marks).toEqual([]);
  expect(await heard(), "the host hears nothing of it").toHaveLength(events);
});

test("an answer to change reads as the language writes it", async ({ page }) => {
  const quiz = await openQuiz(page, "en");
  await interview(quiz, { corps: true, years: { corps: "2,5" } });
  await quiz.back();
  await expect(quiz.field).toHaveValue("2.5");
  const french = await speak(quiz, "fr");
  await expect(french.field).toHaveValue("2,5");
  await french.continue();
  await french.expectScreen(FRENCH.result);
});

test("a mistake is said in the new language", async ({ page }) => {
  const quiz = await openQuiz(page, "fr");
  await quiz.continue();
  await expect(quiz.error).toBeVisible();
  const english = await speak(quiz, "en");
  await expect(english.error).toBeVisible();
  await english.tick(DIPLOMAS.master);
  await english.continue();
  await english.expectScreen(ENGLISH.result);
});

test("a section that was opened stays open in another language", async ({ page }) => {
  const card = await openCard(page, "fr");
  await card.getByText("Les missions", { exact: true }).click();
  const open = card.locator("details.section[open]");
  await expect(open).toHaveCount(2);
  await card.evaluate((it) => it.setAttribute("lang", "en"));
  await expect(open.getByText("The tasks", { exact: true })).toBeVisible();
  await expect(open).toHaveCount(2);
});

test("a problem is said in the language asked for", async ({ page }) => {
  await openHost(page, `<passerelle-quiz diploma="cap" loading="eager" lang="en"></passerelle-quiz>`);
  const quiz = page.locator("passerelle-quiz");
  await expect(quiz.getByText("This quiz is not available: no diploma is called “cap”.")).toBeVisible();
  await expect(quiz.getByText(/^Possible values: deis/)).toBeVisible();
  await quiz.evaluate((it) => (it.lang = "fr"));
  await expect(quiz.getByText("Ce quiz n’est pas disponible : aucun diplôme ne s’appelle « cap ».")).toBeVisible();
});

test("the property lang stays the one of every element", async ({ page }) => {
  await openHost(page, `<passerelle-card profile="ingenieur-social"></passerelle-card>`);
  const card = page.locator("passerelle-card");
  expect(await card.evaluate((it) => it.lang)).toBe("");
  expect(await card.evaluate((it) => ((it.lang = "en"), it.getAttribute("lang")))).toBe("en");
});

const attribute = (lang) => (lang === undefined ? "" : `lang="${lang}"`);

async function openCard(page, lang) {
  await openHost(page, `<passerelle-card profile="ingenieur-social" loading="eager" ${attribute(lang)}></passerelle-card>`);
  const card = page.locator("passerelle-card");
  await expect(card.getByRole("article")).toBeVisible();
  return card;
}

async function openQuiz(page, lang) {
  await openHost(page, `<passerelle-quiz diploma="deis" loading="eager" ${attribute(lang)}></passerelle-quiz>`);
  const quiz = new Quiz(page, page.locator("passerelle-quiz"), lang === "en" ? ENGLISH : FRENCH);
  await expect(quiz.heading).toBeVisible();
  return quiz;
}

/** The same quiz, once it speaks the other language. */
async function speak(quiz, lang) {
  await quiz.root.evaluate((it, lang) => it.setAttribute("lang", lang), lang);
  await expect(quiz.root.locator("[part~=base]")).toHaveAttribute("lang", lang);
  return new Quiz(quiz.page, quiz.root, lang === "en" ? ENGLISH : FRENCH);
}
