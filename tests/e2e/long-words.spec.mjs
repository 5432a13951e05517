/** A dataset of words that no line can hold, in any script: on the narrowest screen nothing sticks out and nothing is cut. */
import { readFileSync } from "node:fs";

import { DATASETS } from "../hosts/support/payloads.mjs";
import { openEverySection } from "./support/folded.mjs";
import { openHost } from "./support/host.mjs";
import { measure } from "./support/ruler.mjs";
import { expect, test } from "./support/test.mjs";

const BASE = JSON.parse(readFileSync(new URL("../cases/base.json", import.meta.url), "utf8"));

/** The same with something in every section of a card. */
const WHOLE = {
  ...BASE,
  profiles: BASE.profiles.map((it) => ({
    ...it,
    synonyms: ["A", "B"],
    sectors: ["one", "two"],
    rome: [{ code: "K1", label: "A", url: "https://law.example/" }],
    pay: [{ scope: "A", year: 2026, to: 2000, sources: ["law"] }],
    job: ["A"],
    missions: [{ title: "A", text: "B" }],
    access: ["A"],
    workplace: ["A"],
    team: ["A"],
    offersQuery: "A",
  })),
};

const TEXTS = [
  { name: "a word without an end", text: "Rechtsschutzversicherungsgesellschaften".repeat(5) },
  { name: "an address", text: `https://example.org/${"tres_longue-adresse.sans_fin/".repeat(8)}` },
  { name: "words tied by no-break spaces", text: "un\u00a0métier\u00a0du\u00a0social\u00a0".repeat(10) },
  { name: "words that may be parted", text: "Sozial\u00adversicherungs\u00adfach\u00adangestellte".repeat(5) },
  { name: "families of emojis", text: "👩‍👩‍👧‍👦👨🏿‍🚒🏳️‍🌈🧑🏽‍🤝‍🧑🏻🇫🇷".repeat(10) },
  // However many are tied together are one sign, which no browser breaks.
  { name: "emojis that begin and never end", text: `${"👩\u200d".repeat(4)} `.repeat(10) },
  { name: "marks upon marks", text: "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319".repeat(30) },
  { name: "a word in Arabic", text: "الاجتماعية".repeat(20) },
  { name: "a sentence in Hebrew, with a number", text: "עובדת סוציאלית 2026 ומורשית".repeat(6) },
  { name: "a direction that is never ended", text: "\u202ela profession\u2066 du social".repeat(5) },
  { name: "Chinese, Thai and Khmer, without spaces", text: "社会工作者的职业นักสังคมสงเคราะห์អ្នកធ្វើការសង្គម".repeat(5) },
];

for (const { name, text } of TEXTS) {
  test(`nothing sticks out at 320 pixels: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const data = DATASETS.words(WHOLE, text).replaceAll("<", "\\u003c");
    const given = `<script type="application/json">${data}</script>`;
    for (const [dir, lang] of [["ltr", "fr"], ["rtl", "en"]]) {
      const how = `dir="${dir}" lang="${lang}" loading="eager"`;
      await openHost(
        page,
        `<passerelle-card profile="worker" ${how}>${given}</passerelle-card>
         <passerelle-quiz diploma="degree" ${how}>${given}</passerelle-quiz>
         <passerelle-explorer ${how}>${given}</passerelle-explorer>`,
      );
      for (const reach of SCREENS) {
        await reach(page.locator("passerelle-quiz"));
        await openEverySection(page);
        const { tooWide, cutOff } = await measure(page);
        expect.soft({ tooWide, cutOff }, `${dir}, ${reach.name}`).toEqual({ tooWide: [], cutOff: [] });
      }
    }
  });
}

/** Every screen of the quiz, by what it has for controls: its words are all the same. */
const SCREENS = [
  async function boxes(quiz) {
    await expect(quiz.getByRole("checkbox")).toHaveCount(2);
  },
  async function aMistake(quiz) {
    await quiz.locator("[type=submit]").click();
    await expect(quiz.locator("[part=error]")).toBeVisible();
  },
  async function years(quiz) {
    await quiz.getByRole("checkbox").first().check();
    await quiz.locator("[type=submit]").click();
    await expect(quiz.getByRole("textbox")).toBeVisible();
  },
  async function aResult(quiz) {
    await quiz.getByRole("textbox").fill("1");
    await quiz.locator("[type=submit]").click();
    await expect(quiz.locator("[part=verdict]")).toBeVisible();
  },
];
