/** Everything that can be on the screen, and how to get there. Looked at by eye, ruler and axe. */
import { expect } from "@playwright/test";

import { ENGINEER, Explorer, NO_PAGE } from "./explorer.mjs";
import { expectFolded, openEverySection } from "./folded.mjs";
import { openHost } from "./host.mjs";
import { answerAll, PERSONS } from "./joint.mjs";
import { CODE, code, COPY, COPY_YOURSELF, PARTLY } from "./kept.mjs";
import { interview, UNKNOWN } from "./person.mjs";
import { Quiz } from "./quiz.mjs";
import { BAC, QUESTIONS } from "./words.mjs";

const DEFA = { holds: ["defa"], years: { socialWork: "2" } };
const CORPS = { corps: true, years: { corps: "2" } };

/** @type {{ name: string, reach: (page: import("@playwright/test").Page) => Promise<void> }[]} */
export const STATES = [
  { name: "start", reach: openStart },
  {
    name: "card-open",
    reach: async (page) => {
      await openStart(page);
      await openEverySection(page);
    },
  },

  question("question-diplomas", {}, QUESTIONS.diplomas),
  question("question-corps", {}, QUESTIONS.corps),
  question("question-corps-years", CORPS, QUESTIONS.corpsYears),
  question("question-social-work-years", DEFA, QUESTIONS.socialWorkYears),
  question("question-since-2018", { holds: ["educator"], years: { socialWork: "1" } }, QUESTIONS.since2018),
  question("question-level-6-years", { holds: ["licence"] }, QUESTIONS.level6Years),
  question("question-paramedical-years", { holds: ["nurse"], threeYearsOfStudy: true }, QUESTIONS.paramedicalYears),
  question(
    "question-three-years-of-study",
    { holds: ["nurse"], years: { paramedical: "4" } },
    QUESTIONS.threeYearsOfStudy,
  ),
  {
    name: "question-asides-open",
    reach: async (page) => {
      const quiz = await openQuiz(page);
      await quiz.open("Aide pour répondre");
      await quiz.open("Pourquoi cette question ?");
    },
  },

  mistake("mistake-boxes", {}, QUESTIONS.diplomas),
  mistake("mistake-one-of-two", {}, QUESTIONS.corps),
  mistake("mistake-years", CORPS, QUESTIONS.corpsYears, "abc"),

  result("result-met", { holds: ["master"] }, "Voir les autres voies"),
  result("result-to-confirm", { holds: ["foreign"] }, "Sources et date de vérification"),
  result("result-not-yet", DEFA, "Sources et date de vérification"),
  result("result-unknown", { holds: ["defa"], years: { socialWork: UNKNOWN } }, "Sources et date de vérification"),

  result("result-pathways", {}, "Sources et date de vérification"),
  {
    name: "result-pathways-chosen",
    reach: async (page) => {
      const quiz = await openQuiz(page);
      await interview(quiz, {});
      await quiz.button(BAC).click();
      await expect(quiz.root.getByText(/^\d+ chemins? avec/)).toBeVisible();
    },
  },

  kept("result-kept-code", async (quiz) => {
    await quiz.button(CODE).click();
    await expect(code(quiz)).toBeVisible();
  }),
  kept("result-kept-link", async (quiz) => {
    await quiz.page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await quiz.button(COPY).click();
    await expect(quiz.root.getByRole("textbox", { name: COPY_YOURSELF })).toBeVisible();
  }),
  {
    name: "link-in-part",
    reach: async (page) => {
      await page.goto("/ingenieur-social.html#passerelle/quiz/deis/1;diplomes=niveau-7;taille=180;fin");
      await expect(page.getByText(PARTLY)).toBeVisible();
    },
  },

  joint("joint-question"),
  joint("joint-result-beginner", (page, quiz) => answerAll(quiz, PERSONS[0].facts)),
  joint("joint-result-unknown", (page, quiz) => answerAll(quiz, PERSONS[2].facts)),
  joint("joint-result-open", async (page, quiz) => {
    await answerAll(quiz, PERSONS[1].facts);
    await openEverySection(page);
  }),

  card("card-assistant", "assistant-service-social"),
  card("card-family", "travailleur-social"),

  explorer("explorer-list"),
  explorer("explorer-found", "", (it) => it.search.fill(ENGINEER.typed)),
  explorer("explorer-none", "", async (it) => {
    await it.search.fill("boulangère");
    await expect(it.status).toHaveText("Aucun métier trouvé");
  }),
  explorer("explorer-card", `#passerelle/metier/${ENGINEER.id}`),
  explorer("explorer-arrival", "", async (it) => {
    await it.link(ENGINEER.title).click();
    await it.expectArrival(ENGINEER.title);
  }),
  explorer("explorer-quiz", "#passerelle/quiz/deis"),
  explorer("explorer-pathways", "#passerelle/chemins/deis/niveau-4"),
  explorer("explorer-lost", "#passerelle/metier/astronaute", (it) => it.expectTitle(NO_PAGE)),

  { name: "unknown-profile", reach: (page) => openProblem(page, `<passerelle-card profile="plombier">`) },
  { name: "unknown-diploma", reach: (page) => openProblem(page, `<passerelle-quiz diploma="cap">`) },
];

