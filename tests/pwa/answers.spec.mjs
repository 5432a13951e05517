/** Answers that the device keeps: when the visitor says so, until they say otherwise. */
import { interview } from "../e2e/support/person.mjs";
import { PARTLY } from "../e2e/support/kept.mjs";
import { QUESTIONS, RESULT } from "../e2e/support/words.mjs";
import { App } from "./support/app.mjs";
import { expect, GONE, test } from "./support/test.mjs";

test.use({ provoked: { problems: [], possible: GONE } });

const FACTS = { holds: ["educator"], since2018: true, years: { socialWork: "1" } };
const KEPT = "Vos réponses sont gardées sur cet appareil.";
const ERASED = "Vos réponses sont effacées de cet appareil.";

const stored = (page) => page.evaluate(() => ({ ...localStorage }));

/** A visitor who has begun a quiz. */
async function begin(app) {
  await app.open("#passerelle/quiz/deis");
  await interview(app.quiz, FACTS, { stopAt: QUESTIONS.socialWorkYears });
}

test("nothing is kept unless the visitor says so", async ({ page, app }) => {
  await begin(app);
  await expect(app.keep).not.toBeChecked();
  expect(await stored(page)).toEqual({});
  await app.open("#passerelle/metiers");
  await expect(app.resume).toBeHidden();
});

test("kept answers follow the quiz, come back on the next visit, and go on to the result", async ({ context, page, app }) => {
  await begin(app);
  await app.keep.check();
  await expect(page.getByText(KEPT)).toBeVisible();
  await page.close();

  const later = new App(await context.newPage());
  await later.open();
  await later.resume.click();
  await later.quiz.expectScreen(QUESTIONS.socialWorkYears);
  await expect(later.resume).toBeHidden();
  await expect(later.keep).toBeChecked();
  await interview(later.quiz, FACTS);
  await later.page.close();

  const last = new App(await context.newPage());
  await last.open();
  await last.resume.click();
  await last.quiz.expectScreen(RESULT);
  expect(await last.quiz.verdict()).toBe("to-confirm");
});

test("who says so before the first answer has it kept from then on", async ({ page, app }) => {
  await app.open();
  await app.keep.check();
  await page.reload();
  await app.expectList();
  await expect(app.keep).toBeChecked();
  await expect(app.resume).toBeHidden();
  await page.evaluate(() => (location.hash = "passerelle/quiz/deis"));
  await interview(app.quiz, FACTS);
  await expect.poll(async () => Object.values(await stored(page))).toEqual([await app.explorer.root.evaluate((it) => it.place)]);
});

for (const { name, erase } of [
  { name: "by the button below the quiz", erase: (page) => page.getByRole("button", { name: "Effacer mes réponses de cet appareil" }).click() },
  { name: "by the box", erase: (page, app) => app.keep.uncheck() },
]) {
  test(`one tap erases them at once, ${name}, and no later answer is kept`, async ({ page, app }) => {
    await begin(app);
    await app.keep.check();
    await erase(page, app);
    expect(await stored(page)).toEqual({});
    await expect(page.getByText(ERASED)).toBeVisible();
    await expect(app.keep).not.toBeChecked();
    await expect(app.keep).toBeFocused();
    await interview(app.quiz, FACTS);
    expect(await stored(page)).toEqual({});
  });
}

test("one tap erases them on return, from the address, too", async ({ context, page, app }) => {
  await begin(app);
  await app.keep.check();
  await page.close();
  const later = new App(await context.newPage());
  await later.open();
  await later.erase.click();
  expect(await stored(later.page)).toEqual({});
  await expect(later.resume).toBeHidden();
  await later.page.reload();
  await later.expectList();
  await expect(later.resume).toBeHidden();
});

test("answers that came by a link or were resumed leave the address when they are erased", async ({ page, app }) => {
  await app.open("#passerelle/quiz/deis/1;corps=non;diplomes=travail-social-5;fin");
  await app.keep.check();
  await page.getByRole("button", { name: "Effacer mes réponses de cet appareil" }).click();
  expect(await page.evaluate(() => location.hash)).toBe("#passerelle/quiz/deis");
});

test("“Recommencer” takes back what is kept", async ({ page, app }) => {
  await app.open("#passerelle/quiz/deis");
  await interview(app.quiz, FACTS);
  await app.keep.check();
  await app.quiz.restart();
  await expect.poll(async () => Object.values(await stored(page))).toEqual([""]);
  await expect(app.keep).toBeChecked();
});

test("what is erased in one page is kept by no other", async ({ context, page, app }) => {
  await begin(app);
  await app.keep.check();
  const other = new App(await context.newPage());
  await other.open();
  await other.erase.click();
  await expect(app.keep).not.toBeChecked();
  await interview(app.quiz, FACTS);
  expect(await stored(page)).toEqual({});
});

for (const { name, text, resumes } of [
  { name: "something else", text: "javascript:alert(1)", resumes: false },
  { name: "of an older dataset", text: "#passerelle/quiz/deis/1;diplomes=niveau-7;taille=180;fin", resumes: true },
]) {
  test(`what is kept may be ${name}`, async ({ page, app }) => {
    await app.open();
    await page.evaluate((text) => localStorage.setItem("passerelle.reponses", text), text);
    await page.reload();
    await app.expectList();
    await expect(app.resume).toBeVisible({ visible: resumes });
    if (!resumes) return;
    await app.resume.click();
    await expect(page.getByText(PARTLY)).toBeVisible();
  });
}

test("without the server they come back as well", async ({ page, site, app }) => {
  await app.install();
  await page.evaluate(() => (location.hash = "passerelle/quiz/deis"));
  await interview(app.quiz, FACTS);
  await app.keep.check();
  await site.kill();
  await page.goto("/#passerelle/metiers");
  await page.reload();
  await app.resume.click();
  await app.quiz.expectScreen(RESULT);
});
