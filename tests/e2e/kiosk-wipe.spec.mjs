/** Of a visitor who has left a screen among strangers, nothing is found any more: a word that they typed is looked for. */
import { END, IN_ENGLISH, Kiosk, LARGER, PUBLIC, publish, SCREENS, SMALLER } from "./support/kiosk.mjs";
import { CODE, code } from "./support/kept.mjs";
import { interview } from "./support/person.mjs";
import { focused } from "./support/focus.mjs";
import { expect, test } from "./support/test.mjs";
import { QUESTIONS } from "./support/words.mjs";

/** What nobody else would have typed. */
const CANARY = "Canari7391";
const YEARS = "7,391";

test.use({ viewport: SCREENS.portrait, others: [PUBLIC] });

/** @type {Kiosk} */
let kiosk;
/** What was posted to workers, or over channels, since there was somebody. */
let posted;
test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  posted = [];
  await page.exposeFunction("tellPosted", (it) => posted.push(it));
  await page.addInitScript(() => {
    for (const kind of ["ServiceWorker", "Worker", "MessagePort", "BroadcastChannel"]) {
      // A blank page has none.
      const { prototype } = globalThis[kind] ?? {};
      const { postMessage } = prototype ?? {};
      if (!postMessage) continue;
      prototype.postMessage = function (...args) {
        globalThis.tellPosted(`${kind}: ${JSON.stringify(args[0])}`);
        return postMessage.apply(this, args);
      };
    }
  });
  kiosk = new Kiosk(page);
  await kiosk.open();
  // While it loads, the script posts nothing to itself, so that the page has its turn.
  expect(posted.filter((it) => it !== "MessagePort: null")).toEqual([]);
  posted = [];
});

/** All that a page keeps or shows, as texts by where they are. */
async function everything(page) {
  const inPage = await page.evaluate(async () => {
    const deep = (root) => [...root.querySelectorAll("*")].flatMap((it) => [it, ...(it.shadowRoot ? deep(it.shadowRoot) : [])]);
    const elements = deep(document);
    const databases = await indexedDB.databases();
    const names = await caches.keys();
    const cached = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name);
        const keys = await cache.keys();
        return Promise.all(keys.map(async (it) => `${it.url} ${await (await cache.match(it)).text()}`));
      }),
    );
    const text = (it) => it.textContent ?? "";
    return {
      texts: elements.filter((it) => !it.matches("script, style")).map(text),
      attributes: elements.flatMap((it) => [...it.attributes].map((it) => `${it.name}=${it.value}`)),
      values: elements.flatMap((it) => ["value", "defaultValue", "placeholder"].map((name) => String(it[name] ?? ""))),
      comments: elements.flatMap((it) => [...it.childNodes].filter((it) => it.nodeType === 8).map((it) => it.data)),
      localStorage: Object.entries(localStorage).map(String),
      sessionStorage: Object.entries(sessionStorage).map(String),
      databases: databases.map((it) => it.name),
      cached: cached.flat(),
      cookies: [document.cookie],
      history: [JSON.stringify(history.state), location.href, document.referrer, window.name, document.title],
      selection: [String(getSelection()), ...elements.map((it) => String(it.shadowRoot?.getSelection?.() ?? ""))],
      clipboard: [await navigator.clipboard.readText()],
    };
  });
  return { ...inPage, jar: (await page.context().cookies()).map((it) => JSON.stringify(it)) };
}

/** The places where a word is found. */
async function whereFound(page, words) {
  const all = await everything(page);
  return Object.keys(all).filter((place) => all[place].some((text) => words.some((it) => text?.includes(it))));
}

