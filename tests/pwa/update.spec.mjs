/** A new version: it waits, it says so, and it takes over when nobody is in the way. */
import { interview } from "../e2e/support/person.mjs";
import { read } from "../e2e/support/quiz.mjs";
import { QUESTIONS } from "../e2e/support/words.mjs";
import { App, OTHERS } from "./support/app.mjs";
import { FIRST, keptBy, SECOND_TITLE } from "./support/versions.mjs";
import { expect, GONE, test } from "./support/test.mjs";

test.use({ provoked: { problems: [], possible: GONE } });

const FIRST_TITLE = "Les métiers du travail social";
const HOUR = "01:00:00";
const FACTS = { holds: ["educator"], since2018: true, years: { socialWork: "1" } };

/** A page whose clock a test can turn. */
async function withClock(page) {
  await page.clock.install();
  return new App(page);
}

/** The server has the second version, and the page learns of it after an hour. */
async function publish(app, site, version) {
  site.folder = version;
  await app.page.clock.fastForward(HOUR);
  await expect.poll(() => app.worker("waiting")).toBe("installed");
}

test("two pages of one version go on with it, and the new one comes when one is left", async ({ context, page, site, second }) => {
  const one = await withClock(page);
  await one.install();
  const other = await withClock(await context.newPage());
  await other.open("#passerelle/quiz/deis");
  await publish(one, site, second);
  for (const app of [one, other]) await expect(app.news).toBeVisible();

  // Both are whole, though the server has none of their files any more.
  await interview(other.quiz, FACTS);
  expect(await other.quiz.verdict()).toBe("to-confirm");
  await other.page.reload();
  await expect(other.title).toHaveText(FIRST_TITLE);
  await one.explorer.search.fill("éducatrice");
  await expect(one.explorer.results.first()).toContainText("ducat");
  expect(Object.keys(await one.kept())).toEqual(expect.arrayContaining(Object.keys(keptBy(FIRST))));

  await one.update.click();
  await expect(one.page.getByText(OTHERS)).toBeVisible();
  expect(await one.worker("waiting")).toBe("installed");
  await expect(one.title).toHaveText(FIRST_TITLE);

  await other.page.close();
  await one.update.click();
  await expect(one.title).toHaveText(SECOND_TITLE);
  await expect(one.news).toBeHidden();
  expect(await one.kept()).toEqual(keptBy(second));
});

test("without a press the new version comes when all pages were closed", async ({ context, page, site, app, second }) => {
  await app.install();
  site.folder = second;
  await page.reload();
  await expect(app.news).toBeVisible();
  await expect(app.title).toHaveText(FIRST_TITLE);
  await page.close();
  const later = new App(await context.newPage());
  await expect
    .poll(async () => {
      await later.open();
      return later.title.innerText();
    })
    .toBe(SECOND_TITLE);
});

test("answers on the screen are there in the new version, and the next question, too", async ({ page, site, second }) => {
  const app = await withClock(page);
  await app.install();
  await app.page.goto("/#passerelle/quiz/deis");
  await interview(app.quiz, FACTS, { stopAt: QUESTIONS.corps });
  const asked = await app.quiz.question();
  await publish(app, site, second);
  await app.update.click();
  await expect(app.title).toHaveText(SECOND_TITLE);
  await expect(app.quiz.heading).toHaveText(asked);
  await interview(app.quiz, FACTS);
  expect(await app.quiz.verdict()).toBe("to-confirm");
});

test("a result is there in the new version, the same", async ({ page, site, second }) => {
  const app = await withClock(page);
  await app.install();
  await page.evaluate(() => (location.hash = "passerelle/quiz/deis"));
  await interview(app.quiz, FACTS);
  const before = { verdict: await app.quiz.verdict(), doors: await app.quiz.doors(), answers: await app.quiz.answers() };
  await publish(app, site, second);
  await app.update.click();
  await expect(app.title).toHaveText(SECOND_TITLE);
  await expect(app.quiz.heading).toBeVisible();
  expect({ verdict: await app.quiz.verdict(), doors: await app.quiz.doors(), answers: await app.quiz.answers() }).toEqual(before);
});

