/** The interview as a whole: back and forth, changes, help, and forgetting. */
import { interview, UNKNOWN } from "./support/person.mjs";
import { expect, test } from "./support/test.mjs";
import { DIPLOMAS, NO_DIPLOMA, QUESTIONS, RESULT, ROUTES } from "./support/words.mjs";

const DEFA = { holds: ["defa"], years: { socialWork: "2" } };
const CORPS_TWO_YEARS = { corps: true, years: { corps: "2" } };

test("the first question has no way back, and says how long it takes", async ({ quiz }) => {
  expect(await quiz.question()).toBe(QUESTIONS.diplomas);
  await expect(quiz.button("Question précédente")).toBeHidden();
  await expect(quiz.root.getByText(/Le plus souvent, \d ou \d questions suffisent\./)).toBeVisible();
});

test("Back keeps the answers, all the way to the first", async ({ quiz }) => {
  const asked = await interview(quiz, CORPS_TWO_YEARS);
  expect(asked).toEqual([QUESTIONS.diplomas, QUESTIONS.corps, QUESTIONS.corpsYears]);

  await quiz.back();
  await quiz.expectScreen(QUESTIONS.corpsYears);
  await expect(quiz.field).toHaveValue("2");
  await quiz.back();
  await quiz.expectScreen(QUESTIONS.corps);
  expect(await quiz.ticked()).toEqual(["Oui"]);
  await quiz.back();
  await quiz.expectScreen(QUESTIONS.diplomas);
  expect(await quiz.ticked()).toEqual([NO_DIPLOMA]);
  await quiz.continue();
  await quiz.expectScreen(RESULT);
  expect(await quiz.verdict()).toBe("not-met");
});

test("Back keeps what was begun and not yet sent", async ({ quiz }) => {
  await interview(quiz, CORPS_TWO_YEARS, { stopAt: QUESTIONS.corpsYears });
  await quiz.type("1,7");
  await quiz.back();
  await quiz.expectScreen(QUESTIONS.corps);
  await quiz.continue();
  await quiz.expectScreen(QUESTIONS.corpsYears);
  await expect(quiz.field).toHaveValue("1,7");
});

test("Back leaves a mistake behind, and keeps what was typed", async ({ quiz }) => {
  await interview(quiz, CORPS_TWO_YEARS, { stopAt: QUESTIONS.corpsYears });
  await quiz.type("abc");
  await quiz.continue();
  await expect(quiz.error).toBeVisible();
  await quiz.back();
  await quiz.expectScreen(QUESTIONS.corps);
  await expect(quiz.error).toBeHidden();
  await quiz.continue();
  await quiz.expectScreen(QUESTIONS.corpsYears);
  await expect(quiz.field).toHaveValue("abc");
  await expect(quiz.error).toBeHidden();
});

test("Modifier changes one answer, keeps the others, and the verdict follows", async ({ quiz }) => {
  await interview(quiz, DEFA);
  const before = await quiz.answers();
  expect(before["Expérience depuis le diplôme du travail social"]).toBe("2 ans");
  await quiz.edit("Expérience depuis le diplôme du travail social");
  await quiz.expectScreen(QUESTIONS.socialWorkYears);
  await expect(quiz.field).toHaveValue("2");
  await quiz.type("3");
  await quiz.continue();
  await quiz.expectScreen(RESULT);
  expect(await quiz.verdict()).toBe("met");
  const after = await quiz.answers();
  expect(after["Expérience depuis le diplôme du travail social"]).toBe("3 ans");
  expect(after["Vos diplômes"]).toBe(before["Vos diplômes"]);
});

test("a change that makes new questions needful asks only those", async ({ quiz }) => {
  await interview(quiz, CORPS_TWO_YEARS);
  await quiz.edit("Vos diplômes");
  await quiz.expectScreen(QUESTIONS.diplomas);
  await quiz.tick(DIPLOMAS.licence);
  await quiz.continue();
  await quiz.expectScreen(QUESTIONS.level6Years);
  await quiz.type("3");
  await quiz.continue();
  await quiz.expectScreen(RESULT);
  expect(await quiz.verdict()).toBe("met");
  expect(await quiz.answers()).toMatchObject({ "Vos diplômes": DIPLOMAS.licence });
});

