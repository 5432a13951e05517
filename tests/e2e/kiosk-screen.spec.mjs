/** What the page around a kiosk asks of the machine: a screen that stays on, all of it, and nothing to be heard. */
import { Kiosk } from "./support/kiosk.mjs";
import { end, invitation, open } from "./support/kiosk-page.mjs";
import { expect, test } from "./support/test.mjs";

/** Keeps the locks that the browser gives, to be let go of as it does itself. */
function keepLocks() {
  const request = navigator.wakeLock.request.bind(navigator.wakeLock);
  globalThis.locks = [];
  navigator.wakeLock.request = async (kind) => {
    const lock = await request(kind);
    globalThis.locks.push(lock);
    return lock;
  };
}

/** The page is out of sight, or back, as far as it can know. */
function turn(page, visibilityState) {
  return page.evaluate((visibilityState) => {
    Object.defineProperty(document, "visibilityState", { value: visibilityState, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, visibilityState);
}

/** The lock of each time that one was asked for: whether it is held. */
const held = (page) => page.evaluate(() => globalThis.locks.map((it) => it.type === "screen" && !it.released));

test("the screen stays on, again when the page is back in sight, and by one lock at a time", async ({ page }) => {
  await page.addInitScript(keepLocks);
  await open(page);
  await expect(invitation(page)).toBeVisible();
  await expect.poll(() => held(page)).toEqual([true]);
  await turn(page, "visible");
  expect(await held(page), "it is held already").toEqual([true]);

  await page.evaluate(() => globalThis.locks[0].release());
  await turn(page, "hidden");
  expect(await held(page), "nobody sees it").toEqual([false]);
  await turn(page, "visible");
  await expect.poll(() => held(page)).toEqual([false, true]);
});

for (const [name, refuse] of [
  ["refuses", () => (navigator.wakeLock.request = () => Promise.reject(new DOMException("low battery", "NotAllowedError")))],
  ["does not know how", () => Object.defineProperty(Navigator.prototype, "wakeLock", { value: undefined })],
]) {
  test(`a browser that ${name} to keep the screen on shows the kiosk all the same`, async ({ page }) => {
    await page.addInitScript(refuse);
    await open(page);
    await invitation(page).click();
    await expect(end(page)).toBeVisible();
  });
}

const isWhole = (page) => page.evaluate(() => document.fullscreenElement === document.documentElement);

test("the first touch makes the screen whole, and what is pressed is pressed", async ({ page }) => {
  await open(page);
  await expect(invitation(page)).toBeVisible();
  expect(await isWhole(page)).toBe(false);
  await invitation(page).click();
  await expect.poll(() => isWhole(page)).toBe(true);
  await expect(end(page)).toBeVisible();
});

/** As a browser that was started in a kiosk mode of its own. */
function beWhole() {
  const ask = globalThis.matchMedia;
  globalThis.matchMedia = (query) => (query === "(display-mode: fullscreen)" ? { matches: true } : ask(query));
}

test("a screen that is whole already is left alone", async ({ page }) => {
  await page.addInitScript(beWhole);
  await open(page);
  await invitation(page).click();
  await expect(end(page)).toBeVisible();
  expect(await isWhole(page)).toBe(false);
});

/** Whatever a page can be heard or felt by. */
function listen() {
  globalThis.heard = [];
  const hear = (holder, name) => holder && (holder[name] = () => globalThis.heard.push(name));
  hear(globalThis.HTMLMediaElement?.prototype, "play");
  hear(globalThis.speechSynthesis, "speak");
  hear(Navigator.prototype, "vibrate");
  for (const name of ["AudioContext", "Audio", "Notification"]) {
    globalThis[name] = class {
      constructor() {
        globalThis.heard.push(name);
      }
    };
  }
}

test("nothing is to be heard: not by a touch, nor by the warning", async ({ page }) => {
  await page.addInitScript(listen);
  const kiosk = new Kiosk(page);
  await kiosk.open();
  await kiosk.askAboutDeis();
  await kiosk.wait(66);
  await expect(kiosk.invitation).toBeVisible();
  expect(await page.evaluate(() => globalThis.heard)).toEqual([]);
  expect(await page.locator("audio, video, embed, object, iframe").count()).toBe(0);
});
