/** The elements in React, Preact, Vue and Svelte: data goes in as an object, the verdict comes out as an event. */
import { readFileSync } from "node:fs";

import { interview } from "../e2e/support/person.mjs";
import { Quiz } from "../e2e/support/quiz.mjs";
import { DATASET } from "./support/places.mjs";
import { built, expect, test } from "./support/test.mjs";

test.use({ site: built("frameworks") });

/** The published dataset, with another name for its first quiz: what is shown comes from `data`. */
const TITLE = "Est-ce pour moi ?";
const dataset = JSON.parse(readFileSync(DATASET, "utf8"));
dataset.diplomas[0].about.quizTitle = TITLE;

for (const framework of ["react", "preact", "vue", "svelte"]) {
  test(`in ${framework}: a dataset as a property, an attribute as a number, an event`, async ({ page }) => {
    await page.route("**/dataset.json", (route) => route.fulfill({ json: dataset }));
    await page.goto("/");
    const place = page.locator(`#${framework}`);
    await expect(place.getByRole("heading", { name: TITLE, level: 3 })).toBeVisible();
    const quiz = new Quiz(page, place.locator("passerelle-quiz"));
    await interview(quiz, { holds: ["master"] });
    await expect(place.locator("output")).toHaveText("met");
  });
}
