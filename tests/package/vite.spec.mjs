/** The package in an empty Vite project: built, and as it is while one writes it. */
import { listen } from "../e2e/support/events.mjs";
import { interview } from "../e2e/support/person.mjs";
import { Quiz } from "../e2e/support/quiz.mjs";
import { built, expect, served, test } from "./support/test.mjs";

const TITLE = "Ingénieure sociale ou ingénieur social";

for (const [name, site] of [
  ["vite build", built("vite")],
  ["vite dev", served("vite")],
]) {
  test.describe(name, () => {
    test.use({ site });

    test("the card is there, and the quiz says who may enter", async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { name: TITLE })).toBeVisible();
      const quiz = new Quiz(page);
      await expect(quiz.heading).toBeVisible();
      await interview(quiz, { holds: ["master"] });
      expect(await quiz.verdict()).toBe("met");
      await expect(page.locator("output")).toContainText("DEIS CAFDES");
    });
  });
}

test.describe("a download that failed", () => {
  test.use({
    site: built("vite"),
    provoked: { problems: [/^request failed: .*passerelle-/, /^console error: <passerelle-/, /^exception: /], possible: [/Failed to load/] },
  });

  test("is tried again at an address that the bundler has kept", async ({ page }) => {
    const heard = await listen(page);
    await page.route(/passerelle-[^/]*\.js$/, (route) => route.abort());
    await page.goto("/");
    await expect.poll(async () => (await heard()).map((it) => it.type)).toContain("passerelle-error");
    await page.locator("passerelle-card").evaluate((it) => it.load());
    await expect(page.getByRole("heading", { name: TITLE })).toBeVisible();
  });
});
