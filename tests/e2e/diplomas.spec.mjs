/** The page of all diplomas: each quiz opens, by choice and by address. */
import { readFileSync } from "node:fs";

import { findings } from "./support/axe.mjs";
import { Quiz, read } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";

const dataset = JSON.parse(readFileSync(new URL("../../data/travail-social.json", import.meta.url), "utf8"));
const diplomas = dataset.diplomas.map((it) => it.about);

/** The list of diplomas. */
const list = (page) => page.getByRole("combobox", { name: "Diplôme" });

/** The heading of the quiz, which comes with the question or with the result. */
const title = (page) => page.locator("passerelle-quiz").getByRole("heading", { level: 2 });

for (const { id, quizTitle } of diplomas) {
  test(`the quiz of ${id} opens by its address, and axe finds nothing`, async ({ page }) => {
    await page.goto(`/diplomes.html#${id}`);
    await expect(title(page)).toHaveText(quizTitle);
    await expect(list(page)).toHaveValue(id);
    expect(await findings(page)).toEqual({ violations: [], incomplete: [] });
  });
}

test("every diploma of the dataset can be chosen, in its order", async ({ page }) => {
  await page.goto("/diplomes.html");
  await expect(title(page)).toHaveText(diplomas[0].quizTitle);
  const options = await list(page).getByRole("option").allTextContents();
  expect(options.map(read)).toEqual(diplomas.map((it) => read(`${it.acronym} : ${it.name}`)));
});

test("choosing another diploma begins another quiz, and Back returns to the first", async ({ page }) => {
  await page.goto("/diplomes.html");
  const quiz = new Quiz(page);
  await expect(title(page)).toHaveText(diplomas[0].quizTitle);
  await list(page).selectOption("cafdes");
  await expect(title(page)).toHaveText("Puis-je préparer le CAFDES\u{a0}?");
  await quiz.tick("Un diplôme de niveau\u{a0}7 ou 8");
  await quiz.continue();
  expect(await quiz.verdict()).toBe("met");
  await page.goBack();
  await expect(title(page)).toHaveText(diplomas[0].quizTitle);
  expect(await quiz.ticked()).toEqual([]);
});

test("a diploma that is open to everybody has its result at once, and nothing to edit", async ({ page }) => {
  await page.goto("/diplomes.html#deme");
  const quiz = new Quiz(page);
  await expect(quiz.status).toContainText("Vous pouvez candidater");
  for (const name of ["Recommencer", "Question précédente"]) await expect(quiz.button(name)).toHaveCount(0);
});

test("an address that names no diploma says so, and the list still works", async ({ page }) => {
  await page.goto("/diplomes.html#permis-de-conduire");
  await expect(page.getByText("aucun diplôme ne s’appelle « permis-de-conduire »")).toBeVisible();
  await list(page).selectOption("deis");
  await expect(title(page)).toHaveText("Puis-je préparer le DEIS\u{a0}?");
});
