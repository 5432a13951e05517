/** The JavaScript API, for pages that build their own. */
import { read } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";

/** Calls a function of the module in the page; an error comes back as its sentence. */
function call(page, name, ...args) {
  return page.evaluate(
    async ([name, args]) => {
      const { loadWidgets } = await import("/pkg/elements.js");
      const module = await loadWidgets();
      try {
        return module[name](...args);
      } catch (error) {
        return `${error.name}: ${error.message}`;
      }
    },
    [name, args],
  );
}

// Without a widget on it: the API needs none.
test.beforeEach(async ({ page }) => {
  await page.route("**/own.html", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await page.goto("/own.html");
});

test("without a dataset the API says what to do", async ({ page }) => {
  const said = await page.evaluate(async () => {
    // Another copy of the module than the one of the elements on the page.
    const module = await import("/pkg/passerelle.js?alone");
    await module.default();
    try {
      return module.profiles();
    } catch ({ message }) {
      return message;
    }
  });
  expect(said).toBe("expected a dataset, found none: call `provide` first");
});

test("profiles() and diplomas() list the dataset", async ({ page }) => {
  const profiles = await call(page, "profiles");
  expect(profiles[0]).toEqual({
    id: "ingenieur-social",
    feminine: "ingénieure sociale",
    masculine: "ingénieur social",
    diploma: "deis",
  });
  expect(profiles).toHaveLength(12);
  const diplomas = await call(page, "diplomas");
  expect(diplomas[0]).toEqual({
    id: "deis",
    name: "diplôme d’État d’ingénierie sociale",
    acronym: "DEIS",
    level: 7,
  });
  expect(diplomas).toHaveLength(12);
});

test("ask() begins with a question", async ({ page }) => {
  const { verdict, next, atMost, hangsOn, routes } = await call(page, "ask", "deis", {});
  expect(verdict).toBeNull();
  expect(next).toMatchObject({ id: "diplomes", kind: "several" });
  expect(read(next.title)).toBe("Quels diplômes avez-vous obtenus ?");
  expect(next.choices.map((it) => it.id)).toContain("niveau-7");
  expect(atMost).toBeGreaterThan(1);
  expect(hangsOn).toEqual([]);
  expect(routes.map((it) => it.state)).toEqual(routes.map(() => null));
  expect(routes).toHaveLength(6);
});

const opening = (years) => ({ gives: "met", changes: [{ work: { question: "annees-travail-social", years } }] });

const ASKED = [
  { answers: { diplomes: ["niveau-7"] }, verdict: "met", first: { id: "niveau-7", state: "met" } },
  {
    answers: { diplomes: ["travail-social-5"], "annees-travail-social": 2, corps: "non" },
    verdict: "not-met",
    first: { id: "travail-social-5", openings: [opening(1)] },
  },
  {
    answers: { diplomes: ["travail-social-5"], "annees-travail-social": 2.25, corps: "non" },
    verdict: "not-met",
    first: { openings: [opening(0.75)] },
  },
  { answers: { diplomes: ["etranger"], corps: "non" }, verdict: "to-confirm", first: { state: "to-confirm" } },
  {
    answers: { diplomes: ["travail-social-5"], "annees-travail-social": null, corps: "non" },
    verdict: null,
    hangsOn: ["annees-travail-social"],
    first: { id: "travail-social-5", state: null },
  },
];

for (const { answers, verdict, first, hangsOn = [] } of ASKED) {
  test(`ask() after ${JSON.stringify(answers)} says ${verdict}`, async ({ page }) => {
    const outcome = await call(page, "ask", "deis", answers);
    expect(outcome).toMatchObject({ verdict, next: null, atMost: 0, hangsOn });
    expect(outcome.routes[0]).toMatchObject(first);
    for (const route of outcome.routes) expect(route.sources).not.toEqual([]);
  });
}

const BAD = [
  { args: ["cap", {}], says: "no diploma is called `cap`" },
  { args: ["", {}], says: "no diploma is called ``" },
  { args: ["deis", null], says: "expected an object of answers by question" },
  { args: ["deis", "non"], says: "expected an object of answers by question" },
  { args: ["deis", { metier: "oui" }], says: "no question is called `metier`" },
  { args: ["deis", { corps: "peut-être" }], says: "the question `corps` does not take that answer" },
  { args: ["deis", { corps: ["oui"] }], says: "the question `corps` does not take that answer" },
  { args: ["deis", { corps: null }], says: "the question `corps` does not take that answer" },
  { args: ["deis", { diplomes: "niveau-7" }], says: "the question `diplomes` does not take that answer" },
  { args: ["deis", { diplomes: ["bac"] }], says: "the question `diplomes` does not take that answer" },
  { args: ["deis", { "annees-corps": 51 }], says: "the question `annees-corps` does not take that answer" },
  { args: ["deis", { "annees-corps": -1 }], says: "the question `annees-corps` does not take that answer" },
  { args: ["deis", { "annees-corps": "beaucoup" }], says: "the question `annees-corps` does not take that answer" },
];

for (const { args, says } of BAD) {
  test(`ask(${JSON.stringify(args).slice(1, -1)}) throws a sentence, and the next call works`, async ({ page }) => {
    expect(await call(page, "ask", ...args)).toBe(`Error: ${says}`);
    expect(await call(page, "ask", "deis", { diplomes: ["niveau-7"] })).toMatchObject({ verdict: "met" });
  });
}

for (const { answers, verdict } of ASKED) {
  test(`verdict() after ${JSON.stringify(answers)} is ${verdict}`, async ({ page }) => {
    expect(await call(page, "verdict", "deis", answers)).toBe(verdict);
  });
}

for (const { args, says } of BAD) {
  test(`verdict(${JSON.stringify(args).slice(1, -1)}) throws what ask() does, and the next call works`, async ({ page }) => {
    expect(await call(page, "verdict", ...args)).toBe(`Error: ${says}`);
    expect(await call(page, "verdict", "deis", { diplomes: ["niveau-7"] })).toBe("met");
  });
}

test("verdict() is what ask() says, at every step of every interview and on every day that changes something", async ({ page }) => {
  const { n_steps, verdicts, differences } = await page.evaluate(async () => {
    const { loadWidgets } = await import("/pkg/elements.js");
    const { ask, diplomas, verdict } = await loadWidgets();
    // The last answer is odd and taken, by both: a text, a number object, an answer to what is not asked.
    const answer = ({ kind, choices }, turn) =>
      kind === "years"
        ? [0, 2.25, 10, "3", new Number(2)][turn]
        : ((id) => (kind === "one" ? id : turn === 0 ? [] : [id]))(choices[turn % choices.length].id);
    let n_steps = 0;
    const verdicts = new Set();
    const differences = [];
    for (const { id } of diplomas()) {
      for (const today of ["2026-08-31", "2026-11-23", undefined]) {
        for (let turn = 0; turn < 5; turn++) {
          const answers = {};
          for (let next = true; next; n_steps++) {
            const outcome = ask(id, answers, today);
            const found = verdict(id, answers, today);
            verdicts.add(found);
            if (found !== outcome.verdict) differences.push([id, today, JSON.stringify(answers), found, outcome.verdict]);
            next = outcome.next;
            if (next) answers[next.id] = answer(next, turn);
          }
        }
      }
    }
    return { n_steps, verdicts: [...verdicts], differences };
  });
  expect(differences).toEqual([]);
  expect(n_steps).toBeGreaterThan(300);
  expect(verdicts.sort()).toEqual(["met", "not-met", "to-confirm", null].sort());
});

test("check() finds nothing wrong with nothing wrong", async ({ page }) => {
  const { readFile } = await import("node:fs/promises");
  const text = await readFile(new URL("../../data/travail-social.json", import.meta.url), "utf8");
  expect(await call(page, "check", text)).toEqual([]);
});

for (const [text, finding] of [
  ["", /^failed to read the dataset at line 1, column 1/],
  ["{", /^failed to read the dataset at line 1, column 1/],
  ["[]", /\w/],
  ["{}", /\w/],
]) {
  test(`check(${JSON.stringify(text)}) says what is wrong`, async ({ page }) => {
    const findings = await call(page, "check", text);
    expect(findings).toEqual([expect.stringMatching(finding)]);
    expect(findings[0]).not.toMatch(/\.$/);
  });
}
