/** A person with facts about them, and how they answer an interview, in whatever order it asks. */
import { expect } from "@playwright/test";

import { DIPLOMAS, QUESTIONS } from "./words.mjs";

/** What a person does not know about themselves. */
export const UNKNOWN = Symbol("unknown");

/**
 * @typedef {object} Facts what is not said is not the case; a question about it must not come
 * @property {(keyof typeof DIPLOMAS)[]} [holds]
 * @property {boolean | UNKNOWN} [since2018] began the diploma in social work in September 2018 or later
 * @property {boolean | UNKNOWN} [threeYearsOfStudy] for the paramedical diploma
 * @property {boolean} [corps] is in one of the named corps of the State
 * @property {Partial<Record<"socialWork" | "paramedical" | "level6" | "corps", string | UNKNOWN>>} [years]
 *   of work since the diploma of that kind, as the person types them
 */

/** @param {Facts} facts */
export function says({ holds = [], since2018, threeYearsOfStudy, corps = false, years = {} }, question) {
  const choice = (fact, yes, no) => {
    if (fact === undefined) return undefined;
    return fact === UNKNOWN ? { isUnknown: true } : { chosen: fact ? yes : no };
  };
  const number = (typed) => {
    if (typed === undefined) return undefined;
    return typed === UNKNOWN ? { isUnknown: true } : { typed };
  };
  const answers = {
    [QUESTIONS.diplomas]: { ticked: holds.map((it) => DIPLOMAS[it]) },
    [QUESTIONS.since2018]: choice(since2018, "En septembre 2018 ou plus tard", "Avant septembre 2018"),
    [QUESTIONS.socialWorkYears]: number(years.socialWork),
    [QUESTIONS.paramedicalYears]: number(years.paramedical),
    [QUESTIONS.threeYearsOfStudy]: choice(threeYearsOfStudy, "Oui, trois ans ou plus", "Non, moins de trois ans"),
    [QUESTIONS.level6Years]: number(years.level6),
    [QUESTIONS.corps]: choice(corps, "Oui", "Non"),
    [QUESTIONS.corpsYears]: number(years.corps),
  };
  const answer = answers[question];
  if (!answer) throw new Error(`expected a question that concerns this person, but found “${question}”`);
  return answer;
}

/**
 * Answers until the result, or until the question `stopAt`; checks on the way that no question comes
 * twice, that the focus follows, and that there are never more questions than announced.
 *
 * @param {import("./quiz.mjs").Quiz} quiz
 * @param {Facts} facts
 * @param {{ hand?: { answer: (answer: object) => Promise<void> }, answers?: (facts: object, question: string) => object, stopAt?: string, onScreen?: () => Promise<void> }} how
 *   `answers` says how the person answers a question
 * @returns {Promise<string[]>} the questions, in the order they came
 */
export async function interview(quiz, facts, { hand = quiz, answers = says, stopAt = quiz.words.result, onScreen } = {}) {
  const asked = [];
  let atMost = Infinity;
  for (;;) {
    const question = await quiz.question();
    if (question === stopAt) return asked;
    if (question === quiz.words.result) throw new Error(`expected the question “${stopAt}”, but found the result`);
    expect(asked, "no question is asked twice").not.toContain(question);
    const announced = await quiz.atMost();
    expect(announced, "a question announced").toBeGreaterThanOrEqual(1);
    expect(announced, "as announced, one question less at least").toBeLessThanOrEqual(atMost - 1);
    atMost = announced;
    asked.push(question);
    await hand.answer(answers(facts, question));
    await expect(quiz.heading).not.toHaveText(question);
    await quiz.expectFocusOnHeading();
    await onScreen?.();
  }
}