async function openStart(page) {
  await page.goto("/ingenieur-social.html");
  await expect(page.locator("passerelle-card").getByRole("article")).toBeVisible();
  await openQuiz(page, { isOpen: true });
  await expectFolded(page);
}

async function openQuiz(page, { isOpen = false } = {}) {
  if (!isOpen) await page.goto("/ingenieur-social.html");
  const quiz = new Quiz(page);
  await quiz.comeIntoView();
  return quiz;
}

async function openProblem(page, start) {
  await openHost(page, `${start}<p>Le contenu du partenaire.</p></${start.match(/[\w-]+/)[0]}>`);
  await expect(page.getByText(/n’est pas disponible/)).toBeVisible();
}

function explorer(name, fragment = "", act = () => {}) {
  const reach = async (page) => {
    await page.goto(`/${fragment}`);
    const explorer = new Explorer(page);
    await expect(explorer.title).toBeVisible();
    await act(explorer);
  };
  return { name, reach };
}

function joint(name, act = () => {}) {
  const reach = async (page) => {
    await page.goto("/#passerelle/quiz");
    const quiz = new Quiz(page, page.locator("passerelle-explorer"));
    await expect(quiz.heading).toBeVisible();
    await act(page, quiz);
  };
  return { name, reach };
}

/** A card with everything open. */
function card(name, profile) {
  const reach = async (page) => {
    await openHost(page, `<passerelle-card profile="${profile}" loading="eager"></passerelle-card>`);
    await expect(page.getByRole("article")).toBeVisible();
    await openEverySection(page);
  };
  return { name, reach };
}

function question(name, facts, title) {
  const reach = async (page) => {
    await interview(await openQuiz(page), facts, { stopAt: title });
  };
  return { name, reach };
}

function mistake(name, facts, title, typed) {
  const reach = async (page) => {
    const quiz = await openQuiz(page);
    await interview(quiz, facts, { stopAt: title });
    if (typed) await quiz.type(typed);
    await quiz.continue();
    await expect(quiz.error).toBeVisible();
  };
  return { name, reach };
}

/** A result that is about to be taken away. */
function kept(name, act) {
  const reach = async (page) => {
    const quiz = await openQuiz(page);
    await interview(quiz, DEFA);
    await act(quiz);
  };
  return { name, reach };
}

function result(name, facts, aside) {
  const reach = async (page) => {
    const quiz = await openQuiz(page);
    await interview(quiz, facts);
    await quiz.open(aside);
  };
  return { name, reach };
}
