/** The JavaScript API, for pages that build their own. */
import { read } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";

/** Calls a function of the module in the page; an error comes back as its sentence. */
function call(page, name, ...args) {
  return page.evaluate(
    async ([name, args]) => {
      const module = await import("/pkg/passerelle.js");
      await module.default();
      try {
        return module[name](...args);
      } catch (error) {
        return `${error.name}: ${error.message}`;
      }
    },
    [name, args],
  );
}

test.beforeEach(async ({ page }) => {
  await page.goto("/ingenieur-social.html");
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
