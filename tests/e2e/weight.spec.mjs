/** Datasets that are huge, and pages with very many widgets: how much memory they take, and what is on the page of them. */
import { made } from "../../benches/explorer/dataset.mjs";
import { Explorer } from "./support/explorer.mjs";
import { openHost } from "./support/host.mjs";
import { watchMemory } from "./support/memory.mjs";
import { expect, test } from "./support/test.mjs";

const QUIZ = `<passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`;
const MB = 1_000_000;

/** As many as fit into 5 MB. */
const N_PROFESSIONS = 11_000;

/** What the WebAssembly may have for these, in bytes: the dataset, read, and what it is searched by. */
const MOST_MEMORY = 100 * MB;

/** What a quiz may take of it. */
const MOST_EACH = 40_000;

test.describe("a dataset of more than 5 MB", () => {
  test.use({ provoked: { problems: [/console error: <passerelle-\w+> PasserelleError: expected a dataset of at most 5 MB/], possible: [/request failed: .*huge\.json/] } });

  test("is refused before the WebAssembly has any of it", async ({ page }) => {
    const memory = await watchMemory(page);
    const text = `{ "a": "${"a".repeat(5 * MB)}" }`;
    await page.route("**/huge.json", (route) => route.fulfill({ contentType: "application/json", body: text }));
    await openHost(page, QUIZ);
    const quiz = page.locator("passerelle-quiz");
    await expect(quiz.getByRole("heading").first()).toBeVisible();
    const before = await memory();
    for (const give of [
      (it) => (it.dataset = "huge.json"),
      (it, text) => (it.data = text),
      (it, text) => (it.data = JSON.parse(text)),
      (it, text) => it.append(Object.assign(document.createElement("script"), { type: "application/json", textContent: text })),
    ]) {
      await quiz.evaluate(give, text);
      await expect(quiz.getByRole("alert")).toContainText("trop volumineuses");
      await quiz.evaluate(async (it) => {
        it.replaceChildren();
        it.removeAttribute("dataset");
        it.data = null;
        await it.load();
      });
      await expect(quiz.getByRole("alert")).toHaveCount(0);
    }
    expect(await memory()).toBe(before);
  });
});

test("of the largest dataset that is read twenty professions are on the page, and its memory is bounded", async ({ page }) => {
  const memory = await watchMemory(page);
  const { text, typed } = made(N_PROFESSIONS);
  expect(text.length).toBeLessThanOrEqual(5 * MB);
  expect(new Blob([text]).size).toBeGreaterThan(4.5 * MB);
  await page.route("**/large.json", (route) => route.fulfill({ contentType: "application/json", body: text }));
  await openHost(page, `<passerelle-explorer loading="eager" dataset="large.json"></passerelle-explorer>`);
  const explorer = new Explorer(page);
  await expect(explorer.results).toHaveCount(20);
  await explorer.search.fill(typed);
  await expect(explorer.results.first()).toContainText(typed, { ignoreCase: true });
  expect(await memory()).toBeLessThanOrEqual(MOST_MEMORY);
});

test("each of two hundred and fifty quizzes takes little", async ({ page }) => {
  const memory = await watchMemory(page);
  await openHost(page, QUIZ);
  const shown = (n) => expect(page.locator("passerelle-quiz").getByRole("status")).toHaveCount(n);
  await shown(1);
  const before = await memory();
  await page.locator("main").evaluate((it, html) => it.insertAdjacentHTML("beforeend", html), QUIZ.repeat(249));
  await shown(250);
  expect((await memory()) - before).toBeLessThanOrEqual(249 * MOST_EACH);
});
