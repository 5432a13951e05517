/** Below a result that is not met: the shortest chains that lead there, as text that can be read out. */
import { openHost } from "./support/host.mjs";
import { wronglyMarked } from "./support/languages.mjs";
import { interview } from "./support/person.mjs";
import { Quiz, read } from "./support/quiz.mjs";
import { expect, test, TODAY } from "./support/test.mjs";
import { ENGLISH, FRENCH } from "./support/words.mjs";

const DAY = TODAY.split("T")[0];
/** The quiz of the DEIS does not ask about the baccalauréat: whoever has it holds none of its diplomas. */
const NOTHING = { diplomes: [], corps: "non" };

test("who has the baccalauréat reads every chain to the DEIS, step by step, and how long it takes", async ({ page }) => {
  const quiz = await openResult(page);
  await expect(quiz.root.getByRole("heading", { name: "Les chemins les plus courts" })).toBeVisible();
  const chains = await chainsOf(quiz);
  const expected = await page.evaluate(
    async ([answers, today]) => {
      const { pathways } = await import("/pkg/passerelle.js");
      return pathways("deis", answers, today);
    },
    [NOTHING, DAY],
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
});

async function openResult(page, { facts = {}, lang = "fr", words = FRENCH } = {}) {
  await openHost(page, `<passerelle-quiz diploma="deis" loading="eager" lang="${lang}"></passerelle-quiz>`);
  const quiz = new Quiz(page, page.locator("passerelle-quiz"), words);
  await expect(quiz.heading).toBeVisible();
  await interview(quiz, facts);
  return quiz;
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
