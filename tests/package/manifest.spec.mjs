/** `custom-elements.json`: sound by its schema, and the same contract as the readme, which a native test compares with the source. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { expect, test } from "@playwright/test";
import Ajv from "ajv";

import { interview } from "../e2e/support/person.mjs";
import { Quiz } from "../e2e/support/quiz.mjs";
import { INSTALLED, PACKAGE, README } from "./support/places.mjs";
import { built, test as inBrowser } from "./support/test.mjs";
import { errorsOf } from "./support/tsc.mjs";

const schema = createRequire(import.meta.url)("custom-elements-manifest/schema.json");
const manifest = JSON.parse(readFileSync(join(INSTALLED, PACKAGE.customElements), "utf8"));
const [module] = manifest.modules;
const elements = module.declarations.filter((it) => it.customElement);
const names = (list = []) => list.map((it) => it.name);

test("it is sound by the schema 2.1 of the format", () => {
  const ajv = new Ajv({ strict: false });
  expect(ajv.validate(schema, manifest), JSON.stringify(ajv.errors)).toBe(true);
  expect(manifest.schemaVersion).toBe("2.1.0");
  expect(ajv.validate(schema, { ...manifest, modules: [{ ...module, path: 1 }] }), "a planted flaw is found").toBe(false);
});

const CONTRACT = { attribute: "attributes", event: "events", property: "cssProperties", part: "cssParts" };

for (const [kind, list] of Object.entries(CONTRACT)) {
  test(`each ${kind} of the readme is there, and no other; each is described, once an element`, () => {
    expect([...new Set(elements.flatMap((it) => names(it[list])))].sort()).toEqual(documented(kind));
    for (const element of elements) {
      expect(new Set(names(element[list])).size, element.name).toBe(element[list].length);
      for (const { name, description } of element[list]) expect(description, `${element.tagName} ${name}`).toMatch(/\.$/);
    }
  });
}

test("the elements are those of the readme, and defined by the module that defines them", () => {
  expect(elements.map((it) => it.tagName).sort()).toEqual(documented("element"));
  expect(names(module.exports.filter((it) => it.kind === "custom-element-definition")).sort()).toEqual(documented("element"));
  expect(join(INSTALLED, module.path)).toBe(join(INSTALLED, PACKAGE.exports["."]));
});

test("what it exports, the script exports, and nothing is said of what is private", async () => {
  const script = await import(join(INSTALLED, module.path));
  expect(names(module.exports.filter((it) => it.kind === "js")).sort()).toEqual(Object.keys(script).sort());
  expect(JSON.stringify(manifest)).not.toMatch(/inheritedFrom|"#|Callback/);
});

test("the types know the same attributes and events of each element", async () => {
  const lines = elements.flatMap(({ tagName, attributes, events }) => [
    // Said twice: as it is in HTML, and as a property is called.
    isEqual(`Exclude<keyof PasserelleAttributes["${tagName}"], "headingLevel">`, names(attributes)),
    isEqual(`PasserelleEvents["${tagName}"]`, names(events)),
    ...events.map((it) => `({}) as PasserelleEventMap["${it.name}"] satisfies ${it.type.text};`),
    ...attributes.filter((it) => it.fieldName).map((it) => writes(tagName, it)),
  ]);
  expect(
    await errorsOf("manifest.ts", [
      'import type * as all from "passerelle";',
      'import type { AnswerDetail, ErrorDetail, HeadingLevel, LeftDetail, OpenDetail, VerdictDetail } from "passerelle";',
      "type PasserelleAttributes = all.PasserelleAttributes;",
      "type PasserelleEvents = all.PasserelleEvents;",
      "type PasserelleEventMap = all.PasserelleEventMap;",
      "type Equal<A, B> = [A, B] extends [B, A] ? true : false;",
      ...lines,
    ]),
  ).toEqual([]);
});

inBrowser.use({ site: built("vite") });

inBrowser("a card and a quiz have the parts that they say", async ({ page }) => {
  await page.goto("/");
  const card = await partsIn(page.locator("passerelle-card"));
  // Of the button that tries again.
  expect([...card, "button"].sort()).toEqual(partsOf("passerelle-card"));

  const quiz = new Quiz(page);
  await quiz.continue();
  await expect(quiz.error).toBeVisible();
  const seen = new Set(await partsIn(quiz.root));
  await interview(quiz, { holds: ["master"] });
  for (const part of await partsIn(quiz.root)) seen.add(part);
  expect([...seen].sort()).toEqual(partsOf("passerelle-quiz"));
});

const partsOf = (tag) => names(elements.find((it) => it.tagName === tag).cssParts).sort();

/** The parts that an element has on the page. */
async function partsIn(element) {
  const marked = element.locator("[part]");
  await expect(marked.first()).toBeVisible();
  return [...new Set(await marked.evaluateAll((all) => all.flatMap((it) => [...it.part])))];
}

const isEqual = (type, words) => `true satisfies Equal<${type}, ${words.map((it) => JSON.stringify(it)).join(" | ")}>;`;

/** That the property of an attribute can be given what the manifest says. */
const writes = (tag, { fieldName, type }) => {
  const written = fieldName === "headingLevel" ? "HeadingLevel" : type.text;
  return `document.createElement("${tag}").${fieldName} = null! as ${written};`;
}

/** The names that the table of the readme has of a kind. */
function documented(kind) {
  const rows = readFileSync(README, "utf8").matchAll(/^\| (\w+) \| `([^`]+)` \|/gm);
  return [...rows].filter((it) => it[1] === kind).map((it) => it[2]).sort();
}
