/** A result that a visitor takes from a screen among strangers to their own telephone: by a code, and no server. */
import { answerAll, asked, PERSONS } from "./support/joint.mjs";
import { CODE, code, said, scan } from "./support/kept.mjs";
import { Kiosk, PUBLIC, publish, PWA, SCREENS } from "./support/kiosk.mjs";
import { interview, UNKNOWN } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { RESULT } from "./support/words.mjs";

test.use({ others: [PUBLIC] });

/** @type {Kiosk} */
let kiosk;
test.beforeEach(({ page }) => void (kiosk = new Kiosk(page)));

/** Shows the code by one tap, and gives back what a telephone reads on a screen of 96 dots an inch. */
async function take() {
  await kiosk.quiz.button(CODE).click();
  await expect(code(kiosk.quiz)).toBeInViewport({ ratio: 1 });
  const scanned = await scan(code(kiosk.quiz));
  const { width } = await code(kiosk.quiz).boundingBox();
  expect(scanned.border, "modules of white around it").toBeGreaterThanOrEqual(3.9);
  expect(scanned.size, "pixels of a module").toBeGreaterThanOrEqual(4);
  expect((width / 96) * 25.4, "millimetres").toBeGreaterThanOrEqual(40);
  return scanned.text;
}

/** What the visitor finds at home. */
async function openAtHome(link) {
  const page = await kiosk.page.context().newPage();
  await page.goto(link.replace(`${PUBLIC}/#`, `${PUBLIC}${PWA}#`));
  const quiz = new Quiz(page, page.locator("passerelle-explorer"));
  await expect(quiz.heading).toHaveText(RESULT);
  return quiz;
}

/** All that a result says, but how to take it away, which is not the same at home. */
async function told(quiz) {
  const { announced, doors, answers, held } = await said(quiz);
  return { announced, doors, answers, held };
}

const SINGLE = [
  { name: "open", facts: { holds: ["master"] } },
  { name: "not yet", facts: { holds: ["defa"], years: { socialWork: "2,25" } } },
  { name: "not known", facts: { holds: ["defa"], years: { socialWork: UNKNOWN } } },
];

/** Every result where a screen is upright, one of each kind where it is wide. */
const RESULTS = [
  { screen: "portrait", single: SINGLE, joint: PERSONS },
  { screen: "landscape", single: SINGLE.slice(0, 1), joint: PERSONS.slice(0, 1) },
  { screen: "small", single: SINGLE.slice(0, 1), joint: PERSONS.slice(0, 1) },
];

for (const { screen, single, joint } of RESULTS) {
  test.describe(screen, () => {
    test.use({ viewport: SCREENS[screen] });

    for (const { name, facts } of single) {
      test(`one tap shows a code that opens the same result at home: ${name}`, async ({ baseURL }) => {
        await kiosk.openInPublic(baseURL);
        await interview(await kiosk.askAboutDeis(), facts);
        const link = await take();
        expect(link).toMatch(`${PUBLIC}/#passerelle/quiz/deis/1;`);
        expect(await told(await openAtHome(link))).toEqual(await told(kiosk.quiz));
      });
    }

    for (const { name, facts } of joint) {
      test(`and that of all diplomas: ${name}`, async ({ baseURL }) => {
        await kiosk.openInPublic(baseURL);
        await answerAll(await kiosk.askAboutAll(), facts);
        const link = await take();
        expect(link).toMatch(`${PUBLIC}/#passerelle/quiz/1;`);
        expect(await told(await openAtHome(link))).toEqual(await told(kiosk.quiz));
      });
    }
  });
}

/** Ticks every box, and says of everything else what takes the most letters. */
function saysMost(_facts, title) {
  const { answer } = asked(title);
  if (answer.years) return { typed: "12,75" };
  if (answer.several) return { ticked: answer.several.choices.map((it) => it.label.replaceAll(/\s+/g, " ")) };
  return { chosen: answer.one.toSorted((a, b) => b.id.length - a.id.length)[0].label.replaceAll(/\s+/g, " ") };
}

for (const screen of ["portrait", "landscape"]) {
  test.describe(`the longest result, ${screen}`, () => {
    test.use({ viewport: SCREENS[screen] });

    test("can be read, too", async ({ baseURL }) => {
      await kiosk.openInPublic(baseURL);
      await interview(await kiosk.askAboutAll(), {}, { answers: saysMost });
      const link = await take();
      expect(await told(await openAtHome(link))).toEqual(await told(kiosk.quiz));
    });
  });
}

test.describe("where the result stands", () => {
  test.use({ viewport: SCREENS.portrait });

  test("how to take it is on the screen with the verdict, before all that there is to read", async ({ baseURL }) => {
    await kiosk.openInPublic(baseURL);
    await interview(await kiosk.askAboutDeis(), { holds: ["master"] });
    await expect(kiosk.quiz.button(CODE)).toBeInViewport({ ratio: 1 });
    await expect(kiosk.root.getByText("Elles ne passent par aucun serveur.")).toBeVisible();
    await expect(kiosk.quiz.button("Copier le lien")).toHaveCount(0);
  });

  test("showing the code sends nothing, and the address stays as it was", async ({ page, context, baseURL }) => {
    await kiosk.openInPublic(baseURL);
    await interview(await kiosk.askAboutDeis(), { holds: ["master"] });
    const before = { url: page.url(), entries: await page.evaluate(() => history.length) };
    const requests = [];
    context.on("request", (it) => requests.push(it.url()));
    await take();
    expect(requests).toEqual([]);
    expect({ url: page.url(), entries: await page.evaluate(() => history.length) }).toEqual(before);
  });

  for (const site of ["http://localhost", "http://127.0.0.1", "http://[::1]"]) {
    test.describe("on the machine itself, which no telephone finds", () => {
      test.use({ others: [site] });

      test(`there is no code, and nothing about one: ${site}`, async ({ page, baseURL }) => {
        await publish(page.context(), baseURL, site);
        await page.goto(`${site}/kiosk.html`);
        await interview(await kiosk.askAboutDeis(), { holds: ["master"] });
        await expect(kiosk.quiz.heading).toHaveText(RESULT);
        await expect(kiosk.quiz.button(CODE)).toHaveCount(0);
        await expect(kiosk.root.getByText("Garder ce résultat")).toHaveCount(0);
      });
    });
  }
});
