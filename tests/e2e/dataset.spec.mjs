/** A dataset of the page's own: how it is given, what is said when it cannot be had, and the way on. */
import { readFileSync } from "node:fs";

import { listen } from "./support/events.mjs";
import { openHost } from "./support/host.mjs";
import { expect, test } from "./support/test.mjs";

const TEXT = readFileSync(new URL("../cases/base.json", import.meta.url), "utf8");
const { title } = JSON.parse(TEXT).questions[0];
const QUIZ = `<passerelle-quiz diploma="degree" loading="eager"><p>Nos conditions d’accès</p></passerelle-quiz>`;
const FETCHED = QUIZ.replace("<passerelle-quiz", `<passerelle-quiz dataset="own.json"`);

/** Ways to give a dataset. `set` runs when the element is on the page. */
const GIVEN = [
  { name: "the attribute dataset", html: FETCHED },
  { name: "the property dataset, as frameworks set it", set: (it) => (it.dataset = "own.json") },
  { name: "the property data, an object", set: (it, text) => (it.data = JSON.parse(text)) },
  { name: "the property data, a text", set: (it, text) => (it.data = text) },
  { name: "the attribute data", set: (it, text) => it.setAttribute("data", text) },
  { name: "a child script", html: withScript(TEXT) },
  { name: "a child script that comes later", set: writeScript },
  { name: "a child script that is written later", html: withScript("{}"), set: writeScript, problems: [/unknown|missing/] },
  {
    name: "data beside dataset",
    html: FETCHED.replace("own.json", "nowhere.json"),
    set: (it, text) => (it.data = text),
    possible: [/nowhere\.json/, /Failed to load/, /request failed/],
  },
];

for (const { name, html = QUIZ, set, problems = [], possible } of GIVEN) {
  test.describe(name, () => {
    test.use({ provoked: { problems, possible } });

    test("is what the widget shows", async ({ page }) => {
      await serve(page, "own.json", { body: TEXT });
      await openHost(page, html);
      // What is wrong at first is told before it is put right.
      if (0 < problems.length) await expect(page.getByRole("alert")).toBeVisible();
      if (set) await page.locator("passerelle-quiz").evaluate(set, TEXT);
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      await expect(page.getByText("Nos conditions d’accès")).toBeHidden();
    });
  });
}

test("a child script that is written while the module loads counts", async ({ page }) => {
  let release;
  const written = new Promise((resolve) => (release = resolve));
  await page.route("**/passerelle_bg.wasm", (route) => written.then(() => route.continue()));
  const asked = page.waitForRequest("**/passerelle_bg.wasm");
  await openHost(page, QUIZ);
  await asked;
  await page.locator("passerelle-quiz").evaluate(writeScript, TEXT);
  release();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
});

test("data set before the element is defined counts", async ({ page }) => {
  const script = `document.querySelector("passerelle-quiz").data = ${TEXT}`;
  await openHost(page, QUIZ, { script });
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
});

test("what is empty is not given", async ({ page }) => {
  const names = ["diploma", "data", "dataset", "lang", "heading-level", "theme", "links"];
  const empty = names.map((it) => `${it}=""`).join(" ");
  await openHost(page, `<passerelle-quiz ${empty} loading="eager"></passerelle-quiz>`);
  const title = "À quoi puis-je accéder avec mon parcours ?";
  await expect(page.getByRole("heading", { name: title, level: 2 })).toBeVisible();
});

test("the attributes data-* stay what they are", async ({ page }) => {
  await openHost(page, QUIZ.replace("<passerelle-quiz", `<passerelle-quiz data-name="value"`));
  expect(await page.locator("passerelle-quiz").evaluate((it) => it.dataset.name)).toBe("value");
});

test("pages that change prototypes change nothing here", async ({ page }) => {
  const script = `
    Array.prototype.toJSON = () => "broken";
    Object.prototype.title = "polluted";
    Object.prototype.profile = "polluted";
    Object.defineProperty(Object.prototype, "title", { enumerable: true });
    document.querySelector("passerelle-quiz").data = ${TEXT}`;
  await openHost(page, QUIZ, { script });
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect(page.getByText("polluted")).toHaveCount(0);
});

const UNREACHABLE = "Les informations ne peuvent pas être téléchargées";
const UNREADABLE = "Les informations ne peuvent pas être lues.";

