/** Elements that load late, move, leave, come back, and are copied; and pages where they cannot load. */
import { openHost } from "./support/host.mjs";
import { interview } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { DIPLOMAS, QUESTIONS, RESULT } from "./support/words.mjs";

const QUIZ = `<passerelle-quiz id="one" diploma="deis" loading="eager"></passerelle-quiz>`;
const CORPS = { corps: true, years: { corps: "2" } };

const MOVES = [
  { name: "appendChild", move: "document.querySelector('#there').appendChild(it)" },
  { name: "moveBefore", move: "document.querySelector('#there').moveBefore(it, null)" },
  { name: "replaceChildren", move: "document.querySelector('#there').replaceChildren(it)" },
  { name: "a fragment", move: "f = document.createDocumentFragment(); f.append(it); there.append(f)" },
];

for (const { name, move } of MOVES) {
  test(`an element moved by ${name} keeps its answers`, async ({ page }) => {
    await openHost(page, `${QUIZ}<section id="there"></section>`);
    const quiz = new Quiz(page);
    await expect(quiz.heading).toBeVisible();
    await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
    await quiz.type("2");
    await quiz.root.evaluate((it, move) => new Function("it", "let f;" + move)(it), move);
    await expect(page.locator("#there passerelle-quiz")).toBeVisible();
    // A later task is when what left for good is taken down.
    await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
    await expect(quiz.field).toHaveValue("2");
    await quiz.continue();
    await quiz.expectScreen(RESULT);
    expect(await quiz.answers()).toMatchObject({ "Expérience dans l’intervention sociale": "2 ans" });
  });
}

test("an element that leaves is unmounted; one that comes back starts afresh", async ({ page }) => {
  await page.addInitScript(() => {
    window.listening = 0;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const isOurs = (it) => it instanceof Element && it.getRootNode() instanceof ShadowRoot;
    EventTarget.prototype.addEventListener = function (...args) {
      if (isOurs(this)) window.listening += 1;
      return addEventListener.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (...args) {
      if (isOurs(this)) window.listening -= 1;
      return removeEventListener.apply(this, args);
    };
  });
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await expect(quiz.heading).toBeVisible();
  await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
  const listening = () => page.evaluate(() => window.listening);
  const mounted = await listening();
  expect(mounted).toBeGreaterThan(0);

  const handle = await quiz.root.elementHandle();
  await handle.evaluate((it) => it.remove());
  await expect.poll(listening).toBe(0);
  expect(await handle.evaluate((it) => it.shadowRoot.textContent)).toBe("");

  await handle.evaluate((it) => document.querySelector("main").append(it));
  await quiz.comeIntoView();
  expect(await quiz.question()).toBe(QUESTIONS.diplomas);
  expect(await listening()).toBe(mounted);
  await interview(quiz, CORPS);
  expect(await quiz.verdict()).toBe("not-met");
});

test("an element removed while it loads is not mounted, and can come back", async ({ page }) => {
  const asked = page.waitForRequest(/\.wasm$/);
  await openHost(page, "");
  await page.evaluate((html) => {
    document.querySelector("main").insertAdjacentHTML("beforeend", html);
    window.element = document.querySelector("passerelle-quiz");
  }, QUIZ);
  await page.evaluate(() => window.element.remove());
  await asked;
  await page.evaluate(() => document.querySelector("main").append(window.element));
  const quiz = new Quiz(page);
  await quiz.comeIntoView();
  await interview(quiz, { holds: ["master"] });
  expect(await quiz.verdict()).toBe("met");
});

test("a copy is a quiz of its own, without the answers", async ({ page }) => {
  await openHost(page, QUIZ);
  const quiz = new Quiz(page, page.locator("#one"));
  await expect(quiz.heading).toBeVisible();
  await quiz.tick(DIPLOMAS.master);
  await quiz.root.evaluate((it) => {
    const copy = it.cloneNode(true);
    copy.id = "copy";
    it.after(copy);
  });
  const copy = new Quiz(page, page.locator("#copy"));
  await copy.comeIntoView();
  expect(await copy.ticked()).toEqual([]);
  expect(await quiz.ticked()).toEqual([DIPLOMAS.master]);
  await interview(copy, CORPS);
  expect(await quiz.question()).toBe(QUESTIONS.diplomas);
});

test("two hundred at once all work, by one wasm", async ({ page }) => {
  await openHost(page, "");
  const wasm = [];
  page.on("request", (it) => it.url().endsWith(".wasm") && wasm.push(it.url()));
  await page.evaluate((html) => document.querySelector("main").insertAdjacentHTML("beforeend", html.repeat(200)), QUIZ);
  const quizzes = page.locator("passerelle-quiz");
  await expect(quizzes.getByRole("heading", { name: QUESTIONS.diplomas })).toHaveCount(200);
  const last = new Quiz(page, quizzes.last());
  await interview(last, { holds: ["master"] });
  expect(await last.verdict()).toBe("met");
  expect(wasm).toHaveLength(1);
});

test("an element adopted into an iframe looks and works there", async ({ page }) => {
  await openHost(page, `${QUIZ}<iframe title="Un cadre" width="600" height="900"></iframe>`);
  const here = new Quiz(page, page.locator("#one"));
  await expect(here.heading).toBeVisible();
  const button = here.root.locator("[part=button]").first();
  const look = (it) => {
    const { color, backgroundColor, borderRadius } = getComputedStyle(it);
    return { color, backgroundColor, borderRadius };
  };
  const before = await button.evaluate(look);
  await page.evaluate(() => document.querySelector("iframe").contentDocument.body.append(document.querySelector("#one")));
  const frame = page.frameLocator("iframe");
  const there = new Quiz(page, frame.locator("#one"));
  await expect(there.heading).toBeVisible();
  expect(await there.root.locator("[part=button]").first().evaluate(look)).toEqual(before);
  await there.tick(DIPLOMAS.master);
  await there.continue();
  expect(await there.verdict()).toBe("met");
});

test("an element that is not displayed at first is loaded when it is", async ({ page }) => {
  await openHost(page, `<div id="closed" hidden>${QUIZ.replace(' loading="eager"', "")}</div>`);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.locator("#one").evaluate((it) => it.shadowRoot)).toBeNull();
  await page.locator("#closed").evaluate((it) => (it.hidden = false));
  const quiz = new Quiz(page);
  await interview(quiz, { holds: ["master"] });
  expect(await quiz.verdict()).toBe("met");
});