test("a quiz that is not on the screen is offered in the new version", async ({ page, site, second }) => {
  const app = await withClock(page);
  await app.install();
  await page.evaluate(() => (location.hash = "passerelle/quiz/deis"));
  await interview(app.quiz, FACTS);
  await page.evaluate(() => (location.hash = "passerelle/metier/ingenieur-social"));
  await app.explorer.expectTitle("Ingénieure sociale ou ingénieur social");
  await publish(app, site, second);
  await app.update.click();
  await expect(app.title).toHaveText(SECOND_TITLE);
  await app.explorer.expectTitle("Ingénieure sociale ou ingénieur social");
  await app.resume.click();
  await app.quiz.expectScreen("Votre résultat");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("nobody is there: the new version comes by itself", async ({ page, site, second }) => {
  const app = await withClock(page);
  await app.install();
  site.folder = second;
  await page.clock.fastForward(HOUR);
  await expect
    .poll(async () => {
      await page.clock.fastForward("02:00");
      return app.title.innerText();
    })
    .toBe(SECOND_TITLE);
});

for (const { name, act } of [
  { name: "looks for something", act: (app) => app.explorer.search.fill("éducatrice") },
  { name: "reads a card", act: (app) => app.page.evaluate(() => (location.hash = "passerelle/metier/ingenieur-social")) },
  {
    name: "has answered",
    act: async (app) => {
      await app.page.evaluate(() => (location.hash = "passerelle/quiz/deis"));
      await interview(app.quiz, FACTS);
      await app.page.evaluate(() => (location.hash = "passerelle/metiers"));
    },
  },
]) {
  test(`the new version does not come by itself to who ${name}`, async ({ page, site, second }) => {
    const app = await withClock(page);
    await app.install();
    await act(app);
    await publish(app, site, second);
    await page.clock.fastForward("10:00");
    await expect(app.news).toBeVisible();
    expect(await app.worker("waiting")).toBe("installed");
    await expect(app.title).toHaveText(FIRST_TITLE);
  });
}

test("nor while another page is open, though nobody is there", async ({ context, page, site, second }) => {
  const app = await withClock(page);
  await app.install();
  const other = await context.newPage();
  await other.goto("/diplomes.html");
  await expect(other.locator("passerelle-quiz").getByRole("status")).toBeAttached();
  await publish(app, site, second);
  await page.clock.fastForward("10:00");
  await expect(app.news).toBeVisible();
  expect(await app.worker("waiting")).toBe("installed");
  await expect(page.getByText(OTHERS)).toBeHidden();
});

test("a page that stays open asks once an hour", async ({ page, site }) => {
  const app = await withClock(page);
  await app.install();
  const n_asked = () => site.asked.filter((it) => it === "/worker.js").length;
  const before = n_asked();
  await page.clock.fastForward("59:00");
  expect(n_asked()).toBe(before);
  await page.clock.fastForward("01:00");
  await expect.poll(n_asked).toBe(before + 1);
  await page.clock.fastForward(HOUR);
  await expect.poll(n_asked).toBe(before + 2);
  await site.kill();
  await page.clock.fastForward(HOUR);
  await app.expectList();
});

test("the worker that takes the app off removes itself and all it kept, under a page that goes on", async ({ page, site, off }) => {
  const app = await withClock(page);
  await app.install();
  await page.evaluate(() => (location.hash = "passerelle/quiz/deis"));
  await interview(app.quiz, FACTS, { stopAt: QUESTIONS.corps });
  site.folder = off;
  await page.clock.fastForward(HOUR);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await interview(app.quiz, FACTS);
  expect(await app.quiz.verdict()).toBe("to-confirm");
  await expect(app.news).toBeHidden();

  await page.goto("/");
  await app.expectList();
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(read(await app.title.innerText())).toBe(FIRST_TITLE);
});
