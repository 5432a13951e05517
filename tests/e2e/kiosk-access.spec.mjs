/** A screen among strangers, for all of them: by keyboard, by ear, in strong colours, in large text, without motion. */
import { findings } from "./support/axe.mjs";
import { ENGINEER, LIST } from "./support/explorer.mjs";
import { focused } from "./support/focus.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { CONTRAST, END, GO_ON, IN_ENGLISH, Kiosk, LARGER, PUBLIC, SCREENS, SMALLER, WARNING } from "./support/kiosk.mjs";
import { KIOSK_STATES } from "./support/kiosk-states.mjs";
import { interview } from "./support/person.mjs";
import { measure } from "./support/ruler.mjs";
import { expect, test } from "./support/test.mjs";

test.use({ viewport: SCREENS.portrait, others: [PUBLIC] });

/** @type {Kiosk} */
let kiosk;
test.beforeEach(async ({ page }) => {
  // A screen that is whole has one size; these look at several.
  await page.addInitScript(() => (Element.prototype.requestFullscreen = () => Promise.reject(new Error("not here"))));
  kiosk = new Kiosk(page);
});

/** How somebody may read. Nothing moves, since a word that is just coming has no contrast yet. */
const LOOKS = [
  { name: "light", media: { colorScheme: "light" } },
  { name: "dark", media: { colorScheme: "dark" } },
  { name: "forced colours", media: { forcedColors: "active" } },
];

for (const { name, reach } of KIOSK_STATES) {
  test(`axe finds nothing, and nothing is cut off, on every screen: ${name}`, async ({ page, baseURL }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await kiosk.openInPublic(baseURL);
    await reach(kiosk);
    for (const { name, media } of LOOKS) {
      await page.emulateMedia(media);
      const found = await findings(page);
      expect.soft(found.violations, name).toEqual([]);
      await expectAllToFit(page, name);
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
    }
  });

  if (name === "the invitation") continue;
  test(`the same in the largest text and strong contrast: ${name}`, async ({ page, baseURL }) => {
    await kiosk.openInPublic(baseURL);
    await reach(kiosk);
    for (const value of ["larger", "larger", "contrast"]) await kiosk.root.locator(`[data-value=${value}]`).click();
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      expect.soft((await findings(page)).violations, colorScheme).toEqual([]);
    }
    await expectAllToFit(page, "the largest text, dark");
  });
}

