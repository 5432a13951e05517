/** A screen among strangers: each visitor begins afresh, is warned before all is wiped, and cannot leave. */
import { findings } from "./support/axe.mjs";
import { Explorer, JOINT, LIST } from "./support/explorer.mjs";
import { focused } from "./support/focus.mjs";
import { interview } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test, TODAY } from "./support/test.mjs";
import { QUESTIONS } from "./support/words.mjs";

const WARNING = "Êtes-vous toujours là ?";
const END = "Terminer et tout effacer";
const SECOND = 1000;

/** Until the page stands still again: it would scroll on while the clock is set. */
async function scroll(page) {
  const stands = page.evaluate(() => new Promise((done) => addEventListener("scrollend", () => done(), { once: true })));
  await page.mouse.wheel(0, 20);
  await stands;
}

class Kiosk {
  constructor(page) {
    this.page = page;
    this.root = page.locator("passerelle-explorer");
    this.invitation = this.root.getByRole("button", { name: JOINT });
    this.warning = this.root.getByRole("alertdialog", { name: WARNING });
  }

  async open() {
    await this.page.clock.install({ time: TODAY });
    await this.page.goto("/kiosk.html");
    await expect(this.invitation).toBeVisible();
    // From here on, time passes when the test says so.
    await this.page.clock.pauseAt(`${TODAY.slice(0, 10)}T13:00`);
  }

  async explore() {
    await this.root.getByRole("button", { name: LIST }).click();
    await expect(this.root.getByRole("heading", { name: LIST })).toBeVisible();
  }

  async askAboutDeis() {
    await this.explore();
    await new Explorer(this.page).link("Ingénieure sociale ou ingénieur social").click();
    await this.root.getByRole("link", { name: "Puis-je préparer le DEIS ?" }).click();
    const quiz = new Quiz(this.page, this.root);
    await expect(quiz.heading).toBeVisible();
    return quiz;
  }

  wait(seconds) {
    return this.page.clock.runFor(seconds * SECOND);
  }

  goOn() {
    return this.warning.getByRole("button", { name: "Continuer" }).click();
  }
}

test.use({ viewport: { width: 1080, height: 1920 } });

/** @type {Kiosk} */
let kiosk;
test.beforeEach(async ({ page }) => {
  kiosk = new Kiosk(page);
  await kiosk.open();
});

test("nothing runs out while nobody is there", async () => {
  await kiosk.wait(24 * 3600);
  await expect(kiosk.invitation).toBeVisible();
});

test("after 45 seconds without a touch it asks, and counts down for 20 seconds", async () => {
  await kiosk.explore();
  await kiosk.wait(44);
  await expect(kiosk.warning).toBeHidden();
  await kiosk.wait(2);
  await expect(kiosk.warning).toBeVisible();
  await expect(kiosk.warning).toContainText(/Encore (19|20)\ssecondes/);
  await kiosk.wait(10);
  await expect(kiosk.warning).toContainText(/Encore (9|10)\ssecondes/);
  await kiosk.wait(11);
  await expect(kiosk.invitation).toBeVisible();
});

test("who goes on finds everything as it was, the focus too", async ({ page }) => {
  const quiz = await kiosk.askAboutDeis();
  await interview(quiz, { corps: true }, { stopAt: QUESTIONS.corpsYears });
  await quiz.type("2");
  await kiosk.wait(50);
  await expect(kiosk.warning).toBeVisible();
  expect((await focused(page)).text).toBe("Continuer");
  await kiosk.goOn();
  await expect(kiosk.warning).toBeHidden();
  await expect(quiz.field).toHaveValue("2");
  await expect(quiz.field).toBeFocused();
});

test("whoever presses a button of the warning gets what it says", async ({ page }) => {
  await kiosk.explore();
  await kiosk.wait(46);
  await page.keyboard.press("Escape");
  await expect(kiosk.warning).toBeHidden();
  await kiosk.wait(46);
  await page.keyboard.press("Tab");
  expect((await focused(page)).text).toBe(END);
  await page.keyboard.press("Enter");
  await expect(kiosk.invitation).toBeVisible();
});

for (const [name, act] of [
  ["typing", (page) => page.keyboard.press("Shift")],
  ["a touch", (page) => page.mouse.click(5, 5)],
  ["the wheel", scroll],
  ["a screen reader's click", (page) => page.evaluate(() => document.querySelector("main").click())],
]) {
  test(`${name} counts as somebody who is there`, async ({ page }) => {
    await kiosk.explore();
    await kiosk.wait(40);
    await act(page);
    await kiosk.wait(40);
    await expect(kiosk.warning).toBeHidden();
    await kiosk.wait(10);
    await expect(kiosk.warning).toBeVisible();
  });
}

