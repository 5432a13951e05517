/** Several versions of the script on one page: the newest serves what is shown from then on. */
import { readFileSync } from "node:fs";

import { openHost } from "./support/host.mjs";
import { interview } from "./support/person.mjs";
import { Quiz } from "./support/quiz.mjs";
import { expect, test } from "./support/test.mjs";
import { QUESTIONS } from "./support/words.mjs";

const SCRIPT = readFileSync(new URL("../../pkg/elements.js", import.meta.url), "utf8");
const { version } = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));
const CORPS = { corps: true, years: { corps: "2" } };
const quiz = (id, loading) => `<passerelle-quiz id="${id}" diploma="deis" loading="${loading}"></passerelle-quiz>`;

/** Serves this build under `/VERSION/` as that version, and tells which versions were loaded. */
async function publish(page, ...versions) {
  const loaded = new Set();
  for (const it of versions) {
    await page.route(`**/${it}/elements.js`, (route) =>
      route.fulfill({ contentType: "text/javascript", body: SCRIPT.replaceAll(`"${version}"`, `"${it}"`) }),
    );
    for (const file of ["passerelle.js", "passerelle_bg.wasm", "travail-social.json"]) {
      await page.route(`**/${it}/${file}`, async (route) => {
        loaded.add(it);
        await route.continue({ url: route.request().url().replace(`/${it}/`, "/pkg/") });
      });
    }
  }
  return () => [...loaded];
}

for (const [first, second, newest] of [
  ["9.9.0", "9.10.0", "9.10.0"],
  ["9.10.0", "9.9.0", "9.10.0"],
  ["10.0.0", "9.99.99", "10.0.0"],
  ["9.0.1", "9.0.2-rc.1", "9.0.2-rc.1"],
]) {
  test(`${first} then ${second} on one page: ${newest} serves`, async ({ page }) => {
    const loaded = await publish(page, first, second);
    const script = `import "/${first}/elements.js"; import "/${second}/elements.js";`;
    await openHost(page, "", { script });
    await page.locator("main").evaluate((it, html) => it.insertAdjacentHTML("beforeend", html), quiz("one", "eager"));
    const one = new Quiz(page);
    await interview(one, { holds: ["master"] });
    expect(await one.verdict()).toBe("met");
    expect(loaded()).toEqual([newest]);
  });
}

test("a newer version that comes later leaves what is shown, with its answers", async ({ page }) => {
  const loaded = await publish(page, "9.1.0", "9.2.0");
  await openHost(page, quiz("one", "eager"), { script: `import "/9.1.0/elements.js"` });
  const one = new Quiz(page, page.locator("#one"));
  await expect(one.heading).toBeVisible();
  await interview(one, CORPS, { stopAt: QUESTIONS.corpsYears });
  await one.type("2");

  await page.evaluate(() => import("/9.2.0/elements.js"));
  await page.locator("main").evaluate((it, html) => it.insertAdjacentHTML("beforeend", html), quiz("two", "eager"));
  const two = new Quiz(page, page.locator("#two"));
  await interview(two, { holds: ["master"] });
  expect(await two.verdict()).toBe("met");
  expect(loaded()).toEqual(["9.1.0", "9.2.0"]);
  await expect(one.field).toHaveValue("2");
  await one.continue();
  expect(await one.verdict()).toBe("not-met");
});
