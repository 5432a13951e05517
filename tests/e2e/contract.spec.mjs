/** What a host page may rely on: events, attributes, and elements that come, move and go. */
import { listen } from "./support/events.mjs";
import { openHost } from "./support/host.mjs";
import { interview } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { DIPLOMAS, NO_DIPLOMA, QUESTIONS, RESULT } from "./support/words.mjs";

const QUIZ = `<passerelle-quiz id="one" diploma="deis" loading="eager"></passerelle-quiz>`;
const CORPS = { corps: true, years: { corps: "2,5" } };
const sent = (type, detail, from = "one") => ({ type: `passerelle-${type}`, from, detail, bubbles: true, composed: true });
/** The detail of a verdict about the DEIS alone. */
const settled = (verdict) => ({ diploma: "deis", verdict, verdicts: [{ diploma: "deis", verdict }] });

test("a quiz tells its page: ready, each answer, the verdict", async ({ page }) => {
  const heard = await listen(page);
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await expect(quiz.heading).toBeVisible();
  expect(await heard()).toEqual([sent("ready", {})]);
  await interview(quiz, CORPS);
  expect((await heard()).slice(1)).toEqual([
    sent("answer", { diploma: "deis", question: "diplomes", answer: [] }),
    sent("answer", { diploma: "deis", question: "corps", answer: "oui" }),
    sent("answer", { diploma: "deis", question: "annees-corps", answer: 2.5 }),
    sent("verdict", settled("not-met")),
  ]);
});

test("“I don't know” is the answer null, and leaves the verdict null", async ({ page }) => {
  const heard = await listen(page);
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await expect(quiz.heading).toBeVisible();
  await quiz.tick(DIPLOMAS.defa);
  await quiz.continue();
  await quiz.expectScreen(QUESTIONS.socialWorkYears);
  await quiz.doNotKnow();
  await quiz.expectScreen(QUESTIONS.corps);
  await quiz.choose("Non");
  await quiz.continue();
  await quiz.expectScreen(RESULT);
  const events = await heard();
  expect(events).toContainEqual(sent("answer", { diploma: "deis", question: "annees-travail-social", answer: null }));
  expect(events.at(-1)).toEqual(sent("verdict", settled(null)));
});

test("ticking, a mistake, going back and restarting are nobody's business", async ({ page }) => {
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await expect(quiz.heading).toBeVisible();
  await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
  const heard = await page.evaluateHandle(() => {
    const heard = [];
    for (const name of ["ready", "answer", "verdict", "error"]) {
      document.addEventListener(`passerelle-${name}`, (it) => heard.push(it.type));
    }
    return heard;
  });
  await quiz.type("abc");
  await quiz.continue();
  await expect(quiz.error).toBeVisible();
  await quiz.back();
  await quiz.expectScreen(QUESTIONS.corps);
  await quiz.choose("Non");
  await quiz.back();
  await quiz.expectScreen(QUESTIONS.diplomas);
  expect(await heard.jsonValue()).toEqual([]);
  await quiz.tick(DIPLOMAS.master);
  await quiz.continue();
  await quiz.expectScreen(RESULT);
  await quiz.restart();
  await quiz.expectScreen(QUESTIONS.diplomas);
  expect(await heard.jsonValue()).toEqual(["passerelle-answer", "passerelle-verdict"]);
});

const WIDGETS = [
  {
    tag: "passerelle-card",
    attribute: "profile",
    known: "ingenieur-social",
    says: "Cette fiche n’est pas disponible : aucun métier ne s’appelle « plombier ».",
    without: "Cette fiche n’est pas disponible",
    shows: "Ingénieure sociale ou ingénieur social",
  },
  {
    tag: "passerelle-quiz",
    attribute: "diploma",
    known: "deis",
    says: "Ce quiz n’est pas disponible : aucun diplôme ne s’appelle « plombier ».",
    without: "À quoi puis-je accéder avec mon parcours ?",
    shows: "Puis-je préparer le DEIS ?",
  },
];