/** On every screen. */
async function expectAllToFit(page, look) {
  // Of what scrolls, and of what lies behind the bar while it does, the ruler says so.
  const isNotScrolled = (it) => !/kiosk__view|overlap$/.test(it);
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    await page.setViewportSize(viewport);
    const { tooWide, cutOff } = await measure(page);
    expect.soft({ tooWide, cutOff: cutOff.filter(isNotScrolled) }, `${look}, ${screen}`).toEqual({ tooWide: [], cutOff: [] });
  }
}

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const reducedMotion of ["reduce", "no-preference"]) {
    test(`the invitation is all on the screen: ${screen}, motion: ${reducedMotion}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion });
      await kiosk.open();
      for (const it of await kiosk.root.locator(".attract > :not(svg), .attract__title:visible").all()) {
        await expect(it).toBeInViewport({ ratio: 1 });
      }
      const scrolls = await kiosk.root.evaluate((it) => {
        const { scrollHeight, clientHeight } = it.shadowRoot.querySelector(".attract");
        return scrollHeight - clientHeight;
      });
      expect(scrolls).toBeLessThanOrEqual(0);
      if (reducedMotion === "reduce") {
        const moving = await kiosk.root.evaluate((it) => it.shadowRoot.getAnimations().length);
        expect(moving).toBe(0);
      }
    });
  }
}

test("the warning is announced, by a question and its buttons", async ({ page }) => {
  await kiosk.open();
  await kiosk.explore();
  await kiosk.wait(46);
  const dialog = kiosk.root.getByRole("alertdialog", { name: WARNING });
  await expect(dialog).toHaveAttribute("aria-modal", "true");
  await expect(dialog).toHaveAccessibleDescription(/^Sans réponse, vos réponses s’effacent/);
  expect((await focused(page)).text).toBe(GO_ON);
  await page.clock.resume();
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    expect((await findings(page)).violations, colorScheme).toEqual([]);
  }
});

test("of the countdown, 20, 10 and 5 seconds are said", async ({ page }) => {
  await kiosk.open();
  await kiosk.explore();
  await kiosk.wait(45);
  const said = kiosk.warning.getByRole("status");
  await expect(said).toHaveCount(1);
  const heard = await said.evaluateHandle((it) => {
    const heard = [it.textContent];
    new MutationObserver(() => heard.push(it.textContent)).observe(it, { childList: true, characterData: true, subtree: true });
    return heard;
  });
  for (let second = 0; second < 19; second += 1) {
    await kiosk.wait(1);
    await page.evaluate(() => Promise.resolve());
  }
  const texts = (await heard.jsonValue()).map((it) => it.replaceAll(/\s/g, " "));
  expect(texts).toEqual(["Encore 20 secondes", "Encore 10 secondes", "Encore 5 secondes"]);
});

test("by keyboard alone: from the invitation to a result, to the bar, and out", async ({ page }) => {
  await kiosk.open();
  const hand = new Keyboard(kiosk.quiz);
  await hand.tabTo({ tag: "button", text: LIST });
  await hand.press("Enter", { leaves: true });
  await kiosk.explorer.expectArrival(LIST);
  await hand.tabTo({ tag: "a", text: ENGINEER.title });
  await hand.press("Enter", { leaves: true });
  await kiosk.explorer.expectArrival(ENGINEER.title);
  await hand.tabTo({ tag: "a", text: ENGINEER.quiz });
  await hand.press("Enter", { leaves: true });
  await kiosk.explorer.expectArrival(ENGINEER.quiz);
  await interview(kiosk.quiz, { corps: true, years: { corps: "2" } }, { hand, onScreen: () => hand.expectFocusToShow("on the new screen") });
  expect(await kiosk.quiz.verdict()).toBe("not-met");
  await hand.tabTo({ tag: "button", text: END });
  await hand.press("Space", { leaves: true });
  await expect(kiosk.invitation).toBeVisible();
  await expect.poll(async () => (await focused(page)).tag, "the focus is on the invitation").toBe("h1");
  await hand.tabTo({ tag: "button", text: LIST });
});

test("the focus is never lost, whatever is pressed", async ({ page }) => {
  await kiosk.open();
  const expectFocus = async (after) => expect.poll(async () => (await focused(page)).tag, after).not.toMatch(/^(body|passerelle-explorer)$/);
  await kiosk.explore();
  await expectFocus("after the beginning");
  for (const name of [LARGER, LARGER, LARGER, SMALLER, CONTRAST, IN_ENGLISH, "Français"]) {
    // One that says that it can do no more is pressed all the same.
    await kiosk.button(name).click({ force: true });
    await expectFocus(`after ${name}`);
  }
  await kiosk.wait(46);
  await expectFocus("at the warning");
  await kiosk.goOn();
  await expectFocus("after the warning");
  await kiosk.wait(66);
  await expect(kiosk.invitation).toBeVisible();
  await expectFocus("after all is wiped");
  await kiosk.button(IN_ENGLISH).click();
  await expect(kiosk.root.getByRole("heading", { name: "Explore the professions" })).toBeVisible();
  await expectFocus("after a beginning in English");
});

test("text grows twice, all of it, and shrinks again", async () => {
  await kiosk.open();
  await kiosk.askAboutDeis();
  const sizes = () =>
    kiosk.root.evaluate((it) =>
      [".kiosk__bar .button", ".question", ".choice__label", ".choice__hint", ".explorer__back a"].map((selector) =>
        parseFloat(getComputedStyle(it.shadowRoot.querySelector(selector)).fontSize),
      ),
    );
  const usual = await sizes();
  for (const _ of Array(2)) await kiosk.button(LARGER).click();
  const largest = await sizes();
  largest.forEach((it, idx) => expect(it / usual[idx]).toBeGreaterThan(1.4));
  await expect(kiosk.button(LARGER)).toHaveAttribute("aria-disabled", "true");
  for (const _ of Array(2)) await kiosk.button(SMALLER).click();
  expect(await sizes()).toEqual(usual);
});

for (const [colorScheme, ink, paper] of [["light", "rgb(0, 0, 0)", "rgb(255, 255, 255)"], ["dark", "rgb(255, 255, 255)", "rgb(0, 0, 0)"]]) {
  test(`strong contrast is black and white, until the visitor leaves: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await kiosk.open();
    await kiosk.explore();
    const visit = kiosk.root.locator(".kiosk__visit");
    await expect(visit).not.toHaveCSS("background-color", paper);
    await kiosk.button(CONTRAST).click();
    await expect(kiosk.button(CONTRAST)).toHaveAttribute("aria-pressed", "true");
    for (const it of [visit, kiosk.explorer.title]) await expect(it).toHaveCSS("color", ink);
    await expect(visit).toHaveCSS("background-color", paper);
    await kiosk.end();
    await kiosk.explore();
    await expect(kiosk.button(CONTRAST)).toHaveAttribute("aria-pressed", "false");
  });
}

test("the size of a page's text changes nothing, and what a visitor chooses is for the warning, too", async ({ page }) => {
  await kiosk.open();
  await kiosk.explore();
  const look = () =>
    kiosk.root.evaluate((it) =>
      [...it.shadowRoot.querySelectorAll("*")].slice(0, 60).map((it) => [it.className, getComputedStyle(it).fontSize, it.getBoundingClientRect().height].join()),
    );
  const before = await look();
  await page.addStyleTag({ content: "html { font-size: 62.5% !important } :root { font-size: 10px !important }" });
  expect(await look()).toEqual(before);
  await kiosk.button(LARGER).click();
  await kiosk.button(IN_ENGLISH).click();
  const text = () => kiosk.root.locator(".kiosk__visit").evaluate((it) => getComputedStyle(it).getPropertyValue("--_rem"));
  await kiosk.wait(46);
  await expect(kiosk.root.getByRole("alertdialog", { name: "Are you still there?" })).toBeVisible();
  expect(await text()).toContain("1.25");
});
