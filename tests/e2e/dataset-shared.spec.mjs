/** One dataset that several widgets show: it is asked for and read once, and goes with the last of them. */
import { readFileSync } from "node:fs";

import { openHost } from "./support/host.mjs";
import { expect, test } from "./support/test.mjs";

const TEXT = readFileSync(new URL("../cases/base.json", import.meta.url), "utf8");
const { title } = JSON.parse(TEXT).questions[0];
const QUIZ = `<passerelle-quiz diploma="degree" loading="eager" dataset="own.json"></passerelle-quiz>`;

test("widgets that show one dataset ask for it once, and one that leaves meanwhile takes it from nobody", async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  let n_asked = 0;
  await page.route("**/own.json", async (route) => {
    n_asked += 1;
    await held;
    await route.fulfill({ contentType: "application/json", body: TEXT });
  });
  const asked = page.waitForRequest("**/own.json");
  await openHost(page, QUIZ.repeat(3));
  await asked;
  await page.locator("passerelle-quiz").first().evaluate((it) => it.remove());
  release();
  await expect(page.getByRole("heading", { name: title })).toHaveCount(2);
  expect(n_asked).toBe(1);
});

test.describe("when all leave meanwhile", () => {
  test.use({ provoked: { problems: [/request failed: .*own\.json/] } });

  test("the request is given up, and who comes next has one of their own", async ({ page }) => {
    let n_asked = 0;
    await page.route("**/own.json", async (route) => {
      n_asked += 1;
      if (1 < n_asked) await route.fulfill({ contentType: "application/json", body: TEXT });
    });
    const asked = page.waitForRequest("**/own.json");
    const givenUp = page.waitForEvent("requestfailed");
    await openHost(page, QUIZ);
    await asked;
    await page.locator("passerelle-quiz").evaluate((it) => it.remove());
    await givenUp;
    await page.locator("main").evaluate((it, html) => it.insertAdjacentHTML("beforeend", html), QUIZ);
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    expect(n_asked).toBe(2);
  });
});

test("two widgets of one dataset read it once, and it is given back with the last", async ({ page }) => {
  await page.route("**/own.json", (route) => route.fulfill({ contentType: "application/json", body: TEXT }));
  await openHost(page, QUIZ.repeat(2));
  await expect(page.getByRole("heading", { name: title })).toHaveCount(2);
  const numbers = () =>
    page.evaluate(async (text) => {
      const { loadWidgets } = await import("/pkg/elements.js");
      const { read, forget } = await loadWidgets();
      const number = read(text);
      forget(number);
      return number;
    }, TEXT);
  const first = await numbers();
  expect(await numbers()).toBe(first);
  await page.evaluate(() => document.querySelectorAll("passerelle-quiz").forEach((it) => it.remove()));
  await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
  expect(await numbers()).toBeGreaterThan(first);
});
