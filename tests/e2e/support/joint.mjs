/** The quiz about all diplomas: people as the dataset names their answers, and what the result shows. */
import { readFileSync } from "node:fs";

import { expectFolded } from "./folded.mjs";
import { openHost } from "./host.mjs";
import { interview } from "./person.mjs";
import { Quiz, read } from "./quiz.mjs";

const DATASET = JSON.parse(readFileSync(new URL("../../../data/travail-social.json", import.meta.url), "utf8"));

/** The diplomas of the dataset, in its order. */
export const DIPLOMAS = DATASET.diplomas.map((it) => it.about);

/** What is said of every question that is not a person's own: they are in no post and did no such work. */
const NOTHING = {
  corps: "non",
  "poste-de-direction": "non",
  "poste-encadrement": "non",
  "six-mois-encadrement": "non",
  "domaine-niveau-6": "non",
  "annees-secteur": 0,
  "annees-travail": 0,
  "annees-essms": 0,
  "annees-accompagnement": 0,
};

/** Newcomers, their answers written as `ask` takes them. */
export const PERSONS = [
  {
    name: "the baccalauréat and nothing else",
    facts: { ...NOTHING, diplomes: ["niveau-4"], "pause-etudes": "non", "vingt-ans": "non" },
  },
  {
    name: "the DEASS since 2018, and two years of work",
    facts: {
      ...NOTHING,
      diplomes: ["travail-social-5-ou-6"],
      "entree-en-formation": "depuis-2018",
      "annees-travail-social": 2,
      "annees-secteur": 2,
      "annees-travail": 2,
      "annees-essms": 2,
      "annees-accompagnement": 2,
      "diplome-national": "oui",
    },
  },
  {
    name: "a licence, and no idea how many years",
    facts: {
      ...NOTHING,
      diplomes: ["niveau-6"],
      "niveau-6-rncp": "oui",
      "diplome-national": "oui",
      "annees-niveau-6": null,
      "annees-secteur": null,
      "annees-travail": null,
      "annees-essms": null,
      "annees-accompagnement": null,
    },
  },
];

/** The question of that title, as a person reads it. */
export const asked = (title) => DATASET.questions.find((it) => read(it.title) === title);

export const label = (id) => read(DATASET.questions.find((it) => it.id === id).label);

/** How a person does what the dataset calls so: what to tick, choose or type. */
export function says(facts, title) {
  const { id, answer } = asked(title);
  const fact = facts[id];
  if (fact === undefined) throw new Error(`expected a question that concerns this person, but found ${id}`);
  if (fact === null) return { isUnknown: true };
  if (answer.years) return { typed: String(fact).replace(".", ",") };
  const label = (choice) => read((answer.several?.choices ?? answer.one).find((it) => it.id === choice).label);
  if (answer.several) return { ticked: answer.several.choices.filter((it) => fact.includes(it.id)).map((it) => read(it.label)) };
  return { chosen: label(fact) };
}

/** Answers the joint quiz, and gives back what was said, as `ask` takes it. */
export async function answerAll(quiz, facts, how) {
  const titles = await interview(quiz, facts, { answers: says, ...how });
  return Object.fromEntries(titles.map((it) => asked(it).id).map((id) => [id, facts[id]]));
}

/** The joint quiz on a page of its own. */
export async function openJoint(page, { lang, words } = {}) {
  const attribute = lang ? `lang="${lang}"` : "";
  await openHost(page, `<passerelle-quiz id="one" loading="eager" ${attribute}></passerelle-quiz>`);
  const quiz = new Quiz(page, page.locator("#one"), words);
  await quiz.comeIntoView();
  return quiz;
}

/**
 * What the result shows: group by group, diploma by diploma.
 *
 * @returns {Promise<{ group: string, acronym: string, reasons: string, doors: string[] }[]>}
 */
export async function shown(quiz) {
  await expectFolded(quiz.root);
  const rows = await quiz.root.locator("li.diploma").evaluateAll((rows) => {
    const heading = "h1, h2, h3, h4, h5, h6";
    return rows.map((it) => ({
      group: it.closest("section").querySelector(heading).textContent,
      title: it.querySelector(heading).textContent,
      reasons: [...it.querySelectorAll(":scope > p")].map((it) => it.textContent).join(" "),
      doors: [...it.querySelectorAll("[part~=route]")].map((it) => it.querySelector(heading).textContent),
    }));
  });
  return rows.map(({ group, title, reasons, doors }) => ({
    group: read(group),
    acronym: read(title).match(/\((\w+)\)$/)[1],
    reasons: read(reasons),
    doors: doors.map(read),
  }));
}

/** How many diplomas there are of each group, as the page announces it. */
export async function tally(quiz) {
  const lines = await quiz.status.getByRole("listitem").allInnerTexts();
  return lines.map(read);
}

/** What the JavaScript API says of each diploma, asked one by one. */
export function verdicts(page, answers, today) {
  return page.evaluate(
    async ([answers, today]) => {
      const { loadWidgets } = await import("/pkg/elements.js");
      const { ask, diplomas } = await loadWidgets();
      return diplomas().map(({ id, acronym }) => ({ id, acronym, ...ask(id, answers, today) }));
    },
    [answers, today],
  );
}