/** A visitor who leaves traces wherever one can. */
async function leaveTraces() {
  await kiosk.explore();
  await kiosk.button(LARGER).click();
  await kiosk.button(IN_ENGLISH).click();
  await kiosk.explorer.search.pressSequentially(CANARY);
  await kiosk.page.keyboard.press("Control+a");
  await kiosk.page.keyboard.press("Control+c");
  expect(await whereFound(kiosk.page, [CANARY]), "it is there to be found").toContain("values");
  // What the kiosk does not let a visitor copy, the browser's own menu of a field might.
  await kiosk.page.evaluate((it) => navigator.clipboard.writeText(it), CANARY);
  await kiosk.button("Français").click();
  await kiosk.explorer.search.fill("");
  await kiosk.explorer.link("Ingénieure sociale ou ingénieur social").click();
  await kiosk.explorer.link("Puis-je préparer le DEIS ?").click();
  await interview(kiosk.quiz, { corps: true }, { stopAt: QUESTIONS.corpsYears });
  await kiosk.quiz.type(YEARS);
  await kiosk.root.locator(".kiosk__view").evaluate((it) => it.scrollTo(0, 400));
}

for (const [name, leave] of [
  ["by the button", () => kiosk.end()],
  ["by going away", () => kiosk.wait(66)],
  ["at the warning", async () => (await kiosk.wait(46), await kiosk.warning.getByRole("button", { name: END }).click())],
]) {
  test(`nothing is found of a visitor who leaves ${name}`, async ({ page }) => {
    const entries = await page.evaluate(() => history.length);
    await leaveTraces();
    await leave();
    await expect(kiosk.invitation).toBeVisible();
    expect(await whereFound(page, [CANARY, YEARS, "7.391", "corps", "quiz/deis"])).toEqual([]);
    const left = await page.evaluate(() => ({
      entries: history.length,
      state: history.state,
      fragment: location.hash,
      scrolled: [scrollX, scrollY],
      fields: document.querySelector("passerelle-explorer").shadowRoot.querySelectorAll("input, select").length,
    }));
    expect(left).toEqual({ entries, state: null, fragment: "", scrolled: [0, 0], fields: 0 });
    expect((await focused(page)).text, "the focus is on the invitation").toMatch(/^Un métier du social/);
    expect(posted, "messages").toEqual([]);
  });
}

test("the next visitor reads as the kiosk is set, and begins afresh", async () => {
  await leaveTraces();
  await kiosk.end();
  await kiosk.explore();
  await expect(kiosk.explorer.search).toHaveValue("");
  await expect(kiosk.button(SMALLER)).toHaveAttribute("aria-disabled", "true");
  expect(await kiosk.root.locator(".kiosk__view").evaluate((it) => it.scrollTop)).toBe(0);
  await kiosk.explorer.link("Ingénieure sociale ou ingénieur social").click();
  await kiosk.explorer.link("Puis-je préparer le DEIS ?").click();
  expect(await kiosk.quiz.question()).toBe(QUESTIONS.diplomas);
  expect(await kiosk.quiz.ticked()).toEqual([]);
});

test("a visitor who began in English leaves a screen in French", async () => {
  await kiosk.button(IN_ENGLISH).click();
  await kiosk.explorer.expectTitle("Explore the professions");
  await kiosk.button("Finish and erase all").click();
  await expect(kiosk.invitation).toBeVisible();
  await kiosk.explore();
});

test("a code that was shown is gone, with the answers in it", async ({ page, baseURL }) => {
  await publish(page.context(), baseURL);
  await page.goto(`${PUBLIC}/kiosk.html`);
  await interview(await kiosk.askAboutDeis(), { holds: ["master"] });
  await kiosk.quiz.button(CODE).click();
  await expect(code(kiosk.quiz)).toBeVisible();
  await kiosk.end();
  await expect(kiosk.invitation).toBeVisible();
  await expect(kiosk.root.locator(".qr")).toHaveCount(0);
  expect(await whereFound(page, ["niveau-7"])).toEqual([]);
});

test("Back and Forward find nothing of a visitor", async ({ page }) => {
  await leaveTraces();
  await kiosk.end();
  await expect(kiosk.invitation).toBeVisible();
  const words = [CANARY, YEARS, "quiz/deis"];
  const entries = await page.evaluate(() => history.length);
  for (let idx = 1; idx < entries; idx += 1) {
    await page.goBack();
    expect(page.url()).not.toContain("#passerelle");
    if (page.url() !== "about:blank") expect(await whereFound(page, words)).toEqual([]);
  }
  await page.goForward();
  await expect(kiosk.invitation).toBeVisible();
  expect(await whereFound(page, words)).toEqual([]);
});
