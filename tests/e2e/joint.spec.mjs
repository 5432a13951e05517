/** The quiz about all diplomas, from the list of professions to a result that the JavaScript API agrees with. */
import { findings } from "./support/axe.mjs";
import { listen } from "./support/events.mjs";
import { Explorer, JOINT } from "./support/explorer.mjs";
import { openEverySection } from "./support/folded.mjs";
import { answerAll, DIPLOMAS, label, openJoint, PERSONS, says, shown, tally, verdicts } from "./support/joint.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { wronglyMarked } from "./support/languages.mjs";
import { Quiz, read } from "./support/quiz.mjs";
import { expect, test, TODAY } from "./support/test.mjs";
import { ENGLISH, NO_DIPLOMA, QUESTIONS, RESULT } from "./support/words.mjs";

const DAY = TODAY.split("T")[0];
const [BAC, DEASS, LICENCE] = PERSONS.map((it) => it.facts);

for (const { name, facts } of PERSONS) {
  test(`by mouse, from the list: ${name}`, async ({ page }) => {
    await page.goto("/");
    const explorer = new Explorer(page);
    await explorer.link(JOINT).click();
    await explorer.expectArrival(JOINT);
    const quiz = new Quiz(page, explorer.root);
    const answers = await answerAll(quiz, facts);
    await expectOutcome(quiz, answers);
  });

  test(`by keyboard alone, from the list: ${name}`, async ({ page }) => {
    await page.goto("/");
    const explorer = new Explorer(page);
    await explorer.expectTitle("Explorer les métiers");
    const quiz = new Quiz(page, explorer.root);
    const hand = new Keyboard(quiz);
    await hand.tabTo({ tag: "a", text: JOINT });
    await hand.press("Enter", { leaves: true });
    await explorer.expectArrival(JOINT);
    const onScreen = () => hand.expectFocusToShow("on the new screen");
    const answers = await answerAll(quiz, facts, { hand, onScreen });
    await expectOutcome(quiz, answers);
    const { acronym } = DIPLOMAS.find((it) => it.id === "deis");
    await hand.tabTo({ tag: "summary", text: `Voir les voies d’accès : ${acronym}` });
    await hand.press("Enter");
    await expect(row(quiz, acronym).locator("[part~=route]").first()).toBeVisible();
  });

  test(`a whole quiz in English, French where the dataset speaks: ${name}`, async ({ page }) => {
    const quiz = await openJoint(page, { lang: "en", words: ENGLISH });
    await expect(quiz.root.getByRole("heading", { name: ENGLISH.title })).toBeVisible();
    const onScreen = async () => expect(await wronglyMarked(quiz.root)).toEqual([]);
    await onScreen();
    const answers = await answerAll(quiz, facts, { onScreen });
    await expectOutcome(quiz, answers);
    await openEverySection(page);
    await onScreen();
    expect(await findings(page)).toEqual({ violations: [], incomplete: [] });
  });
}

test("“I don't know” leaves diplomas without a verdict, which say what they hang on", async ({ page }) => {
  const quiz = await openJoint(page);
  await answerAll(quiz, LICENCE);
  const deis = (await shown(quiz)).find((it) => it.acronym === "DEIS");
  expect(deis).toMatchObject({
    group: "Il manque une réponse",
    reasons: "Tout dépend de ce point : Expérience depuis l’autre diplôme de niveau 6.",
  });
  expect((await quiz.answers())["Expérience depuis l’autre diplôme de niveau 6"]).toBe("Vous ne savez pas");
});

test("Modifier changes one answer and keeps the others, those too that no longer matter", async ({ page }) => {
  const quiz = await openJoint(page);
  const answers = await answerAll(quiz, LICENCE);
  const listed = await quiz.answers();
  const change = async (years) => {
    await quiz.edit(label("annees-niveau-6"));
    await quiz.expectScreen(QUESTIONS.level6Years);
    await quiz.answer(says({ "annees-niveau-6": years }, QUESTIONS.level6Years));
    await quiz.expectScreen(RESULT);
  };

  await change(3);
  // Whoever may apply anyway is not asked about their post.
  const { corps, ...others } = answers;
  expect(corps).toBe("non");
  await expectOutcome(quiz, { ...others, "annees-niveau-6": 3 });
  const { [label("corps")]: _, ...kept } = listed;
  expect(await quiz.answers()).toEqual({ ...kept, [label("annees-niveau-6")]: "3 ans" });
  expect((await shown(quiz)).find((it) => it.acronym === "DEIS").group).toBe("Vous pouvez candidater");

  await change(null);
  expect(await quiz.answers()).toEqual(listed);
  await expectOutcome(quiz, answers);
});

