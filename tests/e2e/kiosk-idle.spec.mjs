/** A screen among strangers, when nobody touches it any more. Time passes as the test says. */
import { focused } from "./support/focus.mjs";
import { openHost } from "./support/host.mjs";
import { CODE, code } from "./support/kept.mjs";
import { END, GO_ON, Kiosk, PUBLIC, publish, SCREENS, SMALLER } from "./support/kiosk.mjs";
import { interview } from "./support/person.mjs";
import { expect, test } from "./support/test.mjs";
import { QUESTIONS } from "./support/words.mjs";

test.use({ viewport: SCREENS.portrait, others: [PUBLIC], hasTouch: true });

/** @type {Kiosk} */
let kiosk;
test.beforeEach(async ({ page }) => {
  kiosk = new Kiosk(page);
  await kiosk.open();
});

/** How many timers and frames the page waits for. */
function countTimers() {
  const pending = new Set();
  globalThis.pendingTimers = () => pending.size;
  for (const [set, clear] of [
    ["setTimeout", "clearTimeout"],
    ["requestAnimationFrame", "cancelAnimationFrame"],
    ["setInterval", "clearInterval"],
  ]) {
    const [begin, end] = [globalThis[set], globalThis[clear]];
    globalThis[set] = (act, ...how) => {
      const id = begin((...args) => {
        if (set !== "setInterval") pending.delete(`${set} ${id}`);
        return act(...args);
      }, ...how);
      pending.add(`${set} ${id}`);
      return id;
    };
    globalThis[clear] = (id) => {
      pending.delete(`${set} ${id}`);
      return end(id);
    };
  }
}

test("nothing runs out while nobody is there", async () => {
  await kiosk.wait(24 * 3600);
  await expect(kiosk.invitation).toBeVisible();
});

test("no timer waits while nobody is there", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL });
  await page.addInitScript(countTimers);
  await page.goto("/kiosk.html");
  const real = new Kiosk(page);
  await expect(real.invitation).toBeVisible();
  const timers = () => page.evaluate(() => globalThis.pendingTimers());
  expect(await timers()).toBe(0);
  await real.explore();
  expect(await timers(), "with a visitor").toBe(1);
  await real.end();
  await expect(real.invitation).toBeVisible();
  expect(await timers(), "after the visitor").toBe(0);
  await page.close();
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
  await kiosk.wait(8);
  await expect(kiosk.warning, "20 seconds at least").toBeVisible();
  await kiosk.wait(3);
  await expect(kiosk.invitation).toBeVisible();
});

