/** A screen among strangers, by finger alone: whatever is to be touched is large, near and answers at once. */
import { CODE, code } from "./support/kept.mjs";
import { Kiosk, LARGER, LESS, MORE, PUBLIC, SCREENS } from "./support/kiosk.mjs";
import { KIOSK_STATES } from "./support/kiosk-states.mjs";
import { interview, says } from "./support/person.mjs";
import { expect, test } from "./support/test.mjs";
import { NO_DIPLOMA, QUESTIONS, RESULT } from "./support/words.mjs";

test.use({ viewport: SCREENS.portrait, hasTouch: true, others: [PUBLIC] });

/** @type {Kiosk} */
let kiosk;
test.beforeEach(({ page }) => void (kiosk = new Kiosk(page)));

/** What can be pressed, ticked or typed into; a box is pressed by its label. */
const CONTROLS =
  "a[href], button, summary, select, textarea, input:not([type=checkbox], [type=radio]), label:has(input), [tabindex='0'], [role=button]";

/** The controls on the screen that are smaller than `least` pixels one way or the other, and how many there are. */
function small(root, least) {
  return root.evaluate(
    (it, [controls, least]) => {
      const all = [...it.shadowRoot.querySelectorAll(controls)].filter((it) => it.checkVisibility());
      const tooSmall = all
        .map((it) => ({ text: it.textContent.trim().slice(0, 40), box: it.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < least - 0.01)
        .map(({ text, box }) => `${text}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
      return { n_controls: all.length, tooSmall };
    },
    [CONTROLS, least],
  );
}

for (const { name, reach } of KIOSK_STATES) {
  test(`whatever is to be touched is 15 mm large, and 48 pixels, on every screen: ${name}`, async ({ page, baseURL }) => {
    // A screen that is whole has one size.
    await page.addInitScript(() => (Element.prototype.requestFullscreen = () => Promise.reject(new Error("not here"))));
    await kiosk.openInPublic(baseURL);
    await reach(kiosk);
    for (const [screen, viewport] of Object.entries(SCREENS)) {
      await page.setViewportSize(viewport);
      const { n_controls, tooSmall } = await small(kiosk.root, Math.max(48, (15 / 25.4) * 96));
      expect.soft(n_controls, screen).toBeGreaterThan(1);
      expect.soft(tooSmall, screen).toEqual([]);
    }
  });
}

test("the warning, too", async () => {
  await kiosk.open();
  await kiosk.explore();
  await kiosk.wait(46);
  await expect(kiosk.warning).toBeVisible();
  expect((await small(kiosk.root, (15 / 25.4) * 96)).tooSmall).toEqual([]);
});

test("on a coarse screen it is 48 pixels, on a fine one as many as 15 mm take", async () => {
  await kiosk.open();
  const height = (millimetre) =>
    kiosk.root.evaluate((it, millimetre) => {
      it.shadowRoot.querySelector(".kiosk").style.setProperty("--_mm", `${millimetre}px`);
      return it.shadowRoot.querySelector(".attract [data-value=language]").getBoundingClientRect().height;
    }, millimetre);
  expect(await height(200 / 25.4)).toBeCloseTo((15 * 200) / 25.4, 0);
  await kiosk.explore();
  const bar = (millimetre) =>
    kiosk.root.evaluate((it, millimetre) => {
      it.shadowRoot.querySelector(".kiosk").style.setProperty("--_mm", `${millimetre}px`);
      return getComputedStyle(it.shadowRoot.querySelector(".kiosk__bar .button")).minHeight;
    }, millimetre);
  expect(await bar(40 / 25.4)).toBe("48px");
});

/** Taps where a person sees it, after scrolling there by finger. */
async function tap(locator) {
  await locator.scrollIntoViewIfNeeded();
  await locator.tap();
}

/** A visitor's hand: taps and nothing else. */
const HAND = {
  async answer({ ticked, chosen, typed, isUnknown }) {
    const { quiz } = kiosk;
    if (isUnknown) return tap(quiz.button("Je ne sais pas"));
    if (ticked) for (const label of ticked.length ? ticked : [NO_DIPLOMA]) await tap(quiz.label(label));
    if (chosen) await tap(quiz.label(chosen));
    if (typed) for (let years = 0; years < Number(typed); years += 0.5) await tap(quiz.button(MORE));
    await tap(quiz.button("Continuer"));
  },
};

for (const [name, facts, verdict] of [
  ["boxes", { holds: ["master"] }, "met"],
  ["one of two, and years", { corps: true, years: { corps: "2" } }, "not-met"],
  ["years after a diploma, and when it began", { holds: ["educator"], since2018: true, years: { socialWork: "1" } }, "to-confirm"],
]) {
  test(`every question can be answered by taps: ${name}`, async () => {
    await kiosk.open();
    await kiosk.button("Explorer les métiers").tap();
    await tap(kiosk.explorer.link("Ingénieure sociale ou ingénieur social"));
    await tap(kiosk.explorer.link("Puis-je préparer le DEIS ?"));
    await expect(kiosk.quiz.heading).toBeVisible();
    await interview(kiosk.quiz, facts, { hand: HAND, answers: says });
    expect(await kiosk.quiz.verdict()).toBe(verdict);
  });
}

test("years go up and down by half a year, and not below none", async () => {
  await kiosk.open();
  const quiz = await kiosk.askAboutDeis();
  await interview(quiz, { corps: true }, { stopAt: QUESTIONS.corpsYears });
  for (let n_taps = 0; n_taps < 6; n_taps += 1) await quiz.button(MORE).tap();
  await expect(quiz.field).toHaveValue("3");
  await quiz.button(LESS).tap();
  await expect(quiz.field).toHaveValue("2,5");
  for (let n_taps = 0; n_taps < 7; n_taps += 1) await quiz.button(LESS).tap();
  await expect(quiz.field).toHaveValue("0");
});

test("a result, its code and what is behind a link come by one tap each", async ({ baseURL }) => {
  await kiosk.openInPublic(baseURL);
  const quiz = await kiosk.askAboutDeis();
  await interview(quiz, { holds: ["master"] });
  await expect(quiz.heading).toHaveText(RESULT);
  await quiz.button(CODE).tap();
  await expect(code(quiz)).toBeInViewport({ ratio: 1 });
  await tap(quiz.button(LARGER));
  await expect(kiosk.root.locator(".kiosk--large")).toHaveCount(1);
});

/** What a mouse may change by being somewhere: a look, which says nothing. */
const LOOK = /^(background|border|color|text-decoration|text-underline-offset|outline)/;

test("nothing is shown, hidden or moved by hovering, which fingers cannot", async () => {
  await kiosk.open();
  const changed = await kiosk.root.evaluate((it) => {
    const inner = (rule) => (rule.cssRules ? [rule, ...[...rule.cssRules].flatMap(inner)] : [rule]);
    const rules = it.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].flatMap(inner));
    return rules.filter((it) => it.selectorText?.includes(":hover")).flatMap((it) => [...it.style]);
  });
  expect(changed).not.toEqual([]);
  expect(changed.filter((it) => !LOOK.test(it))).toEqual([]);
});

for (const screen of ["portrait", "landscape"]) {
  test.describe(`within reach of a wheelchair, ${screen}`, () => {
    test.use({ viewport: SCREENS[screen] });
    const { height } = SCREENS[screen];

    async function expectWithinReach(locators) {
      for (const it of locators) {
        const { y, height: own } = await it.boundingBox();
        expect(y, `${await it.textContent()} from above`).toBeGreaterThanOrEqual(height / 3);
        expect(y + own, `${await it.textContent()} from below`).toBeLessThanOrEqual(height);
      }
    }

    test("what begins, goes on and ends is in the lower two thirds", async () => {
      await kiosk.open();
      await expectWithinReach(await kiosk.root.locator(".attract button").all());
      await kiosk.askAboutDeis();
      await expectWithinReach(await kiosk.root.locator(".kiosk__bar button").all());
      await kiosk.quiz.button("Continuer").scrollIntoViewIfNeeded();
      await expectWithinReach([kiosk.quiz.button("Continuer")]);
      await kiosk.wait(46);
      await expectWithinReach(await kiosk.warning.getByRole("button").all());
    });
  });
}

test("in portrait nothing at all is to be touched in the upper third", async ({ baseURL }) => {
  await kiosk.openInPublic(baseURL);
  await kiosk.explore();
  const third = SCREENS.portrait.height / 3;
  const above = () =>
    kiosk.root.evaluate(
      (it, [controls, third]) =>
        [40, 200, 400, 600].flatMap((y) =>
          [100, 300, 540, 780, 980].filter((x) => y < third && it.shadowRoot.elementFromPoint(x, y)?.closest(controls)),
        ),
      [CONTROLS, third],
    );
  expect(await above()).toEqual([]);
  await kiosk.root.locator(".kiosk__view").evaluate((it) => it.scrollTo(0, 500));
  expect(await above(), "nor when one has scrolled").toEqual([]);
});
