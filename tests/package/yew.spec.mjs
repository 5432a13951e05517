/** `examples/yew-app`: the components in a Yew application. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { findings } from "../e2e/support/axe.mjs";
import { interview } from "../e2e/support/person.mjs";
import { Quiz } from "../e2e/support/quiz.mjs";
import { ROOT } from "./support/places.mjs";
import { expect, still, test } from "./support/test.mjs";

/** What Trunk makes of its `<link>`. */
const START = '<script type="module">import start from "/yew-app.js"; start();</script>';

test.use({ site: still(ROOT, "target/yew-app") });

test.beforeEach(async ({ page }) => {
  const source = readFileSync(join(ROOT, "examples/yew-app/index.html"), "utf8");
  const html = source.replace('<link data-trunk rel="rust" />', START);
  await page.route("**/app", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto("/app");
});

test("the card is there, and the application hears what the quiz says", async ({ page }) => {
  await expect(page.getByRole("heading", { name: "Ingénieure sociale ou ingénieur social" })).toBeVisible();
  const quiz = new Quiz(page, page.locator("main > div").last());
  await interview(quiz, { holds: ["master"] });
  expect(await quiz.verdict()).toBe("met");
  await expect(page.getByText("Vous pouvez vous inscrire à notre réunion.")).toBeVisible();
});

test("the widgets look as they do elsewhere, and are as accessible", async ({ page }) => {
  const card = page.locator("article");
  await expect(card).toBeVisible();
  const looks = (it) => [getComputedStyle(it).display, it.getRootNode().adoptedStyleSheets.length];
  expect(await card.evaluate(looks)).toEqual(["block", 1]);
  expect(await findings(page)).toEqual({ violations: [], incomplete: [] });
});

test("the module of the application exports nothing of the custom elements", async ({ page }) => {
  const names = await page.evaluate(async () => Object.keys(await import("/yew-app.js")));
  expect(names.sort()).toEqual(["default", "initSync"]);
});
