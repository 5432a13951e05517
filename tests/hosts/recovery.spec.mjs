/** The WebAssembly fails, each way it can: every widget comes again, with what the visitor had answered and ticked. */
import { listen } from "../e2e/support/events.mjs";
import { interview } from "../e2e/support/person.mjs";
import { Quiz } from "../e2e/support/quiz.mjs";
import { expect, test, TODAY } from "../e2e/support/test.mjs";
import { QUESTIONS, RESULT } from "../e2e/support/words.mjs";
import { breakByAttribute, breakByClick, FAILURES } from "./support/failures.mjs";
import { expectFallback } from "./support/host.mjs";

const EDUCATOR = { holds: ["educator"], years: { socialWork: "1" }, since2018: false };

/** Firefox tells a test no more of an error than that it is one. */
const ANEW = /console error: <passerelle-\w+> Error(: Passerelle has failed, and begins anew|$)/;
const GIVEN_UP = /console error: <passerelle-\w+> Error(: Passerelle has failed again and again, and is given up|$)/;

test.use({ provoked: { problems: [ANEW] } });

for (const { name, fail } of FAILURES) {
  test(`${name} fails: what was answered and ticked is there, and all widgets work`, async ({ page }) => {
    const quiz = await openQuiz(page);
    await interview(quiz, EDUCATOR, { stopAt: QUESTIONS.socialWorkYears });
    await quiz.type("1");
    const place = await quiz.root.evaluate((it) => it.place);

    await failAndComeBack(page, fail);

    await expect(quiz.heading).toHaveText(QUESTIONS.socialWorkYears);
    await expect(quiz.field).toHaveValue("1");
    expect(await quiz.root.evaluate((it) => it.place)).toBe(place);
    await quiz.continue();
    await quiz.expectScreen(QUESTIONS.corps);
    await interview(quiz, EDUCATOR);
    expect(await quiz.verdict()).toBe("not-met");
    const missions = page.locator("passerelle-card").getByRole("heading", { name: "Les missions" });
    await missions.click();
    await expect(page.getByText("Éclairer les décisions")).toBeVisible();
  });
}

for (const { name, fail } of FAILURES) {
  test(`${name} fails: within a second by the clock of the page, without the network, every widget is as it was`, async ({ page }) => {
    await page.clock.install({ time: TODAY });
    const quiz = await openQuiz(page);
    await quiz.root.evaluate((it) => it.after(Object.assign(document.createElement("passerelle-quiz"), { diploma: "deis", loading: "eager", id: "other" })));
    const other = new Quiz(page, page.locator("#other"));
    await interview(other, { holds: ["master"] });
    const first = new Quiz(page, page.locator("passerelle-quiz:not(#other)"));
    await interview(first, EDUCATOR, { stopAt: QUESTIONS.socialWorkYears });
    const places = () => page.locator("passerelle-quiz").evaluateAll((all) => all.map((it) => it.place).join(" "));
    const before = await places();
    expect(before).toMatch(/^#.*travail-social.* #.*niveau-7;fin$/);

    await page.clock.pauseAt(`${TODAY.slice(0, 10)}T13:00`);
    const asked = [];
    page.on("request", (it) => asked.push(it.url()));
    await page.route("**", (route) => route.abort());
    await mark(page);
    await page.evaluate(fail);
    await page.clock.runFor(1000);
    await expectOthers(page);
    expect(await places()).toBe(before);
    expect(asked).toEqual([]);

    await page.clock.resume();
    await interview(first, EDUCATOR);
    expect(await first.verdict()).toBe("not-met");
    expect(await other.verdict()).toBe("met");
  });
}

test("a result is there again after a failure", async ({ page }) => {
  const quiz = await openQuiz(page);
  await interview(quiz, EDUCATOR);
  await failAndComeBack(page, breakByAttribute);
  await quiz.expectScreen(RESULT);
  expect(await quiz.verdict()).toBe("not-met");
});

test("an error of the page itself changes nothing", async ({ page }) => {
  const quiz = await openQuiz(page);
  const base = await quiz.root.evaluateHandle((it) => it.shadowRoot.querySelector("[part=base]"));
  // The one failure that the fixture expects comes last, so that it is not taken for this one.
  await page.evaluate(() => {
    addEventListener("error", (event) => event.preventDefault(), { once: true });
    dispatchEvent(new ErrorEvent("error", { error: new RangeError("of the page"), cancelable: true }));
  });
  expect(await base.evaluate((it) => it.isConnected)).toBe(true);
  await failAndComeBack(page, breakByClick);
  expect(await base.evaluate((it) => it.isConnected)).toBe(false);
});

test.describe("four failures within a minute", () => {
  test.use({ provoked: { problems: [ANEW, GIVEN_UP] } });

  test("the page's own words stand there, and load() tries again", async ({ page }) => {
    const told = await listen(page);
    const quiz = await openQuiz(page);
    for (let n = 0; n < 3; n++) await failAndComeBack(page, breakByAttribute);
    await page.evaluate(breakByAttribute);
    await expectFallback(page);
    await expect.poll(async () => (await told()).filter((it) => it.type === "passerelle-error").length).toBe(2);
    await quiz.root.evaluate((it) => it.load());
    await expect(quiz.heading).toHaveText(QUESTIONS.diplomas);
  });
});

async function openQuiz(page) {
  await page.goto("/hosts/plain.html");
  const quiz = new Quiz(page);
  await quiz.comeIntoView();
  return quiz;
}

/** Has the module fail, and waits until another widget stands in the place of each. */
async function failAndComeBack(page, fail) {
  await mark(page);
  await page.evaluate(fail);
  await expectOthers(page);
}

/** Marks what every widget shows now. */
function mark(page) {
  return page.locator("passerelle-card, passerelle-quiz").evaluateAll((all) =>
    all.forEach((it) => it.shadowRoot.querySelector("[part=base]").setAttribute("data-before", "")),
  );
}

/** Other elements stand in the place of all that was marked. */
async function expectOthers(page) {
  await expect(page.locator("[data-before]")).toHaveCount(0);
  for (const widget of await page.locator("passerelle-card, passerelle-quiz").all()) {
    await expect(widget.locator("[part=base]").first()).toBeVisible();
  }
}