test("who goes on finds everything as it was, the focus too", async ({ page }) => {
  const quiz = await kiosk.askAboutDeis();
  await interview(quiz, { corps: true }, { stopAt: QUESTIONS.corpsYears });
  await quiz.type("2");
  await kiosk.wait(50);
  await expect(kiosk.warning).toBeVisible();
  expect((await focused(page)).text).toBe(GO_ON);
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

test("nothing behind the warning can be reached", async ({ page }) => {
  const quiz = await kiosk.askAboutDeis();
  await kiosk.wait(46);
  await expect(kiosk.warning).toBeVisible();
  const box = await kiosk.warning.boundingBox();
  expect(box, "it covers the screen").toEqual({ x: 0, y: 0, ...SCREENS.portrait });
  await expect(kiosk.root.locator(".kiosk__screen")).toHaveAttribute("inert");
  for (const _ of Array(4)) {
    await page.keyboard.press("Tab");
    expect([GO_ON, END, ""]).toContain((await focused(page)).text);
  }
  await page.mouse.click(540, 900);
  await kiosk.goOn();
  expect(await quiz.ticked(), "a tap beside the warning reaches nothing").toEqual([]);
});

test("an opened code is covered by the warning, and there again for who goes on", async ({ page, baseURL }) => {
  await publish(page.context(), baseURL);
  await page.goto(`${PUBLIC}/kiosk.html`);
  await expect(kiosk.invitation).toBeVisible();
  const quiz = await kiosk.askAboutDeis();
  await interview(quiz, { holds: ["master"] });
  await quiz.button(CODE).tap();
  await expect(code(quiz)).toBeVisible();
  await kiosk.wait(46);
  const { x, y, width, height } = await code(quiz).boundingBox();
  const above = await kiosk.root.evaluate(
    (it, [x, y]) => Boolean(it.shadowRoot.elementFromPoint(x, y)?.closest("[role=alertdialog]")),
    [x + width / 2, y + height / 2],
  );
  expect(above).toBe(true);
  await kiosk.goOn();
  await expect(code(quiz)).toBeVisible();
});

/** Until the page stands still again: it would scroll on while the clock is set. */
async function scroll(page) {
  const view = page.locator(".kiosk__view");
  await page.mouse.move(540, 1200);
  await page.mouse.wheel(0, 20);
  await expect.poll(() => view.evaluate((it) => it.scrollTop)).toBeGreaterThan(0);
}

for (const [name, act] of [
  ["a key", ({ page }) => page.keyboard.press("Shift")],
  ["typing", ({ explorer }) => explorer.search.pressSequentially("a")],
  ["a click", ({ page }) => page.mouse.click(5, 900)],
  ["a touch", ({ page }) => page.touchscreen.tap(5, 900)],
  ["the wheel", ({ page }) => scroll(page)],
  ["a screen reader's click", ({ page }) => page.evaluate(() => document.querySelector("main").click())],
  ["a screen reader's focus", ({ root }) => root.getByRole("combobox").first().evaluate((it) => it.focus())],
]) {
  test(`${name} counts as somebody who is there`, async () => {
    await kiosk.explore();
    await kiosk.wait(40);
    await act(kiosk);
    await kiosk.wait(40);
    await expect(kiosk.warning).toBeHidden();
    await kiosk.wait(10);
    await expect(kiosk.warning).toBeVisible();
  });
}

for (const [name, time] of [
  ["back by a day", "2026-11-22T13:00"],
  ["forward by a day", "2026-11-24T13:00"],
]) {
  test(`the clock of the machine may jump ${name}`, async ({ page }) => {
    await kiosk.explore();
    await kiosk.wait(40);
    await page.clock.setSystemTime(time);
    await expect(kiosk.warning).toBeHidden();
    await kiosk.wait(4);
    await expect(kiosk.warning).toBeHidden();
    await kiosk.wait(2);
    await expect(kiosk.warning).toBeVisible();
    await kiosk.wait(21);
    await expect(kiosk.invitation).toBeVisible();
  });
}

test("a machine that has slept wakes with an invitation", async ({ page }) => {
  await kiosk.explore();
  // Time has passed and no timer was heard, until the screen is there again.
  await page.evaluate(() => {
    const slept = performance.now() + 3_600_000;
    Object.defineProperty(performance, "now", { value: () => slept, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(kiosk.invitation).toBeVisible();
});

test("a page that Back brings back is as nobody had been there", async ({ page }) => {
  await kiosk.explore();
  const shown = (persisted) => page.evaluate((it) => void dispatchEvent(new PageTransitionEvent("pageshow", it)), { persisted });
  await shown(false);
  await expect(kiosk.button(END)).toBeVisible();
  await shown(true);
  await expect(kiosk.invitation).toBeVisible();
});

test("two kiosks of one browser know nothing of each other", async ({ page, context }) => {
  const other = new Kiosk(await context.newPage());
  await other.open();
  await page.bringToFront();
  const quiz = await kiosk.askAboutDeis();
  await interview(quiz, { corps: true }, { stopAt: QUESTIONS.corpsYears });
  await expect(other.invitation).toBeVisible();
  await kiosk.wait(40);
  const second = await other.askAboutDeis();
  expect(await second.ticked()).toEqual([]);
  await kiosk.wait(30);
  await expect(kiosk.invitation).toBeVisible();
  await expect(second.heading, "the visitor of the other one is still there").toHaveText(QUESTIONS.diplomas);
  await other.end();
  await expect(other.invitation).toBeVisible();
});

test("two kiosks on one page forget their own visitors alone", async ({ page }) => {
  const element = (id) => `<passerelle-explorer id="${id}" mode="kiosk" loading="eager"></passerelle-explorer>`;
  await openHost(page, element("one") + element("two"));
  const press = (id, action) =>
    page.locator(`#${id}`).evaluate((it, action) => it.shadowRoot.querySelector(`[data-action^=${action}]`).click(), action);
  const [one, two] = ["one", "two"].map((id) => page.locator(`#${id}`));
  await expect(two.getByRole("button", { name: "Explorer les métiers" })).toBeVisible();
  await press("one", "kiosk-begin");
  await press("two", "kiosk-begin");
  await one.evaluate((it) => it.shadowRoot.querySelector("[data-value=larger]").click());
  await press("one", "kiosk-end");
  await expect(one.locator(".attract")).toHaveCount(1);
  await expect(two.getByRole("button", { name: END })).toBeVisible();
  await expect(two.getByRole("button", { name: SMALLER })).toHaveAttribute("aria-disabled", "true");
});
