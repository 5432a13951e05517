/** What is written as HTML, before any browser mends it: widgets that are rendered ahead, and the pages of visitors. */
import { readFileSync } from "node:fs";

import { expect, test } from "@playwright/test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

import { render } from "../e2e/support/render.mjs";

const ROOT = new URL("../../", import.meta.url);
const { profiles, diplomas } = JSON.parse(readFileSync(new URL("data/travail-social.json", ROOT), "utf8"));
const NAMES = [...profiles, ...diplomas.map((it) => it.about)].map((it) => it.id);
const PAGES = ["index.html", "ingenieur-social.html", "diplomes.html", "embed.html", "kiosk.html"];

/** What the standard of HTML says, and what bears on accessibility; and no style beside the stylesheets. */
const RULES = { extends: ["html-validate:standard", "html-validate:a11y"], rules: { "no-inline-style": "error" } };
const widget = validator(RULES);
/** A whole page, which is also of a type and has a title. */
const page = validator({ ...RULES, rules: { ...RULES.rules, "missing-doctype": "error", "empty-title": "error" } });

for (const lang of ["fr", "en"]) {
  for (const how of [[], ["--stylesheet", "/passerelle.css", "--script", "/elements.js", "--links", "confirm", "--heading-level", "1"]]) {
    test(`html-validate finds nothing: widgets, ${[lang, ...how].join(" ")}`, async () => {
      for (const name of NAMES) expect.soft(await breaches(widget, render(name, "--lang", lang, ...how)), name).toEqual([]);
    });
  }
}

for (const name of PAGES) {
  test(`html-validate finds nothing: ${name}`, async () => {
    expect(await breaches(page, readFileSync(new URL(`www/${name}`, ROOT), "utf8"))).toEqual([]);
  });
}

const DEFECTS = [
  { rule: "no-dup-id", plant: (html) => html.replace("<template", `<p id="x"></p><p id="x"></p><template`) },
  { rule: "element-permitted-content", plant: (html) => html.replace("<template", "<span><div>x</div></span><template") },
  { rule: "no-deprecated-attr", plant: (html) => html.replace("<template", `<p align="center">x</p><template`) },
  { rule: "deprecated", plant: (html) => html.replace("<template", `<p><font>x</font></p><template`) },
  { rule: "no-inline-style", plant: (html) => html.replace("<template", `<p style="color: red">x</p><template`) },
  { rule: "no-dup-id", name: "in the root of the widget", plant: (html) => html.replace("</template>", `<p id="x"></p><p id="x"></p></template>`) },
];

for (const { rule, name = "beside it", plant } of DEFECTS) {
  test(`html-validate finds what is planted: ${rule}, ${name}`, async () => {
    const found = await breaches(widget, plant(render("deis")));
    expect(found.map((it) => it.split(":")[0])).toContain(rule);
  });
}

function validator(config) {
  return new HtmlValidate(new StaticConfigLoader({ root: true, ...config }));
}

async function breaches(validator, html) {
  const { results } = await validator.validateString(html);
  return results.flatMap((it) => it.messages).map(({ ruleId, message, line, column }) => `${ruleId}: ${message}, ${line}:${column}`);
}
