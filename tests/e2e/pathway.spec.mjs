/** Below a result that is not met: the shortest chains that lead there, as text that can be read out. */
import { focused } from "./support/focus.mjs";
import { openHost } from "./support/host.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { wronglyMarked } from "./support/languages.mjs";
import { interview } from "./support/person.mjs";
import { Quiz, read } from "./support/quiz.mjs";
import { expect, test, TODAY } from "./support/test.mjs";
import { BAC, ENGLISH, FRENCH } from "./support/words.mjs";

const DAY = TODAY.split("T")[0];
const NOTHING = { diplomes: [], corps: "non" };

test("who holds nothing reads every chain to the DEIS, step by step, and how long it takes", async ({ page }) => {
  const quiz = await openResult(page);
  await expect(quiz.root.getByRole("heading", { name: "Les chemins les plus courts" })).toBeVisible();
  await expectChains(quiz, NOTHING);
});

test("who has the baccalauréat, which the quiz does not ask about, says so below the result", async ({ page }) => {
  const quiz = await openResult(page);
  const verdict = await quiz.status.innerText();
  const count = quiz.root.getByText(/^\d+ chemins?/);
  await expect(count).toHaveAttribute("aria-live", "polite");
  const before = await count.elementHandle();
  await expect(count).toHaveText("3 chemins");
  await quiz.button(BAC).click();
  await expect(count).toHaveText(`3 chemins avec : ${BAC}`);
  expect(await before.evaluate((it) => it.isConnected), "the region was there before").toBe(true);
  await expect(quiz.button(BAC)).toHaveAttribute("aria-pressed", "true");
  await expectChains(quiz, { ...NOTHING, diplomes: ["niveau-4"] });
  expect(await quiz.status.innerText(), "the verdict does not depend on it").toBe(verdict);

  await page.emulateMedia({ media: "print" });
  await expect(quiz.button(BAC)).toBeHidden();
  await expect(quiz.root.getByText("Vous avez un autre diplôme ?")).toBeHidden();
  await expect(count).toBeVisible();
  await page.emulateMedia({ media: null });

  await quiz.button(BAC).click();
  await expect(count).toHaveText("3 chemins");
  await expectChains(quiz, NOTHING);
});

test("by keyboard alone: the focus stays where one chooses, and Recommencer forgets it", async ({ page }) => {
  const quiz = await openResult(page);
  const hand = new Keyboard(quiz);
  await hand.tabTo({ tag: "button", text: BAC });
  for (const pressed of ["true", "false", "true"]) {
    await hand.press("Space");
    await expect(quiz.button(BAC)).toHaveAttribute("aria-pressed", pressed);
    expect(await focused(page)).toMatchObject({ tag: "button", text: BAC });
  }
  await quiz.restart();
  await interview(quiz, {});
  await expect(quiz.button(BAC)).toHaveAttribute("aria-pressed", "false");
});

test("a chain is a heading and a list with numbers; the drawing is for eyes alone", async ({ page }) => {
  const quiz = await openResult(page);
  const pathways = quiz.root.locator("section.pathway");
  const n_pathways = await pathways.count();
  expect(n_pathways).toBeGreaterThan(1);
  for (const pathway of await pathways.all()) {
    await expect(pathway.getByRole("heading", { level: 4 })).toHaveCount(1);
    await expect(pathway.getByRole("list")).toHaveCount(1);
    await expect(pathway.locator("ol > li")).toHaveCount(await pathway.getByRole("listitem").count());
    await expect(pathway.getByRole("img")).toHaveCount(0);
    for (const drawing of await pathway.locator("svg").all()) await expect(drawing).toHaveAttribute("aria-hidden", "true");
  }
});

test("whoever may apply is shown no chain", async ({ page }) => {
  const quiz = await openResult(page, { facts: { holds: ["master"] } });
  await expect(quiz.root.locator("section.pathway")).toHaveCount(0);
});

test("in English, the diplomas in French and marked so", async ({ page }) => {
  const quiz = await openResult(page, { lang: "en", words: ENGLISH });
  await expect(quiz.root.getByRole("heading", { name: "The shortest paths" })).toBeVisible();
  expect(await wronglyMarked(quiz.root)).toEqual([]);
  const [{ total }] = await chainsOf(quiz);
  expect(total).toMatch(/\d+ years/);
  await quiz.button(BAC).click();
  await expect(quiz.root.getByText(`3 paths with: “${BAC}”`)).toBeVisible();
  expect(await wronglyMarked(quiz.root)).toEqual([]);
});

async function openResult(page, { facts = {}, lang = "fr", words = FRENCH } = {}) {
  await openHost(page, `<passerelle-quiz diploma="deis" loading="eager" lang="${lang}"></passerelle-quiz>`);
  const quiz = new Quiz(page, page.locator("passerelle-quiz"), words);
  await expect(quiz.heading).toBeVisible();
  await interview(quiz, facts);
  return quiz;
}

/** What is read of each chain is what the API names for these answers. */
async function expectChains(quiz, answers) {
  const chains = await chainsOf(quiz);
  const expected = await quiz.page.evaluate(
    async ([answers, today]) => {
      const { pathways } = await import("/pkg/passerelle.js");
      return pathways("deis", answers, today);
    },
    [answers, DAY],
  );
  expect(expected.length).toBeGreaterThan(1);
  expect(chains.map((it) => it.steps.length), "as many steps as the API names").toEqual(
    expected.map((it) => it.steps.length),
  );
  for (const [idx, { years, isAtLeast, steps }] of expected.entries()) {
    const { text, total, steps: shown } = chains[idx];
    if (!isAtLeast) expect(total).toBe(`Environ ${years} ans au plus en tout`);
    for (const [place, { train, work }] of steps.entries()) {
      if (train) expect(shown[place]).toContain(`(${train.diploma.toUpperCase()})`);
      expect(shown[place].includes("VAE"), shown[place]).toBe(Boolean(train?.byExperience));
      if (work) expect(shown[place]).toMatch(/^Travailler/);
    }
    expect(text, "no step without its length").not.toContain("undefined");
  }
}

/** What is read of each chain: its steps, the last line, all of it. */
async function chainsOf(quiz) {
  const chains = await quiz.root.locator("section.pathway").evaluateAll((all) =>
    all.map((it) => ({
      steps: [...it.querySelectorAll("ol > li")].map((it) => it.textContent),
      total: it.lastElementChild.textContent,
      text: it.textContent,
    })),
  );
  return chains.map(({ steps, total, text }) => ({ steps: steps.map(read), total: read(total), text: read(text) }));
}