for (const { tag, attribute, known, says, without, shows } of WIDGETS) {
  test(`<${tag}>: ${attribute} may change at any time, to something unknown too`, async ({ page }) => {
    const heard = await listen(page);
    await openHost(page, `<${tag} id="one" ${attribute}="${known}" loading="eager"></${tag}>`);
    const widget = page.locator("#one");
    await expect(widget.getByRole("heading", { name: shows })).toBeVisible();
    await widget.evaluate((it, name) => it.setAttribute(name, "plombier"), attribute);
    await expect(widget.getByText(says)).toBeVisible();
    await expect(widget.getByText(`Valeurs possibles : ${known}`)).toBeVisible();
    await expect(widget.getByRole("heading", { name: shows })).toBeHidden();
    await expect.poll(heard).toContainEqual(sent("error", { message: says }));
    await widget.evaluate((it, [name, value]) => (it[name] = value), [attribute, known]);
    await expect(widget.getByRole("heading", { name: shows })).toBeVisible();
    await expect(widget.getByText(says)).toBeHidden();
    expect((await heard()).map((it) => it.type)).toEqual(["passerelle-ready", "passerelle-error"]);
  });

  test(`<${tag}> without ${attribute} says “${without}”, and starts once it is set`, async ({ page }) => {
    await openHost(page, `<${tag} id="one" loading="eager"></${tag}>`);
    const widget = page.locator("#one");
    await expect(widget.getByText(without)).toBeVisible();
    await widget.evaluate((it, [name, value]) => it.setAttribute(name, value), [attribute, known]);
    await expect(widget.getByRole("heading", { name: shows })).toBeVisible();
    await expect(widget.getByText(without)).toBeHidden();
  });

  test(`<${tag}>: a property set before the element is defined counts`, async ({ page }) => {
    const script = `document.querySelector("#one").${attribute} = "${known}";`;
    await openHost(page, `<${tag} id="one" loading="eager"></${tag}>`, { script });
    await expect(page.locator("#one").getByRole("heading", { name: shows })).toBeVisible();
  });

  test(`<${tag}>: a property reads what the attribute says`, async ({ page }) => {
    await openHost(page, `<${tag} id="one" ${attribute}="${known}" heading-level="3"></${tag}>`);
    const read = () => page.locator("#one").evaluate((it, name) => [it[name], it.headingLevel], attribute);
    expect(await read()).toEqual([known, "3"]);
    await page.locator("#one").evaluate((it, name) => (it[name] = null), attribute);
    expect(await read()).toEqual([null, "3"]);
  });
}

test("distances follow --passerelle-space", async ({ page }) => {
  await openHost(page, `<passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`);
  const choices = page.locator("passerelle-quiz .choices").first();
  await expect(choices).toHaveCSS("row-gap", "8px");
  await page.locator("passerelle-quiz").evaluate((it) => it.style.setProperty("--passerelle-space", "7px"));
  await expect(choices).toHaveCSS("row-gap", "14px");
});

test("two quizzes on a page do not share answers", async ({ page }) => {
  await openHost(page, QUIZ + QUIZ.replace("one", "two"));
  const [one, two] = ["#one", "#two"].map((it) => new Quiz(page, page.locator(it)));
  await expect(two.heading).toBeVisible();
  await interview(one, CORPS);
  expect(await two.question()).toBe(QUESTIONS.diplomas);
  await two.tick(NO_DIPLOMA);
  await two.continue();
  await two.expectScreen(QUESTIONS.corps);
  expect(await two.ticked()).toEqual([]);
  await two.choose("Non");
  await two.continue();
  await two.expectScreen(RESULT);
  expect(await one.answers()).toMatchObject({ "Corps de la PJJ ou des services pénitentiaires": "Oui" });
  expect(await two.answers()).toMatchObject({ "Corps de la PJJ ou des services pénitentiaires": "Non" });
});

test("another heading-level keeps the answers", async ({ page }) => {
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await expect(quiz.heading).toBeVisible();
  await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
  await quiz.type("4");
  await quiz.root.evaluate((it) => it.setAttribute("heading-level", "4"));
  await expect(page.getByRole("heading", { name: QUESTIONS.corpsYears, level: 5, exact: true })).toBeVisible();
  await expect(quiz.field).toHaveValue("4");
});
