/**
 * The `test` of every spec. Each test fails on anything a page should not do: a message on the console,
 * an exception, a request that fails, leaves the origin or says something, a cookie, a use of what is kept on the machine
 * or tells machines apart. Every page begins on the same day, since rules depend on it.
 */
import { test as base, expect } from "@playwright/test";

import { Quiz } from "./quiz.mjs";
import { setTraps } from "./traps.mjs";

export { expect };

/** When pages begin unless a test says otherwise, by the visitor's clock; from then on the clock goes on. */
export const TODAY = "2026-11-23T12:00";

export const test = base.extend({
  /** The day and time when the pages of a test begin. */
  today: [TODAY, { option: true }],

  context: async ({ context, today }, use) => {
    await setTraps(context);
    await context.addInitScript(setClock, today);
    await use(context);
  },

  /** What a test provokes, as patterns: each of `problems` must happen, `possible` may, and nothing else. */
  provoked: [{ problems: [], possible: [] }, { option: true }],

  /** Other origins that a page of a test may ask. */
  others: [[], { option: true }],

  guard: [
    async ({ context, baseURL, others, provoked }, use) => {
      const problems = watch(context, [new URL(baseURL).origin, ...others]);
      await use(problems);
      for (const { name } of await context.cookies()) problems.push(`cookie: ${name}`);
      // What a page still asks for while the test ends need not be answered.
      await context.unrouteAll({ behavior: "ignoreErrors" });
      const { problems: expected, possible = [] } = provoked;
      const isExpected = (problem) => [...expected, ...possible].some((it) => it.test(problem));
      expect(problems.filter((it) => !isExpected(it)), "problems on the page").toEqual([]);
      const missing = expected.filter((it) => !problems.some((problem) => it.test(problem)));
      expect(missing, "problems that were to be provoked").toEqual([]);
    },
    { auto: true },
  ],

  /** The quiz of the start page, loaded and in view. */
  quiz: async ({ page }, use) => {
    await page.goto("/ingenieur-social.html");
    const quiz = new Quiz(page);
    await quiz.comeIntoView();
    await use(quiz);
  },
});

/** Makes `Date` of a page begin at that time; timers stay those of the browser. */
function setClock(today) {
  const Clock = Date;
  const late = new Clock(today).getTime() - Clock.now();
  const now = () => Clock.now() + late;
  globalThis.Date = new Proxy(Clock, {
    construct: (target, args, self) => Reflect.construct(target, args.length ? args : [now()], self),
    apply: () => new Clock(now()).toString(),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
}

/** The problems of every page of a context, as they come. */
function watch(context, origins) {
  const problems = [];
  context.on("console", (message) => {
    if (["error", "warning", "assert"].includes(message.type())) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
    if (message.text().startsWith("trap: ")) problems.push(message.text());
  });
  context.on("weberror", (it) => problems.push(`exception: ${it.error()?.stack ?? it.error()}`));
  context.on("request", (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (!origins.includes(asked) && !["data:", "blob:"].includes(protocol)) {
      problems.push(`request to another origin: ${request.url()}`);
    }
    if (request.method() !== "GET") problems.push(`request that says something: ${request.method()} ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    problems.push(`request failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  context.on("response", (response) => {
    if (400 <= response.status()) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}
