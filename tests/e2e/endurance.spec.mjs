/** A day on a kiosk in some seconds: nothing may grow with visitors, or with widgets that come and go. Weeks: `cargo xtask soak`. */
import { expectFolded } from "./support/folded.mjs";
import { openHost } from "./support/host.mjs";
import { watchMemory } from "./support/memory.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { DIPLOMAS, NO_DIPLOMA } from "./support/words.mjs";

test.setTimeout(180_000);

const QUIZ = `<passerelle-quiz diploma="deis" loading="eager"></passerelle-quiz>`;

/** Different people, so that every screen is seen: what they tick, choose and type, screen by screen. */
const VISITORS = [
  [{ tick: [DIPLOMAS.master] }],
  [{ tick: [NO_DIPLOMA] }, { tick: ["Oui"] }, { type: "2" }],
  [{ tick: [NO_DIPLOMA] }, { tick: ["Non"] }],
  [{ tick: [DIPLOMAS.licence] }, { type: "abc" }, { type: "3" }],
  [{ tick: [DIPLOMAS.foreign] }, { tick: ["Non"] }],
];

let wasmMemory;
test.beforeEach(async ({ page }) => {
  wasmMemory = await watchMemory(page);
});

test("a hundred visitors, one after the other, leave nothing behind", async ({ page }) => {
  await openHost(page, QUIZ);
  await expect(new Quiz(page).heading).toBeVisible();
  await welcome(page, 30);
  const before = await sizes(page);
  await welcome(page, 100);
  await expectNoGrowth(page, before);
});

test("forty-four interviews about all diplomas leave nothing behind", async ({ page }) => {
  await openHost(page, `<passerelle-quiz loading="eager"></passerelle-quiz>`);
  await expect(new Quiz(page).heading).toBeVisible();
  await welcomeToAll(page, 22);
  const before = await sizes(page);
  await welcomeToAll(page, 44);
  await expectNoGrowth(page, before);
});

test("a hundred times on and off the page leave nothing behind", async ({ page }) => {
  await openHost(page, `<section id="place"></section>`);
  await comeAndGo(page, 20);
  const before = await sizes(page);
  await comeAndGo(page, 100);
  await expectNoGrowth(page, before);
});

test("a hundred views of the explorer, and searches between them, leave nothing behind", async ({ page }) => {
  await openHost(page, `<passerelle-explorer loading="eager"></passerelle-explorer>`);
  await expect(page.locator("passerelle-explorer").getByRole("searchbox")).toBeVisible();
  await explore(page, 30);
  const before = await sizes(page);
  await explore(page, 100);
  await expectNoGrowth(page, before);
});

test("the scale shows a leak when there is one", async ({ page }) => {
  await openHost(page, QUIZ);
  await expect(new Quiz(page).heading).toBeVisible();
  await welcome(page, 5);
  const before = await sizes(page);
  await page.evaluate(() => {
    window.kept = document.createElement("div");
    window.kept.addEventListener("click", () => {});
  });
  const after = await sizes(page);
  expect(after.Nodes).toBe(before.Nodes + 1);
  expect(after.JSEventListeners).toBe(before.JSEventListeners + 1);
});

/** Full quizzes, each begun by "Recommencer" of the one before. Inside the page, for speed. */
async function welcome(page, n_visitors) {
  const n_results = await page.evaluate(
    async ([n_visitors, visitors]) => {
      const root = document.querySelector("passerelle-quiz").shadowRoot;
      const turn = () => new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (port1.close(), done());
        port2.postMessage(null);
      });
      const read = (it) => it.innerText.split("\n")[0].replaceAll(/\s+/g, " ").trim();
      // A step is done when the focus is on what is new.
      const step = async (text) => {
        const before = root.activeElement;
        button(text).click();
        for (let n = 0; !root.activeElement || root.activeElement === before; n++) {
          if (n === 10_000) throw new Error(`expected a new screen after ${text}, but found ${read(root.host)}`);
          await turn();
        }
      };
      const button = (text) => [...root.querySelectorAll("button")].find((it) => read(it) === text);
      const box = (text) => [...root.querySelectorAll("label")].find((it) => read(it) === text);
      let n_results = 0;
      for (let n = 0; n < n_visitors; n++) {
        for (const { tick = [], type } of visitors[n % visitors.length]) {
          for (const label of tick) box(label).click();
          if (type !== undefined) {
            const field = root.querySelector("input[type=text]");
            field.value = type;
            field.dispatchEvent(new InputEvent("input", { bubbles: true }));
          }
          await turn();
          await step("Continuer");
        }
        n_results += Boolean(root.querySelector("[role=status]").textContent);
        await step("Recommencer");
      }
      return n_results;
    },
    [n_visitors, VISITORS],
  );
  expect(n_results, "visitors who saw their result").toBe(n_visitors);
}

