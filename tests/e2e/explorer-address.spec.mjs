/** The views of the explorer have addresses: they can be sent, walked by Back and Forward, and shared with the page. */
import { listen } from "./support/events.mjs";
import { ALL, ENGINEER, Explorer, JOINT, LIST, NO_PAGE, hash, open } from "./support/explorer.mjs";
import { focused } from "./support/focus.mjs";
import { openHost } from "./support/host.mjs";
import { answerAll, PERSONS } from "./support/joint.mjs";
import { interview } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { DIPLOMAS, RESULT } from "./support/words.mjs";

const EXPLORER = `<passerelle-explorer id="one" loading="eager"></passerelle-explorer>`;
const CARD = `#passerelle/metier/${ENGINEER.id}`;

const VIEWS = [
  { fragment: "#passerelle/metiers", title: LIST },
  { fragment: CARD, title: ENGINEER.title },
  { fragment: "#passerelle/quiz/deis", title: ENGINEER.quiz },
  { fragment: "#passerelle/quiz/cafdes", title: "Puis-je préparer le CAFDES ?" },
  { fragment: "#passerelle/quiz", title: JOINT },
];

const NOWHERE = [
  { fragment: "#passerelle/metier/astronaute", says: "Cette fiche n’est pas disponible : aucun métier ne s’appelle « astronaute »." },
  { fragment: "#passerelle/quiz/cap", says: "Ce quiz n’est pas disponible : aucun diplôme ne s’appelle « cap »." },
  { fragment: "#passerelle/chemins/vers-la-lune", says: "L’adresse est peut-être incomplète. Choisissez un métier dans la liste." },
  { fragment: "#passerelle/metier/%3Cimg%20src=x%3E", says: /aucun métier ne s’appelle/ },
];

for (const { fragment, title } of VIEWS) {
  test(`an address that was sent opens its view and leaves focus and scroll alone: ${fragment}`, async ({ page }) => {
    const explorer = await open(page, fragment);
    await explorer.expectTitle(title);
    expect((await focused(page)).tag).toBe("body");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(explorer.link(ALL)).toHaveCount(title === LIST ? 0 : 1);
  });
}

for (const { fragment, says } of NOWHERE) {
  test(`an address that leads nowhere says so above the list: ${fragment}`, async ({ page }) => {
    const heard = await listen(page);
    const explorer = await open(page, fragment);
    await explorer.expectTitle(NO_PAGE);
    await expect(explorer.root.getByText(says)).toBeVisible();
    const told = typeof says === "string" ? says : expect.stringMatching(says);
    expect((await heard()).map((it) => it.detail)).toContainEqual({ message: told });
    await explorer.link(ENGINEER.title).click();
    await explorer.expectArrival(ENGINEER.title);
  });
}

test("an address that leads nowhere is where the visitor is, in another language, too", async ({ page }) => {
  const { fragment } = NOWHERE[0];
  const explorer = await open(page, fragment);
  const place = () => explorer.root.evaluate((it) => it.place);
  await expect.poll(place).toBe(fragment);
  await explorer.root.evaluate((it) => (it.lang = "en"));
  await explorer.expectTitle("This page does not exist");
  await expect(explorer.root.getByText("no profession is called")).toBeVisible();
  expect(await place()).toBe(fragment);
});

test("Back and Forward walk the views, and a quiz begun is a history of its own", async ({ page }) => {
  const explorer = await open(page);
  await explorer.link(ENGINEER.title).click();
  await explorer.expectArrival(ENGINEER.title);
  await explorer.link(ENGINEER.quiz).click();
  await explorer.expectArrival(ENGINEER.quiz);
  await explorer.link(ALL).click();
  await explorer.expectTitle(LIST);
  expect(await hash(page)).toBe("#passerelle/metiers");
  for (const title of [ENGINEER.quiz, ENGINEER.title]) {
    await page.goBack();
    await explorer.expectArrival(title);
  }
  await page.goBack();
  await explorer.expectTitle(LIST);
  expect(await hash(page)).toBe("");
  await page.goForward();
  await explorer.expectArrival(ENGINEER.title);
});

for (const { fragment, title, facts } of [
  { fragment: "#passerelle/quiz", title: JOINT, facts: PERSONS[1].facts },
  { fragment: "#passerelle/quiz/deis", title: ENGINEER.quiz, facts: null },
]) {
  test(`a quiz that was begun is found again by Back, until Recommencer: ${fragment}`, async ({ page }) => {
    const explorer = await open(page, fragment);
    const quiz = new Quiz(page, explorer.root);
    const readACard = async () => {
      await explorer.link(ALL).click();
      await explorer.link(ENGINEER.title).click();
      await explorer.expectArrival(ENGINEER.title);
      await page.goBack();
      await explorer.expectTitle(LIST);
      await page.goBack();
      await explorer.expectArrival(title);
    };
    const first = await quiz.question();
    await quiz.tick(DIPLOMAS.licence);
    await readACard();
    expect(await quiz.ticked()).toEqual([DIPLOMAS.licence]);
    await quiz.tick(DIPLOMAS.licence);

    if (facts) await answerAll(quiz, facts);
    else await interview(quiz, { holds: ["licence"], years: { level6: "2,5" } });
    const [verdict, answers] = [await quiz.status.innerText(), await quiz.answers()];
    await readACard();
    expect(await quiz.question()).toBe(RESULT);
    expect(await quiz.status.innerText()).toBe(verdict);
    expect(await quiz.answers()).toEqual(answers);

    await quiz.restart();
    await readACard();
    expect(await quiz.question()).toBe(first);
    expect(await quiz.ticked()).toEqual([]);
  });
}