test("Recommencer begins again, with nothing ticked and nothing announced", async ({ page }) => {
  const quiz = await openJoint(page);
  await answerAll(quiz, DEASS);
  await quiz.restart();
  await quiz.expectScreen(QUESTIONS.diplomas);
  expect(await quiz.ticked()).toEqual([]);
  await expect(quiz.status).toBeEmpty();
  await expectOutcome(quiz, await answerAll(quiz, BAC));
});

test("who holds nothing has a result too", async ({ page }) => {
  const quiz = await openJoint(page);
  await expect(quiz.label(NO_DIPLOMA)).toBeVisible();
  const answers = await answerAll(quiz, { ...BAC, diplomes: [] });
  await expectOutcome(quiz, answers);
});

test("the page hears each answer without a diploma, then one verdict about all", async ({ page }) => {
  const heard = await listen(page);
  const quiz = await openJoint(page);
  const answers = await answerAll(quiz, DEASS);
  const events = await heard();
  const told = (type) => events.filter((it) => it.type === `passerelle-${type}`).map((it) => it.detail);
  expect(events.map((it) => it.type)).toEqual([
    "passerelle-ready",
    ...Object.keys(answers).map(() => "passerelle-answer"),
    "passerelle-verdict",
  ]);
  const expected = Object.entries(answers).map(([question, answer]) => ({ diploma: null, question, answer }));
  expect(told("answer")).toEqual(expected);
  const verdictsOfAll = (await verdicts(page, answers, DAY)).map(({ id, verdict }) => ({ diploma: id, verdict }));
  expect(told("verdict")).toEqual([{ diploma: null, verdict: null, verdicts: verdictsOfAll }]);
});

test("askAll() says of each diploma what ask() says, and asks what the quiz asks", async ({ page }) => {
  const quiz = await openJoint(page);
  const answers = await answerAll(quiz, DEASS);
  const all = await page.evaluate(
    async ([answers, today]) => {
      const { askAll } = await import("/pkg/passerelle.js");
      const given = {};
      const questions = [];
      for (let step = askAll(given, today); step.next; step = askAll(given, today)) {
        questions.push(step.next.id);
        given[step.next.id] = answers[step.next.id];
      }
      return { questions, ...askAll(given, today) };
    },
    [answers, DAY],
  );
  expect(all.questions).toEqual(Object.keys(answers));
  const expected = (await verdicts(page, answers, DAY)).map(({ id, verdict, hangsOn, routes }) => ({
    diploma: id,
    verdict,
    hangsOn,
    routes,
  }));
  expect(all.diplomas).toEqual(expected);
});

/** Every diploma once, in the group of its verdict as `ask` has it, with its doors; and the tally of it all. */
async function expectOutcome(quiz, answers) {
  const { groups, colon, hangsOn } = quiz.words;
  const rows = await shown(quiz);
  expect(rows.map((it) => it.acronym).toSorted(), "each diploma once").toEqual(DIPLOMAS.map((it) => it.acronym).toSorted());
  const expected = await verdicts(quiz.page, answers, DAY);
  for (const { acronym, verdict, next, routes, hangsOn: points } of expected) {
    const { group, doors, reasons } = rows.find((it) => it.acronym === acronym);
    expect.soft(next, `${acronym}: nothing is left to ask`).toBeNull();
    expect.soft(group, acronym).toBe(groups[verdict ?? "open"]);
    expect.soft(doors.toSorted(), acronym).toEqual(routes.map((it) => read(it.title)).toSorted());
    expect.soft(reasons, `${acronym} says why`).not.toBe("");
    if (verdict !== null) continue;
    expect.soft(reasons, acronym).toContain(hangsOn);
    for (const point of points) expect.soft(reasons, acronym).toContain(label(point));
  }
  const counts = Object.entries(groups)
    .map(([verdict, title]) => ({ title, n: expected.filter((it) => (it.verdict ?? "open") === verdict).length }))
    .filter(({ n }) => n);
  expect([...new Set(rows.map((it) => it.group))], "the groups in their order").toEqual(counts.map((it) => it.title));
  expect(await tally(quiz), "the tally").toEqual(counts.map(({ title, n }) => `${title}${colon}${n}`));
  expect(Object.keys(await quiz.answers()).toSorted()).toEqual(Object.keys(answers).map(label).toSorted());
}

const row = (quiz, acronym) => quiz.root.locator("li.diploma").filter({ hasText: `(${acronym})` }).first();