for (const [name, leave] of [
  ["by the button", () => kiosk.root.getByRole("button", { name: END }).click()],
  ["by going away", () => kiosk.wait(66)],
]) {
  test(`nothing is left of a visitor who leaves ${name}`, async ({ page, context }) => {
    const entries = await page.evaluate(() => history.length);
    const quiz = await kiosk.askAboutDeis();
    await interview(quiz, { corps: true }, { stopAt: QUESTIONS.corpsYears });
    await quiz.type("7,25");
    await kiosk.root.getByRole("button", { name: "Texte plus grand" }).click();
    await leave();
    await expect(kiosk.invitation).toBeVisible();
    const left = await page.evaluate(() => ({
      text: document.querySelector("passerelle-explorer").shadowRoot.textContent,
      fields: document.querySelector("passerelle-explorer").shadowRoot.querySelectorAll("input").length,
      selection: String(getSelection()),
      fragment: location.hash,
      entries: history.length,
      state: history.state,
      stored: [localStorage.length, sessionStorage.length],
      scrolled: scrollY,
    }));
    expect(left).toMatchObject({ fields: 0, selection: "", fragment: "", entries, state: null, stored: [0, 0], scrolled: 0 });
    expect(left.text).not.toContain("7,25");
    expect(await context.cookies()).toEqual([]);
    const next = await kiosk.askAboutDeis();
    expect(await next.question(), "the next visitor begins afresh").toBe(QUESTIONS.diplomas);
    expect(await next.ticked()).toEqual([]);
    await expect(kiosk.root.getByRole("button", { name: "Texte plus petit" })).toHaveAttribute("aria-disabled", "true");
  });
}

test("every question can be answered by taps alone", async () => {
  const quiz = await kiosk.askAboutDeis();
  await interview(quiz, { corps: true }, { stopAt: QUESTIONS.corpsYears });
  for (let n_taps = 0; n_taps < 6; n_taps += 1) await kiosk.root.getByRole("button", { name: "Une demi-année de plus" }).click();
  await expect(quiz.field).toHaveValue("3");
  await kiosk.root.getByRole("button", { name: "Une demi-année de moins" }).click();
  await expect(quiz.field).toHaveValue("2,5");
  await quiz.continue();
  expect(await quiz.verdict()).toBe("not-met");
});

test("no link, menu, drag or new tab leads out", async ({ page, context }) => {
  const quiz = await kiosk.askAboutDeis();
  await interview(quiz, { holds: ["master"] });
  await expect(kiosk.root.getByRole("button", { name: "Imprimer" })).toBeHidden();
  for (const summary of await kiosk.root.locator("summary:visible").all()) await summary.click();
  expect(await kiosk.root.locator("a[href]:not([href^='#']):not([href*='#passerelle'])").count()).toBe(0);
  const shut = await page.evaluate(() => {
    const fire = (kind) => !document.querySelector("passerelle-explorer").dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }));
    return ["contextmenu", "dragstart", "dragover", "drop", "auxclick"].filter((kind) => !fire(kind));
  });
  expect(shut, "kinds of events that are let through").toEqual([]);
  expect(context.pages()).toHaveLength(1);
});

test("what is to be touched is 15 mm high, on a screen of 96 dots an inch", async () => {
  const small = async () =>
    kiosk.root.evaluate((it) =>
      [...it.shadowRoot.querySelectorAll("button, a, summary, select, label.choice, input[type=text], input[type=search]")]
        .filter((it) => it.checkVisibility())
        .map((it) => ({ text: it.textContent.trim().slice(0, 30), height: it.getBoundingClientRect().height }))
        .filter(({ height }) => height < (15 / 25.4) * 96),
    );
  expect(await small()).toEqual([]);
  const quiz = await kiosk.askAboutDeis();
  expect(await small()).toEqual([]);
  await interview(quiz, { corps: true }, { stopAt: QUESTIONS.corpsYears });
  expect(await small()).toEqual([]);
  await quiz.type("2");
  await quiz.continue();
  expect(await small()).toEqual([]);
});

test("text grows twice, colours get stronger, and axe finds nothing", async ({ page }) => {
  // axe waits for timers.
  await page.clock.resume();
  expect((await findings(page)).violations, "the invitation").toEqual([]);
  await kiosk.explore();
  const size = () => kiosk.root.locator(".kiosk__bar").first().evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
  const usual = await size();
  const larger = kiosk.root.getByRole("button", { name: "Texte plus grand" });
  await larger.click();
  await larger.click();
  expect(await size()).toBeGreaterThan(usual * 1.4);
  await kiosk.root.getByRole("button", { name: "Contraste fort" }).click();
  expect((await findings(page)).violations, "the list").toEqual([]);
  await kiosk.wait(46);
  await expect(kiosk.warning).toBeVisible();
  expect((await findings(page)).violations, "the warning").toEqual([]);
});