test("an element works in a document without a body", async ({ page }) => {
  await openHost(page, QUIZ);
  await expect(new Quiz(page).heading).toBeVisible();
  await page.evaluate(() => {
    const quiz = document.createElement("passerelle-quiz");
    Object.assign(quiz, { id: "two", diploma: "deis", loading: "eager" });
    document.body.remove();
    document.documentElement.append(quiz);
  });
  await expect(new Quiz(page, page.locator("#two")).heading).toBeVisible();
});

test("a page may turn round and say that it is in another language", async ({ page }) => {
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await expect(quiz.heading).toBeVisible();
  await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
  await page.evaluate(() => Object.assign(document.documentElement, { dir: "rtl", lang: "ar" }));
  await quiz.type("3");
  await quiz.continue();
  expect(await quiz.verdict()).toBe("met");
});

test("a page that comes back from the history is as the visitor left it", async ({ page }) => {
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await expect(quiz.heading).toBeVisible();
  await interview(quiz, CORPS, { stopAt: QUESTIONS.corpsYears });
  await quiz.type("2");
  await page.evaluate(() => addEventListener("pageshow", (it) => (window.wasKept = it.persisted)));
  // Nothing there is still on its way when the visitor goes back.
  await page.goto("/icon.svg");
  await page.goBack();
  // Where the browser keeps no page, it begins afresh, which is not ours to change.
  if (await page.evaluate(() => window.wasKept)) await expect(quiz.field).toHaveValue("2");
  await expect(quiz.heading).toBeVisible();
});

test("far below the fold nothing is loaded until the visitor comes near", async ({ page }) => {
  const wasm = [];
  page.on("request", (it) => it.url().endsWith(".wasm") && wasm.push(it.url()));
  const lazy = QUIZ.replace('loading="eager"', "");
  await openHost(page, `<div style="block-size: 5000px">En haut</div>${lazy}<div style="block-size: 2000px"></div>`);
  await page.waitForLoadState("networkidle");
  // The browser has told what is in sight by the second frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(wasm).toEqual([]);
  expect(await page.locator("passerelle-quiz").evaluate((it) => it.shadowRoot)).toBeNull();
  await new Quiz(page).comeIntoView();
  expect(wasm).toHaveLength(1);
});

test("with loading=eager it loads at once, wherever it is", async ({ page }) => {
  await openHost(page, `<div style="block-size: 5000px">En haut</div>${QUIZ}`);
  await expect(new Quiz(page).heading).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("load() shows it now, wherever it is", async ({ page }) => {
  const lazy = QUIZ.replace('loading="eager"', "");
  await openHost(page, `<div style="block-size: 5000px">En haut</div>${lazy}`);
  await page.locator("passerelle-quiz").evaluate((it) => it.load());
  await expect(new Quiz(page).heading).toBeVisible();
});

test("the wasm is fetched once for all widgets", async ({ page }) => {
  const wasm = [];
  page.on("request", (it) => it.url().endsWith(".wasm") && wasm.push(it.url()));
  await openHost(page, QUIZ.repeat(3) + `<passerelle-card profile="ingenieur-social" loading="eager"></passerelle-card>`);
  await expect(page.getByRole("heading", { name: QUESTIONS.diplomas })).toHaveCount(3);
  await expect(page.getByRole("article")).toBeVisible();
  expect(wasm).toHaveLength(1);
});

test("the script may be there twice", async ({ page }) => {
  await openHost(page, QUIZ, { script: `import "/pkg/elements.js?again"; import "/pkg/elements.js";` });
  const quiz = new Quiz(page);
  await expect(quiz.heading).toBeVisible();
  await interview(quiz, { holds: ["master"] });
  expect(await quiz.verdict()).toBe("met");
});

test("who answers before the widget listens is heard all the same", async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  // So slow that listeners come in a later task than what is painted.
  await client.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.addInitScript((value) => {
    addEventListener("passerelle-ready", () => (globalThis.isReady = true), true);
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      const tick = () => {
        const box = root.querySelector(`input[value="${value}"]`);
        if (!box) return;
        globalThis.wasEarly = !globalThis.isReady;
        observer.disconnect();
        box.click();
      };
      const observer = new MutationObserver(tick);
      observer.observe(root, { childList: true, subtree: true });
      return root;
    };
  }, "niveau-7");
  await openHost(page, QUIZ);
  const quiz = new Quiz(page);
  await expect(quiz.heading).toBeVisible();
  await expect.poll(() => page.evaluate(() => globalThis.isReady && globalThis.wasEarly)).toBe(true);
  await quiz.continue();
  await quiz.expectScreen(RESULT);
});