test("an answer that a change made needless comes back with it", async ({ quiz }) => {
  await interview(quiz, CORPS_TWO_YEARS);
  await quiz.edit("Vos diplômes");
  await quiz.tick(DIPLOMAS.master);
  await quiz.continue();
  await quiz.expectScreen(RESULT);
  expect(await quiz.answers()).toEqual({ "Vos diplômes": DIPLOMAS.master });
  await quiz.edit("Vos diplômes");
  await quiz.tick(NO_DIPLOMA);
  await quiz.continue();
  await quiz.expectScreen(RESULT);
  expect(await quiz.answers()).toMatchObject({ "Expérience dans l’intervention sociale": "2 ans" });
});

test("Modifier replaces “I don't know” by an answer", async ({ quiz }) => {
  await interview(quiz, { holds: ["defa"], years: { socialWork: UNKNOWN } });
  expect(await quiz.answers()).toMatchObject({
    "Expérience depuis le diplôme du travail social": "Vous ne savez pas",
  });
  await quiz.edit("Expérience depuis le diplôme du travail social");
  await expect(quiz.field).toHaveValue("");
  await quiz.type("4");
  await quiz.continue();
  await quiz.expectScreen(RESULT);
  expect(await quiz.verdict()).toBe("met");
});

test("Recommencer forgets everything", async ({ quiz }) => {
  await interview(quiz, CORPS_TWO_YEARS);
  await quiz.restart();
  await quiz.expectScreen(QUESTIONS.diplomas);
  expect(await quiz.ticked()).toEqual([]);
  await expect(quiz.status).toBeEmpty();
  await expect(quiz.button("Question précédente")).toBeHidden();
  await quiz.tick(NO_DIPLOMA);
  await quiz.continue();
  await quiz.expectScreen(QUESTIONS.corps);
  expect(await quiz.ticked()).toEqual([]);
  await quiz.choose("Oui");
  await quiz.continue();
  await expect(quiz.field).toHaveValue("");
});

test("“none of these” and the diplomas exclude each other", async ({ quiz }) => {
  await quiz.tick(DIPLOMAS.nurse);
  await quiz.tick(DIPLOMAS.licence);
  await expect.poll(() => quiz.ticked()).toEqual([DIPLOMAS.nurse, DIPLOMAS.licence]);
  await quiz.tick(NO_DIPLOMA);
  await expect.poll(() => quiz.ticked()).toEqual([NO_DIPLOMA]);
  await quiz.tick(DIPLOMAS.defa);
  await expect.poll(() => quiz.ticked()).toEqual([DIPLOMAS.defa]);
  await quiz.tick(DIPLOMAS.defa);
  await expect.poll(() => quiz.ticked()).toEqual([]);
});

const WHY = [
  { question: QUESTIONS.diplomas, facts: {}, routes: ["level7", "socialWork6", "socialWork5", "paramedical", "level6"] },
  { question: QUESTIONS.corps, facts: {}, routes: ["corps"] },
  { question: QUESTIONS.corpsYears, facts: { corps: true }, routes: ["corps"] },
  { question: QUESTIONS.socialWorkYears, facts: { holds: ["defa"] }, routes: ["socialWork5"] },
  { question: QUESTIONS.level6Years, facts: { holds: ["licence"] }, routes: ["level6"] },
  { question: QUESTIONS.paramedicalYears, facts: { holds: ["nurse"], threeYearsOfStudy: true }, routes: ["paramedical"] },
  {
    question: QUESTIONS.since2018,
    facts: { holds: ["educator"], years: { socialWork: "1" } },
    routes: ["socialWork6"],
  },
];

for (const { question, facts, routes } of WHY) {
  test(`“${question}” says which ways in hang on it`, async ({ quiz }) => {
    await interview(quiz, facts, { stopAt: question });
    await quiz.open("Pourquoi cette question ?");
    await expect(quiz.root.getByText("Votre réponse compte pour :")).toBeVisible();
    await expect(quiz.why).toHaveText(routes.map((it) => ROUTES[it]));
  });
}

test("help opens and closes, and leaves the answer alone", async ({ quiz }) => {
  await quiz.tick(DIPLOMAS.nurse);
  const help = quiz.root.getByText("Avant 2019, les niveaux s’écrivaient en chiffres romains", { exact: false });
  await expect(help).toBeHidden();
  await quiz.open("Aide pour répondre");
  await expect(help).toBeVisible();
  await quiz.open("Aide pour répondre");
  await expect(help).toBeHidden();
  expect(await quiz.ticked()).toEqual([DIPLOMAS.nurse]);
});