test("nothing of a quiz is left after the page", async ({ page }) => {
  const explorer = await open(page, "#passerelle/quiz");
  const quiz = new Quiz(page, explorer.root);
  await quiz.tick(DIPLOMAS.licence);
  await page.reload();
  await explorer.expectTitle(JOINT);
  expect(await quiz.ticked()).toEqual([]);
});

test("the page's own fragments are the page's: the list is shown, focus and scroll are left alone", async ({ page }) => {
  await openHost(
    page,
    `<p><a href="#contact">Contact</a></p>${EXPLORER}
     <div style="block-size: 3000px"></div><section id="contact"><h2>Contact</h2></section>`,
  );
  const explorer = new Explorer(page);
  await explorer.link(ENGINEER.title).click();
  await explorer.expectArrival(ENGINEER.title);
  await page.getByRole("link", { name: "Contact" }).click();
  await explorer.expectTitle(LIST);
  expect(await hash(page)).toBe("#contact");
  await expect(page.locator("#contact")).toBeInViewport();
  expect(await page.evaluate(() => document.activeElement.localName)).not.toBe("passerelle-explorer");
  await page.goBack();
  await explorer.expectTitle(ENGINEER.title);
});

test("a link of the page leads into the explorer", async ({ page }) => {
  await openHost(page, `<p><a href="${CARD}">La fiche</a></p><div style="block-size: 3000px"></div>${EXPLORER}`);
  const explorer = new Explorer(page);
  await explorer.expectTitle(LIST);
  await page.getByRole("link", { name: "La fiche" }).click();
  await explorer.expectArrival(ENGINEER.title);
});

test("a page with a base elsewhere is not left", async ({ page }) => {
  await openHost(page, `<base href="/ailleurs/" />${EXPLORER}`);
  const explorer = new Explorer(page);
  const address = page.url();
  await explorer.link(ENGINEER.title).click();
  await explorer.expectArrival(ENGINEER.title);
  expect(page.url()).toBe(address + CARD);
});

test("a page is told which link is followed, and may keep the explorer where it is", async ({ page }) => {
  const heard = await listen(page);
  await openHost(page, EXPLORER);
  const explorer = new Explorer(page);
  await explorer.link(ENGINEER.title).click();
  await explorer.expectArrival(ENGINEER.title);
  await page.evaluate(() => {
    document.addEventListener("passerelle-open", (it) => it.detail.kind === "quiz" && it.preventDefault());
  });
  await explorer.link(ENGINEER.quiz).click();
  await explorer.expectTitle(ENGINEER.title);
  expect(await hash(page)).toBe(CARD);
  await explorer.link(ALL).click();
  await explorer.expectTitle(LIST);
  await explorer.link(JOINT).click();
  await explorer.expectTitle(LIST);
  const opened = (await heard()).filter((it) => it.type === "passerelle-open");
  expect(opened).toEqual(
    [
      { kind: "profile", id: ENGINEER.id },
      { kind: "quiz", id: "deis" },
      { kind: "list", id: null },
      { kind: "quiz", id: null },
    ].map((detail) => ({ type: "passerelle-open", from: "one", detail, bubbles: true, composed: true })),
  );
});

test("a new tab is the browser's: the explorer stays, and the page is not asked", async ({ page, context }) => {
  const heard = await listen(page);
  const explorer = await open(page);
  await expect(explorer.link(ENGINEER.title)).toHaveAttribute("href", CARD);
  const [tab] = await Promise.all([
    context.waitForEvent("page"),
    explorer.link(ENGINEER.title).click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await new Explorer(tab).expectTitle(ENGINEER.title);
  await explorer.expectTitle(LIST);
  expect((await heard()).map((it) => it.type)).toEqual(["passerelle-ready"]);
});

test("two explorers of a page follow its address together", async ({ page }) => {
  await openHost(page, EXPLORER + EXPLORER.replace("one", "two"));
  const [one, two] = ["#one", "#two"].map((it) => new Explorer(page, page.locator(it)));
  await one.search.fill("boulangère");
  await expect(one.status).toHaveText("Aucun métier trouvé");
  await two.link(ENGINEER.title).click();
  for (const it of [one, two]) await it.expectTitle(ENGINEER.title);
  await page.goBack();
  await expect(one.search).toHaveValue("boulangère");
  await expect(two.search).toHaveValue("");
});

test("an explorer that leaves the page stops listening to its address", async ({ page }) => {
  await page.addInitScript(() => {
    window.listening = 0;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const count = (name, by) => name === "hashchange" && (window.listening += by);
    EventTarget.prototype.addEventListener = function (...args) {
      count(args[0], 1);
      return addEventListener.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (...args) {
      count(args[0], -1);
      return removeEventListener.apply(this, args);
    };
  });
  await openHost(page, EXPLORER);
  await new Explorer(page).expectTitle(LIST);
  const listening = () => page.evaluate(() => window.listening);
  expect(await listening()).toBe(1);
  await page.locator("#one").evaluate((it) => it.remove());
  await expect.poll(listening).toBe(0);
});
