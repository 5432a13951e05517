/** Half an hour at a kiosk: what `cargo xtask soak` does for weeks, so that a leak shows before. */
import { install } from "../soak/page.mjs";
import { weigh } from "../soak/scale.mjs";
import { Visitors } from "../soak/visitors.mjs";
import { keepMemory } from "./support/memory.mjs";
import { expect, test } from "./support/test.mjs";

test.setTimeout(180_000);
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true });

async function open(page) {
  await page.addInitScript(keepMemory);
  await page.addInitScript(install);
  // A fresh page would hide what grows.
  await page.route("**/kiosk.json", (route) => route.fulfill({ json: { kiosk: { reloadAfter: 10_000 } } }));
  await page.goto("/kiosk.html");
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const visitors = new Visitors(page, client, 1);
  await visitors.invitation();
  return { client, visitors };
}

test("visitors who touch what they find leave nothing behind, and nothing grows with them", async ({ page }) => {
  const { client, visitors } = await open(page);
  const traces = [];
  const welcome = async (n_visitors) => {
    for (let n = 0; n < n_visitors; n++) {
      const word = `zq${visitors.n_taps}canari`;
      traces.push(...(await visitors.welcome(word)).map((it) => `${word} in ${it}`));
    }
  };
  await welcome(20);
  const before = await weigh(page, client);
  await welcome(20);
  expect(traces).toEqual([]);
  // A leak stays however often one collects; what the page is about to let go of does not.
  const grown = async () => {
    const after = await weigh(page, client);
    return ["nodes", "listeners"].filter((it) => before[it] < after[it]);
  };
  await expect.poll(grown).toEqual([]);
});

test.describe("what somebody left", () => {
  test.use({ provoked: { problems: [/^cookie: word$/] } });

  test("a trace is found when there is one, wherever it is", async ({ page }) => {
    await open(page);
    const places = await page.evaluate(async () => {
      const word = "canari";
      const root = document.querySelector("passerelle-explorer").shadowRoot;
      const leave = {
        "the page": () => document.body.setAttribute("data-left", word),
        "the widget": () => root.append(document.createComment(word)),
        "the address": () => history.replaceState(null, "", `#${word}`),
        "the title": () => (document.title = word),
        "the name of the window": () => (window.name = word),
        "the state of the history": () => history.replaceState({ word }, ""),
        cookies: () => (document.cookie = `word=${word}`),
        localStorage: () => localStorage.setItem("word", word),
        sessionStorage: () => sessionStorage.setItem("word", word),
        "an entry of the history": () => navigation.updateCurrentEntry({ state: word }),
        "a new entry of the history": () => history.pushState(null, "", "#"),
        "a database": () => new Promise((done) => (indexedDB.open("any").onsuccess = done)),
        "a cache": async () => (await caches.open("any")).put("/any", new Response(word)),
      };
      const places = [];
      for (const [place, act] of Object.entries(leave)) {
        await act();
        places.push([place, await walk.traces(word)]);
      }
      return places;
    });
    for (const [place, found] of places) expect(found, place).toContain(place);
  });
});
