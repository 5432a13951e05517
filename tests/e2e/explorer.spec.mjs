/** The explorer: from search to card to quiz and back. Its addresses are in explorer-address.spec.mjs. */
import { made } from "../../benches/explorer/dataset.mjs";
import { listen } from "./support/events.mjs";
import { ALL, ENGINEER, Explorer, JOINT, LIST, N_ALL, NO_PAGE, hash, open } from "./support/explorer.mjs";
import { openHost } from "./support/host.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { wronglyMarked } from "./support/languages.mjs";
import { interview } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { BAC, DIPLOMAS, NO_DIPLOMA } from "./support/words.mjs";

const EXPLORER = `<passerelle-explorer id="one" loading="eager"></passerelle-explorer>`;

test("who types at once into a list of two thousand finds what they typed", async ({ page }) => {
  const { text, typed } = made(2000);
  await page.route("**/made.json", (route) => route.fulfill({ contentType: "application/json", body: text }));
  await openHost(page, `<passerelle-explorer loading="eager" dataset="made.json"></passerelle-explorer>`);
  const explorer = new Explorer(page);
  await explorer.search.pressSequentially(typed);
  await expect(explorer.results.first()).toContainText(typed, { ignoreCase: true });
  await explorer.search.fill("");
  await expect(explorer.status).toContainText(/2\s?000/);
});

test("a newcomer by keyboard alone: a slip in the search, the card, the quiz, and back to the list", async ({ page }) => {
  const explorer = await open(page);
  const quiz = new Quiz(page, explorer.root);
  const hand = new Keyboard(quiz);

  await hand.tabTo({ tag: "input", type: "search" });
  await page.keyboard.type(ENGINEER.typed);
  await expect(explorer.results.first()).toContainText(ENGINEER.title);
  await explorer.expectFocus({ type: "search" });
  await hand.tabTo({ tag: "a", text: ENGINEER.title });
  await hand.press("Enter", { leaves: true });
  await explorer.expectArrival(ENGINEER.title);
  await hand.expectFocusToShow("on the card");

  await hand.tabTo({ tag: "a", text: ENGINEER.quiz });
  await hand.press("Enter", { leaves: true });
  await explorer.expectArrival(ENGINEER.quiz);
  await interview(quiz, { holds: ["master"] }, { hand });
  expect(await quiz.verdict()).toBe("met");

  await page.goBack();
  await explorer.expectArrival(ENGINEER.title);
  await page.goBack();
  await explorer.expectTitle(LIST);
  await expect(explorer.search).toHaveValue(ENGINEER.typed);
  await explorer.expectFocus({ tag: "a", text: ENGINEER.title });
  await hand.expectFocusToShow("back on the list");
});

test("where the paths begin is chosen in place, and has an address of its own", async ({ page }) => {
  const explorer = await open(page, "#passerelle/chemins/deis");
  const hand = new Keyboard(new Quiz(page, explorer.root));
  await hand.tabTo({ tag: "a", text: BAC });
  await hand.press("Enter");
  await expect(explorer.link(BAC)).toHaveAttribute("aria-current", "true");
  await expect(explorer.root.getByText(`3 chemins avec : ${BAC}`)).toBeVisible();
  await explorer.expectFocus({ tag: "a", text: BAC });
  expect(await hash(page)).toBe("#passerelle/chemins/deis/niveau-4");
  await page.goBack();
  await expect(explorer.link(NO_DIPLOMA)).toHaveAttribute("aria-current", "true");
  await explorer.expectFocus({ tag: "a", text: BAC });
});

test("the list keeps search and filters while one is elsewhere; Tout effacer forgets them", async ({ page }) => {
  const explorer = await open(page);
  await explorer.search.fill("ingénieur");
  await explorer.root.getByRole("combobox", { name: "Niveau" }).selectOption({ label: "Niveau 7 (ancien niveau I)" });
  await explorer.root.getByRole("combobox", { name: "Secteur" }).selectOption(ENGINEER.sector);
  const found = await explorer.status.innerText();
  await explorer.link(ENGINEER.title).click();
  await explorer.expectArrival(ENGINEER.title);
  await explorer.link(ALL).click();
  await explorer.expectFocus({ tag: "a", text: ENGINEER.title });
  await expect(explorer.status).toHaveText(found);
  await expect(explorer.search).toHaveValue("ingénieur");
  await expect(explorer.root.getByRole("combobox", { name: "Niveau" })).toHaveValue("7");
  await expect(explorer.root.getByRole("combobox", { name: "Secteur" })).toHaveValue(ENGINEER.sector);
  await explorer.root.getByRole("button", { name: "Tout effacer" }).click();
  await explorer.expectFocus({ type: "search" });
  await expect(explorer.search).toHaveValue("");
  await expect(explorer.root.getByRole("combobox", { name: "Niveau" })).toHaveValue("");
  await expect(explorer.results).toHaveCount(Math.min(N_ALL, 20));
});