/** What can be wrong with an address, what the visitor reads, what the developer reads. */
const FETCHES = [
  {
    name: "is not there",
    answer: { status: 404, body: "" },
    says: "Les informations ne sont pas à l’adresse prévue.",
    message: /^expected a dataset at .*own\.json, found status 404$/,
    problems: [/status 404/, /Failed to load resource/],
    possible: [/request failed: .*ERR_ABORTED/],
  },
  {
    name: "is blocked",
    answer: "abort",
    says: UNREACHABLE,
    message: /^failed to fetch the dataset own\.json: .*Access-Control-Allow-Origin$/,
    problems: [/request failed/, /Failed to load resource/],
  },
  {
    name: "is too large",
    answer: { body: " ".repeat(5_000_001) },
    says: "Les informations sont trop volumineuses",
    message: /^expected a dataset of at most 5 MB$/,
    possible: [/request failed/],
  },
  { name: "is empty", answer: { body: "" }, says: UNREADABLE, message: /EOF|at line 1, column 0/ },
  { name: "is cut", answer: { body: TEXT.slice(0, 500) }, says: UNREADABLE, message: /^failed to read the dataset at line \d+, column \d+/ },
  { name: "is in UTF-16", answer: { body: Buffer.from(`\ufeff${TEXT}`, "utf16le") }, says: UNREADABLE, message: /at line 1, column 1/ },
  { name: "is a page", answer: { body: "<!doctype html>" }, says: UNREADABLE, message: /at line 1, column 1/ },
];

for (const { name, answer, says, message, problems = [], possible = [] } of FETCHES) {
  test.describe(`a dataset that ${name}`, () => {
    test.use({ provoked: { problems: [...problems, /console error: <passerelle-quiz>/], possible } });

    test("is told in words, with what the page wrote and a way on", async ({ page }) => {
      const heard = await listen(page);
      await serve(page, "own.json", answer);
      await openHost(page, FETCHED);
      await expect(page.getByRole("alert")).toContainText(says);
      await expect(page.getByText("Nos conditions d’accès")).toBeVisible();
      const told = (await heard()).filter((it) => it.type === "passerelle-error");
      expect(told).toHaveLength(1);
      expect(told[0].detail.message).toMatch(message);

      await page.unroute("**/own.json");
      await serve(page, "own.json", { body: TEXT });
      await page.getByRole("button", { name: "Réessayer" }).click();
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  });
}

test.describe("a dataset that never arrives", () => {
  test.use({ provoked: { problems: [/console error: <passerelle-quiz>/, /request failed/] } });

  test("is given up after ten seconds", async ({ page }) => {
    await page.addInitScript(() => {
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = (time) => timeout((window.patience = time) / 100);
    });
    await page.route("**/own.json", () => {});
    await openHost(page, FETCHED);
    await expect(page.getByRole("alert")).toContainText("le serveur ne répond pas");
    expect(await page.evaluate(() => window.patience)).toBe(10_000);
    await expect(page.getByRole("button", { name: "Réessayer" })).toBeVisible();
  });
});

/** What a page may write itself; trying again would not help. */
const WRITTEN = [
  { name: "[object Object]", set: (it) => it.setAttribute("data", "[object Object]"), message: /set the property `data` instead/ },
  { name: "[object Object] as address", set: (it) => (it.dataset = {}), message: /in the attribute `dataset`, found \[object Object\]/ },
  { name: "what contains itself", set: (it) => (it.data = window.circle()), message: /contains itself/ },
  { name: "a function", set: (it) => (it.data = { sources: () => {} }), message: /found a function/ },
  { name: "5 MB of blanks", set: (it) => (it.data = " ".repeat(5_000_001)), message: /at most 5 MB/ },
  { name: "an unknown field", set: (it) => (it.data = { colour: "blue" }), message: /unknown field `colour`/ },
];

for (const { name, set, message } of WRITTEN) {
  test.describe(`data that is ${name}`, () => {
    test.use({ provoked: { problems: [/console error: <passerelle-quiz>/] } });

    test("is told in words; good data then shows, and bad again tells", async ({ page }) => {
      const heard = await listen(page);
      await openHost(page, QUIZ);
      const widget = page.locator("passerelle-quiz");
      await page.evaluate(() => {
        window.circle = () => {
          const it = [];
          it.push(it);
          return it;
        };
      });
      for (const _ of [1, 2]) {
        await widget.evaluate(set);
        await expect(page.getByRole("alert")).toBeVisible();
        await expect(page.getByRole("button", { name: "Réessayer" })).toHaveCount(0);
        await widget.evaluate((it, text) => {
          it.removeAttribute("dataset");
          it.removeAttribute("data");
          it.data = text;
        }, TEXT);
        await expect(page.getByRole("heading", { name: title })).toBeVisible();
        await widget.evaluate((it) => (it.data = null));
      }
      const messages = (await heard()).map((it) => it.detail.message).filter((it) => message.test(it));
      expect(messages).toHaveLength(2);
    });
  });
}

function withScript(text) {
  return QUIZ.replace("<p>", `<script type="application/json">${text}</script><p>`);
}

function writeScript(it, text) {
  let script = it.querySelector("script");
  if (!script) {
    script = document.createElement("script");
    script.type = "application/json";
    it.append(script);
  }
  script.textContent = text;
}

async function serve(page, name, answer) {
  await page.route(`**/${name}`, (route) =>
    answer === "abort" ? route.abort() : route.fulfill({ contentType: "application/json", ...answer }),
  );
}
