/** axe on whole pages, defects planted to see that it looks, and what axe cannot see. Every state of every widget: tests/access. */
import { findings } from "./support/axe.mjs";
import { openHost } from "./support/host.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { interview, says } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { STATES } from "./support/states.mjs";
import { expect, test } from "./support/test.mjs";
import { QUESTIONS, RESULT } from "./support/words.mjs";

/** The pages of visitors, with all that stands around the widgets. */
const PAGES = ["start", "card-open", "explorer-list", "explorer-card"];

for (const { name, reach } of STATES.filter((it) => PAGES.includes(it.name))) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await reach(page);
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await findings(page), `${colorScheme}, ${width} px`).toEqual({ violations: [], incomplete: [] });
      }
    }
  });
}

const DEFECTS = [
  {
    name: "a box without a name",
    rule: "label",
    plant: (root) => root.querySelector("label:has(input)").querySelectorAll("span").forEach((it) => it.remove()),
  },
  {
    name: "words that are too pale",
    rule: "color-contrast",
    plant: (root) => (root.querySelector("#hint").style.color = "#c8c8c8"),
  },
  {
    name: "a picture without words",
    rule: "image-alt",
    plant: (root) => {
      const image = document.createElement("img");
      image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
      root.querySelector("form").append(image);
    },
  },
  {
    name: "a button without a name",
    rule: "button-name",
    plant: (root) => (root.querySelector("button").textContent = ""),
  },
];

for (const { name, rule, plant } of DEFECTS) {
  test(`axe finds what is planted in the shadow root: ${name}`, async ({ page, quiz }) => {
    const rules = async () => (await findings(page)).violations.map((it) => it.split(":")[0]);
    expect(await rules()).not.toContain(rule);
    await quiz.root.evaluate(
      (it, plant) => new Function("root", `(${plant})(root)`)(it.shadowRoot),
      plant.toString(),
    );
    expect(await rules()).toContain(rule);
  });
}

const MEDIA = [
  { name: "forced colours", media: { forcedColors: "active" } },
  { name: "reduced motion", media: { reducedMotion: "reduce" } },
  { name: "more contrast", media: { contrast: "more" } },
  { name: "dark", media: { colorScheme: "dark" } },
];

for (const { name, media } of MEDIA) {
  test(`a whole quiz by keyboard, the focus always in sight: ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto("/ingenieur-social.html");
    const quiz = new Quiz(page);
    const hand = new Keyboard(quiz);
    await hand.goToQuiz();
    const facts = { holds: ["educator"], since2018: true, years: { socialWork: "1" } };
    await interview(quiz, facts, { hand, onScreen: () => hand.expectFocusToShow("on the new screen") });
    expect(await quiz.verdict()).toBe("to-confirm");
  });
}

test("with reduced motion nothing moves", async ({ page, quiz }) => {
  const longest = () =>
    quiz.root.evaluate((host) => {
      const seconds = [...host.shadowRoot.querySelectorAll("*")].flatMap((it) => {
        const { transitionDuration, animationDuration } = getComputedStyle(it);
        return `${transitionDuration},${animationDuration}`.split(",").map(parseFloat);
      });
      return Math.max(...seconds);
    });
  expect(await longest()).toBeGreaterThan(0);
  expect(await longest()).toBeLessThanOrEqual(0.2);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await longest()).toBe(0);
});

test("by keyboard: Shift+Tab from a question leads back to what is before it", async ({ page }) => {
  await page.goto("/ingenieur-social.html");
  const quiz = new Quiz(page);
  const hand = new Keyboard(quiz);
  await hand.goToQuiz();
  await hand.answer(says({}, QUESTIONS.diplomas));
  await quiz.expectScreen(QUESTIONS.corps);
  await hand.tabTo({ tag: "a", text: "À propos" }, "Shift+Tab");
});

test("by keyboard: Back, Modifier and Recommencer move the focus to what they show", async ({ page }) => {
  await page.goto("/ingenieur-social.html");
  const quiz = new Quiz(page);
  const hand = new Keyboard(quiz);
  await hand.goToQuiz();
  await interview(quiz, { corps: true, years: { corps: "2" } }, { hand });
  await hand.tabTo({ tag: "button", text: "Modifier : Corps de la PJJ ou des services pénitentiaires" });
  await hand.press("Enter", { leaves: true });
  await quiz.expectScreen(QUESTIONS.corps);
  await hand.tabTo({ tag: "button", text: "Question précédente" });
  await hand.press("Space", { leaves: true });
  await quiz.expectScreen(QUESTIONS.diplomas);
  await hand.tabTo({ tag: "button", text: "Continuer" });
  await hand.press("Enter", { leaves: true });
  await quiz.expectScreen(RESULT);
  await hand.tabTo({ tag: "button", text: "Recommencer" });
  await hand.press("Enter", { leaves: true });
  await quiz.expectScreen(QUESTIONS.diplomas);
  await hand.expectFocusToShow("after Recommencer");
});

test("by keyboard: sections and asides open and close by Enter and Space", async ({ page }) => {
  await page.goto("/ingenieur-social.html");
  const quiz = new Quiz(page);
  const hand = new Keyboard(quiz);
  const missions = page.getByText("Organiser les parcours de formation", { exact: false });
  await expect(page.locator("passerelle-card").getByRole("article")).toBeVisible();
  await expect(missions).toBeHidden();
  await hand.tabTo({ tag: "summary", text: "Les missions" });
  await hand.press("Enter");
  await expect(missions).toBeVisible();
  await hand.press("Space");
  await expect(missions).toBeHidden();
});

for (const level of [undefined, 1, 2, 3, 4, 5, 6, 9, "abc"]) {
  test(`headings begin at the host's level: heading-level ${level}`, async ({ page }) => {
    const attribute = level === undefined ? "" : `heading-level="${level}"`;
    await openHost(
      page,
      `<passerelle-card profile="ingenieur-social" loading="eager" ${attribute}></passerelle-card>
       <passerelle-quiz diploma="deis" loading="eager" ${attribute}></passerelle-quiz>`,
    );
    const first = Math.min(Number.isInteger(level) ? level : 2, 6);
    const below = (depth) => Math.min(first + depth, 6);
    const heading = (name, depth) => page.getByRole("heading", { name, level: below(depth), exact: true });
    await expect(heading("Ingénieure sociale ou ingénieur social", 0)).toBeVisible();
    await expect(heading("Les conditions d’accès", 1)).toBeVisible();
    await expect(heading("Puis-je préparer le DEIS ?", 0)).toBeVisible();
    await expect(heading(QUESTIONS.diplomas, 1)).toBeVisible();
    const quiz = new Quiz(page);
    await interview(quiz, { holds: ["defa"], years: { socialWork: "2" } });
    await expect(heading(RESULT, 1)).toBeVisible();
    await expect(heading("Vos réponses", 1)).toBeVisible();
    await expect(heading("Avec un diplôme paramédical", 2)).toHaveCount(1);
  });
}