test("Escape empties the field, and belongs to the page once it is empty", async ({ page }) => {
  await openHost(page, `<dialog id="dialog" style="inline-size: 40rem">${EXPLORER}</dialog>`);
  await page.evaluate(() => document.querySelector("#dialog").showModal());
  const explorer = new Explorer(page);
  await explorer.search.fill("boulangère");
  await expect(explorer.status).toHaveText("Aucun métier trouvé");
  await expect(explorer.root.getByText(/essayez un mot plus court/)).toBeVisible();
  await explorer.search.press("Escape");
  await expect(explorer.search).toHaveValue("");
  await expect(explorer.results.first()).toBeVisible();
  await expect(page.locator("#dialog")).toBeVisible();
  await explorer.search.press("Escape");
  await expect(page.locator("#dialog")).toBeHidden();
});

test("Enter in the search field sends nothing and stays there", async ({ page }) => {
  const explorer = await open(page);
  await explorer.search.fill("ingénieur");
  await explorer.search.press("Enter");
  await explorer.expectFocus({ type: "search" });
  expect(new URL(page.url()).search).toBe("");
  await expect(explorer.results.first()).toContainText(ENGINEER.title);
});

test("a quiz within the explorer tells the page what a quiz tells, and nothing it does moves the explorer", async ({ page }) => {
  const heard = await listen(page);
  await openHost(page, EXPLORER);
  const explorer = new Explorer(page);
  await explorer.link(JOINT).click();
  await explorer.expectArrival(JOINT);
  await page.evaluate(() => (location.hash = "#passerelle/quiz/deis"));
  await explorer.expectArrival(ENGINEER.quiz);
  const quiz = new Quiz(page, explorer.root);
  await quiz.tick(DIPLOMAS.master);
  await quiz.continue();
  await quiz.expectScreen("Votre résultat");
  await quiz.back();
  await quiz.continue();
  await quiz.expectScreen("Votre résultat");
  await quiz.restart();
  expect(await hash(page)).toBe("#passerelle/quiz/deis");
  expect((await heard()).map((it) => it.type)).toEqual(
    ["ready", "open", "answer", "verdict", "answer", "verdict"].map((it) => `passerelle-${it}`),
  );
});

test("in English, French where the dataset speaks; another language keeps the search", async ({ page }) => {
  await openHost(page, EXPLORER.replace("id=", 'lang="en" id='));
  const explorer = new Explorer(page);
  await explorer.expectTitle("Explore the professions");
  await explorer.search.fill("ingénieure");
  expect(await wronglyMarked(explorer.root)).toEqual([]);
  const title = "Ingénieure sociale or ingénieur social";
  await explorer.link(title).click();
  await explorer.expectArrival(title);
  expect(await wronglyMarked(explorer.root)).toEqual([]);
  await explorer.link("All professions").click();
  await explorer.root.evaluate((it) => (it.lang = "fr"));
  await explorer.expectTitle(LIST);
  await expect(explorer.search).toHaveValue("ingénieure");
});

for (const level of [undefined, 1, 4, 6]) {
  test(`headings begin at the host's level: heading-level ${level}`, async ({ page }) => {
    await openHost(page, level ? EXPLORER.replace("id=", `heading-level="${level}" id=`) : EXPLORER);
    const explorer = new Explorer(page);
    const heading = (name, below) =>
      explorer.root.getByRole("heading", { name, level: Math.min((level ?? 2) + below, 6), exact: true });
    await expect(heading(LIST, 0)).toBeVisible();
    await expect(heading(ENGINEER.title, 1)).toBeVisible();
    await explorer.link(ENGINEER.title).click();
    await expect(heading(ENGINEER.title, 0)).toBeVisible();
    await page.evaluate(() => (location.hash = "#passerelle/nulle-part"));
    await expect(heading(NO_PAGE, 0)).toBeVisible();
  });
}

test.describe("the wasm is blocked", () => {
  const problems = [/request failed: .*\.wasm/, /console error: Failed to load resource/, /console error: <passerelle-explorer>/];
  test.use({ provoked: { problems } });

  test("what the page wrote leads on", async ({ page }) => {
    const heard = await listen(page);
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto("/");
    await expect.poll(async () => (await heard()).map((it) => it.type)).toEqual(["passerelle-error"]);
    const link = page.locator("main").getByRole("link", { name: /métier d’ingénieure/ });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute("href", "ingenieur-social.html");
  });
});
