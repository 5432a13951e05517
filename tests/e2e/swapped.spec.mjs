/** Another dataset, or another diploma, for a quiz that somebody is answering. */
import { readFileSync } from "node:fs";

import { openHost } from "./support/host.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { NO_DIPLOMA, QUESTIONS } from "./support/words.mjs";

/** The embedded dataset, but for the words of one question. */
const ASKED_OTHERWISE = "Êtes-vous en poste dans une prison ?";
const DATASET = readFileSync(new URL("../../data/travail-social.json", import.meta.url), "utf8");
const OTHER = DATASET.replace(/Appartenez-vous[^"]*/, ASKED_OTHERWISE);

const WIDGETS = [
  { name: "a quiz", html: `<passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`, begin: () => {} },
  {
    name: "a quiz of an explorer",
    html: `<passerelle-explorer loading="eager"></passerelle-explorer>`,
    begin: (page) => page.evaluate(() => (location.hash = "#passerelle/quiz/deis")),
  },
];

for (const { name, html, begin } of WIDGETS) {
  test.describe(name, () => {
    test.use({ provoked: { problems: [/^console error: <passerelle-/] } });

    test("by another dataset asks nothing again, and one that cannot be read loses no answer", async ({ page }) => {
      await openHost(page, html);
      await begin(page);
      const widget = page.locator("passerelle-quiz, passerelle-explorer");
      const give = (text) => widget.evaluate((it, text) => (it.data = text), text);
      const quiz = new Quiz(page, widget);
      await quiz.answer({ ticked: [] });
      await quiz.expectScreen(QUESTIONS.corps);
      await quiz.choose("Oui");

      await give(OTHER);
      await expect(quiz.heading).toHaveText(ASKED_OTHERWISE);
      expect(await quiz.ticked()).toEqual(["Oui"]);

      await give("{");
      await expect(page.getByRole("alert")).toBeVisible();
      await give(OTHER);
      await expect(quiz.heading).toHaveText(ASKED_OTHERWISE);
      await quiz.back();
      await quiz.expectScreen(QUESTIONS.diplomas);
      expect(await quiz.ticked()).toEqual([NO_DIPLOMA]);
    });
  });
}

for (const { other, says } of [
  { other: "dees", says: "Puis-je préparer le DEES ?" },
  { other: "astronaute", says: "n’est pas disponible" },
]) {
  test(`a quiz that was about something else in between begins anew: ${other}`, async ({ page }) => {
    await openHost(page, WIDGETS[0].html);
    const widget = page.locator("passerelle-quiz");
    const quiz = new Quiz(page, widget);
    await quiz.answer({ ticked: [] });
    await quiz.expectScreen(QUESTIONS.corps);
    await widget.evaluate((it, other) => (it.diploma = other), other);
    await expect(widget.getByText(says)).toBeVisible();
    await widget.evaluate((it) => (it.diploma = "deis"));
    await expect(quiz.heading).toHaveText(QUESTIONS.diplomas);
    expect(await quiz.ticked()).toEqual([]);
  });
}
