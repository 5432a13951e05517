/**
 * The elements in frameworks: what custom-elements-everywhere.com checks of a framework, checked of our
 * elements, and what a page may do around a quiz that somebody is taking.
 */
import { listen } from "../e2e/support/events.mjs";
import { interview } from "../e2e/support/person.mjs";
import { Quiz, read } from "../e2e/support/quiz.mjs";
import { expect, test } from "../e2e/support/test.mjs";
import { DIPLOMAS, ENGLISH, QUESTIONS, VERDICTS } from "../e2e/support/words.mjs";
import { Application, TITLES } from "./support/application.mjs";

/**
 * The frameworks, and which properties reach an element that is defined later: React and others take them
 * for attributes then, so that an object is lost, and a name with capitals, too.
 */
const FRAMEWORKS = [
  { name: "React", folder: "react", reaches: { object: false, capitals: false } },
  { name: "Preact", folder: "preact", reaches: { object: false, capitals: false } },
  { name: "Vue", folder: "vue", reaches: { object: false, capitals: false } },
  { name: "Svelte", folder: "svelte", reaches: { object: true, capitals: false } },
  { name: "Lit", folder: "lit", reaches: { object: true, capitals: true } },
  { name: "Angular", folder: "angular", reaches: { object: true, capitals: true } },
  { name: "Solid", folder: "solid", reaches: { object: true, capitals: true } },
  { name: "Yew", folder: "yew", reaches: { object: true, capitals: true } },
];

const PROFESSION = "Ingénieure sociale ou ingénieur social";
const EDUCATOR = { holds: ["educator"], years: { socialWork: "1" }, since2018: false };

for (const { name, folder, reaches } of FRAMEWORKS) {
  test.describe(name, () => {
    /** @type {Application} */
    let application;

    test.beforeEach(({ page }) => {
      application = new Application(page, folder);
    });

    test("attributes and properties are texts, numbers and objects, at first and when they change", async () => {
      const { quiz, card } = application;
      const expectHeadings = async (title, level) => {
        await expect(quiz.root.getByRole("heading", { name: title, level })).toBeVisible();
        await expect(card.getByRole("heading", { name: PROFESSION, level })).toBeVisible();
      };
      await application.open();
      await expectHeadings(TITLES[0], 3);
      expect(await schemeOf(card)).toBe("light");

      await application.press("Baisser les titres");
      await expectHeadings(TITLES[0], 4);
      await application.press("Assombrir la fiche");
      await expect.poll(() => schemeOf(card)).toBe("dark");
      await application.press("Changer les données");
      await expectHeadings(TITLES[1], 4);
      await application.press("Changer les données");
      await expectHeadings(TITLES[2], 4);
      // Nor is it written as text for all to see.
      await expect(quiz.root).not.toHaveAttribute("data");
    });

    test("every event is heard once, and the children are rendered anew meanwhile", async ({ page }) => {
      const { quiz, fallback } = application;
      const told = await listen(page);
      await application.open();
      await quiz.comeIntoView();
      const asked = await interview(quiz, EDUCATOR);
      expect(await quiz.verdict()).toBe("not-met");

      const questions = (await told()).filter((it) => it.type === "passerelle-answer").map((it) => it.detail.question);
      expect(questions).toHaveLength(asked.length);
      await expect(application.text("Questions répondues")).toHaveText(`Questions répondues : ${questions.join(", ")}`);
      await expect(application.text("Résultat")).toHaveText("Résultat : not-met");
      expect(read(await fallback.textContent())).toMatch(new RegExp(`Réponses : ${asked.length}$`));
    });

    test("answers are kept when the quiz is hidden and shown, moved, and spoken to in English", async ({ page }) => {
      const { quiz } = application;
      await application.open();
      await quiz.comeIntoView();
      await interview(quiz, EDUCATOR, { stopAt: QUESTIONS.socialWorkYears });

      await application.press("Replier le quiz");
      await expect(quiz.root).toBeHidden();
      await application.press("Déplier le quiz");
      await expect(quiz.heading).toHaveText(QUESTIONS.socialWorkYears);

      const moves = await countMoves(quiz.root);
      for (const _ of "123") {
        await application.press("Changer l’ordre");
        await expect(quiz.heading).toHaveText(QUESTIONS.socialWorkYears);
      }
      expect(await moves(), "that its node was moved").toBeGreaterThan(0);

      await application.press("Passer en anglais");
      const english = new Quiz(page, quiz.root, ENGLISH);
      await expect(english.button("Continue")).toBeVisible();
      await english.back();
      await expect(english.heading).toHaveText(QUESTIONS.diplomas);
      expect(await english.ticked()).toEqual([DIPLOMAS.educator]);
    });

    test("taken off the page, even before it has come, and put back, it works anew", async () => {
      const { quiz } = application;
      await application.open();
      await application.press("Retirer le quiz");
      await expect(quiz.root).toHaveCount(0);
      await application.press("Remettre le quiz");
      await quiz.comeIntoView();
      await interview(quiz, EDUCATOR, { stopAt: QUESTIONS.socialWorkYears });
      await application.press("Retirer le quiz");
      await expect(quiz.root).toHaveCount(0);
      await application.press("Remettre le quiz");
      await quiz.comeIntoView();
      expect(await quiz.question()).toBe(QUESTIONS.diplomas);
      await interview(quiz, { holds: ["master"] });
      await expect(application.text("Résultat")).toHaveText("Résultat : met");
    });

    test.describe("elements that are defined after the page is rendered", () => {
      test.use({ provoked: { problems: reaches.object ? [] : [/^console error: <passerelle-quiz>/] } });

      const sentence = reaches.object ? "have what was set before" : "say that an object was lost, and take the next one";
      test(sentence, async () => {
        const { quiz, card } = application;
        await application.openLate();
        await expect(application.fallback).toBeVisible();
        await application.define();
        await expect(card.getByRole("heading", { name: PROFESSION, level: 3 })).toBeVisible();

        const level = reaches.capitals ? 3 : 2;
        if (reaches.object) {
          await expect(quiz.root.getByRole("heading", { name: TITLES[0], level })).toBeVisible();
        } else {
          await expect(quiz.root.getByRole("alert")).toHaveText("Les informations ne peuvent pas être lues.");
          await expect(quiz.root.getByText(/found \[object Object\]: set the property `data` instead/)).toBeVisible();
          await expect(application.fallback).toBeVisible();
        }
        await application.press("Changer les données");
        await expect(quiz.root.getByRole("heading", { name: TITLES[1], level })).toBeVisible();
        await interview(quiz, { holds: ["master"] });
        await expect(application.text("Résultat")).toHaveText("Résultat : met");
      });
    });
  });
}

/** Whether a widget is light or dark. */
const schemeOf = (widget) => widget.locator("[part=base]").evaluate((it) => getComputedStyle(it).colorScheme);

/** Counts from now on how often the framework takes an element out of its place and puts it elsewhere. */
async function countMoves(element) {
  const observed = await element.evaluateHandle((it) => {
    const section = it.closest("section");
    const count = { n: 0 };
    const observer = new MutationObserver((records) => {
      count.n += records.filter(({ removedNodes }) => [...removedNodes].includes(section)).length;
    });
    observer.observe(section.parentNode, { childList: true });
    return count;
  });
  return () => observed.evaluate((it) => it.n);
}
