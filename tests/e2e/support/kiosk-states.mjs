/** Everything that the screen of a kiosk can show, and how a visitor gets there. */
import { expect } from "@playwright/test";

import { ENGINEER } from "./explorer.mjs";
import { openEverySection } from "./folded.mjs";
import { answerAll, PERSONS } from "./joint.mjs";
import { CODE, code } from "./kept.mjs";
import { IN_ENGLISH } from "./kiosk.mjs";
import { interview } from "./person.mjs";
import { QUESTIONS } from "./words.mjs";

const CORPS = { corps: true, years: { corps: "2" } };

/** @type {{ name: string, reach: (kiosk: import("./kiosk.mjs").Kiosk) => Promise<void> }[]} */
export const KIOSK_STATES = [
  { name: "the invitation", reach: async () => {} },
  { name: "the list", reach: (it) => it.explore() },
  {
    name: "a search",
    reach: async (it) => {
      await it.explore();
      await it.explorer.search.fill(ENGINEER.typed);
      await expect(it.explorer.results).toHaveCount(1);
    },
  },
  {
    name: "a card, all of it open",
    reach: async (it) => {
      await it.explore();
      await it.explorer.link(ENGINEER.title).click();
      await it.explorer.expectTitle(ENGINEER.title);
      await openEverySection(it.page);
    },
  },
  { name: "boxes to tick", reach: (it) => it.askAboutDeis() },
  { name: "one of two", reach: (it) => deis(it, {}, QUESTIONS.corps) },
  { name: "a number of years", reach: (it) => deis(it, CORPS, QUESTIONS.corpsYears) },
  { name: "all there is to help", reach: async (it) => (await it.askAboutDeis(), openEverySection(it.page)) },
  { name: "nothing is ticked", reach: (it) => mistake(it, {}, QUESTIONS.diplomas) },
  { name: "not a number", reach: (it) => mistake(it, CORPS, QUESTIONS.corpsYears, "abc") },
  { name: "a result that is open", reach: (it) => deis(it, { holds: ["master"] }) },
  { name: "a result with everything open", reach: async (it) => (await deis(it, CORPS), openEverySection(it.page)) },
  {
    name: "the code of a result",
    reach: async (it) => {
      await deis(it, { holds: ["master"] });
      await it.quiz.button(CODE).click();
      await expect(code(it.quiz)).toBeVisible();
    },
  },
  {
    name: "the result of all diplomas",
    reach: async (it) => void (await answerAll(await it.askAboutAll(), PERSONS[1].facts)),
  },
  {
    name: "pathways",
    reach: async (it) => {
      await it.explore();
      await it.explorer.link(ENGINEER.title).click();
      await it.root.locator("a.button:not(.button--main)").click();
      await expect(it.root.locator(".paths")).toBeVisible();
    },
  },
  {
    name: "the list in English",
    reach: async (it) => {
      await it.button(IN_ENGLISH).click();
      await it.explorer.expectTitle("Explore the professions");
    },
  },
];

async function deis(kiosk, facts, stopAt) {
  await interview(await kiosk.askAboutDeis(), facts, { stopAt });
}

async function mistake(kiosk, facts, stopAt, typed) {
  await deis(kiosk, facts, stopAt);
  if (typed) await kiosk.quiz.type(typed);
  await kiosk.quiz.continue();
  await expect(kiosk.quiz.error).toBeVisible();
}
