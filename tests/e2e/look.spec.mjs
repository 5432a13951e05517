/**
 * How every state looks at every width, light and dark, on paper, and with wider spacing: by ruler here, and by eye in
 * `target/screenshots/<state>-<width>-<scheme>.png`, which PASSERELLE_PICTURES=1 has it write.
 */
import { fileURLToPath } from "node:url";

import { interview } from "./support/person.mjs";
import { lonelyCommas, measure, spaceText, unseenTexts } from "./support/ruler.mjs";
import { STATES } from "./support/states.mjs";
import { expect, test } from "./support/test.mjs";
import { RESULT } from "./support/words.mjs";

const WIDTHS = [320, 768, 1280, 1920];
const SCHEMES = ["light", "dark"];
const ALL_FITS = { tooWide: [], cutOff: [], tooSmall: [] };

for (const { name, reach } of STATES) {
  test(`nothing is too wide, cut off or too small, nor spaced wider or on paper: ${name}`, async ({ page }) => {
    await reach(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        await picture(page, `${name}-${width}-${colorScheme}`);
        expect.soft(await measure(page), `${width} px, ${colorScheme}`).toEqual(ALL_FITS);
      }
    }

    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    await picture(page, `${name}-print-light`);
    expect.soft(await unseenTexts(page), "texts that paper does not show").toEqual([]);
    const buttons = page.getByRole("button", { includeHidden: true });
    const shown = await buttons.evaluateAll((all) => all.filter((it) => it.checkVisibility({ visibilityProperty: true })).map((it) => it.textContent));
    expect.soft(shown, "buttons on paper").toEqual([]);

    await page.emulateMedia({ media: "screen" });
    await spaceText(page);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const { tooWide, cutOff } = await measure(page);
      expect.soft({ tooWide, cutOff }, `spaced, ${width} px`).toEqual({ tooWide: [], cutOff: [] });
    }
    await picture(page, `${name}-320-spaced`);
  });
}

test("no comma begins a line after the title of a source", async ({ page }) => {
  await STATES.find((it) => it.name === "card-family").reach(page);
  for (let width = 320; width <= 1280; width += 40) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await lonelyCommas(page), `${width} px`).toEqual([]);
  }
  await page.getByRole("article").evaluate((it) => {
    for (const link of it.querySelectorAll(".sources li a")) link.style.display = "inline-block";
  });
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await lonelyCommas(page), "what is planted is found").not.toEqual([]);
});

test("on paper what opens has the look of a heading, not of a link", async ({ page }) => {
  await STATES.find((it) => it.name === "joint-result-beginner").reach(page);
  const summary = page.getByText("Voir les voies d’accès").first();
  const look = () =>
    summary.evaluate((it) => {
      const { color, fontWeight, textDecorationLine } = getComputedStyle(it);
      return { isInk: color === getComputedStyle(it.closest(".base")).color, fontWeight, textDecorationLine };
    });
  expect(await look()).toMatchObject({ isInk: false, textDecorationLine: "underline" });
  await page.emulateMedia({ media: "print" });
  expect(await look()).toEqual({ isInk: true, fontWeight: "600", textDecorationLine: "none" });
});

test("on paper nothing shows where the focus is", async ({ page }) => {
  await page.goto("/ingenieur-social.html#passerelle/quiz/deis/1;diplomes=niveau-7;fin");
  const heading = page.getByRole("heading", { name: RESULT });
  await expect(heading).toBeFocused();
  await page.keyboard.press("Shift");
  await expect(heading).toHaveCSS("outline-style", "solid");
  await page.emulateMedia({ media: "print" });
  await expect(heading).toHaveCSS("outline-style", "none");
});

test("text twice as large stays on the page", async ({ page, quiz }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await interview(quiz, { holds: ["defa"], years: { socialWork: "2" } });
  const { tooWide, cutOff } = await measure(page);
  expect({ tooWide, cutOff }).toEqual({ tooWide: [], cutOff: [] });
});

test("the ruler finds what is too wide, cut off, too small and unseen", async ({ page, quiz }) => {
  await quiz.root.evaluate((host) => {
    const [one, other] = host.shadowRoot.querySelectorAll("label");
    one.style.width = "200vw";
    other.style.blockSize = "20px";
    other.style.minBlockSize = "0";
    host.shadowRoot.querySelector("#hint").style.display = "none";
  });
  const { tooWide, cutOff, tooSmall } = await measure(page);
  expect(tooWide.join("\n")).toContain("Un diplôme de niveau 7 ou 8");
  expect(cutOff.join("\n")).toContain("Le CAFERUIS");
  expect(tooSmall.join("\n")).toContain("Le CAFERUIS");
  expect(await unseenTexts(page)).toContain("Cochez tous ceux que vous avez.");
});

/** Pictures take most of the time, and a run that nobody watches does without. */
async function picture(page, name) {
  if (!process.env.PASSERELLE_PICTURES) return;
  const path = fileURLToPath(new URL(`../../target/screenshots/${name}.png`, import.meta.url));
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
}