/**
 * Full interviews about all diplomas, everything on the result opened, then "Recommencer". Each visitor
 * holds one diploma, one after the other, and takes the first or the last of other choices.
 */
async function welcomeToAll(page, n_visitors) {
  const n_results = await page.evaluate(async (n_visitors) => {
    const root = document.querySelector("passerelle-quiz").shadowRoot;
    const turn = () => new Promise((done) => setTimeout(done));
    // A step is done when the focus is on what is new.
    const step = async (action) => {
      const before = root.activeElement;
      action();
      for (let n = 0; !root.activeElement || root.activeElement === before; n++) {
        if (n === 10_000) throw new Error(`expected a new screen, but found ${root.textContent}`);
        await turn();
      }
    };
    let n_results = 0;
    for (let visitor = 0; visitor < n_visitors; visitor++) {
      while (root.querySelector("form")) {
        const boxes = [...root.querySelectorAll("input[type=checkbox], input[type=radio]")];
        const field = root.querySelector("input[type=text]");
        if (field) {
          field.value = String(visitor % 5);
          field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        } else if (boxes[0].type === "checkbox") {
          boxes[visitor % boxes.length].click();
        } else {
          boxes.at(-(visitor % 2)).click();
        }
        await turn();
        await step(() => root.querySelector("form").requestSubmit());
      }
      // What is folded away comes a moment later.
      while (root.querySelector("details:not(:has(> :not(summary)))")) await turn();
      root.querySelectorAll("details").forEach((it) => (it.open = true));
      await turn();
      n_results += Boolean(root.querySelector("[role=status]").textContent);
      await step(() => root.querySelector("[data-action=restart]").click());
    }
    return n_results;
  }, n_visitors);
  expect(n_results, "visitors who saw their result").toBe(n_visitors);
}

/** From view to view by address; on the list, a search. Inside the page, for speed. */
async function explore(page, n_views) {
  const n_shown = await page.evaluate(async (n_views) => {
    const VIEWS = ["metiers", "metier/ingenieur-social", "quiz/deis", "quiz", "metier/astronaute"];
    const root = document.querySelector("passerelle-explorer").shadowRoot;
    const turn = () => new Promise((done) => setTimeout(done));
    let n_shown = 0;
    for (let n = 0; n < n_views; n++) {
      const before = root.activeElement;
      location.hash = `#passerelle/${VIEWS[n % VIEWS.length]}`;
      // A view is there when the focus is on its heading.
      for (let n = 0; !root.activeElement || root.activeElement === before; n++) {
        if (n === 10_000) throw new Error(`expected the view ${location.hash}`);
        await turn();
      }
      n_shown += 1;
      const field = root.querySelector("input[type=search]");
      for (const typed of field ? ["boulangère", "ingénieur", ""] : []) {
        field.value = typed;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await turn();
      }
    }
    return n_shown;
  }, n_views);
  expect(n_shown).toBe(n_views);
}

/** A card and a quiz, shown and taken off again. */
async function comeAndGo(page, n_times) {
  const n_shown = await page.evaluate(async (n_times) => {
    const place = document.querySelector("#place");
    let n_shown = 0;
    for (let n = 0; n < n_times; n++) {
      const card = Object.assign(document.createElement("passerelle-card"), { profile: "ingenieur-social" });
      const quiz = Object.assign(document.createElement("passerelle-quiz"), { diploma: "deis" });
      place.replaceChildren(card, quiz);
      const ready = [card, quiz].map(
        (it) => new Promise((done) => it.addEventListener("passerelle-ready", done, { once: true })),
      );
      await Promise.all([card.load(), quiz.load(), ...ready]);
      n_shown += Boolean(quiz.shadowRoot.querySelector("form") && card.shadowRoot.querySelector("article"));
      place.replaceChildren();
      await new Promise((done) => setTimeout(done));
    }
    return n_shown;
  }, n_times);
  expect(n_shown, "times that both were shown").toBe(n_times);
}

async function sizes(page) {
  // What comes a moment later is there each time, or never.
  await expectFolded(page);
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  // Twice: what the first round lets go of, the second collects.
  await client.send("HeapProfiler.collectGarbage");
  await client.send("HeapProfiler.collectGarbage");
  const { metrics } = await client.send("Performance.getMetrics");
  await client.detach();
  const metric = (name) => metrics.find((it) => it.name === name).value;
  return {
    JSEventListeners: metric("JSEventListeners"),
    Nodes: metric("Nodes"),
    wasm: await wasmMemory(),
  };
}

/** A leak stays however often one collects; what the page is about to let go of does not. */
async function expectNoGrowth(page, before) {
  const grown = async () => {
    const after = Object.entries(await sizes(page));
    return after.filter(([name, it]) => before[name] < it).map(([name, it]) => `${name}: ${before[name]}, then ${it}`);
  };
  await expect.poll(grown).toEqual([]);
}
